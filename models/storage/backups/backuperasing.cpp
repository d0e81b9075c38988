// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/backuperasing.h"

#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/erasing.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

std::vector<Erased> lackedBy(const Backup& backup, const std::vector<Erased>& ledger)
{
    std::vector<Erased> lacked;
    for (const Erased& one : ledger) {
        if (std::ranges::find(backup.erased, one) == backup.erased.end())
            lacked.push_back(one);
    }
    return lacked;
}

QString sentenceOn(const Backup& backup, const QString& why)
{
    return QCoreApplication::translate("Backup", "The backup of %1 still holds people who were erased: %2")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(backup.madeAt.msUtc), QLocale::ShortFormat), why);
}

[[noreturn]] void refuse(const QString& technical)
{
    throw DbError(DbError::Kind::Damaged,
        QCoreApplication::translate("Backup", "what was written anew did not pass its check and was thrown away; the backup stays as it is."), technical);
}

/// An erasure takes no order, no customer and no money away.
void refuseOtherBooks(const Backup& before, const Backup& now)
{
    bool isSame = before.totals.money == now.totals.money && before.totals.months == now.totals.months;
    for (const char16_t* table : {u"orders", u"order_line", u"customer", u"product", u"review", u"given_gift"}) {
        const QString name = QString::fromUtf16(table);
        const auto old = before.totals.rows.find(name);
        const auto fresh = now.totals.rows.find(name);
        isSame = isSame && (old == before.totals.rows.end() || (fresh != now.totals.rows.end() && fresh->second == old->second));
    }
    if (!isSame)
        refuse(u"books changed by an erasure in a backup"_s);
}

/// One backup, from its copy to its rename.
class Rewriting
{
public:
    Rewriting(const BackupErasingTask& task, const Backup& backup, std::vector<Erased> ledger)
        : m_task(task)
        , m_old(backup)
        , m_new(backup)
        , m_ledger(std::move(ledger))
        , m_work(u"%1/%2.work.part"_s.arg(task.workFolder, QFileInfo(backup.path).fileName()))
        , m_part(backup.path + u".part"_s)
    {
    }

    /// False where nobody was in it: then only its manifest says so from now on.
    bool run()
    {
        if (!isAsMade(m_old)) {
            noteCheck(m_old, false, m_task.now);
            throw DbError(DbError::Kind::Damaged,
                QCoreApplication::translate("Backup", "it is no longer as it was made, and was not touched. Delete it when you do not need it."));
        }
        m_new.erased = m_ledger;
        if (!holdsSomebody()) {
            writeManifest(m_new, manifestOf(m_old.path));
            return false;
        }
        refuseWithoutRoom();
        const auto cleared = qScopeGuard([this] {
            for (const QString& rest : {m_work, m_work + u"-journal"_s, m_part})
                QFile::remove(rest);
        });
        writeAnew();
        stopIf(m_task.stop);
        takeThePlace();
        return true;
    }

private:
    bool holdsSomebody() const
    {
        const Database db(m_old.path, Database::Access::ReadOnly);
        return !stillThere(db, m_ledger).empty();
    }

    void refuseWithoutRoom() const
    {
        for (const QString& folder : {m_task.workFolder, QFileInfo(m_old.path).absolutePath()}) {
            if ((m_task.freeSpace ? m_task.freeSpace(folder) : freeBytes(folder)) < 2 * m_old.bytes)
                throw DbError(DbError::Kind::DiskFull,
                    QCoreApplication::translate("Backup", "there is too little room to write it anew. Make room; it is done as soon as there is some."));
        }
    }

    void writeAnew()
    {
        QFile::remove(m_work);
        QFile::remove(m_part);
        copyDurably(m_old.path, m_work);
        stopIf(m_task.stop);
        {
            Database db(m_work);
            const Stoppable stoppable(db, m_task.stop);
            for (const Erased& one : stillThere(db, m_ledger)) {
                const QString number = QString::number(one.card.value);
                db.write({u"customer.erase"_s, QCoreApplication::translate("Erasure", "Customer %1 erased").arg(number), false},
                    [&] { Erasing(db, one.card).erase(m_task.newName(one.card), m_task.papersSince, one.at); });
            }
            scrubSearch(db);
            m_new.totals = totalsOf(db);
            writeAnewInto(db, m_part);
        }
        m_new.bytes = QFileInfo(m_part).size();
        m_new.sha256 = sha256Of(m_part);
        m_new.checkedAt = m_task.now;
        refuseOtherBooks(m_old, m_new);
        Backup written = m_new;
        written.path = m_part;
        if (const std::vector<Finding> findings = verify(written, m_task.stop); !findings.empty())
            refuse(findings.front().technical);
    }

    /// Between any two of these lines the power may go: the manifest tells by the file which of the two it is.
    void takeThePlace() const
    {
        const QString manifest = manifestOf(m_old.path);
        writeManifest(m_old, manifest, &m_new);
        stopIf(m_task.stop);
        replaceDurably(m_part, m_old.path);
        stopIf(m_task.stop);
        writeManifest(m_new, manifest);
    }

    const BackupErasingTask& m_task;
    Backup m_old;
    Backup m_new;
    std::vector<Erased> m_ledger;
    QString m_work;
    QString m_part;
};

} // namespace

std::vector<Backup> backupsLacking(const std::vector<Erased>& ledger, const QString& folder, const QString& shopUuid)
{
    std::vector<Backup> backups = ledger.empty() ? std::vector<Backup>() : backupsOf(folder, shopUuid);
    std::erase_if(backups, [&](const Backup& backup) { return lackedBy(backup, ledger).empty(); });
    return backups;
}

BackupErasingResult eraseFromBackups(const BackupErasingTask& task)
{
    const std::vector<Erased> ledger = erasuresIn(task.folder, task.shopUuid);
    // The oldest first: should it be stopped, the newest are the first to be replaced by new backups anyway.
    std::vector<Backup> backups = backupsLacking(ledger, task.folder, task.shopUuid);
    std::ranges::reverse(backups);
    BackupErasingResult result;
    for (std::size_t i = 0; i < backups.size(); ++i) {
        stopIf(task.stop);
        if (task.progress)
            task.progress(static_cast<int>(i), static_cast<int>(backups.size()));
        const BackupTurn turn(task.stop);
        if (!QFileInfo::exists(backups[i].path))
            continue; // thinned out meanwhile
        try {
            if (Rewriting(task, backups[i], ledger).run())
                ++result.rewritten;
        } catch (const DbError& error) {
            if (error.kind() == DbError::Kind::Cancelled)
                throw;
            result.problems << sentenceOn(backups[i], error.message());
        }
    }
    return result;
}

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/backuperasing.h"

#include "models/storage/backups/restore.h"
#include "models/storage/dberror.h"
#include "models/storage/erasing.h"
#include "models/storage/opening/shopmark.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::bytesOf;
using kokarda::test::TempShop;

namespace {

constexpr qint64 day = 86'400'000;
constexpr Instant noon{1'772'000'000'000};
constexpr CustomerId zofia{1};
constexpr CustomerId jan{2};

Instant onDay(qint64 days)
{
    return {noon.msUtc + days * day};
}

/// A shop with Zofia and Jan, of which there are backups of two ages.
class ErasedFromBackups : public testing::Test
{
protected:
    ErasedFromBackups()
    {
        test::furnish(shop.db());
        shop.db().write(action(u"People"_s), [&] {
            addPerson(zofia, u"Zofia Kwiatkowska"_s, u"zofia@przyklad.pl"_s);
            addPerson(jan, u"Jan Lis"_s, u"jan@przyklad.pl"_s);
            const qint64 order = addOrder(shop.db(), u"#1"_s);
            shop.db().exec("UPDATE orders SET customer_id = 1, customer_name = 'Zofia Kwiatkowska', search_key = 'zofia kwiatkowska' WHERE id = ?", order);
        });
        room().make(u"clock"_s, onDay(0));
        shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"#2"_s); });
        room().make(u"exit"_s, onDay(1));
    }
    void addPerson(CustomerId id, const QString& name, const QString& email)
    {
        shop.db().exec("INSERT INTO customer (id, name, email, phone, search_key, created_at) VALUES (?, ?, ?, '600700800', ?, 1)",
            id, name, email, name.toLower());
        shop.db().exec("INSERT INTO customer_address (customer_id, street, used_at) VALUES (?, 'Wierzbowa 7', 1)", id);
    }
    BackupRoom room() { return BackupRoom(shop.db(), folder); }
    void erase(CustomerId person)
    {
        noteErasures(folder, uuid, {{person, onDay(2)}});
        shop.db().write({u"customer.erase"_s, u"Erased"_s, false},
            [&] { Erasing(shop.db(), person).erase(u"Erased customer"_s, onDay(2), onDay(2)); });
        scrub(shop.db());
    }
    BackupErasingTask task(const Stop& stop = {}) const
    {
        BackupErasingTask task{folder, folder, uuid, onDay(3), onDay(3), [](CustomerId) { return u"Erased customer"_s; }, {}, {}, stop};
        task.freeSpace = [](const QString&) { return qint64(1) << 40; };
        return task;
    }
    /// How many files of the folder hold a text.
    int holding(const QByteArray& text) const
    {
        int files = 0;
        for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
            files += bytesOf(file.filePath()).contains(text);
        return files;
    }
    std::vector<Backup> lacking() const { return backupsLacking(erasuresIn(folder, uuid), folder, uuid); }
    std::vector<Backup> backups() const { return backupsOf(folder, uuid); }
    void expectAllWhole(std::size_t howMany = 2) const
    {
        EXPECT_EQ(backups().size(), howMany);
        for (const Backup& backup : backups())
            EXPECT_THAT(verify(backup), testing::IsEmpty()) << backup.path.toStdString();
    }

    TempShop shop;
    QString folder = backupFolderOf(shop.path());
    QString uuid = shopUuidOf(shop.db());
};

} // namespace

TEST_F(ErasedFromBackups, NothingOfThePersonIsLeftAndAllElseIsAsItWas)
{
    const std::vector<Backup> before = backups();
    erase(zofia);
    EXPECT_EQ(holding("zofia@przyklad.pl"), 2);
    EXPECT_EQ(lacking().size(), 2u);
    const BackupErasingResult result = eraseFromBackups(task());
    EXPECT_EQ(result.rewritten, 2);
    EXPECT_THAT(result.problems, testing::IsEmpty());
    for (const char* trace : {"zofia@przyklad.pl", "Kwiatkowska", "kwiatkowska"})
        EXPECT_EQ(holding(trace), 0) << trace;
    EXPECT_EQ(holding("jan@przyklad.pl"), 2) << "nobody else";
    expectAllWhole();
    const std::vector<Backup> after = backups();
    for (std::size_t i = 0; i < after.size(); ++i) {
        EXPECT_EQ(after[i].sequence, before[i].sequence);
        EXPECT_EQ(after[i].madeAt, before[i].madeAt);
        EXPECT_EQ(after[i].reason, before[i].reason);
        EXPECT_EQ(after[i].path, before[i].path);
        EXPECT_EQ(after[i].totals.money, before[i].totals.money);
        EXPECT_EQ(after[i].totals.rows.at(u"customer"_s), before[i].totals.rows.at(u"customer"_s));
    }
    EXPECT_THAT(lacking(), testing::IsEmpty());
    EXPECT_TRUE(QDir(folder).entryList({u"*.part*"_s}, QDir::Files).isEmpty());
}

TEST_F(ErasedFromBackups, ASecondRunHasNothingToDo)
{
    erase(zofia);
    eraseFromBackups(task());
    const QByteArray bytes = bytesOf(backups().front().path);
    EXPECT_EQ(eraseFromBackups(task()).rewritten, 0);
    EXPECT_EQ(bytesOf(backups().front().path), bytes);
    erase(jan);
    EXPECT_EQ(eraseFromBackups(task()).rewritten, 2) << "the next person";
    EXPECT_EQ(holding("jan@przyklad.pl"), 0);
    expectAllWhole();
}

TEST_F(ErasedFromBackups, OneThatWasMadeAfterwardsIsNotTouched)
{
    erase(zofia);
    room().make(u"clock"_s, onDay(2));
    EXPECT_EQ(lacking().size(), 2u);
    EXPECT_EQ(eraseFromBackups(task()).rewritten, 2);
}

TEST_F(ErasedFromBackups, OneWhoseCopyIsOlderThanTheErasureIsLookedThrough)
{
    // The copy for this backup was taken, then the person was erased, then the backup was made of the copy.
    noteErasures(folder, uuid, {{zofia, onDay(2)}});
    const Backup late = room().make(u"clock"_s, onDay(2), true).backup;
    EXPECT_THAT(late.erased, testing::IsEmpty());
    EXPECT_EQ(eraseFromBackups(task()).rewritten, 3);
    EXPECT_EQ(holding("zofia@przyklad.pl"), 0);
}

TEST_F(ErasedFromBackups, ARestoreOfARewrittenOneWorksAndTheNextBackupKeepsItsPlace)
{
    erase(zofia);
    eraseFromBackups(task());
    shop.close();
    restore(shop.path(), backups().back(), onDay(4));
    EXPECT_EQ(shop.db().number("SELECT count(*) FROM customer WHERE anonymised_at IS NOT NULL"), 1);
    EXPECT_EQ(shop.db().number("SELECT count(*) FROM orders"), 1);
    const BackupResult next = room().make(u"clock"_s, onDay(5));
    EXPECT_EQ(next.backup.sequence, 3);
}

TEST_F(ErasedFromBackups, TheShrinkGuardSeesNothingLessInThem)
{
    erase(zofia);
    eraseFromBackups(task());
    const BackupResult next = room().make(u"clock"_s, onDay(4));
    EXPECT_EQ(next.shrunk, QString());
    EXPECT_TRUE(holdReason(folder).isEmpty());
}

TEST_F(ErasedFromBackups, ADamagedOneIsLeftAndNamed)
{
    erase(zofia);
    const Backup oldest = backups().back();
    QByteArray bytes = bytesOf(oldest.path);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    test::writeBytes(oldest.path, bytes);
    const BackupErasingResult result = eraseFromBackups(task());
    EXPECT_EQ(result.rewritten, 1);
    EXPECT_EQ(result.problems.size(), 1);
    EXPECT_EQ(bytesOf(oldest.path), bytes);
    EXPECT_EQ(backups().size(), 1u) << "it counts no more";
    EXPECT_EQ(eraseFromBackups(task()).problems.size(), 0) << "and is named once";
}

TEST_F(ErasedFromBackups, OneOfAnotherShopIsNotTouched)
{
    TempShop other;
    test::furnish(other.db());
    const Backup foreign = BackupRoom(other.db(), folder).make(u"clock"_s, onDay(0)).backup;
    const QByteArray bytes = bytesOf(foreign.path);
    erase(zofia);
    eraseFromBackups(task());
    EXPECT_EQ(bytesOf(foreign.path), bytes);
}

TEST_F(ErasedFromBackups, WithoutRoomTheOldOnesStayAndItIsSaid)
{
    erase(zofia);
    BackupErasingTask full = task();
    full.freeSpace = [](const QString&) { return qint64(1000); };
    EXPECT_EQ(eraseFromBackups(full).problems.size(), 2);
    expectAllWhole();
    EXPECT_EQ(eraseFromBackups(task()).rewritten, 2);
}

TEST_F(ErasedFromBackups, OfAnOlderSchemaTheyKeepItAndLoseThePersonAllTheSame)
{
    TempShop old;
    old.close();
    QFile::remove(old.path());
    test::buildReleased(old.path(), bytesOf(QStringLiteral(KOKARDA_SOURCE_DIR "/tests/models/storage/released/001.sql")));
    const QString place = backupFolderOf(old.path());
    QString mark;
    {
        Database db(old.path());
        ASSERT_EQ(db.schema(), 1);
        mark = shopUuidOf(db);
        db.inTransaction([&] {
            db.exec("INSERT INTO customer (id, name, email, search_key, created_at) VALUES (900, 'Zofia Kwiatkowska', 'zofia@przyklad.pl', 'zofia kwiatkowska', 1)");
            db.exec("INSERT INTO customer_search (customer_search) VALUES ('rebuild')");
        });
        BackupRoom(db, place).make(u"migration"_s, onDay(0));
    }
    noteErasures(place, mark, {{CustomerId(900), onDay(2)}});
    BackupErasingTask them = task();
    them.folder = them.workFolder = place;
    them.shopUuid = mark;
    const BackupErasingResult result = eraseFromBackups(them);
    EXPECT_THAT(result.problems, testing::IsEmpty());
    EXPECT_EQ(result.rewritten, 1);
    const std::vector<Backup> kept = backupsOf(place, mark);
    ASSERT_EQ(kept.size(), 1u);
    EXPECT_EQ(kept.front().schema, 1);
    EXPECT_THAT(verify(kept.front()), testing::IsEmpty());
    for (const char* trace : {"zofia@przyklad.pl", "kwiatkowska", "Kwiatkowska"})
        EXPECT_FALSE(bytesOf(kept.front().path).contains(trace)) << trace;
}

TEST_F(ErasedFromBackups, StoppedAtAnyPointItGoesOnTheNextTime)
{
    erase(zofia);
    int points = 0;
    bool isFinished = false;
    while (!isFinished) {
        int asked = 0;
        try {
            eraseFromBackups(task([&] { return ++asked > points; }));
            isFinished = true;
        } catch (const DbError& error) {
            ASSERT_EQ(error.kind(), DbError::Kind::Cancelled);
        }
        expectAllWhole();
        points += points < 40 ? 1 : points; // the first steps one by one, the long statements in bounds
    }
    EXPECT_GT(points, 4);
    EXPECT_EQ(holding("zofia@przyklad.pl"), 0);
}

#ifdef Q_OS_UNIX
TEST_F(ErasedFromBackups, KilledAtAnyPointTheOldOrTheNewOneIsThereWhole)
{
    erase(zofia);
    shop.close();
    int rewritten = 0;
    for (int point = 0; rewritten < 2; point += point < 40 ? 1 : point / 2) {
        ASSERT_LT(point, 1'000'000);
        const pid_t child = fork();
        if (child == 0) {
            int asked = 0;
            try {
                eraseFromBackups(task([&] {
                    if (++asked > point)
                        _exit(9);
                    return false;
                }));
            } catch (...) {
                _exit(8);
            }
            _exit(0);
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_NE(WEXITSTATUS(status), 8);
        expectAllWhole();
        if (WEXITSTATUS(status) == 0)
            rewritten = 2;
    }
    sweepUnfinished(folder);
    EXPECT_EQ(eraseFromBackups(task()).rewritten, 0);
    EXPECT_EQ(holding("zofia@przyklad.pl"), 0);
    EXPECT_EQ(holding("kwiatkowska"), 0);
}
#endif

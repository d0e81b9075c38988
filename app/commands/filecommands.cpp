// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/customers/erasure.h"
#include "models/services/health/filehealth.h"
#include "models/services/health/healthwords.h"
#include "models/services/health/pagecheck.h"
#include "models/services/health/setaside.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void noOptions(QCommandLineParser&) { }

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

/// A file too damaged to be opened is what a check is for: it answers, too.
HealthResult checked(const Call& call)
{
    try {
        Shop shop(forReading(call, PageCheck::Never)); // the check looks at everything itself
        return FileHealth(shop).check(now());
    } catch (const storage::DbError& error) {
        if (error.kind() != storage::DbError::Kind::Damaged)
            throw;
        HealthResult damaged;
        damaged.isDamaged = true;
        damaged.findings << error.message();
        return damaged;
    }
}

int check(const QCommandLineParser&, Call& call)
{
    const HealthResult result = checked(call);
    const QStringList advice = sentencesOf(result.advice);
    if (call.json) {
        writeJson(call, {{u"ok"_s, result.ok}, {u"findings"_s, QJsonArray::fromStringList(result.findings + advice)},
            {u"advice"_s, QJsonArray::fromStringList(advice)}, {u"mended"_s, QJsonArray::fromStringList(result.mended)}});
    } else {
        const QString inOrder = QCoreApplication::translate("Cli", "The shop file is in order.");
        for (const QString& line : (result.ok ? QStringList(inOrder) : result.findings) + advice + result.mended)
            call.out << line << '\n';
    }
    return result.ok ? Done : WorldFailed;
}

int backUp(const QCommandLineParser& parser, Call& call)
{
    Shop shop(shopPathOf(call));
    FileHealth health(shop);
    const HealthResult result = parser.positionalArguments().isEmpty()
        ? health.backUp(now())
        : health.backUpTo(onlyArgument(parser, u"OUT"_s), now());
    for (const QString& finding : result.findings)
        call.err << finding << '\n';
    if (call.json)
        writeJson(call, {{u"file"_s, result.file}, {u"verified"_s, true}});
    else
        call.out << QCoreApplication::translate("Cli", "A checked backup is at %1").arg(result.file) << '\n';
    return Done;
}

void listOptions(QCommandLineParser& parser)
{
    parser.addOption({u"verify"_s, QCoreApplication::translate("Cli", "Check every backup wholly now; without it the list says when each was last checked.")});
}

/// What a restore or a rescue has put aside beside the shop.
QJsonArray listSetAside(const QString& shop, Call& call)
{
    QJsonArray list;
    for (const SetAsideFile& file : filesSetAside(shop)) {
        list << QJsonObject{{u"file"_s, file.path}, {u"set_aside_at"_s, isoUtc(file.at)}, {u"bytes"_s, file.bytes},
            {u"damaged"_s, file.wasDamaged}, {u"may_hold_erased"_s, file.mayHoldErased}};
        if (!call.json)
            call.out << (file.mayHoldErased
                       ? QCoreApplication::translate("Cli", "%1  set aside, may still hold people who were erased  %2").arg(isoUtc(file.at), file.path)
                       : QCoreApplication::translate("Cli", "%1  set aside  %2").arg(isoUtc(file.at), file.path))
                     << '\n';
    }
    return list;
}

int listBackups(const QCommandLineParser& parser, Call& call)
{
    QJsonArray list;
    const QString shop = shopPathOf(call);
    if (parser.isSet(u"verify"_s)) {
        for (const BackupEntry& backup : backupsOfShop(shop))
            verifyBackup(backup.path); // what it finds is noted beside the backup
    }
    for (BackupEntry& backup : backupsOfShop(shop)) {
        backup.isDamaged = backup.isDamaged || QFileInfo(backup.path).size() != backup.bytes;
        if (call.json)
            list << QJsonObject{{u"file"_s, backup.path}, {u"made_at"_s, isoUtc(backup.madeAt)},
                {u"reason"_s, backup.reason}, {u"bytes"_s, backup.bytes}, {u"orders"_s, backup.orders},
                {u"customers"_s, backup.customers}, {u"verified"_s, !backup.isDamaged}, {u"checked_at"_s, isoUtc(backup.checkedAt)},
                {u"other_shop"_s, backup.isForeign}};
        else
            call.out << u"%1  %2  %3  %4  %5"_s.arg(isoUtc(backup.madeAt), backup.reason, QString::number(backup.orders),
                            stateInWords(backup, now()), backup.path)
                     << '\n';
    }
    const QJsonArray aside = listSetAside(shop, call);
    if (call.json)
        writeJson(call, {{u"backups"_s, list}, {u"set_aside"_s, aside}});
    return Done;
}

/// What a restore will change; nothing where the backup cannot be opened: restoring it says why.
QStringList differencesTo(Shop& shop, const QString& backup)
{
    QStringList sentences;
    try {
        for (const RestoreDifference& difference : FileHealth(shop).restorePreview(backup))
            sentences << sentenceOf(difference);
    } catch (const storage::DbError& error) {
        if (error.kind() == storage::DbError::Kind::InUse)
            throw;
    }
    return sentences;
}

/// What will be different, and a backup of the shop as it is, where it can still be opened: a damaged one is only set
/// aside.
QStringList prepareRestore(const QString& path, const QString& file, QTextStream& err)
{
    QStringList differences;
    if (!QFileInfo::exists(path))
        return differences;
    try {
        Shop shop(path);
        differences = differencesTo(shop, file);
        FileHealth(shop).backUpIfDue(now(), u"restore"_s);
    } catch (const storage::DbError& error) {
        if (error.kind() == storage::DbError::Kind::InUse)
            throw;
        err << error.message() << '\n';
    }
    return differences;
}

/// A restore brings nobody back who was erased since.
int eraseAgain(const QString& path, QTextStream& err)
{
    try {
        Shop shop(path);
        return Erasure(shop).catchUp(now());
    } catch (const storage::DbError& error) {
        err << error.message() << '\n'; // the window makes up for it when it opens the shop
        return 0;
    }
}

int restore(const QCommandLineParser& parser, Call& call)
{
    const QString file = onlyArgument(parser, u"FILE"_s);
    const QString path = shopPathOf(call);
    if (!QFileInfo(file).isFile())
        throw RuleError(QCoreApplication::translate("Cli", "There is no backup at “%1”. kokarda-cli backups lists those of a shop.").arg(file));
    const QStringList differences = prepareRestore(path, file, call.err);
    if (!call.json && !differences.isEmpty()) {
        call.out << QCoreApplication::translate("Cli", "What will be different:") << '\n' << differences.join(u'\n') << '\n';
        call.out.flush();
    }
    const QString aside = restoreShop(path, file, now());
    const int erased = eraseAgain(path, call.err);
    if (call.json)
        writeJson(call, {{u"file"_s, file}, {u"verified"_s, true}, {u"kept_aside"_s, aside}, {u"erased_again"_s, erased},
                            {u"differences"_s, QJsonArray::fromStringList(differences)}});
    else
        call.out << QCoreApplication::translate("Cli", "The shop is restored. The file that was replaced is at %1").arg(aside) << '\n';
    if (!call.json && erased > 0)
        call.out << QCoreApplication::translate("Cli", "Erased again, because this backup still had them: %n person(s).", nullptr, erased) << '\n';
    return Done;
}

} // namespace

std::vector<Command> fileCommands()
{
    return {{u"check"_s, {}, QCoreApplication::translate("Cli", "check the shop file and its numbers"), noOptions, check},
        {u"backup"_s, u"[OUT]"_s, QCoreApplication::translate("Cli", "make a checked backup"), noOptions, backUp},
        {u"backups"_s, {}, QCoreApplication::translate("Cli", "list the backups"), listOptions, listBackups},
        {u"restore"_s, u"FILE"_s, QCoreApplication::translate("Cli", "put a backup in the place of the shop; the present file is kept aside"), noOptions, restore}};
}

} // namespace kokarda::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/filehealth.h"
#include "models/services/shop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void noOptions(QCommandLineParser&) { }

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

int check(const QCommandLineParser&, Call& call)
{
    Shop shop(shopPathOf(call));
    const HealthResult result = FileHealth(shop).check(now());
    if (call.json)
        writeJson(call, {{u"ok"_s, result.ok}, {u"findings"_s, QJsonArray::fromStringList(result.findings)}});
    else if (result.ok)
        call.out << QCoreApplication::translate("Cli", "The shop file is in order.") << '\n';
    else
        call.out << result.findings.join(u'\n') << '\n';
    return result.ok ? Done : Refused;
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

int listBackups(const QCommandLineParser&, Call& call)
{
    QJsonArray list;
    for (const BackupEntry& backup : backupsOfShop(shopPathOf(call))) {
        if (call.json)
            list << QJsonObject{{u"file"_s, backup.path}, {u"made_at"_s, isoUtc(backup.madeAt)},
                {u"reason"_s, backup.reason}, {u"bytes"_s, backup.bytes}, {u"orders"_s, backup.orders},
                {u"customers"_s, backup.customers}};
        else
            call.out << u"%1  %2  %3  %4"_s.arg(isoUtc(backup.madeAt), backup.reason, QString::number(backup.orders), backup.path)
                     << '\n';
    }
    if (call.json)
        writeJson(call, {{u"backups"_s, list}});
    return Done;
}

int restore(const QCommandLineParser& parser, Call& call)
{
    const QString file = onlyArgument(parser, u"FILE"_s);
    const QString aside = restoreShop(shopPathOf(call), file, now());
    if (call.json)
        writeJson(call, {{u"file"_s, file}, {u"verified"_s, true}, {u"kept_aside"_s, aside}});
    else
        call.out << QCoreApplication::translate("Cli", "The shop is restored. The file that was replaced is at %1").arg(aside) << '\n';
    return Done;
}

} // namespace

std::vector<Command> fileCommands()
{
    return {{u"check"_s, {}, QCoreApplication::translate("Cli", "check the shop file and its numbers"), noOptions, check},
        {u"backup"_s, u"[OUT]"_s, QCoreApplication::translate("Cli", "make a checked backup"), noOptions, backUp},
        {u"backups"_s, {}, QCoreApplication::translate("Cli", "list the backups"), noOptions, listBackups},
        {u"restore"_s, u"FILE"_s, QCoreApplication::translate("Cli", "put a backup in the place of the shop; the present file is kept aside"), noOptions, restore}};
}

} // namespace kokarda::cli

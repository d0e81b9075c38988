// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/healthwords.h"

#include "models/storage/backups/backup.h"
#include "models/storage/backups/differences.h"
#include "models/storage/backups/restore.h"
#include "models/storage/check.h"
#include "models/storage/opening/shopmark.h"
#include "models/storage/tabletitle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("FileHealth", text);
}

qint64 rowsOf(const storage::Backup& backup, const QString& table)
{
    const auto found = backup.totals.rows.find(table);
    return found == backup.totals.rows.end() ? 0 : found->second;
}

} // namespace

BackupEntry entryOf(const storage::Backup& backup, const QString& shopUuid)
{
    return {backup.path, backup.sequence, backup.madeAt, backup.reason, backup.bytes, rowsOf(backup, u"orders"_s),
        rowsOf(backup, u"customer"_s), backup.totals.money, backup.checkedAt, backup.isDamaged,
        !shopUuid.isEmpty() && backup.shopUuid != shopUuid};
}

std::vector<BackupEntry> entriesIn(const QString& folder, const QString& shopUuid)
{
    std::vector<BackupEntry> entries;
    for (const storage::Backup& backup : storage::backupsIn(folder))
        entries.push_back(entryOf(backup, shopUuid));
    return entries;
}

QStringList sentencesOf(const std::vector<storage::Finding>& findings)
{
    QStringList text;
    for (const storage::Finding& finding : findings)
        text << finding.message;
    return text;
}

HealthResult resultOf(const std::vector<storage::Finding>& findings)
{
    HealthResult result;
    result.findings = sentencesOf(storage::withoutAdvice(findings));
    result.ok = result.findings.isEmpty();
    result.isDamaged = storage::isDamaged(findings);
    for (const storage::Finding& finding : findings) {
        if (finding.kind == storage::Finding::Kind::Business)
            result.advice.push_back({finding.message, finding.orders});
    }
    return result;
}

QStringList sentencesOf(const std::vector<HealthAdvice>& advice)
{
    QStringList text;
    for (const HealthAdvice& one : advice)
        text << one.sentence;
    return text;
}

std::vector<OrderId> ordersOf(const std::vector<HealthAdvice>& advice)
{
    std::vector<OrderId> orders;
    for (const HealthAdvice& one : advice) {
        for (const OrderId id : one.orders) {
            if (std::ranges::find(orders, id) == orders.end())
                orders.push_back(id);
        }
    }
    return orders;
}

HealthResult resultOf(const storage::BackupResult& made)
{
    HealthResult result{true, {}, made.backup.path};
    result.isNew = made.made;
    result.findings = made.damaged;
    for (const QString& sentence : {made.shrunk, made.secondPlaceProblem}) {
        if (!sentence.isEmpty())
            result.findings << sentence;
    }
    return result;
}

std::vector<RestoreDifference> differencesOf(const std::vector<storage::Difference>& differences)
{
    std::vector<RestoreDifference> found;
    for (const storage::Difference& difference : differences)
        found.push_back({difference.table, difference.onlyFirst, difference.onlySecond, difference.changed,
            difference.examplesOnlyFirst});
    return found;
}

QString reasonTitle(const QString& reason)
{
    static const std::map<QString, const char*> titles{
        {u"clock"_s, QT_TRANSLATE_NOOP("FileHealth", "while you worked")},
        {u"exit"_s, QT_TRANSLATE_NOOP("FileHealth", "at closing")},
        {u"import"_s, QT_TRANSLATE_NOOP("FileHealth", "before an import")},
        {u"bulk"_s, QT_TRANSLATE_NOOP("FileHealth", "before a large change")},
        {u"restore"_s, QT_TRANSLATE_NOOP("FileHealth", "before a restore")},
        {u"migration"_s, QT_TRANSLATE_NOOP("FileHealth", "before a new version")},
        {u"hand"_s, QT_TRANSLATE_NOOP("FileHealth", "by hand")}};
    const auto known = titles.find(reason);
    return known == titles.end() ? reason : say(known->second);
}

QString stateInWords(const BackupEntry& backup, Instant now)
{
    if (backup.isForeign)
        return say(QT_TRANSLATE_NOOP("FileHealth", "of another shop"));
    const char* state = backup.isDamaged ? QT_TRANSLATE_NOOP("FileHealth", "DAMAGED, found %1")
                                         : QT_TRANSLATE_NOOP("FileHealth", "whole, checked %1");
    return say(state).arg(agoInWords(backup.checkedAt, now));
}

QString remarkOnChoice(const QString& shopPath, const QString& backupPath)
{
    if (!storage::shopUuidIn(shopPath).isEmpty())
        return {};
    const storage::Backup chosen = storage::backupAt(backupPath);
    const std::vector<storage::Backup> all = storage::backupsIn(storage::backupFolderOf(shopPath));
    if (std::ranges::all_of(all, [&](const storage::Backup& backup) { return backup.shopUuid == chosen.shopUuid; }))
        return {};
    return say(QT_TRANSLATE_NOOP("FileHealth", "The old file did not say which shop it was, and backups of several lie beside it: the newest was taken, of %1. Look whether its orders are yours."))
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(chosen.madeAt.msUtc), QLocale::ShortFormat));
}

QString agoInWords(Instant then, Instant now)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const auto count = [](const char* text, qint64 number) {
        return QCoreApplication::translate("FileHealth", text, nullptr, static_cast<int>(number));
    };
    const qint64 age = now.msUtc - then.msUtc;
    if (age < -minute)
        return say(QT_TRANSLATE_NOOP("FileHealth", "by a clock that was ahead"));
    if (age < minute)
        return say(QT_TRANSLATE_NOOP("FileHealth", "just now"));
    if (age < hour)
        return count(QT_TRANSLATE_N_NOOP("FileHealth", "%n minute(s) ago"), age / minute);
    if (age < 2 * day)
        return count(QT_TRANSLATE_N_NOOP("FileHealth", "%n hour(s) ago"), age / hour);
    return count(QT_TRANSLATE_N_NOOP("FileHealth", "%n day(s) ago"), age / day);
}

QString sentenceOf(const RestoreDifference& difference)
{
    constexpr qsizetype mostNames = 5;
    QStringList parts;
    if (difference.onlyNow > 0) {
        QString gone = QCoreApplication::translate("FileHealth", "%n would go", nullptr, difference.onlyNow);
        if (!difference.examplesOnlyNow.isEmpty())
            gone += u" ("_s + difference.examplesOnlyNow.mid(0, mostNames).join(u", "_s)
                + (difference.onlyNow > mostNames ? u" …)"_s : u")"_s);
        parts << gone;
    }
    if (difference.onlyInBackup > 0)
        parts << QCoreApplication::translate("FileHealth", "%n would come back", nullptr, difference.onlyInBackup);
    if (difference.changed > 0)
        parts << QCoreApplication::translate("FileHealth", "%n would be as then", nullptr, difference.changed);
    return u"%1: %2"_s.arg(storage::tableTitle(difference.table), parts.join(u", "_s));
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/backuptable.h"

#include "models/services/healthwords.h"
#include "models/values/money.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kokarda::tables {

namespace {

QString local(Instant instant, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(instant.msUtc), QLocale::ShortFormat);
}

template<class Entry, class Matches>
Entry findIn(const std::vector<Entry>& entries, Matches&& matches)
{
    const auto found = std::find_if(entries.begin(), entries.end(), matches);
    return found == entries.end() ? Entry() : *found;
}

} // namespace

BackupTable::BackupTable(const QTimeZone& zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_zone(zone)
    , m_locale(std::move(locale))
{
}

void BackupTable::setBackups(std::vector<BackupEntry> backups)
{
    m_backups = std::move(backups);
    std::vector<BackupId> ids;
    for (const BackupEntry& backup : m_backups)
        ids.push_back(BackupId(backup.sequence));
    setIds(std::move(ids));
}

QStringList BackupTable::titles() const
{
    return {tr("Made"), tr("Why"), tr("State"), tr("Orders"), tr("Customers"), tr("All orders"), tr("Size")};
}

BackupEntry BackupTable::read(BackupId id) const
{
    return findIn(m_backups, [id](const BackupEntry& backup) { return backup.sequence == id.value; });
}

QString BackupTable::text(const BackupEntry& backup, int column) const
{
    switch (column) {
    case Made:
        return local(backup.madeAt, m_locale);
    case Why:
        return reasonTitle(backup.reason);
    case State:
        return stateInWords(backup, {QDateTime::currentMSecsSinceEpoch()});
    case Orders:
        return m_locale.toString(backup.orders);
    case Customers:
        return m_locale.toString(backup.customers);
    case Money: {
        QStringList sums;
        for (const auto& [currency, minor] : backup.money)
            sums << displayAmount({minor, Currency(currency)}, m_locale);
        return sums.join(u" + "_s);
    }
    case Size:
        return m_locale.formattedDataSize(backup.bytes, 1, QLocale::DataSizeSIFormat);
    default:
        return {};
    }
}

Qt::Alignment BackupTable::alignment(int column) const
{
    return column <= State ? Qt::AlignLeft : Qt::AlignRight;
}

std::vector<exports::ListColumn> BackupTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"day"_s, tr("Day"), Plain}, {u"time"_s, tr("Time"), Plain}, {u"reason"_s, tr("Why"), Plain},
        {u"state"_s, tr("State"), Plain}, {u"checked_day"_s, tr("Checked"), Plain}, {u"orders"_s, tr("Orders"), Figure},
        {u"customers"_s, tr("Customers"), Figure}, {u"all_orders"_s, tr("All orders"), Words}, {u"bytes"_s, tr("Size"), Figure},
        {u"file"_s, tr("File"), Words}};
}

QStringList BackupTable::fileCells(const BackupEntry& backup) const
{
    if (backup.sequence == 0)
        return {};
    QStringList sums;
    for (const auto& [currency, minor] : backup.money)
        sums << plainAmount({minor, Currency(currency)}) + u' ' + currency;
    const QString state = backup.isForeign ? u"other_shop"_s : backup.isDamaged ? u"damaged"_s : u"whole"_s;
    return {fileDay(backup.madeAt, m_zone), fileTime(backup.madeAt, m_zone), backup.reason, state,
        fileDay(backup.checkedAt, m_zone), QString::number(backup.orders),
        QString::number(backup.customers), sums.join(u", "_s), QString::number(backup.bytes), QFileInfo(backup.path).fileName()};
}

BinTable::BinTable(const QTimeZone& zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_zone(zone)
    , m_locale(std::move(locale))
{
}

void BinTable::setEntries(std::vector<BinEntry> entries)
{
    m_entries = std::move(entries);
    std::vector<ActionId> ids;
    for (const BinEntry& entry : m_entries)
        ids.push_back(entry.action);
    setIds(std::move(ids));
}

QStringList BinTable::titles() const
{
    return {tr("Deleted"), tr("When"), tr("Goes for good")};
}

BinEntry BinTable::read(ActionId id) const
{
    return findIn(m_entries, [id](const BinEntry& entry) { return entry.action == id; });
}

QString BinTable::text(const BinEntry& entry, int column) const
{
    switch (column) {
    case What:
        return u"%1 (%2)"_s.arg(entry.title, entry.things.join(u", "_s));
    case Deleted:
        return local(entry.deletedAt, m_locale);
    case Goes:
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(entry.goneAt.msUtc).date(), QLocale::ShortFormat);
    default:
        return {};
    }
}

std::vector<exports::ListColumn> BinTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"step"_s, tr("Step"), Words}, {u"what"_s, tr("Deleted"), Words}, {u"day"_s, tr("When"), Plain}, {u"time"_s, tr("Time"), Plain},
        {u"goes"_s, tr("Goes for good"), Plain}};
}

QStringList BinTable::fileCells(const BinEntry& entry) const
{
    if (!entry.action)
        return {};
    return {entry.title, entry.things.join(u", "_s), fileDay(entry.deletedAt, m_zone), fileTime(entry.deletedAt, m_zone), fileDay(entry.goneAt, m_zone)};
}

} // namespace kokarda::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/backuptable.h"

#include "models/services/health/healthwords.h"
#include "models/values/money.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kokarda::tables {

namespace {

/// In the shop's zone, as the histories of orders and imports have it.
QString local(Instant instant, const QTimeZone& zone, const QLocale& locale)
{
    return locale.toString(QDateTime::fromMSecsSinceEpoch(instant.msUtc, zone), QLocale::ShortFormat);
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
    m_backups.clear();
    std::vector<BackupId> ids;
    for (BackupEntry& backup : backups) {
        const auto next = static_cast<qint64>(m_known.size()) + 1;
        ids.push_back(m_known.try_emplace(backup.path, BackupId(next)).first->second);
        m_backups[ids.back()] = std::move(backup);
    }
    setIds(std::move(ids));
}

QStringList BackupTable::titles() const
{
    return {tr("Made"), tr("Why"), tr("State"), tr("Orders"), tr("Customers"), tr("All orders"), tr("Size")};
}

BackupEntry BackupTable::read(BackupId id) const
{
    const auto found = m_backups.find(id);
    return found == m_backups.end() ? BackupEntry() : found->second;
}

QString BackupTable::text(const BackupEntry& backup, int column) const
{
    switch (column) {
    case Made:
        return local(backup.madeAt, m_zone, m_locale);
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
    const auto found = std::ranges::find(m_entries, id, &BinEntry::action);
    return found == m_entries.end() ? BinEntry() : *found;
}

QString BinTable::text(const BinEntry& entry, int column) const
{
    switch (column) {
    case What:
        return u"%1 (%2)"_s.arg(entry.title, entry.things.join(u", "_s));
    case Deleted:
        return local(entry.deletedAt, m_zone, m_locale);
    case Goes:
        return m_locale.toString(dayIn(entry.goneAt, m_zone), QLocale::ShortFormat);
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

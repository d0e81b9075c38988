// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/backuptable.h"

#include "models/services/healthwords.h"
#include "models/values/money.h"

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

BackupTable::BackupTable(QLocale locale, QObject* parent)
    : RowTable(parent)
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
    return {tr("Made"), tr("Why"), tr("Orders"), tr("Customers"), tr("All orders"), tr("Size")};
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
    return column <= Why ? Qt::AlignLeft : Qt::AlignRight;
}

BinTable::BinTable(QLocale locale, QObject* parent)
    : RowTable(parent)
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

} // namespace kokarda::tables

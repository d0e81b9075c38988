// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filehealth.h"
#include "models/services/history/bin.h"
#include "models/tables/rowtable.h"
#include "models/values/id.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

namespace kokarda::tables {

/// Of a backup in the list. (Two shops of one name number their backups alike, so the backup's own number tells nothing.)
using BackupId = Id<struct BackupTag>;

/// The backups of a shop, some dozens, newest first.
class BackupTable : public RowTable<BackupId, BackupEntry>
{
    Q_DECLARE_TR_FUNCTIONS(BackupTable)

public:
    enum Column { Made, Why, State, Orders, Customers, Money, Size };

    /// `zone` is the shop's: of days in a file.
    BackupTable(const QTimeZone& zone, QLocale locale, QObject* parent = nullptr);

    void setBackups(std::vector<BackupEntry> backups);
    BackupEntry backupAt(int row) const { return row >= 0 && row < rowCount() ? *rowAt(row) : BackupEntry(); }

protected:
    QStringList titles() const override;
    BackupEntry read(BackupId id) const override;
    QString text(const BackupEntry& backup, int column) const override;
    Qt::Alignment alignment(int column) const override;
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const BackupEntry& backup) const override;

private:
    QTimeZone m_zone;
    QLocale m_locale;
    std::map<BackupId, BackupEntry> m_backups;
    std::map<QString, BackupId> m_known; ///< by their files
};

/// What lies in the bin.
class BinTable : public RowTable<ActionId, BinEntry>
{
    Q_DECLARE_TR_FUNCTIONS(BinTable)

public:
    enum Column { What, Deleted, Goes };

    BinTable(const QTimeZone& zone, QLocale locale, QObject* parent = nullptr);

    void setEntries(std::vector<BinEntry> entries);

protected:
    QStringList titles() const override;
    BinEntry read(ActionId id) const override;
    QString text(const BinEntry& entry, int column) const override;
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const BinEntry& entry) const override;

private:
    QTimeZone m_zone;
    QLocale m_locale;
    std::vector<BinEntry> m_entries;
};

} // namespace kokarda::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/report.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace kokarda::tables {

/// A report as a table: the twin of its drawing, for reading aloud, copying and exactness.
class ReportTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ReportTable(const QLocale& locale, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_locale(locale)
    {
    }

    void show(Report report);
    const Report& report() const { return m_report; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex& at, int role) const override;

    /// The table for a spreadsheet's clipboard: titles and rows as shown, cells apart by tabs.
    QString asText() const;

private:
    QString text(int row, int column) const;
    /// Behind the report's own columns stands the figure of the period before, where it is compared.
    bool isBefore(int column) const;
    ReportColumn columnAt(int column) const;

    QLocale m_locale;
    Report m_report;
};

} // namespace kokarda::tables

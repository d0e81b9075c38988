// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/rowtable.h"
#include "models/values/casefile.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace kokarda {
class CaseDesk;
}

namespace kokarda::tables {

/// The list of complaints, returns and questions.
class CaseTable : public RowTable<CaseId, CaseSummary>
{
    Q_DECLARE_TR_FUNCTIONS(CaseTable)

public:
    enum Column { Due, Number, Kind, Customer, Order, Reason };

    CaseTable(const CaseDesk& cases, QTimeZone zone, QLocale locale, QObject* parent = nullptr);

    /// "3 days left", "today", "2 days over"; the day it was closed.
    QString clockText(const CaseSummary& row) const;

protected:
    std::vector<exports::ListColumn> fileColumns() const override;
    QStringList fileCells(const CaseSummary& row) const override;
    QStringList titles() const override;
    CaseSummary read(CaseId id) const override;
    QString text(const CaseSummary& row, int column) const override;

private:
    const CaseDesk& m_cases;
    QTimeZone m_zone;
    QLocale m_locale;
};

} // namespace kokarda::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "models/values/report.h"

#include <QCoreApplication>
#include <memory>
#include <vector>

namespace kokarda {

class Shop;

/// A report that can be asked for.
struct ReportName
{
    QString key;   ///< stable, for the command line: "sales-by-month"
    QString title; ///< in the window's language
};

/// The shop in figures. Every report says what it counts; amounts of different currencies are never added together.
class ReportDesk
{
    Q_DECLARE_TR_FUNCTIONS(ReportDesk)

public:
    explicit ReportDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    /// All reports in the order of the page.
    static std::vector<ReportName> names();
    /// Makes a report in one go (in slices: ReportMaking). Throws RuleError for an unknown key, naming those there are.
    Report report(const QString& key, const ReportTerms& terms) const;

    /// The orders behind a row in one go (in slices: OrdersBehindListing), newest first and at most `mostBehind`: as many
    /// as the row counts, where it counts orders.
    std::vector<OrderId> ordersBehind(const OrdersBehind& row) const;
    static constexpr int mostBehind = 100'000;

    /// The period to compare with: as many days that end the day before; of one that begins with a month (and is longer
    /// than a week) as many whole months before, or the same days of them. An open period has none.
    static Period before(const Period& period);

private:
    Shop& m_shop;
};

/// A report while it is made, in slices of some milliseconds: between two of them the window is free to paint and to
/// listen. Changes of the shop in the meantime are not followed: begin anew.
class ReportMaking
{
public:
    /// Throws RuleError for an unknown key, naming those there are.
    ReportMaking(Shop& shop, const QString& key, const ReportTerms& terms);
    ~ReportMaking();

    /// Goes on; false when the report is whole. Throws DbError.
    bool goOn();
    const ReportTerms& terms() const { return m_terms; }
    /// When it is whole; once.
    Report take();

private:
    struct Work;

    ReportTerms m_terms;
    std::unique_ptr<Work> m_work;
};

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "models/values/report.h"

#include <QCoreApplication>
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
    /// Computes a report. Throws RuleError for an unknown key, naming those there are.
    Report report(const QString& key, ReportTerms terms) const;

    /// The orders behind a row, newest first and at most `mostBehind`: as many as the row counts, where it counts orders.
    std::vector<OrderId> ordersBehind(const OrdersBehind& row) const;
    /// True when there are any: what was counted may have no order (a review from elsewhere).
    bool hasOrdersBehind(const OrdersBehind& row) const;
    static constexpr int mostBehind = 100'000;

    /// The period of the same length that ends the day before; an open period has none.
    static Period before(const Period& period);

private:
    std::vector<OrderId> ordersBehind(const OrdersBehind& row, int most) const;

    Shop& m_shop;
};

} // namespace kokarda

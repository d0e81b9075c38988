// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reports/reportsource.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace kokarda::storage {
struct Purchase;
class ShopDays;
} // namespace kokarda::storage

namespace kokarda::reports {

using Purchases = std::span<const storage::Purchase>;

/// The reports of customers, by their keys.
inline const QString repeatKey = QStringLiteral("repeat-buyers");
inline const QString cohortsKey = QStringLiteral("cohorts");
inline const QString secondKey = QStringLiteral("second-order");
inline const QString segmentsKey = QStringLiteral("segments");

/// Goes through all customers with their orders, some thousands at a time, and says in which group of a report each is.
class BuyerWalk
{
public:
    /// Told of every customer of a report: the group, and the orders that put them there, oldest first.
    using EachOfGroup = std::function<void(qint64 group, Purchases purchases)>;

    BuyerWalk(const Source& source, const QString& key);
    ~BuyerWalk();

    /// Reads on; false when everybody is read. Throws DbError.
    bool goOn(const EachOfGroup& each);

    const QString& key() const { return m_key; }
    /// What the groups depend on; both ends invalid for a report of now.
    Period period() const { return m_key == segmentsKey ? Period() : m_source.terms.period; }
    QDate dayOf(const storage::Purchase& purchase) const;

private:
    /// The group of one customer, and of their orders (oldest first) those that count; nothing when they do not belong
    /// to the report.
    std::optional<qint64> groupOf(Purchases& purchases) const;
    std::optional<qint64> repeatGroup(Purchases& purchases) const;
    std::optional<qint64> secondGroup(Purchases purchases) const;

    const Source& m_source;
    QString m_key;
    std::unique_ptr<storage::ShopDays> m_days;
    CustomerId m_at;
    CustomerId m_end;
};

} // namespace kokarda::reports

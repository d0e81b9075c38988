// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/shopdays.h"
#include "models/values/gift.h"
#include "models/values/order.h"
#include "models/values/report.h"

#include <QString>
#include <vector>

namespace kokarda::storage {

class Database;

/// Sales of one day on one channel in one currency.
struct DaySales
{
    QDate day;
    ChannelId channel;
    qint64 orders = 0;
    qint64 pieces = 0;
    Money revenue;  ///< what was paid and not given back
    Money refunded; ///< what was given back
};

struct ItemSales
{
    QString title;
    CategoryId category; ///< the product's, else the mapped one of the channel's; unset: none known
    qint64 pieces = 0;
    Money revenue; ///< of the lines, before discounts of the whole order and shipping
};

/// One order of a known customer.
struct Purchase
{
    CustomerId customer;
    Instant at;
    Money amount;
    OrderId order;
};

struct WaitingOrders
{
    OrderStatus status = OrderStatus::ToPack;
    QDate day; ///< on which they were placed
    int orders = 0;
    int late = 0; ///< past their ship-by
};

struct PackedParcel
{
    QDate day;
    qint64 waitedMs = 0; ///< from the order to the packed parcel
    int pieces = 0;
};

struct GiftsGiven
{
    GiftId gift;
    QString name;
    qint64 pieces = 0;
    qint64 orders = 0;
    Money cost;
    int stock = 0; ///< on the shelf now
};

struct NotesWritten
{
    QString hand;
    qint64 notes = 0;
    qint64 orders = 0;
    qint64 edited = 0;
    qint64 printed = 0;
};

struct ReviewCount
{
    QDate day;
    int stars = 0;      ///< 0: none given
    int recommend = -1; ///< -1: not asked or not answered
    qint64 reviews = 0;
};

struct StarCount
{
    QDate day;
    CategoryId category; ///< unset: none known
    int stars = 0;
    qint64 reviews = 0;
};

struct CaseCount
{
    QString kind;
    QString reason;
    QString packaging;
    qint64 cases = 0;
    qint64 closed = 0;
    qint64 answeredInMs = 0; ///< over the closed ones together
    qint64 orders = 0;       ///< that they are about, without deleted ones
};

/// Figures over the whole shop, counted by the file. Days are those of the shop's clock; a period's open ends reach to
/// the first and last fact. Opens no transaction.
class ReportRepository
{
public:
    explicit ReportRepository(const Database& db);

    std::vector<DaySales> sales(const Period& period) const;
    std::vector<ItemSales> items(const Period& period, Currency currency) const;
    /// Of all time, by customer and then oldest first. Orders without a customer are left out.
    std::vector<Purchase> purchases() const;
    /// Not sent yet, by status and day. `now` decides what is late.
    std::vector<WaitingOrders> waiting(Instant now) const;
    std::vector<PackedParcel> packed(const Period& period) const;
    std::vector<GiftsGiven> gifts(const Period& period) const;
    std::vector<NotesWritten> notes(const Period& period) const;
    std::vector<ReviewCount> reviews(const Period& period) const;
    /// Stars of the reviews behind `after` up to `upTo` by id, by day and category.
    std::vector<StarCount> stars(ReviewId after, ReviewId upTo) const;
    std::vector<CaseCount> cases(const Period& period) const;
    /// The newest orders behind a row, newest first; not those of a group of customers, whom the file does not know.
    std::vector<OrderId> ordersBehind(const OrdersBehind& row, int most) const;

private:
    Instant from(const Period& period) const;
    Instant until(const Period& period) const;

    const Database& m_db;
    const ShopDays& m_days;
};

} // namespace kokarda::storage

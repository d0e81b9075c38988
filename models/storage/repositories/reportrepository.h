// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/repositories/shopdays.h"
#include "models/values/gift.h"
#include "models/values/order.h"
#include "models/values/report.h"

#include <QString>
#include <optional>
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
    qint64 orders = 0;       ///< that they are about, without deleted ones; one may count for each way a reason is written
};

/// Pieces of a product in a complaint or return.
struct ComplainedPiece
{
    QString title;
    QString reason;
    CaseId caseFile;
    qint64 pieces = 0;
};

/// A case that nobody has closed.
struct OpenCase
{
    QString kind;
    std::optional<Instant> dueAt;
};

/// Something counted by the day it belongs to.
struct DayCount
{
    QDate day;
    qint64 count = 0;
};

/// An order on the way from the newest to the oldest, and whether it is one of those looked for.
struct WalkedOrder
{
    OrderId id;
    Instant placedAt;
    bool belongs = false;
};

/// Figures over the whole shop, counted by the file. Days are those of the shop's clock; a period's open ends reach to
/// the first and last fact. Opens no transaction.
class ReportRepository
{
public:
    explicit ReportRepository(const Database& db);

    std::vector<DaySales> sales(const Period& period) const;
    std::vector<ItemSales> items(const Period& period, Currency currency) const;
    /// Of all time, of the customers behind `after` up to `upTo`, by customer and then oldest first.
    std::vector<Purchase> purchases(CustomerId after, CustomerId upTo) const;
    /// Not sent yet, by status and day. `now` decides what is late.
    std::vector<WaitingOrders> waiting(Instant now) const;
    std::vector<PackedParcel> packed(const Period& period) const;
    /// How many packed() gives.
    qint64 packedCount(const Period& period) const;
    /// The first and the last day of the period on which something was packed; both invalid when nothing was.
    Period packedDays(const Period& period) const;
    std::vector<GiftsGiven> gifts(const Period& period) const;
    std::vector<NotesWritten> notes(const Period& period) const;
    std::vector<ReviewCount> reviews(const Period& period) const;
    /// Stars of the reviews behind `after` up to `upTo` by id, by day and category.
    std::vector<StarCount> stars(ReviewId after, ReviewId upTo) const;
    /// Whether a review of the period with stars, or an answer to the question of recommendation, has an order.
    bool hasReviewedOrder(OrdersBehind::Of starsOrAnswer, const Period& period) const;
    std::vector<CaseCount> cases(const Period& period) const;
    std::vector<ComplainedPiece> complained(const Period& period) const;
    std::vector<OpenCase> openCases() const;
    /// Reviews since a moment that call for an answer and have none.
    std::vector<DayCount> unanswered(Instant since) const;

    /// True for rows whose orders may be any of the shop: they are walked to. The orders of all others are asked for.
    static bool isWalked(OrdersBehind::Of of);
    /// Walks on among the sold orders, newest first: those behind an order, at most so many. Begin with an order behind
    /// which all of them lie.
    std::vector<WalkedOrder> walk(const OrdersBehind& row, const WalkedOrder& from, int most) const;
    WalkedOrder beginning(const OrdersBehind& row) const;
    /// The newest orders behind a row that is not walked to, newest first; not those of customers, whom a service knows.
    std::vector<OrderId> ordersBehind(const OrdersBehind& row, int most) const;

private:
    Instant from(const Period& period) const;
    Instant until(const Period& period) const;

    const Database& m_db;
    const ShopDays& m_days;
};

} // namespace kokarda::storage

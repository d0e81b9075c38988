// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"
#include "models/values/money.h"
#include "models/values/product.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

class QLocale;

namespace kokarda {

/// Pieces of one gift that share a best-before date: one delivery to the shop.
struct GiftBatch
{
    int stock = 0;
    QDate bestBefore; ///< invalid: keeps for ever

    bool operator==(const GiftBatch&) const = default;
};

/// A small thing that goes into parcels: a bag of tea, a bookmark.
struct Gift
{
    GiftId id;
    QString name;
    QString namePl; ///< name on Polish paper; empty: the same
    QString code;   ///< scanned at the bench
    QString bin;
    int stock = 0; ///< pieces on the shelf; with batches their sum, see stockOf
    int lowStock = 0; ///< hint from this number down
    Money cost;
    QDate bestBefore; ///< invalid: keeps for ever; with batches unused
    std::vector<GiftBatch> batches; ///< empty: one batch of stock and bestBefore
    int minDaysLeft = 0; ///< must be good for at least so many days after packing
    ParcelSize size = ParcelSize::Letterbox;
    int weightGrams = 0;
    bool fragile = false; ///< does not travel in a letterbox parcel
    QStringList traits; ///< what a channel may forbid: "alcohol", "medicine", "review_request" …
    bool active = true;

    bool operator==(const Gift&) const = default;
};

/// What the gift is called where that language is spoken: on Polish screens and paper by its Polish name.
QString giftName(const Gift& gift, const QLocale& locale);

/// "When an order has something from Mugs and is at least 80 zł, give a bag of tea."
struct GiftRule
{
    enum class Per { Order, Item, ValueStep };
    /// Which of the rule's gifts is tried first: as listed, in turns, or what expires soonest.
    enum class Pick { Listed, Rotate, ExpiringFirst };
    enum class BudgetOf { Order, Margin };

    GiftRuleId id;
    int priority = 100; ///< smaller goes first
    bool active = true;
    CategoryId category;           ///< unset: any category; else it or anything below it
    std::optional<Money> minTotal; ///< also the step of Per::ValueStep
    int minOrderNumber = 0;        ///< n-th order of the customer, 1 = the first; 0: any
    int maxOrderNumber = 0;        ///< 0: any
    ChannelId channel;             ///< unset: any
    int monthFrom = 0;             ///< season 1…12, may wrap over new year; 0: any
    int monthTo = 0;
    Per per = Per::Order;
    int maxCount = 0;       ///< pieces in one parcel at most; 0: any
    int budgetPermille = 0; ///< all pieces may cost at most this share of budgetOf; 0: any
    BudgetOf budgetOf = BudgetOf::Order;
    int notWithinDays = 0;  ///< the same gift to the same person; 0: see neverTwice
    bool neverTwice = true;
    Pick pick = Pick::Listed;
    bool noteAlone = false;    ///< no gift by intention: the note goes alone and no later rule is asked
    std::vector<GiftId> gifts; ///< first choice first; the next is taken when one is out of stock or was given
    QString comment;

    bool operator==(const GiftRule&) const = default;
};

/// A gift that went, or is about to go, into a parcel. Frozen once packed.
struct GivenGift
{
    GivenGiftId id;
    OrderId order;
    CustomerId customer;
    GiftId gift;
    QString giftName;
    GiftRuleId rule; ///< unset: a person's own choice
    int count = 1;
    Money cost; ///< of all pieces at the time
    QDate bestBefore; ///< of the batch the first piece came from
    Instant at;
    QString reason;
    QString overrideReason; ///< why a person decided otherwise; empty: as suggested
    QString overriddenRule; ///< key and version of the insert rule a person overrode: "allegro-forbidden-goods@1"
    bool packed = false;
    CaseId caseFile; ///< set: not in the order's parcel, but given later as amends in this case

    bool operator==(const GivenGift&) const = default;
};

/// A gift that was not taken, and why.
struct GiftRefusal
{
    GiftId gift;
    QString giftName;
    QString reason;

    bool operator==(const GiftRefusal&) const = default;
};

/// A gift that fits, and why.
struct GiftChoice
{
    GiftId gift;
    QString giftName;
    GiftRuleId rule;
    int count = 1;
    Money cost; ///< of all pieces
    QDate bestBefore; ///< take from this batch; invalid: any
    QString reason; ///< one sentence

    bool operator==(const GiftChoice&) const = default;
};

/// The advisor's whole answer for one order.
struct GiftSuggestion
{
    std::optional<GiftChoice> choice; ///< none: reason says why nothing is given
    QString reason;
    std::vector<GiftChoice> alternatives;
    std::vector<GiftRefusal> refused;
    bool packed = false;   ///< the choice already lies in the parcel
    bool unserved = false; ///< a rule speaks for a gift, but none of its gifts can go

    bool operator==(const GiftSuggestion&) const = default;
};

/// Batches that may be packed today, first expired first out; those that keep for ever come last. A gift without
/// batches is one batch. Best-before counts the named day in; minDaysLeft must remain.
std::vector<GiftBatch> usableBatches(const Gift& gift, QDate today);

/// Pieces that may be packed today.
int usableStock(const Gift& gift, QDate today);

/// All pieces on the shelf, also those past their date.
int stockOf(const Gift& gift);
/// The nearest date of what is on the shelf; invalid where nothing of it expires.
QDate nearestBestBefore(const Gift& gift);

/// The gift after so many pieces went into a parcel, first expired first. Throws std::invalid_argument for a negative
/// count or more than usableStock.
Gift withoutPieces(Gift gift, int count, QDate today);

/// The gift after so many pieces came back to the shelf, to those of the same best-before date.
Gift withPieces(Gift gift, int count, QDate bestBefore);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"

#include <QDate>
#include <QString>
#include <vector>

namespace kokarda {

class Shop;

/// What one gift cost in one month.
struct GiftCost
{
    QDate month; ///< its first day
    GiftId gift;
    QString name;
    int pieces = 0;
    int parcels = 0;
    Money cost;

    bool operator==(const GiftCost&) const = default;
};

/// What was packed, newest month first, the dearest gift of a month first. Months of the shop's zone; orders in the bin
/// do not count.
std::vector<GiftCost> giftCosts(Shop& shop);

/// Something about a gift that staff should know before it is missed.
struct GiftHint
{
    enum class Kind { Low, Promised, Expiring, Forbidden, Careful };
    Kind kind = Kind::Low;
    QString text; ///< one sentence

    bool operator==(const GiftHint&) const = default;
};

/// Low stock after the `promised` pieces that lie ready for waiting orders, those pieces, best-before dates within 30
/// days, in this order.
std::vector<GiftHint> stockHints(const Gift& gift, int promised, QDate today);

/// The same, then the channels on which the gift is forbidden or needs care.
std::vector<GiftHint> giftHints(Shop& shop, const Gift& gift, QDate today);

/// Keeps a gift's picture (PNG) or takes it away (empty). One undoable step.
void setGiftPicture(Shop& shop, const Gift& gift, const QByteArray& png);
QByteArray giftPicture(Shop& shop, GiftId gift);

} // namespace kokarda

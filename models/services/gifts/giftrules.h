// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "models/values/order.h"
#include "models/values/product.h"
#include "models/values/shopinfo.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <vector>

namespace kokarda {

/// The order as a gift rule sees it.
struct RuleQuestion
{
    const Order& order;
    const CategoryTree& tree;
    std::vector<const OrderLine*> items; ///< lines that were paid for, parts of bundles with their bundle
    Money worth;                         ///< see orderWorth
    int orderNumber = 1;                 ///< n-th order of this customer
    QDate today;
    const Channel& channel;
    QLocale locale;
};

/// What a rule says to an order.
struct RuleAnswer
{
    bool applies = false;
    QString cause;   ///< applies: "Mugs in the order, first order"
    QString refusal; ///< does not apply: one sentence
    int count = 0;   ///< applies: pieces due before stock and budget
};

/// Lines of the order that count as items. Not among them: lines whose SKU is a gift's code and lines that cost
/// nothing, unless they are parts of a bundle that was paid for. Where no line has a price but the order is worth
/// something, the prices are not known and every line counts that is not a gift's code.
std::vector<const OrderLine*> paidItems(const Order& order, const std::vector<Gift>& gifts);

/// Whether a rule speaks to an order, why, and for how many pieces.
RuleAnswer askRule(const GiftRule& rule, const RuleQuestion& question);

} // namespace kokarda

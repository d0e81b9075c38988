// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/customer.h"
#include "models/values/instant.h"
#include "models/values/review.h"
#include "models/values/shopinfo.h"

#include <QString>
#include <vector>

namespace kokarda {

class Shop;

/// One point where shop and customer touched, or will touch next.
struct JourneyStop
{
    enum class Kind { Order, Packed, Note, Gift, Delivered, Message, Review, Case, Stamps, Birthday, NameDay };

    Kind kind = Kind::Order;
    QDate day;
    Instant at;    ///< of the same day; for the sequence
    QString what;  ///< a short sentence in the window's language: "Order #1042, 98,00 zł"
    QString sign;  ///< name of the icon
    bool low = false;   ///< something went wrong here: a complaint, few stars
    bool ahead = false; ///< has not come yet
    OrderId order;      ///< what a click opens; unset where another one is set, or nothing
    ReviewId review;
    CaseId caseFile;

    bool operator==(const JourneyStop&) const = default;
};

/// The way of one customer with the shop, oldest first, the coming birthday and name day last: of the newest orders,
/// with everything that belongs to them. `more` is set to the number of older orders that are left out.
std::vector<JourneyStop> journeyOf(Shop& shop, CustomerId customer, int* more = nullptr);

/// The coming birthday and name day; a name day is the one that was typed, else the calendar's where it says one.
struct ComingDays
{
    QDate birthday;
    QDate nameDay;
    bool nameDayIsTyped = false;
};
ComingDays comingDays(Shop& shop, CustomerId customer, QDate today);
/// The same of a customer whose name, birthday, language and country are known; `typedNameDay` invalid: none.
ComingDays comingDays(const Customer& customer, QDate typedNameDay, const ShopInfo& shop, QDate today);

} // namespace kokarda

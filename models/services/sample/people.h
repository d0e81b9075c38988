// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sample/stock.h"
#include "models/services/sample/texts.h"
#include "models/values/customer.h"

#include <vector>

namespace kokarda::sample {

/// Somebody who might buy.
struct Person
{
    QString first;
    QString last;
    bool isWoman = false;
    Address address;

    QString name() const { return first + u' ' + last; }
};

/// Puts people together from lists of names, streets and towns.
class PersonMaker
{
public:
    PersonMaker();
    Person make(const QString& country, Chance& chance) const;

private:
    QJsonObject m_json;
};

/// A customer of the shop and where she buys.
struct Buyer
{
    Customer customer;
    Person person;
    std::size_t stall = 0;
    QString buyerKey; ///< how the marketplace calls her
    QString favourite; ///< key of the category she likes best
};

/// `count` customers, not stored yet: createdAt comes with the first order.
std::vector<Buyer> makeBuyers(const Stock& stock, const PersonMaker& people, int count, Chance& chance);

} // namespace kokarda::sample

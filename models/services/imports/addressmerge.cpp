// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/addressmerge.h"

#include "models/values/searchkey.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

using AddressField = QString Address::*;

constexpr std::array<AddressField, 2> ofThePerson{&Address::name, &Address::phone};
constexpr std::array<AddressField, 8> ofThePlace{&Address::company, &Address::street, &Address::street2, &Address::postcode,
    &Address::city, &Address::region, &Address::country, &Address::pickupPoint};

bool differ(const QString& a, const QString& b)
{
    return searchKey(a).remove(u' ') != searchKey(b).remove(u' ');
}

bool contradict(const QString& a, const QString& b)
{
    return !a.isEmpty() && !b.isEmpty() && differ(a, b);
}

template<std::size_t count>
void take(Address& into, const Address& from, const std::array<AddressField, count>& fields, bool alsoBlanks)
{
    for (const AddressField field : fields) {
        if (alsoBlanks || !(from.*field).isEmpty())
            into.*field = from.*field;
    }
}

} // namespace

bool isAnotherPlace(const Address& standing, const Address& told)
{
    const bool isOtherTown = contradict(standing.city, told.city) || contradict(standing.postcode, told.postcode);
    return isOtherTown && !told.street.isEmpty() && differ(standing.street, told.street);
}

Address updated(const Address& standing, const Address& told)
{
    Address address = standing;
    take(address, told, ofThePerson, false);
    take(address, told, ofThePlace, isAnotherPlace(standing, told));
    return address;
}

Address completed(const Address& standing, const Address& told)
{
    if (isAnotherPlace(standing, told))
        return standing;
    Address address = updated(standing, told);
    take(address, standing, ofThePerson, false);
    take(address, standing, ofThePlace, false);
    return address;
}

} // namespace kokarda::imports

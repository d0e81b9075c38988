// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/address.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

QString countryName(const QString& country)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (country.size() != 2 || territory == QLocale::AnyTerritory)
        return country;
    return QLocale::territoryToString(territory);
}

QString joined(const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u' ');
}

} // namespace

bool Address::isEmpty() const
{
    Address withoutPhone = *this;
    withoutPhone.phone.clear();
    return withoutPhone == Address{};
}

QStringList Address::labelLines(const QString& senderCountry) const
{
    QStringList lines{company, name, street, street2};
    // America writes the post code behind the state, Britain and Ireland on a line of its own, the continent before
    // the town (UPU addressing sheets).
    if (country == "US"_L1 || country == "CA"_L1 || country == "AU"_L1)
        lines += joined({city, region, postcode});
    else if (country == "GB"_L1 || country == "IE"_L1)
        lines += {city, postcode};
    else
        lines += joined({postcode, city});
    lines += pickupPoint;
    if (!country.isEmpty() && country != senderCountry)
        lines += countryName(country).toUpper();
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines;
}

} // namespace kokarda

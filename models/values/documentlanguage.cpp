// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/documentlanguage.h"

#include <QHash>
#include <QLocale>

namespace kokarda {

using namespace Qt::StringLiterals;

QString languageCode(const QString& text)
{
    const QString code = text.trimmed().left(2).toLower();
    const bool letters =
        code.size() == 2 && code.at(0) >= u'a' && code.at(0) <= u'z' && code.at(1) >= u'a' && code.at(1) <= u'z';
    const bool whole = text.trimmed().size() == 2 || (text.trimmed().size() > 2 && !text.trimmed().at(2).isLetter());
    return letters && whole ? code : QString();
}

QString languageOfCountry(const QString& country)
{
    static const QHash<QString, QString> languages{
        {u"PL"_s, u"pl"_s}, {u"CZ"_s, u"cs"_s}, {u"SK"_s, u"sk"_s}, {u"DE"_s, u"de"_s}, {u"AT"_s, u"de"_s},
        {u"LI"_s, u"de"_s}, {u"FR"_s, u"fr"_s}, {u"MC"_s, u"fr"_s}, {u"ES"_s, u"es"_s}, {u"MX"_s, u"es"_s},
        {u"AR"_s, u"es"_s}, {u"IT"_s, u"it"_s}, {u"SM"_s, u"it"_s}, {u"NL"_s, u"nl"_s}, {u"SE"_s, u"sv"_s},
        {u"DK"_s, u"da"_s}, {u"NO"_s, u"nb"_s}, {u"FI"_s, u"fi"_s}, {u"UA"_s, u"uk"_s}, {u"HR"_s, u"hr"_s},
        {u"GB"_s, u"en"_s}, {u"UK"_s, u"en"_s}, {u"IE"_s, u"en"_s}, {u"US"_s, u"en"_s}, {u"AU"_s, u"en"_s},
        {u"NZ"_s, u"en"_s}, {u"LT"_s, u"lt"_s}, {u"LV"_s, u"lv"_s}, {u"EE"_s, u"et"_s}, {u"HU"_s, u"hu"_s},
        {u"RO"_s, u"ro"_s}, {u"PT"_s, u"pt"_s}, {u"BR"_s, u"pt"_s}, {u"SI"_s, u"sl"_s}, {u"BG"_s, u"bg"_s},
        {u"GR"_s, u"el"_s}};
    return languages.value(country.trimmed().toUpper());
}

QString languageName(const QString& code)
{
    if (code == "en"_L1)
        return u"English"_s;
    const QLocale spoken(code);
    return spoken == QLocale::c() ? QString() : spoken.nativeLanguageName();
}

QString documentLanguage(const Customer& customer, const Order& order, const Channel& channel, const ShopInfo& shop)
{
    const QString& country = order.shipTo.country.isEmpty() ? customer.country : order.shipTo.country;
    for (const QString& candidate :
         {languageCode(customer.language), languageCode(order.language), languageOfCountry(country),
          languageCode(channel.language), languageCode(shop.language)}) {
        if (!candidate.isEmpty())
            return candidate;
    }
    return u"en"_s;
}

} // namespace kokarda

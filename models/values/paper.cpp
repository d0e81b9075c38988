// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/paper.h"

#include "models/values/order.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

// Countries with one language that papers are made in; the others leave the choice to channel and shop.
QString languageOfCountry(const QString& country)
{
    static constexpr std::array<std::pair<const char16_t*, const char16_t*>, 17> table{{{u"PL", u"pl"}, {u"DE", u"de"},
        {u"AT", u"de"}, {u"LI", u"de"}, {u"CZ", u"cs"}, {u"UA", u"uk"}, {u"FR", u"fr"}, {u"MC", u"fr"}, {u"ES", u"es"},
        {u"MX", u"es"}, {u"IT", u"it"}, {u"SM", u"it"}, {u"GB", u"en"}, {u"IE", u"en"}, {u"US", u"en"}, {u"AU", u"en"},
        {u"NZ", u"en"}}};
    for (const auto& [code, language] : table)
        if (country == QStringView(code))
            return QString::fromUtf16(language);
    return {};
}

} // namespace

Look defaultLook(const ShopInfo& shop, const Channel& channel)
{
    Look look;
    look.name = shop.name;
    look.sender = shop.sender;
    look.email = shop.email;
    look.web = shop.web;
    look.logoPng = shop.logoPng;
    look.accentColour = channel.accentColour.isEmpty() ? shop.accentColour : channel.accentColour;
    look.hand = channel.hand.isEmpty() ? shop.hand : channel.hand;
    look.footer = shop.slipFooter;
    return look;
}

QString paperLanguage(const Order& order, const QString& customerLanguage, const Channel& channel, const ShopInfo& shop)
{
    for (const QString& language : {order.language, customerLanguage, languageOfCountry(order.shipTo.country),
             channel.language, shop.language})
        if (!language.isEmpty())
            return language.left(2).toLower();
    return u"en"_s;
}

} // namespace kokarda

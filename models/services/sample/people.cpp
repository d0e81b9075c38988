// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/people.h"

#include "models/values/searchkey.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kokarda::sample {

namespace {

QString surnameOfWoman(const QString& surname, const QString& country)
{
    if (country == u"PL" && (surname.endsWith(u"ski") || surname.endsWith(u"cki") || surname.endsWith(u"dzki")))
        return surname.chopped(1) + u'a';
    if (country == u"CZ")
        return surname.endsWith(u'ý') ? surname.chopped(1) + u'á'
            : surname.endsWith(u'a')  ? surname.chopped(1) + u"ová"_s
                                      : surname + u"ová"_s;
    return surname;
}

QString streetLine(const QString& street, const QString& country, Chance& chance)
{
    // Small streets do not reach such numbers: nobody lives there.
    const QString number = QString::number(chance.between(211, 489));
    const bool numberFirst = country == u"GB" || country == u"IE" || country == u"US" || country == u"FR";
    if (numberFirst)
        return number + u' ' + street;
    const bool hasFlat = country == u"PL" && chance.percent(60);
    return street + u' ' + number + (hasFlat ? u'/' + QString::number(chance.between(1, 48)) : QString());
}

QString postcodeOf(const QString& pattern, const QString& country, Chance& chance)
{
    const bool needsTwoMore = country == u"PL" || country == u"DE" || country == u"AT";
    return withDigits(needsTwoMore ? pattern + u"##"_s : pattern, chance);
}

template<class Weighted>
std::size_t weightedIndex(const Weighted& items, Chance& chance, auto weightOf)
{
    int sum = 0;
    for (const auto& item : items)
        sum += weightOf(item);
    int left = chance.below(sum);
    for (std::size_t index = 0; index < items.size(); ++index) {
        left -= weightOf(items[index]);
        if (left < 0)
            return index;
    }
    return 0;
}

QString mailbox(const Person& person, int number)
{
    QString name = searchKey(person.first) + u'.' + searchKey(person.last);
    return name.replace(u' ', u'-') + QString::number(number);
}

} // namespace

PersonMaker::PersonMaker()
    : m_json(readTexts(u"people"_s))
{
}

Person PersonMaker::make(const QString& country, Chance& chance) const
{
    const QJsonObject json = m_json[country].toObject();
    Person person;
    person.isWoman = chance.percent(64);
    person.first = oneText(json[person.isWoman ? u"female" : u"male"], chance, person.isWoman);
    const QString surname = oneText(json[u"surnames"], chance, person.isWoman);
    person.last = person.isWoman ? surnameOfWoman(surname, country) : surname;
    const QJsonArray towns = json[u"towns"].toArray();
    const QJsonValue town = towns.at(chance.below(static_cast<int>(towns.size())));
    Address& address = person.address;
    address.name = person.name();
    address.street = streetLine(oneText(json[u"streets"], chance, person.isWoman), country, chance);
    address.postcode = postcodeOf(town[0].toString(), country, chance);
    address.city = town[1].toString();
    address.country = country;
    address.phone = withDigits(json[u"phone"].toString(), chance);
    return person;
}

std::vector<Buyer> makeBuyers(const Stock& stock, const PersonMaker& people, int count, Chance& chance)
{
    static const QStringList favourites{u"mugs"_s, u"books"_s, u"home"_s, u"mugs"_s, u"books"_s, u"stationery"_s};
    std::vector<Buyer> buyers;
    QSet<QString> names;
    while (static_cast<int>(buyers.size()) < count) {
        Buyer buyer;
        buyer.stall = weightedIndex(stock.stalls, chance, [](const Stall& stall) { return stall.share; });
        const Stall& stall = stock.stalls[buyer.stall];
        const auto& countries = stall.countries;
        const QString country
            = countries[weightedIndex(countries, chance, [](const auto& part) { return part.second; })].first;
        buyer.person = people.make(country, chance);
        if (names.contains(buyer.person.name()))
            continue;
        names.insert(buyer.person.name());
        buyer.favourite = chance.oneOf(favourites);
        Customer& customer = buyer.customer;
        QString box = mailbox(buyer.person, chance.between(1, 99));
        customer.name = buyer.person.name();
        customer.phone = buyer.person.address.phone;
        customer.country = country;
        customer.emailMasked = stall.channel.platform == u"allegro";
        const QString alias = QString::number(chance.next() % 0xFFFFFFFF, 36);
        customer.email = customer.emailMasked ? alias + u"+k7x2@allegromail.example.com"_s : box + u"@example.com"_s;
        if (stall.channel.platform == u"shopify")
            customer.language = languageOf(country);
        else if (!stall.channel.platform.isEmpty())
            buyer.buyerKey = box.replace(u'.', u'_');
        if (chance.percent(6))
            customer.birthday = QDate(1955, 1, 1).addDays(chance.below(48 * 365));
        buyers.push_back(buyer);
    }
    return buyers;
}

} // namespace kokarda::sample

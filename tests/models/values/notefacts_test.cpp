// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notefacts.h"

#include "models/values/documentlanguage.h"
#include "tests/support/printers.h"

#include <QTimeZone>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

const Currency zloty{u"PLN"};

CategoryTree tree()
{
    return {{CategoryId{1}, {}, u"Kuchnia"_s, {}},
            {CategoryId{2}, CategoryId{1}, u"Kubki"_s, u"mugs"_s},
            {CategoryId{3}, CategoryId{2}, u"Kubki z kotem"_s, {}},
            {CategoryId{4}, {}, u"Książki"_s, u"books"_s}};
}

OrderLine line(qint64 category, int quantity, qint64 minor, const QString& title)
{
    OrderLine line;
    line.category = CategoryId{category};
    line.quantity = quantity;
    line.unitPrice = {minor, zloty};
    line.discount = {0, zloty};
    line.title = title;
    return line;
}

Order order()
{
    Order order;
    order.id = OrderId{10};
    order.customerName = u"Anna Kowalska"_s;
    order.channelName = u"Shopify"_s;
    order.placedAt = instantOf(QDateTime(QDate(2026, 3, 13), QTime(23, 30), Qt::UTC));
    order.shipTo.name = u"Jan Nowak"_s;
    order.shipTo.city = u"KRAKÓW"_s;
    order.shipTo.country = u"PL"_s;
    order.total = {12000, zloty};
    order.lines = {line(3, 2, 4000, u"Kubek „Kot”"_s), line(4, 1, 3000, u"Lalka"_s)};
    return order;
}

NoteSetting setting()
{
    NoteSetting setting;
    setting.categories = tree();
    setting.shop.sender.country = u"PL"_s;
    setting.today = QDate(2026, 3, 16);
    return setting;
}

Customer anna()
{
    Customer customer;
    customer.name = u"Anna Kowalska"_s;
    customer.birthday = QDate(1900, 3, 20);
    return customer;
}

} // namespace

TEST(NoteFacts, AreTakenFromTheOrder)
{
    const NoteFacts facts = factsOf(order(), anna(), {2}, setting());
    EXPECT_EQ(facts.category, u"mugs"_s);
    EXPECT_EQ(facts.pieces, 2);
    EXPECT_EQ(facts.orderNumber, 3);
    EXPECT_EQ(facts.city, u"Kraków"_s);
    EXPECT_FALSE(facts.abroad);
    EXPECT_EQ(facts.daysToBirthday, 4);
    EXPECT_EQ(facts.language, u"pl"_s);
    EXPECT_EQ(facts.value, (Money{12000, zloty}));
}

TEST(NoteFacts, UseTheShopsDayAndNotUtc)
{
    const NoteFacts facts = factsOf(order(), anna(), {}, setting());
    EXPECT_EQ(facts.orderDay, QDate(2026, 3, 14));
    EXPECT_EQ(facts.orderTime, QTime(0, 30));
    EXPECT_EQ(facts.orderNumber, std::nullopt);
}

TEST(NoteFacts, KnowNoWeekdayOfAnOrderThatCameWithoutADay)
{
    Order undated = order(); // stands at the moment of its import
    undated.placedDateOnly = true;
    EXPECT_FALSE(factsOf(undated, anna(), {}, setting()).orderDay.isValid());
    undated.placedAt = instantOf(QDateTime(QDate(2026, 3, 14), QTime(0, 0), QTimeZone(setting().shop.timeZone.toLatin1())));
    EXPECT_EQ(factsOf(undated, anna(), {}, setting()).orderDay, QDate(2026, 3, 14)) << "a day without a time is a day";
}

TEST(NoteFacts, OfAGiftOrderSpeakOfThePersonOnTheParcelAlone)
{
    Order gift = order();
    gift.isGift = true;
    gift.remark = u"Proszę bez ceny"_s;
    const NoteFacts facts = factsOf(gift, anna(), {2}, setting());
    EXPECT_EQ(facts.recipient.name, u"Jan Nowak"_s);
    EXPECT_EQ(facts.orderNumber, std::nullopt);
    EXPECT_EQ(facts.daysToBirthday, std::nullopt);
    EXPECT_FALSE(facts.hasRemark);
    EXPECT_EQ(facts.value, std::nullopt);
    EXPECT_EQ(facts.category, u"mugs"_s);
}

TEST(NoteFacts, CountEarlierOrdersButNoCancelledOnes)
{
    Order now = order();
    Order first = order();
    first.id = OrderId{1};
    first.placedAt = instantOf(QDateTime(QDate(2024, 1, 10), QTime(12, 0), Qt::UTC));
    first.lines = {line(4, 1, 3000, u"Lalka"_s)};
    Order cancelled = first;
    cancelled.id = OrderId{2};
    cancelled.status = OrderStatus::Cancelled;
    const CustomerPast past = pastOf({first, cancelled, now}, now, tree());
    EXPECT_EQ(past.ordersBefore, 1);
    EXPECT_EQ(past.lastCategory, u"books"_s);
    const NoteFacts facts = factsOf(now, anna(), past, setting());
    EXPECT_EQ(facts.orderNumber, 2);
    EXPECT_EQ(facts.yearsAsCustomer, 2);
    EXPECT_EQ(facts.previousCategory, u"books"_s);
    EXPECT_EQ(facts.daysSinceLast, 794);
}

TEST(NoteFacts, TakeOnlyTitlesThatReadWell)
{
    EXPECT_EQ(speakableTitle(u" „Lalka” "_s), u"Lalka"_s);
    EXPECT_EQ(speakableTitle(u"Kubek z kotem"_s), u"Kubek z kotem"_s);
    EXPECT_EQ(speakableTitle(u"KUBEK CERAMICZNY 330ML"_s), QString());
    EXPECT_EQ(speakableTitle(u"Kubek | biały | 330 ml | prezent"_s), QString());
    EXPECT_EQ(speakableTitle(u"<script>alert(1)</script>"_s), QString());
    EXPECT_EQ(speakableTitle(u"A-1"_s), QString());
    EXPECT_EQ(speakablePlace(u"bielsko-biała"_s), u"Bielsko-Biała"_s);
    EXPECT_EQ(speakablePlace(u"00-001 Warszawa"_s), QString());
}

TEST(DocumentLanguage, IsTheCustomersElseTheCountrysElseTheChannelsElseTheShops)
{
    Customer customer;
    Order parcel;
    Channel channel;
    ShopInfo shop;
    EXPECT_EQ(documentLanguage(customer, parcel, channel, shop), u"pl"_s);
    channel.language = u"en"_s;
    EXPECT_EQ(documentLanguage(customer, parcel, channel, shop), u"en"_s);
    parcel.shipTo.country = u"CH"_s; // four languages: the country does not decide
    EXPECT_EQ(documentLanguage(customer, parcel, channel, shop), u"en"_s);
    parcel.shipTo.country = u"CZ"_s;
    EXPECT_EQ(documentLanguage(customer, parcel, channel, shop), u"cs"_s);
    customer.language = u"de-DE"_s;
    EXPECT_EQ(documentLanguage(customer, parcel, channel, shop), u"de"_s);
    customer.language = u"polski"_s; // no code
    EXPECT_EQ(documentLanguage(customer, parcel, channel, shop), u"cs"_s);
}

TEST(LanguageName, IsThatOfItsReadersWithoutACountry)
{
    EXPECT_EQ(languageName(u"en"_s), u"English"_s);
    EXPECT_EQ(languageName(u"pl"_s), u"polski"_s);
    EXPECT_EQ(languageName(u"tlh"_s), QString());
}

} // namespace kokarda

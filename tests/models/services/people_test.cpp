// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, lists, consents, stamps, the copy for a person.
#include "models/services/customers/consentbook.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/customers/customerlisting.h"
#include "models/services/customers/loyalty.h"
#include "models/services/customers/segments.h"
#include "models/services/exports/persondata.h"
#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class PeopleTest : public ::testing::Test
{
protected:
    Shop& shop() { return m_shop.shop(); }
    CustomerId buys(const QString& name, const QList<int>& daysAgo, qint64 total = 10'000)
    {
        CustomerId customer;
        for (const int days : daysAgo) {
            Order order = test::mugOrder(shop(), QString::number(++m_number));
            order.customerName = name;
            order.shipTo.name = name;
            order.email = QString(name).remove(u' ').toLower() + u"@example.com"_s;
            order.status = OrderStatus::Delivered;
            // Groups count the days of the shop, and not all of these have twenty-four hours.
            const QTimeZone zone = shop().settings().zone();
            order.placedAt = startOfDay(dayIn({QDateTime::currentMSecsSinceEpoch()}, zone).addDays(-days), zone);
            order.total = {total, Currency(u"PLN")};
            test::tieToCustomer(shop(), order);
            customer = shop().orders().store(order).customer;
        }
        return customer;
    }
    Segments segments()
    {
        Segments all(shop());
        while (all.readOn()) { }
        return all;
    }
    std::vector<CustomerId> listed(const QString& search, std::function<bool(CustomerId)> belongs = {})
    {
        CustomerListing listing(shop(), search, std::move(belongs));
        while (listing.readOn()) { }
        return listing.ids();
    }
    Consent yesByMail(CustomerId customer)
    {
        return {customer, Consent::Medium::Email, Consent::Purpose::ReviewRequest, true, {}, u"paper form"_s, u"I agree"_s, false};
    }

    test::TemporaryShop m_shop;
    int m_number = 1000;
};

} // namespace

TEST_F(PeopleTest, EverybodyStandsInTheGroupOfTheStatedRule)
{
    const CustomerId fresh = buys(u"Anna New"_s, {10});
    const CustomerId back = buys(u"Bea Back"_s, {100, 20});
    const CustomerId loyal = buys(u"Cezary Loyal"_s, {300, 200, 20});
    const CustomerId leaving = buys(u"Dana Leaving"_s, {400, 200});
    const CustomerId quiet = buys(u"Ewa Quiet"_s, {900, 500});
    const CustomerId once = buys(u"Filip Once"_s, {92}); // 91 days back may be 90 dates where clocks were put back
    const Segments all = segments();
    EXPECT_TRUE(all.belongs(fresh, CustomerGroup::New));
    EXPECT_TRUE(all.belongs(back, CustomerGroup::CameBack));
    EXPECT_TRUE(all.belongs(loyal, CustomerGroup::Loyal));
    EXPECT_TRUE(all.belongs(leaving, CustomerGroup::AboutToLeave));
    EXPECT_TRUE(all.belongs(quiet, CustomerGroup::Quiet));
    EXPECT_TRUE(all.belongs(once, CustomerGroup::OneOrder));
    EXPECT_EQ(all.count(CustomerGroup::All), 6);
    EXPECT_EQ(all.count(CustomerGroup::TopFifth), 0) << "six people have no fifth";
}

TEST_F(PeopleTest, TheTopFifthIsAFifth)
{
    std::vector<CustomerId> everybody;
    for (int i = 0; i < 30; ++i)
        everybody.push_back(buys(u"Person %1"_s.arg(i, 2, 10, QLatin1Char('0')), {5}, 1000 * (i + 1)));
    const Segments all = segments();
    EXPECT_EQ(all.count(CustomerGroup::TopFifth), 6);
    EXPECT_TRUE(all.belongs(everybody[29], CustomerGroup::TopFifth));
    EXPECT_TRUE(all.belongs(everybody[24], CustomerGroup::TopFifth));
    EXPECT_FALSE(all.belongs(everybody[23], CustomerGroup::TopFifth));
}

TEST_F(PeopleTest, TheListReadInSlicesIsTheListReadAtOnce)
{
    for (int i = 0; i < 60; ++i)
        buys(u"%1 Kowalska %2"_s.arg(i % 2 ? u"Anna"_s : u"zofia"_s, QString::number(i)), {5});
    EXPECT_EQ(listed({}), shop().customers().find({}));
    EXPECT_EQ(listed(u"anna"_s), shop().customers().find(u"anna"_s));
    EXPECT_EQ(listed(u"anna"_s).size(), 30U);
    EXPECT_TRUE(listed(u"nobody"_s).empty());
    const std::vector<CustomerId> all = listed({});
    EXPECT_EQ(listed({}, [&](CustomerId id) { return id == all[7]; }), std::vector{all[7]});
}

TEST_F(PeopleTest, TheNewestEntryOfTheLogCountsAndNothingIsEverRewritten)
{
    const CustomerId anna = buys(u"Anna Nowak"_s, {5});
    ConsentBook book(shop());
    EXPECT_FALSE(book.allows(anna, Consent::Medium::Email, Consent::Purpose::ReviewRequest));
    book.give(yesByMail(anna));
    EXPECT_TRUE(book.allows(anna, Consent::Medium::Email, Consent::Purpose::ReviewRequest));
    EXPECT_FALSE(book.allows(anna, Consent::Medium::Post, Consent::Purpose::ReviewRequest)) << "each channel for itself";
    book.withdraw(anna, Consent::Medium::Email, Consent::Purpose::ReviewRequest, u"told the shop"_s);
    EXPECT_FALSE(book.allows(anna, Consent::Medium::Email, Consent::Purpose::ReviewRequest));
    EXPECT_EQ(book.history(anna).size(), 2U);
    History(shop()).undo();
    EXPECT_TRUE(book.allows(anna, Consent::Medium::Email, Consent::Purpose::ReviewRequest));
}

TEST_F(PeopleTest, AConsentWithoutWordsOrSourceIsNotTaken)
{
    const CustomerId anna = buys(u"Anna Nowak"_s, {5});
    Consent nothing = yesByMail(anna);
    nothing.wording.clear();
    nothing.source.clear();
    EXPECT_EQ(ConsentBook(shop()).problemsOf(nothing).size(), 2U);
    EXPECT_THROW(ConsentBook(shop()).give(nothing), RuleError);
    EXPECT_TRUE(ConsentBook(shop()).wording(anna, Consent::Medium::Email, Consent::Purpose::Newsletter).contains(u"Zgadzam"_s));
}

TEST_F(PeopleTest, StampsAreEarnedByOrdersAndSpentByHand)
{
    const CustomerId anna = buys(u"Anna Nowak"_s, {50, 40, 5}, 9'000);
    LoyaltyDesk desk(shop());
    LoyaltyRule rule = desk.rule();
    rule.on = true;
    rule.perCard = 3;
    rule.reward = u"a mug"_s;
    desk.store(rule);
    EXPECT_EQ(desk.account(anna).balance(), 3);
    desk.spend(anna, 3, u"a mug"_s);
    EXPECT_EQ(desk.account(anna), (StampAccount{3, 3}));
    EXPECT_THROW(desk.spend(anna, 1, {}), RuleError) << "there are none left";
    History(shop()).undo();
    EXPECT_EQ(desk.account(anna).balance(), 3);
    rule.least = {10'000, Currency(u"PLN")};
    desk.store(rule);
    EXPECT_EQ(desk.account(anna).earned, 0) << "no order is large enough";
    rule.least = {0, Currency(u"PLN")};
    rule.since = QDate::currentDate().addDays(-20);
    desk.store(rule);
    EXPECT_EQ(desk.account(anna).earned, 1);
    EXPECT_EQ(desk.rule(), rule);
    rule.perCard = 1;
    EXPECT_THROW(desk.store(rule), RuleError);
}

TEST_F(PeopleTest, TheCopyForAPersonHasEverythingOfThemAndNothingOfOthers)
{
    const CustomerId anna = buys(u"Anna Nowak"_s, {50, 5});
    buys(u"Zofia Inna"_s, {5});
    Customer card = *shop().customers().customer(anna);
    card.privateNote = u"likes green"_s;
    card.taxId = u"5261040828"_s;
    shop().customers().store(card, QDate(1896, 7, 26));
    ConsentBook(shop()).give(yesByMail(anna));
    const QByteArray json = exports::personData(shop(), anna);
    EXPECT_EQ(json, exports::personData(shop(), anna)) << "twice the same bytes";
    EXPECT_FALSE(json.contains("Zofia"));
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(all[u"orders"].toArray().size(), 2);
    EXPECT_EQ(all[u"consents"].toArray().size(), 1);
    EXPECT_EQ(all[u"person"][u"note"].toString(), u"likes green"_s) << "notes about a person are their data";
    EXPECT_EQ(all[u"person"][u"tax_id"].toString(), card.taxId);
    EXPECT_EQ(all[u"person"][u"name_day"].toString(), u"26.07."_s);
    const QString folder = m_shop.filePath(u"copy"_s);
    const QStringList files = exports::exportPerson(shop(), anna, folder);
    for (const QString& file : files)
        EXPECT_TRUE(QFile::exists(folder + u'/' + file)) << file.toStdString();
    EXPECT_THROW(exports::exportPerson(shop(), anna, folder), RuleError) << "nothing is written over";
}

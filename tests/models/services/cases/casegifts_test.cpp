// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/casegifts.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "models/services/orders/ordertimeline.h"
#include "models/services/packing/packingdesk.h"
#include "models/storage/repositories/giftrepository.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class CaseGiftsTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Order order = test::mugOrder(shop.shop(), u"1001"_s);
        test::tieToCustomer(shop.shop(), order);
        m_order = shop->orders().store(order);
        Gift tea;
        tea.name = u"Bag of tea"_s;
        tea.cost = {300, Currency(u"PLN")};
        tea.batches = {{5, today().addDays(200)}, {1, today().addDays(20)}};
        tea.stock = 6;
        m_tea = shop->gifts().store(tea);
        CaseFile file;
        file.reason = u"Faulty"_s;
        m_file = CaseDesk(shop.shop()).open(file, u"1001"_s);
    }
    static QDate today() { return QDate::currentDate(); }
    Gift tea() { return shop->gifts().gifts().front(); }
    CaseFile file() { return *CaseDesk(shop.shop()).caseFile(m_file.id); }

    test::TemporaryShop shop;
    Order m_order;
    Gift m_tea;
    CaseFile m_file;
};

} // namespace

TEST_F(CaseGiftsTest, AGiftAsAmendsLeavesTheShelfTheOneThatExpiresFirst)
{
    CaseGifts(shop.shop()).give(m_file, m_tea.id);
    EXPECT_EQ(stockOf(tea()), 5);
    EXPECT_EQ(tea().batches, (std::vector<GiftBatch>{{5, today().addDays(200)}}));
    EXPECT_EQ(file().resolution, CaseFile::Resolution::Gift);
    const std::vector<GivenGift> given = shop->customers().giftsTo(m_order.customer);
    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given.front().bestBefore, today().addDays(20));
    EXPECT_EQ(given.front().cost, (Money{300, Currency(u"PLN")}));
    EXPECT_TRUE(given.front().reason.contains(m_file.number));
}

TEST_F(CaseGiftsTest, OneStepOfUndoBringsItBack)
{
    CaseGifts(shop.shop()).give(m_file, m_tea.id);
    History(shop.shop()).undo();
    EXPECT_EQ(tea(), m_tea);
    EXPECT_FALSE(CaseGifts(shop.shop()).given(m_file.id).has_value());
    EXPECT_EQ(file().resolution, CaseFile::Resolution::None);
}

TEST_F(CaseGiftsTest, ItIsNotTheGiftOfTheParcel)
{
    CaseGifts(shop.shop()).give(m_file, m_tea.id);
    EXPECT_TRUE(shop->gifts().given(m_order.id).empty());
    EXPECT_FALSE(shop->packing().parcel(m_order.id).gift.has_value());
    const std::vector<TimelineEntry> told = timelineOf(shop.shop(), m_order.id);
    EXPECT_TRUE(std::ranges::any_of(told, [](const TimelineEntry& entry) { return entry.what.contains(u"Bag of tea"_s); })) << "the order tells of it";
}

TEST_F(CaseGiftsTest, DecidedOtherwiseItGoesBackInTheSameStep)
{
    CaseGifts gifts(shop.shop());
    gifts.give(m_file, m_tea.id);
    CaseFile other = file();
    other.resolution = CaseFile::Resolution::Refund;
    CaseDesk(shop.shop()).store(other);
    EXPECT_EQ(stockOf(tea()), 6);
    EXPECT_FALSE(gifts.given(m_file.id).has_value());
    History(shop.shop()).undo();
    EXPECT_EQ(stockOf(tea()), 5);
    EXPECT_TRUE(gifts.given(m_file.id).has_value());
}

TEST_F(CaseGiftsTest, AnotherGiftTakesItsPlace)
{
    Gift soap;
    soap.name = u"Soap"_s;
    soap.stock = 2;
    soap = shop->gifts().store(soap);
    CaseGifts gifts(shop.shop());
    gifts.give(m_file, m_tea.id);
    gifts.give(file(), soap.id);
    EXPECT_EQ(gifts.given(m_file.id)->giftName, u"Soap"_s);
    EXPECT_EQ(shop->customers().giftsTo(m_order.customer).size(), 1U);
    EXPECT_EQ(stockOf(*shop->repositories().gifts.find(m_tea.id)), 6);
}

TEST_F(CaseGiftsTest, WhatHasRunOutIsSaidAndNotBooked)
{
    Gift none = m_tea;
    none.batches.clear();
    none.stock = 0;
    shop->gifts().store(none);
    CaseGifts gifts(shop.shop());
    ASSERT_EQ(gifts.choices(m_file).size(), 1U);
    EXPECT_FALSE(gifts.choices(m_file).front().hindrance.isEmpty());
    EXPECT_THROW(gifts.give(m_file, m_tea.id), RuleError);
    CaseFile closing = m_file;
    closing.resolution = CaseFile::Resolution::Gift;
    CaseDesk(shop.shop()).close(closing);
    EXPECT_TRUE(file().closedAt.has_value()) << "a gift from elsewhere can still be told";
}

TEST_F(CaseGiftsTest, ACaseIsNotClosedWithAGiftThatNobodyChose)
{
    CaseFile closing = m_file;
    closing.resolution = CaseFile::Resolution::Gift;
    EXPECT_THROW(CaseDesk(shop.shop()).close(closing), RuleError);
    CaseGifts(shop.shop()).give(m_file, m_tea.id);
    CaseDesk(shop.shop()).close(file());
    EXPECT_TRUE(file().closedAt.has_value());
    EXPECT_EQ(stockOf(tea()), 5);
}

TEST_F(CaseGiftsTest, ACaseWithoutAnOrderIsTiedToOneFirst)
{
    CaseFile loose;
    loose.reason = u"Faulty"_s;
    CaseDesk desk(shop.shop());
    loose = desk.open(loose, {});
    EXPECT_THROW(CaseGifts(shop.shop()).give(loose, m_tea.id), RuleError);
    EXPECT_THROW(desk.tie(loose, u"9999"_s), RuleError);
    loose = desk.tie(loose, u"1001"_s);
    EXPECT_EQ(loose.customer, m_order.customer);
    CaseGifts(shop.shop()).give(loose, m_tea.id);
    EXPECT_EQ(stockOf(tea()), 5);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/ordersearch.h"

#include "models/services/orders/orderbook.h"
#include "models/services/orders/orderlisting.h"
#include "models/storage/database.h"
#include "models/storage/repositories/orderrepository.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>
#include <random>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

/// A shop whose parcels share the first ten digits of their tracking numbers, as those of a real carrier do, and whose
/// older customers have longer and longer names.
class OrderSearchTest : public ::testing::Test
{
protected:
    static constexpr int orders = 1'500;

    void SetUp() override
    {
        const Order mug = test::mugOrder(m_shop.shop(), u"1000"_s);
        m_shop.shop().database().inTransaction([&] {
            for (int i = 0; i < orders; ++i) {
                Order order = mug;
                order.number = order.channelOrderId = QString::number(1000 + i);
                order.trackingNumber = u"6200000000%1"_s.arg(i, 6, 10, QLatin1Char('0'));
                order.customerName = i % 3 == 0 ? u"Anna Kowalska"_s : i % 50 == 1 ? u"Jan Kowalczyk"_s : i < 200 ? u"Żaneta Lewandowska"_s : u"Piotr Zieliński"_s;
                order.placedAt.msUtc += (i * 7919) % orders * 60'000;
                m_shop.shop().repositories().orders.insert(order);
                if (i % 11 != 5)
                    continue;
                m_shop.shop().database().exec("UPDATE orders SET deleted_at = 1 WHERE id = ?", order.id);
                m_gone.push_back(order.id);
            }
        });
    }

    /// What the index alone says, by falling number.
    std::vector<OrderId> expected(const QString& words)
    {
        std::vector<OrderId> ids = m_shop->orders().find({{}, words, {}, {}, {}});
        std::ranges::sort(ids, [](OrderId a, OrderId b) { return b < a; });
        return ids;
    }
    std::vector<OrderId> found(const QString& words, int slice)
    {
        std::vector<OrderId> ids;
        storage::OrderSearch search = storage::OrderSearch::ofWords(m_shop.shop().database(), words);
        while (!search.isComplete()) {
            for (const ListedOrder& order : search.next(slice))
                ids.push_back(order.id);
        }
        return ids;
    }

    test::TemporaryShop m_shop;
    std::vector<OrderId> m_gone;
};

TEST_F(OrderSearchTest, FindsInSlicesWhatTheIndexFindsAtOnce)
{
    const QStringList words{u"62"_s, u"62000"_s, u"620000"_s, u"6200000000"_s, u"62000000000012"_s, u"6200000000001499"_s,
        u"62000000009"_s, u"kowals"_s, u"kowalska"_s, u"kowalczyk"_s, u"lewandow"_s, u"zielinski"_s, u"kowalskaa"_s, u"anna kowals"_s,
        u"zieli piotr"_s, u"zielin 6200000"_s, u"lewand 620000000000012"_s, u"nobody"_s, u"kowalska zielinska"_s, u"1001"_s, u"kubek"_s};
    for (const QString& typed : words) {
        const std::vector<OrderId> wanted = expected(typed);
        for (const int slice : {1, 7, 120, 3'000})
            EXPECT_EQ(found(typed, slice), wanted) << typed.toStdString() << " in slices of " << slice;
    }
    EXPECT_EQ(expected(u"620000"_s).size(), orders - m_gone.size()) << "deleted orders are not found";
    EXPECT_TRUE(expected(u"kowalskaa"_s).empty());
}

TEST_F(OrderSearchTest, FindsTheSameForBeginningsOfAnyLength)
{
    std::mt19937 random(3);
    const QStringList whole{u"zaneta lewandowska"_s, u"kowalczyk"_s, u"6200000000000731"_s, u"anna kowalska 6200000000000003"_s, u"piotr zielinski 11"_s};
    for (const QString& text : whole) {
        for (qsizetype length = 2; length <= text.size(); ++length) {
            const QString typed = text.left(length);
            EXPECT_EQ(found(typed, 1 + static_cast<int>(random() % 200)), expected(typed)) << typed.toStdString();
        }
    }
}

TEST_F(OrderSearchTest, TheFirstSliceIsTheNewest)
{
    const std::vector<OrderId> all = expected(u"6200000000"_s);
    storage::OrderSearch search = storage::OrderSearch::ofWords(m_shop.shop().database(), u"6200000000"_s);
    const std::vector<ListedOrder> first = search.next(100);
    ASSERT_EQ(first.size(), 100u);
    for (std::size_t i = 0; i < first.size(); ++i)
        EXPECT_EQ(first[i].id, all[i]);
    EXPECT_FALSE(search.isComplete());
}

TEST_F(OrderSearchTest, AListThatIsReadToItsEndIsInItsOwnOrderAndCountsAreExact)
{
    OrderQuery query;
    query.search = u"6200000000"_s;
    OrderListing listing(m_shop.shop(), query);
    ASSERT_TRUE(listing.readOn());
    EXPECT_LT(listing.ids().size(), 500u) << "what is seen at once comes first";
    while (listing.readOn()) { }
    EXPECT_EQ(listing.ids(), m_shop->orders().find({{}, query.search, {}, {}, {}}));
    OrderCounting counting(m_shop.shop(), query.search);
    while (counting.countOn()) { }
    EXPECT_EQ(counting.counts().all, static_cast<int>(listing.ids().size()));
}

} // namespace

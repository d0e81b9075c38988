// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftreports.h"

#include "models/services/exports/giftcostlist.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

const Currency pln{u"PLN"};
const Currency eur{u"EUR"};

/// Parcels with gifts in them, packed at a moment that the test names in UTC.
class GiftCosts : public ::testing::Test
{
protected:
    GiftCosts()
    {
        ShopInfo info = m_shop->settings().info();
        info.timeZone = u"Europe/Warsaw"_s;
        m_shop->settings().store(info);
    }
    Gift gift(const QString& name)
    {
        Gift made;
        made.name = name;
        made.cost = {150, pln};
        made.stock = 100;
        return m_shop->gifts().store(made);
    }
    OrderId packed(const QString& number, const Gift& gift, int count, Money cost, const QString& utc)
    {
        const OrderId order = m_shop->orders().store(test::mugOrder(m_shop.shop(), number)).id;
        m_shop->gifts().give(order, {gift.id, gift.name, {}, count, cost, {}, {}}, u"chosen"_s);
        m_shop->packing().pack(order);
        const Instant at = instantOf(QDateTime::fromString(utc + u":00Z"_s, Qt::ISODate));
        m_shop->database().inTransaction([&] { m_shop->database().exec("UPDATE given_gift SET at = ?1 WHERE order_id = ?2", at.msUtc, order.value); });
        return order;
    }
    QStringList rows()
    {
        const exports::ListRows list = exports::listOf(giftCosts(m_shop.shop()));
        QStringList rows;
        for (int i = 0; i < list.count; ++i)
            rows += list.cells(i).join(u',');
        return rows;
    }

    test::TemporaryShop m_shop;
};

TEST_F(GiftCosts, AMonthIsOneOfTheShopsCalendar)
{
    const Gift tea = gift(u"Tea"_s);
    packed(u"1"_s, tea, 1, {150, pln}, u"2026-03-31T21:30"_s);
    packed(u"2"_s, tea, 2, {300, pln}, u"2026-03-31T22:30"_s);
    EXPECT_EQ(rows(), (QStringList{u"2026-04,Tea,2,1,3.00,PLN"_s, u"2026-03,Tea,1,1,1.50,PLN"_s})) << "in Warsaw April has begun";
}

TEST_F(GiftCosts, CurrenciesAreNotAddedAndTheDearestStandsFirst)
{
    const Gift tea = gift(u"Tea"_s);
    const Gift vase = gift(u"Vase"_s);
    packed(u"1"_s, tea, 1, {150, pln}, u"2026-03-03T10:00"_s);
    packed(u"2"_s, tea, 1, {40, eur}, u"2026-03-04T10:00"_s);
    packed(u"3"_s, tea, 1, {150, pln}, u"2026-03-05T10:00"_s);
    packed(u"4"_s, vase, 1, {1200, pln}, u"2026-03-05T10:00"_s);
    EXPECT_EQ(rows(), (QStringList{u"2026-03,Vase,1,1,12.00,PLN"_s, u"2026-03,Tea,2,2,3.00,PLN"_s, u"2026-03,Tea,1,1,0.40,EUR"_s}));
}

TEST_F(GiftCosts, AnOrderInTheBinDoesNotCount)
{
    const Gift tea = gift(u"Tea"_s);
    packed(u"1"_s, tea, 1, {150, pln}, u"2026-03-03T10:00"_s);
    const OrderId binned = packed(u"2"_s, tea, 1, {150, pln}, u"2026-03-04T10:00"_s);
    m_shop->database().inTransaction([&] { m_shop->database().exec("UPDATE orders SET deleted_at = 1 WHERE id = ?1", binned.value); });
    EXPECT_EQ(rows(), QStringList{u"2026-03,Tea,1,1,1.50,PLN"_s});
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/orderfile.h"
#include "models/services/imports/importdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/storage/database.h"
#include "models/storage/repositories/orderrepository.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <algorithm>
#include <random>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

/// All orders of a shop in the order in which they came in.
QByteArray exported(Shop& shop)
{
    std::vector<OrderId> ids = shop.orders().find({});
    std::ranges::sort(ids);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"orders.csv"_s);
    exports::saveOrders(path, shop, ids);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Everything that a table might stumble over.
class Words
{
public:
    explicit Words(unsigned seed)
        : m_random(seed)
    {
    }
    int upTo(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    QString text()
    {
        static const QStringList pieces{u"Kubek"_s, u"zażółć"_s, u"\"cudzysłów\""_s, u"a,b;c"_s, u"=1+1"_s, u"'42"_s, u"''"_s,
            u"+48 600"_s, u"-5"_s, u"@x"_s, u"\n"_s, u"\r\n"_s, u"\t"_s, u" "_s, u"🎁"_s, u"0042"_s, u"null"_s, u"ул. Мира"_s,
            u"Łódź"_s, u"\u00A0"_s, u"Ă©"_s, u"=\"0042\""_s, u"# 1"_s, u"|"_s};
        QString text;
        for (int left = upTo(4); left > 0; --left)
            text += pieces[upTo(static_cast<int>(pieces.size()))];
        return text;
    }
    Address address()
    {
        return {text(), text(), text(), text(), text(), text(), text(), text(), text(), {}};
    }

private:
    std::mt19937 m_random;
};

Order randomOrder(Words& words, ChannelId channel, int number, const Currency& currency)
{
    Order order;
    order.channel = channel;
    order.channelOrderId = u"id-%1"_s.arg(number);
    order.number = u"#%1 "_s.arg(number) + words.text();
    order.status = allStatuses()[static_cast<std::size_t>(words.upTo(6))];
    order.payment = static_cast<PaymentState>(words.upTo(8));
    order.placedAt = Instant{1'770'000'000'000 + words.upTo(1'000'000) * (words.upTo(2) ? 1000LL : 1009LL)};
    if (words.upTo(2) == 0)
        order.paidAt = order.placedAt;
    order.customerName = words.text();
    order.email = words.upTo(3) == 0 ? QString() : u"a%1@example.com"_s.arg(words.upTo(9));
    order.phone = words.text();
    order.shipTo = words.address();
    order.shipTo.pickupPoint = words.text();
    order.billTo = words.address();
    order.taxId = words.text();
    order.remark = words.text();
    order.staffNote = words.text();
    order.giftMessage = words.text();
    order.isGift = !order.giftMessage.isEmpty();
    order.paymentMethod = words.text();
    order.deliveryMethod = words.text();
    order.language = words.text();
    for (Money Order::*part : {&Order::subtotal, &Order::shipping, &Order::discount, &Order::tax, &Order::total, &Order::refunded})
        order.*part = Money{words.upTo(1'000'000), currency};
    for (int left = words.upTo(4); left > 0; --left) {
        OrderLine line;
        line.channelLineId = words.upTo(2) ? QString() : QString::number(left);
        line.sku = words.text();
        line.title = words.text();
        line.variant = words.text();
        line.quantity = 1 + words.upTo(5);
        line.unitPrice = Money{words.upTo(100'000), currency};
        line.discount = Money{words.upTo(100), currency};
        order.lines.push_back(line);
    }
    return order;
}

} // namespace

class OrderFileRoundTrip : public testing::TestWithParam<unsigned>
{
};

TEST_P(OrderFileRoundTrip, WrittenReadAndWrittenAgainIsEqualToTheLastByte)
{
    test::TemporaryShop first;
    Words words(GetParam());
    const ChannelId channel = test::channelNamed(first.shop(), u"Kokarda"_s).id;
    const Currency currencies[] = {Currency(u"PLN"), Currency(u"JPY"), Currency(u"KWD")};
    first->database().write({u"test"_s, u"test"_s, true}, [&] {
        for (int i = 0; i < 40; ++i) {
            Order order = randomOrder(words, channel, i, currencies[words.upTo(3)]);
            first->repositories().orders.insert(order);
        }
    });
    const QByteArray written = exported(first.shop());
    test::TemporaryShop second;
    QFile file(second.filePath(u"orders.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(written);
    file.close();
    const auto plan = second->imports().importNow(file.fileName(), second->imports().options());
    EXPECT_EQ(plan->file.platform, u"kokarda"_s);
    EXPECT_EQ(plan->ordersNew, 40);
    EXPECT_EQ(plan->file.rejected, 0);
    EXPECT_EQ(exported(second.shop()), written);
}

INSTANTIATE_TEST_SUITE_P(Seeds, OrderFileRoundTrip, testing::Range(1U, 31U));

TEST(OrderFile, AFormulaStandsBehindAnApostrophe)
{
    test::TemporaryShop shop;
    Order order = test::mugOrder(shop.shop(), u"#1"_s);
    order.remark = u"=HYPERLINK(\"http://example.com\")"_s;
    shop->orders().store(order);
    EXPECT_TRUE(exported(shop.shop()).contains("\"'=HYPERLINK(\"\"http://example.com\"\")\""));
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderbook.h"
#include "models/services/shopsettings.h"
#include "models/tables/ordertable.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using tables::OrderTable;

namespace {

struct Book
{
    Book()
    {
        for (int i = 0; i < 3; ++i) {
            Order order = test::mugOrder(shop.shop(), QString::number(1001 + i));
            order.placedAt.msUtc += i * 60'000;
            order.remark = i == 1 ? u"<img src=x> & gift"_s : QString();
            shop->orders().store(order);
        }
        table.setIds(shop->orders().find({}));
    }
    test::TemporaryShop shop;
    OrderTable table{shop->orders(), QTimeZone("Europe/Warsaw"), QLocale(u"pl_PL"_s)};
    QAbstractItemModelTester tester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST(OrderTable, ShowsOneLineAnOrderNewestFirst)
{
    Book book;
    ASSERT_EQ(book.table.rowCount(), 3);
    EXPECT_EQ(book.table.index(0, OrderTable::Number).data().toString(), u"1003"_s);
    EXPECT_EQ(book.table.index(0, OrderTable::Customer).data().toString(), u"Anna Kowalska"_s);
    EXPECT_EQ(book.table.index(0, OrderTable::Pieces).data().toString(), u"2"_s);
}

TEST(OrderTable, NumbersStandAtTheRightEdge)
{
    Book book;
    const auto alignment = book.table.index(0, OrderTable::Total).data(Qt::TextAlignmentRole).toInt();
    EXPECT_TRUE(alignment & Qt::AlignRight);
}

TEST(OrderTable, SaysTheColumnToAScreenReader)
{
    Book book;
    EXPECT_EQ(book.table.index(0, OrderTable::Number).data(Qt::AccessibleTextRole).toString(), u"Number: 1003"_s);
}

TEST(OrderTable, ATooltipNeverBecomesMarkup)
{
    test::TemporaryShop shop;
    Order order = test::mugOrder(shop.shop(), u"1"_s);
    order.customerName = u"<img src=/etc/hosts>"_s;
    shop->orders().store(order);
    OrderTable table(shop->orders(), QTimeZone::utc(), QLocale::c());
    table.setIds(shop->orders().find({}));
    EXPECT_EQ(table.index(0, OrderTable::Customer).data(Qt::ToolTipRole).toString(), u"&lt;img src=/etc/hosts&gt;"_s);
}

TEST(OrderTable, SortsAmountsAsAmounts)
{
    Book book;
    EXPECT_EQ(book.table.index(0, OrderTable::Total).data(tables::SortRole).toLongLong(), 11099);
}

TEST(OrderTable, ReadsARowAgainAfterTheOrderHasChanged)
{
    Book book;
    const OrderId id = book.table.idAt(0);
    EXPECT_EQ(book.table.index(0, OrderTable::Status).data(tables::MarkRole).toString(), u"to_pack"_s);
    book.shop->orders().setStatus({id}, OrderStatus::Shipped);
    book.table.refresh();
    EXPECT_EQ(book.table.index(0, OrderTable::Status).data(tables::MarkRole).toString(), u"shipped"_s);
}

TEST(OrderTable, SaysOnceThatARowCannotBeRead)
{
    Book book;
    int failures = 0;
    book.table.setFailureHandler([&failures](const std::exception&) { ++failures; });
    book.table.setIds({OrderId(987654)});
    const QString number = book.table.index(0, OrderTable::Number).data().toString();
    const QString again = book.table.index(0, OrderTable::Customer).data().toString();
    EXPECT_EQ(number, QString());
    EXPECT_EQ(again, QString());
    EXPECT_LE(failures, 1);
}

} // namespace

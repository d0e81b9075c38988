// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/salesregister.h"

#include "models/services/orders/orderbook.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class SalesRegister : public ::testing::Test
{
protected:
    void add(const QString& number, const QString& utc, qint64 gross, qint64 tax, OrderStatus status = OrderStatus::Shipped, qint64 back = 0)
    {
        Order order = test::mugOrder(m_shop.shop(), number);
        order.placedAt = instantOf(QDateTime::fromString(utc, Qt::ISODate));
        order.status = status;
        order.total.minor = gross;
        order.tax = {tax, order.total.currency};
        order.refunded = {back, order.total.currency};
        m_shop->orders().store(order);
    }
    QList<QByteArray> rows(const Period& period)
    {
        const QString path = m_shop.filePath(u"register.csv"_s);
        exports::saveSalesRegister(path, m_shop.shop(), period, {u';', u',', false});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
    }

    test::TemporaryShop m_shop;
};

TEST_F(SalesRegister, HasOneRowForASaleOldestFirstWithTaxAndNetApart)
{
    add(u"2"_s, u"2026-03-02T10:00:00Z"_s, 12'300, 2300);
    add(u"1"_s, u"2026-03-01T10:00:00Z"_s, 5000, 0);
    add(u"3"_s, u"2026-03-03T10:00:00Z"_s, 9900, 0, OrderStatus::Cancelled);
    const QList<QByteArray> got = rows({});
    ASSERT_EQ(got.size(), 4) << "head, two sales and the end of the file";
    EXPECT_EQ(got[0].trimmed(), exports::salesRegisterColumns().join(u';').toUtf8());
    EXPECT_TRUE(got[0].startsWith("day;kind;number;channel;channel_number;buyer;company;tax_id;country;ship_country;oss_country;currency;gross;tax;net;rate_percent;"));
    EXPECT_TRUE(got[1].startsWith("2026-03-01;sale;1;")) << got[1].toStdString();
    EXPECT_TRUE(got[1].contains(";PLN;50,00;;;;")) << "no tax was named, none is guessed: " << got[1].toStdString();
    EXPECT_TRUE(got[2].contains(";PLN;123,00;23,00;100,00;23,00;")) << got[2].toStdString();
}

TEST_F(SalesRegister, CountsTheDaysOfTheShop)
{
    // Half past eleven in the evening in London is the next day in Warsaw.
    add(u"1"_s, u"2026-02-28T23:30:00Z"_s, 5000, 0);
    EXPECT_EQ(rows({QDate(2026, 2, 1), QDate(2026, 2, 28)}).size(), 2);
    EXPECT_TRUE(rows({QDate(2026, 3, 1), QDate(2026, 3, 31)})[1].startsWith("2026-03-01;"));
}

TEST_F(SalesRegister, WhatWasGivenBackIsARowOfItsOwnAndTheSumIsTheRevenueOfTheReports)
{
    add(u"1"_s, u"2026-03-01T10:00:00Z"_s, 12'300, 2300, OrderStatus::Shipped, 6150);
    add(u"2"_s, u"2026-03-02T10:00:00Z"_s, 10'001, 0, OrderStatus::Delivered, 10'001);
    const QList<QByteArray> got = rows({});
    ASSERT_EQ(got.size(), 6);
    EXPECT_TRUE(got[2].startsWith("2026-03-01;refund;1;")) << got[2].toStdString();
    EXPECT_TRUE(got[2].contains(";PLN;-61,50;-11,50;-50,00;23,00;0,00;0,00;")) << "half of the tax, and no apostrophe before a figure: " << got[2].toStdString();
    EXPECT_TRUE(got[4].contains(";PLN;-100,01;;;;")) << got[4].toStdString();
    qint64 sum = 0;
    for (qsizetype row = 1; row < 5; ++row)
        sum += QString::fromUtf8(got[row].split(';')[12]).remove(u',').toLongLong();
    const Report report = ReportDesk(m_shop.shop()).report(u"sales-by-month"_s, {});
    EXPECT_EQ(std::get<Money>(report.rows.front().cells[3]).minor, sum);
}

TEST_F(SalesRegister, NamesTheTaxNumberOfAFirmAsItWasWritten)
{
    Order order = test::mugOrder(m_shop.shop(), u"1"_s);
    order.billTo.name = u"Anna Nowak"_s;
    order.billTo.company = u"Kosy sp. z o.o."_s;
    order.billTo.country = u"PL"_s;
    order.taxId = u"PL 526-104-08-28"_s;
    m_shop->orders().store(order);
    EXPECT_TRUE(rows({})[1].contains(";Anna Nowak;Kosy sp. z o.o.;PL 526-104-08-28;PL;")) << rows({})[1].toStdString();
}

TEST_F(SalesRegister, NamesTheCountryOfADistanceSaleWithinTheUnion)
{
    ShopInfo info = m_shop->settings().info();
    info.sender.country = u"PL"_s;
    m_shop->settings().store(info);
    for (const auto& [number, country] : {std::pair{u"1"_s, u"PL"_s}, {u"2"_s, u"DE"_s}, {u"3"_s, u"GB"_s}}) {
        Order order = test::mugOrder(m_shop.shop(), number);
        order.shipTo.country = country;
        order.placedAt.msUtc += number.toInt() * 60'000;
        m_shop->orders().store(order);
    }
    const QList<QByteArray> got = rows({});
    ASSERT_EQ(got.size(), 5);
    EXPECT_TRUE(got[1].contains(";PL;;")) << got[1].toStdString();
    EXPECT_TRUE(got[2].contains(";DE;DE;")) << got[2].toStdString();
    EXPECT_TRUE(got[3].contains(";GB;;")) << got[3].toStdString();
}

} // namespace

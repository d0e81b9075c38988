// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderbook.h"
#include "tests/app/clicall.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QFileInfo>
#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

using test::Answer;
using test::call;

TEST(CliTest, HelpListsEveryCommandOnStandardOutput)
{
    const Answer answer = call({u"--help"_s});
    EXPECT_EQ(answer.code, cli::Done);
    for (const cli::Command& command : cli::allCommands())
        EXPECT_TRUE(answer.out.contains(u"  "_s + command.name)) << command.name.toStdString();
    EXPECT_EQ(answer.err, QString());
}

TEST(CliTest, EveryCommandExplainsItself)
{
    for (const cli::Command& command : cli::allCommands()) {
        const Answer answer = call({command.name, u"--help"_s});
        EXPECT_EQ(answer.code, cli::Done) << command.name.toStdString();
        EXPECT_TRUE(answer.out.contains(command.help)) << command.name.toStdString();
    }
}

TEST(CliTest, AWrongCallEndsWith64AndOneSentence)
{
    const QList<QStringList> wrong{{}, {u"dance"_s}, {u"orders"_s, u"--sideways"_s}, {u"new"_s},
        {u"orders"_s, u"--status"_s, u"lost"_s}, {u"orders"_s, u"--limit"_s, u"many"_s}};
    for (const QStringList& arguments : wrong) {
        const Answer answer = call(arguments);
        EXPECT_EQ(answer.code, cli::WrongUsage) << arguments.join(u' ').toStdString();
        EXPECT_FALSE(answer.err.isEmpty());
        EXPECT_EQ(answer.out, QString());
    }
}

TEST(CliTest, NewMakesAShopAndRefusesToOverwriteIt)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.kokarda"_s);
    const Answer made = call({u"new"_s, path, u"--json"_s});
    EXPECT_EQ(made.code, cli::Done);
    EXPECT_EQ(made.json().value(u"shop"_s).toString(), path);
    const qint64 size = QFileInfo(path).size();
    const Answer again = call({u"new"_s, path});
    EXPECT_EQ(again.code, cli::Refused);
    EXPECT_EQ(QFileInfo(path).size(), size);
}

TEST(CliTest, AMissingShopIsSaidInWords)
{
    const Answer answer = call({u"--shop"_s, u"/nowhere/shop.kokarda"_s, u"orders"_s});
    EXPECT_EQ(answer.code, cli::Refused);
    EXPECT_TRUE(answer.err.contains(u"not there"_s)) << answer.err.toStdString();
}

TEST(CliTest, OrdersAreListedWithTheirLines)
{
    test::TemporaryShop shop;
    shop->orders().store(test::mugOrder(shop.shop(), u"#1001"_s));
    shop.close();
    const Answer answer = call({u"--shop"_s, shop.path(), u"orders"_s, u"--json"_s, u"--search"_s, u"kowal"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    const QJsonObject order = answer.json().value(u"orders"_s).toArray().first().toObject();
    EXPECT_EQ(order.value(u"number"_s).toString(), u"#1001"_s);
    EXPECT_EQ(order.value(u"placed_at"_s).toString(), u"2026-03-02T09:30:00Z"_s);
    EXPECT_EQ(order.value(u"total"_s).toString(), u"110.99"_s);
    EXPECT_EQ(order.value(u"status"_s).toString(), u"to_pack"_s);
    const QJsonObject line = order.value(u"lines"_s).toArray().first().toObject();
    EXPECT_EQ(line.value(u"sku"_s).toString(), u"MUG-01"_s);
    EXPECT_EQ(line.value(u"unit_price"_s).toString(), u"49.00"_s);
}

TEST(CliTest, AnUnknownOrderIsRefusedWithoutAWorldFailure)
{
    test::TemporaryShop shop;
    shop.close();
    EXPECT_EQ(call({u"--shop"_s, shop.path(), u"suggest"_s, u"77"_s}).code, cli::Refused);
}

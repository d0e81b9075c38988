// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/wholeshop.h"

#include "models/services/orders/orderbook.h"
#include "models/services/sample/sampleshop.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/wholetables.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

/// Every fact of a shop as one text.
QByteArray factsOf(const storage::Database& db)
{
    QByteArray all;
    for (const QByteArray& table : storage::factTables(db)) {
        const std::vector<storage::TableColumn> columns = storage::columnsOfTable(db, table);
        storage::forEachRow(db, table, columns, [&](const std::vector<storage::TableCell>& row) {
            all += table;
            for (const storage::TableCell& cell : row)
                all += '\t' + (cell ? *cell : QByteArray("NULL"));
            all += '\n';
        });
    }
    return all;
}

void replaceIn(const QString& path, const QByteArray& what, const QByteArray& by)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    ASSERT_TRUE(bytes.contains(what)) << what.toStdString();
    bytes.replace(what, by);
    file.resize(0);
    file.seek(0);
    file.write(bytes);
}

} // namespace

TEST(WholeShopTest, TheSampleShopComesBackRowByRow)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.kokarda"_s);
    makeSampleShop(path, {});
    QByteArray before;
    {
        Shop shop(path);
        EXPECT_TRUE(exports::exportEverything(shop.database(), folder.filePath(u"out"_s)).contains(u"orders.csv"_s));
        before = factsOf(shop.database());
    }
    exports::shopFromExport(folder.filePath(u"out"_s), folder.filePath(u"copy.kokarda"_s));
    Shop copy(folder.filePath(u"copy.kokarda"_s));
    EXPECT_EQ(factsOf(copy.database()), before);
    EXPECT_FALSE(copy.orders().find({.search = u"kubek"_s}).empty()) << "search works in the new shop";
}

TEST(WholeShopTest, HostileTextComesBackAsItWas)
{
    test::TemporaryShop shop;
    Order order = test::mugOrder(shop.shop(), u"1"_s);
    order.customerName = u"=HYPERLINK(\"x\")"_s;
    order.remark = u"'=1\n\"quoted\", and;\ttabs “”"_s;
    order.staffNote = u"''+48 600"_s;
    order.phone = u"+48 600 100 200"_s;
    order.taxId = u"=526-104-08-28"_s;
    order.giftMessage = u"\uFEFF=1+1"_s;
    order.shipTo.name = u"\uFEFFAnna"_s; // Qt takes it for the mark of a file
    order.tags = {u"\uFEFF\uFEFFx"_s};
    const OrderId id = shop->orders().store(order).id;
    EXPECT_EQ(shop->orders().order(id)->giftMessage, order.giftMessage);
    EXPECT_EQ(shop->orders().order(id)->shipTo.name, order.shipTo.name);
    const QByteArray facts = factsOf(shop->database());
    exports::exportEverything(shop->database(), shop.filePath(u"out"_s));
    exports::shopFromExport(shop.filePath(u"out"_s), shop.filePath(u"copy.kokarda"_s));
    Shop copy(shop.filePath(u"copy.kokarda"_s));
    EXPECT_EQ(copy.orders().order(id), shop->orders().order(id));
    EXPECT_EQ(factsOf(copy.database()), facts) << "to the last byte, moments to the millisecond";
}

TEST(WholeShopTest, AFolderWithFilesIsNotMixedWith)
{
    test::TemporaryShop shop;
    QDir().mkpath(shop.filePath(u"out"_s));
    QFile other(shop.filePath(u"out/mine.txt"_s));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    EXPECT_THROW(exports::exportEverything(shop->database(), shop.filePath(u"out"_s)), RuleError);
    EXPECT_EQ(QDir(shop.filePath(u"out"_s)).entryList(QDir::Files), QStringList{u"mine.txt"_s});
}

TEST(WholeShopTest, StandsInItsPlaceOnlyWhenItIsWhole)
{
    test::TemporaryShop shop;
    shop->orders().store(test::mugOrder(shop.shop(), u"1"_s));
    exports::exportEverything(shop->database(), shop.filePath(u"out"_s));
    const QString copy = shop.filePath(u"copy.kokarda"_s);
    QFile left(copy + u".part"_s); // of one that was stopped on the way
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.write("half");
    left.close();
    exports::shopFromExport(shop.filePath(u"out"_s), copy);
    EXPECT_FALSE(QFile::exists(copy + u".part"_s));
    EXPECT_EQ(Shop(copy).orders().find({}).size(), 1u);
    EXPECT_THROW(exports::shopFromExport(shop.filePath(u"out"_s), copy), storage::DbError) << "and is never overwritten";
}

TEST(WholeShopTest, AWrongCellIsNamedAndNoShopIsLeftBehind)
{
    test::TemporaryShop shop;
    shop->orders().store(test::mugOrder(shop.shop(), u"1"_s));
    exports::exportEverything(shop->database(), shop.filePath(u"out"_s));
    replaceIn(shop.filePath(u"out/orders.csv"_s), "to_pack,", "to_pack,late,");
    QString said;
    try {
        exports::shopFromExport(shop.filePath(u"out"_s), shop.filePath(u"copy.kokarda"_s));
    } catch (const RuleError& error) {
        said = error.message();
    }
    EXPECT_TRUE(said.contains(u"orders.csv"_s)) << said.toStdString();
    EXPECT_FALSE(QFile::exists(shop.filePath(u"copy.kokarda"_s)));
}

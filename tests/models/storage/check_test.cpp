// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/check.h"
#include "models/storage/database.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

TEST(Checking, AWholeShopHasNothingToReport)
{
    TempShop shop;
    test::furnish(shop.db());
    shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), u"#1"_s); });
    EXPECT_TRUE(quickCheck(shop.db()).empty());
    EXPECT_TRUE(fullCheck(shop.db()).empty());
    EXPECT_FALSE(mendSearchIndex(shop.db()));
}

TEST(Checking, NamesWhatIsBroken)
{
    TempShop shop;
    Database& db = shop.db();
    test::furnish(db);
    db.write(action(u"Sold"_s), [&] { addOrder(db, u"#1"_s); });
    db.exec("PRAGMA foreign_keys = OFF");
    db.exec("UPDATE orders SET customer_id = 77, ship_to = 'nonsense', currency = '', pieces = 9");
    db.exec("INSERT INTO category (id, parent_id, name) VALUES (1, 2, 'a'), (2, 1, 'b')");
    const std::vector<Finding> findings = fullCheck(db);
    const auto count = [&](Finding::Kind kind) {
        return std::count_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.kind == kind; });
    };
    EXPECT_EQ(count(Finding::Kind::Reference), 1);
    EXPECT_EQ(count(Finding::Kind::Business), 4);
    EXPECT_EQ(count(Finding::Kind::Damage), 0);
}

namespace {

/// A shop with three orders of its own making, and what a check says after somebody went to it past the program.
std::vector<Finding> findingsAfter(std::string_view meddling)
{
    TempShop shop;
    Database& db = shop.db();
    test::furnish(db);
    db.write(action(u"Sold"_s), [&] {
        for (const QString& number : {u"#1"_s, u"#2"_s, u"#3"_s})
            addOrder(db, number);
    });
    db.exec(meddling);
    return fullCheck(db);
}

} // namespace

class MoneyThatDoesNotAddUp : public testing::TestWithParam<std::string_view>
{
};

TEST_P(MoneyThatDoesNotAddUp, IsAdviceThatNamesTheOrder)
{
    const std::vector<Finding> findings = findingsAfter(GetParam());
    ASSERT_FALSE(findings.empty());
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.kind, Finding::Kind::Business);
        EXPECT_EQ(finding.orders, std::vector{OrderId(2)}) << finding.message.toStdString();
        EXPECT_THAT(finding.message.toStdString(), testing::HasSubstr(": #2."));
    }
    EXPECT_TRUE(withoutAdvice(findings).empty());
}

INSTANTIATE_TEST_SUITE_P(Meddlings, MoneyThatDoesNotAddUp,
    testing::Values("UPDATE orders SET total = total + 100000000 WHERE id = 2",
        "UPDATE order_line SET unit_price = unit_price + 500 WHERE order_id = 2", "DELETE FROM order_line WHERE order_id = 2",
        "UPDATE orders SET pieces = 0 WHERE id = 2", "UPDATE orders SET shipping = 900 WHERE id = 2",
        "UPDATE orders SET discount = 900 WHERE id = 2", "UPDATE orders SET currency = '' WHERE id = 2",
        "UPDATE orders SET source = '2:x', total = total * 3 WHERE id = 2",
        "UPDATE orders SET source = '2:x', total = total - 3 WHERE id = 2"));

class MoneyAsPlatformsGiveIt : public testing::TestWithParam<std::string_view>
{
};

TEST_P(MoneyAsPlatformsGiveIt, IsNothingToReport)
{
    const std::vector<Finding> findings = findingsAfter(GetParam());
    EXPECT_TRUE(findings.empty()) << findings.front().message.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Imported, MoneyAsPlatformsGiveIt,
    testing::Values("UPDATE orders SET source = '2:x', subtotal = 0",              // no subtotal
        "UPDATE orders SET source = '2:x', tax = total / 4, total = total + total / 4", // tax on top
        "UPDATE orders SET source = '2:x', shipping = 900, total = total + 900 + 300",  // a fee that no column names
        "UPDATE orders SET source = '2:x', discount = 500, subtotal = subtotal - 500, total = total - 500",
        "UPDATE orders SET source = '2:x', refunded = total, total = 0",
        "UPDATE orders SET source = '2:x', total = total + 1",                     // a rounded grosz
        "UPDATE orders SET deleted_at = 5, total = total + 9"));

TEST(Checking, AnOrderWithoutAmountsNeedsNoCurrency)
{
    TempShop shop;
    Database& db = shop.db();
    test::furnish(db);
    db.write(action(u"Sold"_s), [&] { addOrder(db, u"#1"_s, 0); });
    db.exec("UPDATE orders SET currency = ''");
    EXPECT_TRUE(fullCheck(db).empty());
}

TEST(Checking, NamesTheFirstOrdersAndCountsTheRest)
{
    TempShop shop;
    Database& db = shop.db();
    test::furnish(db);
    db.write(action(u"Sold"_s), [&] {
        for (int i = 1; i <= 150; ++i)
            addOrder(db, u"#%1"_s.arg(i));
    });
    db.exec("UPDATE orders SET currency = ''");
    const std::vector<Finding> findings = fullCheck(db);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_THAT(findings[0].message.toStdString(), testing::HasSubstr("150 order(s): #1, #2, #3, …."));
    EXPECT_EQ(findings[0].orders.size(), 100u);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/products/categorybook.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/history/history.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "models/values/categorywords.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

/// A new shop with the usual categories, a mug, a book and a thing that nobody knows.
class Categories : public ::testing::Test
{
protected:
    Categories()
    {
        book.beginWithUsual();
        mug = add(u"Kubek „Maki”"_s);
        novel = add(u"Książka o kubkach"_s);
        thing = add(u"Model XR-200"_s);
    }
    ProductId add(const QString& title)
    {
        Product product;
        product.title = title;
        product.sku = u"SKU "_s + title.left(5);
        shop->database().inTransaction([&] { shop->repositories().products.insert(product); });
        return product.id;
    }
    CategoryId named(const QString& key) { return categoriesByKey(shop->settings().categories()).at(key); }
    CategoryId of(ProductId product) { return book.product(product).category; }

    test::TemporaryShop shop;
    CategoryBook book{shop.shop()};
    ProductId mug, novel, thing;
};

} // namespace

TEST_F(Categories, OfANewShopAreTheUsualOnesAndNotOneMoreTheSecondTime)
{
    EXPECT_EQ(shop->settings().categories().size(), std::size_t(categoryKeys().size()));
    book.beginWithUsual();
    EXPECT_EQ(shop->settings().categories().size(), std::size_t(categoryKeys().size()));
    EXPECT_FALSE(History(shop.shop()).undoTitle()) << "a new shop has nothing to undo";
}

TEST_F(Categories, HoldWhatIsPutIntoThemAndGiveItBackInOneStep)
{
    book.assign({mug, novel, thing}, named(u"books"_s));
    EXPECT_EQ(of(mug), named(u"books"_s));
    EXPECT_EQ(book.counts().at(named(u"books"_s)), 3);
    History(shop.shop()).undo();
    EXPECT_FALSE(of(mug));
    EXPECT_EQ(book.counts().at(CategoryId()), 3);
}

TEST_F(Categories, AreFoundByTheNamesOfProductsAndLeaveTheRestAlone)
{
    book.assign({thing}, named(u"home"_s));
    EXPECT_EQ(book.recognisable().size(), 2u);
    EXPECT_EQ(book.assignRecognisable(), 2);
    EXPECT_EQ(of(mug), named(u"mugs"_s));
    EXPECT_EQ(of(novel), named(u"books"_s));
    EXPECT_EQ(of(thing), named(u"home"_s)) << "somebody said so";
    EXPECT_EQ(book.assignRecognisable(), 0);
    History(shop.shop()).undo();
    EXPECT_FALSE(of(mug) || of(novel));
}

TEST_F(Categories, NarrowTheListOfProductsAndSoDoWords)
{
    book.assign({mug}, named(u"mugs"_s));
    using In = ProductQuery::In;
    EXPECT_EQ(book.find({{}, In::All, {}}).size(), 3u);
    EXPECT_EQ(book.find({{}, In::WithoutCategory, {}}).size(), 2u);
    EXPECT_EQ(book.find({{}, In::Category, named(u"mugs"_s)}), std::vector{mug});
    EXPECT_EQ(book.find({u"ksiaz"_s, In::All, {}}), std::vector{novel});
    EXPECT_EQ(book.find({u"kub mak"_s, In::All, {}}), std::vector{mug});
    EXPECT_TRUE(book.find({u"aki"_s, In::All, {}}).empty()) << "words are found by their beginning";
}

TEST_F(Categories, CanBeAddedAndRenamedButNotTwiceTheSame)
{
    const Category candles = book.add(u"  Świece  sojowe "_s);
    EXPECT_EQ(candles.name, u"Świece sojowe"_s);
    EXPECT_EQ(candles.key, u"home"_s) << "sentences of notes know what that is";
    EXPECT_THROW(book.add(u"świece SOJOWE"_s), RuleError);
    EXPECT_THROW(book.add(u" "_s), RuleError);
    book.rename(candles.id, u"Świece"_s);
    EXPECT_EQ(categoryPath(shop->settings().categories(), candles.id), u"Świece"_s);
    EXPECT_THROW(book.rename(candles.id, CategoryBook::usualName(u"books"_s)), RuleError);
}

TEST_F(Categories, GoOnlyWhenNoRuleSpeaksOfThemAndComeBackWithTheirProducts)
{
    book.assign({mug}, named(u"mugs"_s));
    GiftRule rule;
    rule.category = named(u"mugs"_s);
    rule.noteAlone = true;
    rule = shop->gifts().store(rule);
    const CategoryId mugs = named(u"mugs"_s);
    EXPECT_THROW(book.remove(mugs), RuleError);
    shop->gifts().remove(rule.id);
    book.remove(mugs);
    EXPECT_FALSE(of(mug));
    History(shop.shop()).undo();
    EXPECT_EQ(of(mug), mugs);
    EXPECT_EQ(named(u"mugs"_s), mugs);
}

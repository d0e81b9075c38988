// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the shop's categories the products of a file come into.
#include "tests/models/services/imports/importing.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/products/categorybook.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"

using namespace kokarda;
using namespace kokarda::test;

namespace {

class CategoriesOfImports : public Importing
{
protected:
    CategoriesOfImports() { CategoryBook(shop.shop()).beginWithUsual(); }
    CategoryId named(const QString& key) { return categoriesByKey(shop->settings().categories()).at(key); }
};

} // namespace

TEST_F(CategoriesOfImports, FollowFromTheNamesOfProductsWhereTheFileNamesNone)
{
    const auto seen = preview(anna + annaBookmark + jan);
    EXPECT_EQ(seen->recognisedProducts, (std::map<CategoryId, qint64>{{named(u"mugs"_s), 1}, {named(u"stationery"_s), 2}}));
    EXPECT_EQ(count("SELECT count(*) FROM product"), 0) << "a preview writes nothing";
    const auto done = import(anna + annaBookmark + jan);
    EXPECT_EQ(done->recognisedProducts, seen->recognisedProducts);
    EXPECT_EQ(order(u"#1001"_s).lines.front().category, named(u"mugs"_s));
    EXPECT_EQ(order(u"#1001"_s).lines.back().category, named(u"stationery"_s));
}

TEST_F(CategoriesOfImports, LetARuleForMugsFindTheMugAtOnce)
{
    Gift tea;
    tea.name = u"Herbata"_s;
    tea.stock = 5;
    tea.cost = {300, Currency(u"PLN")};
    tea = shop->gifts().store(tea);
    GiftRule rule;
    rule.category = named(u"mugs"_s);
    rule.gifts = {tea.id};
    shop->gifts().store(rule);
    import(anna + jan);
    EXPECT_TRUE(shop->gifts().suggest(order(u"#1001"_s).id).choice);
    EXPECT_FALSE(shop->gifts().suggest(order(u"#1002"_s).id).choice);
}

TEST_F(CategoriesOfImports, StayAsSomebodyHasPutThemWhenTheSameFileComesAgain)
{
    import(anna);
    const ProductId mug = order(u"#1001"_s).lines.front().product;
    CategoryBook(shop.shop()).assign({mug}, named(u"home"_s));
    const auto again = import(anna + jan);
    EXPECT_EQ(CategoryBook(shop.shop()).product(mug).category, named(u"home"_s));
    EXPECT_EQ(again->recognisedProducts, (std::map<CategoryId, qint64>{{named(u"stationery"_s), 1}}));
}

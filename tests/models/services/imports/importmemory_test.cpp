// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in beside orders, and what the desk remembers of files it has seen.
#include "tests/models/services/imports/importing.h"

#include "models/services/shopsettings.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

TEST_F(Importing, TakesReviewsOnceAndJoinsThemWithTheirOrder)
{
    import(anna);
    const QString path = file(u"reviews.csv"_s,
        "product_handle,title,body,reviewer_name,reviewer_email,rating,review_date,reply,order_id\n"
        "mug,Cudo,Piękny kubek,Anna N.,anna@example.com,5,2026-03-20,,#1001\n"
        "mug,Ok,W porządku,Jan K.,jan@example.com,4,2026-03-21,,\n");
    const QJsonObject first = shop->imports().take(path, shop->imports().options(), false);
    EXPECT_EQ(first[u"kind"].toString(), u"reviews"_s);
    EXPECT_EQ(first[u"reviews"][u"new"].toInt(), 2);
    EXPECT_EQ(count("SELECT count(*) FROM review r JOIN orders o ON o.id = r.order_id WHERE r.customer_id = o.customer_id"), 1);
    const QJsonObject again = shop->imports().take(path, shop->imports().options(), false);
    EXPECT_EQ(again[u"reviews"][u"new"].toInt(), 0);
    EXPECT_EQ(again[u"reviews"][u"same"].toInt(), 2);
    shop->imports().undo(ImportBatchId(first[u"batch"].toInteger()));
    EXPECT_EQ(count("SELECT count(*) FROM review"), 0);
}

TEST_F(Importing, TakesProductsWithTheirCategories)
{
    const QByteArray products = "ID,Type,SKU,Name,Published,Regular price,Categories\n"
                                "1,simple,MUG-1,Kubek Żuraw,1,49.00,Kuchnia > Kubki\n"
                                "2,simple,BM-1,Zakładka,1,9.00,Papeteria\n";
    const QString path = file(u"products.csv"_s, products);
    const QJsonObject preview = shop->imports().take(path, shop->imports().options(), true);
    EXPECT_EQ(preview[u"products"][u"new"].toInt(), 2);
    EXPECT_EQ(count("SELECT count(*) FROM product"), 0);
    const QJsonObject done = shop->imports().take(path, shop->imports().options(), false);
    EXPECT_EQ(done[u"kind"].toString(), u"products"_s);
    EXPECT_EQ(count("SELECT count(*) FROM product"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM category"), 3) << "a shop without categories takes the tree of the file";
    const QJsonObject again = shop->imports().take(path, shop->imports().options(), false);
    EXPECT_EQ(again[u"products"][u"same"].toInt(), 2);
}

TEST_F(Importing, AsksForCategoriesThatAShopWithATreeDoesNotKnow)
{
    Category mugs;
    mugs.name = u"Kubki"_s;
    const CategoryId known = shop->settings().store(mugs).id;
    const QString path = file(u"products.csv"_s,
        "ID,Type,SKU,Name,Published,Regular price,Categories\n1,simple,MUG-1,Kubek,1,49.00,Kitchen > Mugs\n");
    ImportOptions options = shop->imports().options();
    const QJsonObject asked = shop->imports().take(path, options, true);
    EXPECT_EQ(asked[u"unknown_categories"][0].toString(), u"Kitchen > Mugs"_s);
    options.categories.insert(u"Kitchen > Mugs"_s, known);
    shop->imports().take(path, options, false);
    EXPECT_EQ(count("SELECT category_id FROM product"), known.value);
}

TEST_F(Importing, RemembersColumnsAndAnswersForTheNextFileWithThisHeader)
{
    const QByteArray columns = "nr zlec,kiedy,kto,co,ile,za ile\n";
    const QString path = file(u"own.csv"_s, columns + "7,03/04/2026,Anna Nowak,Kubek,1,49.00\n");
    EXPECT_THROW(import(path), RuleError) << "nobody knows these columns";

    ImportOptions options = shop->imports().options();
    Layout layout;
    layout.platform = u"custom"_s;
    layout.columns = {Field::OrderKey, Field::PlacedAt, Field::BuyerName, Field::ItemName, Field::Quantity,
        Field::UnitPrice};
    options.reading.layout = layout;
    const auto plan = shop->imports().previewNow(path, options);
    ASSERT_EQ(plan->file.dateQuestions.size(), 1U) << "3 April or 4 March?";
    EXPECT_FALSE(plan->isImportable());

    options.reading.dateOrders.insert(plan->file.dateQuestions.front().column, DateOrder::DayFirst);
    shop->imports().remember(plan->file.signature, plan->file.header, options.reading);
    EXPECT_EQ(import(path)->ordersNew, 1);
    EXPECT_EQ(dayIn(order(u"7"_s).placedAt, shop->settings().zone()), QDate(2026, 4, 3));
}

TEST_F(Importing, SaysBeforehandWhatTakingItBackWouldLeave)
{
    const ImportBatchId batch = import(anna + jan)->batch;
    EXPECT_TRUE(shop->imports().wouldStay(batch).isEmpty());
    Order edited = order(u"#1001"_s);
    edited.staffNote = u"fragile"_s;
    shop->orders().store(edited);
    const QStringList staying = shop->imports().wouldStay(batch);
    EXPECT_TRUE(staying.contains(u"order #1001"_s)) << staying.join(u", "_s).toStdString();
    EXPECT_FALSE(staying.contains(u"order #1002"_s));
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 2) << "only said, not done";
    EXPECT_EQ(shop->imports().undo(batch).kept, staying);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 1);
    EXPECT_THROW(shop->imports().wouldStay(ImportBatchId(99)), RuleError);
}

TEST_F(Importing, TrustsColumnsAndNotNames)
{
    const QString path = file(u"orders.csv"_s, header + anna);
    EXPECT_FALSE(shop->imports().isTrusted(path));
    const auto plan = shop->imports().previewNow(path, shop->imports().options());
    shop->imports().trust({plan->file.signature, plan->file.title});
    EXPECT_TRUE(shop->imports().isTrusted(file(u"another.csv"_s, header + jan)));
    EXPECT_FALSE(shop->imports().isTrusted(file(u"orders.csv"_s, "Name,Email,Total\n#1,a@example.com,1\n")));
    shop.reopen();
    ASSERT_EQ(shop->imports().trusted().size(), 1U);
    shop->imports().distrust(plan->file.signature);
    EXPECT_FALSE(shop->imports().isTrusted(path));
}

TEST_F(Importing, TakesReviewsAndProductsByWhatTheyAre)
{
    const QString reviews = file(u"reviews.csv"_s,
        "title,body,rating,review_date,reviewer_name,reviewer_email,product_handle\n"
        "Good,Very good mug,5,2026-03-01,Ewa,ewa@example.com,mug\n");
    const auto plan = shop->imports().previewNow(reviews, shop->imports().options());
    ASSERT_TRUE(ImportDesk::isSide(*plan));
    EXPECT_EQ(shop->imports().takeSide(reviews, shop->imports().options(), false).made, 1);
    EXPECT_EQ(count("SELECT count(*) FROM review"), 0);
    const SideImport done = shop->imports().takeSide(reviews, shop->imports().options(), true);
    EXPECT_EQ(done.kind, FileKind::Reviews);
    EXPECT_EQ(count("SELECT count(*) FROM review"), 1);
    EXPECT_FALSE(ImportDesk::isSide(*preview(anna)));
}

TEST_F(Importing, RemembersWhichOwnCategoryAFilesCategoryIs)
{
    const Category mugs = shop->settings().store(Category{{}, {}, u"Kubki"_s, {}});
    const QString products = file(u"products.csv"_s,
        "Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Variant SKU,Variant Price\n"
        "mug,Mug,,Us,Drinkware,,true,MUG-1,49.00\n");
    EXPECT_EQ(shop->imports().takeSide(products, shop->imports().options(), false).unknownCategories.size(), 1);
    const QString asked = shop->imports().takeSide(products, shop->imports().options(), false).unknownCategories.value(0);
    shop->imports().rememberCategories({{asked, mugs.id}});
    const SideImport done = shop->imports().takeSide(products, shop->imports().options(), true);
    EXPECT_TRUE(done.unknownCategories.isEmpty());
    EXPECT_EQ(count("SELECT category_id FROM product"), mugs.id.value);
}

TEST_F(Importing, TheListSaysWhoImported)
{
    qputenv("USER", "ania");
    import(anna);
    EXPECT_EQ(shop->imports().batches().front().actor, u"ania"_s);
}

TEST_F(Importing, AMaskedAddressGivesNoConsentToMail)
{
    const QByteArray rows = "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
                            "Accepts Marketing,Id\n"
                            "#1,x1@marketplace.amazon.de,paid,EUR,9.00,2026-03-02 10:30:00 +0100,1,Mug,9.00,yes,1\n"
                            "#2,own@example.com,paid,EUR,9.00,2026-03-02 10:30:00 +0100,1,Mug,9.00,yes,2\n";
    import(file(u"consent.csv"_s, rows));
    EXPECT_EQ(count("SELECT count(*) FROM consent"), 1);
    EXPECT_EQ(count("SELECT count(*) FROM consent s JOIN customer c ON c.id = s.customer_id WHERE c.email = 'own@example.com'"), 1);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customerdesk.h"
#include "models/services/importdesk.h"
#include "models/services/imports/importreport.h"
#include "models/services/orderbook.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/orderrepository.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"
#include "tests/support/shops.h"

#include <QFile>
#include <QJsonDocument>
#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "Name,Email,Financial Status,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,"
                          "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Shipping Name,"
                          "Shipping Street,Shipping City,Shipping Zip,Shipping Country,Notes,Id\n";
const QByteArray anna = "#1001,anna@example.com,paid,unfulfilled,PLN,98.00,12.99,0.00,110.99,"
                        "2026-03-02 10:30:00 +0100,2,Kubek Żuraw,49.00,MUG-1,Anna Nowak,"
                        "ul. Różana 300,Kraków,30-001,PL,Proszę dzwonić,501\n";
const QByteArray annaBookmark = "#1001,anna@example.com,,,,,,,,,1,Zakładka,0.00,BM-1,,,,,,,\n";
const QByteArray jan = "#1002,jan@example.com,paid,fulfilled,PLN,30.00,0.00,0.00,30.00,"
                       "2026-03-03 12:00:00 +0100,1,Notes,30.00,NTB-1,Jan Kowal,"
                       "ul. Polna 301,Łódź,90-001,PL,,502\n";

/// A shop with files beside it.
class Importing : public testing::Test
{
protected:
    TemporaryShop shop;

    QString file(const QString& name, const QByteArray& content)
    {
        QFile file(shop.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    std::shared_ptr<const ImportPlan> import(const QString& path)
    {
        return shop->imports().importNow(path, shop->imports().options());
    }
    std::shared_ptr<const ImportPlan> import(const QByteArray& rows)
    {
        return import(file(u"orders.csv"_s, header + rows));
    }
    std::shared_ptr<const ImportPlan> preview(const QByteArray& rows)
    {
        return shop->imports().previewNow(file(u"orders.csv"_s, header + rows), shop->imports().options());
    }
    Order order(const QString& number) { return *shop->orders().order(shop->orders().byNumber(number)); }
    qint64 count(std::string_view sql) { return shop->database().number(sql); }
};

} // namespace

TEST_F(Importing, BringsOrdersCustomersAndProductsIn)
{
    const auto plan = import(anna + annaBookmark + jan);
    EXPECT_EQ(plan->ordersNew, 2);
    EXPECT_EQ(plan->customersNew, 2);
    EXPECT_EQ(plan->productsNew, 3);
    EXPECT_TRUE(plan->batch);
    const Order first = order(u"#1001"_s);
    EXPECT_EQ(first.customerName, u"Anna Nowak"_s);
    EXPECT_EQ(first.channelName, u"Shopify"_s);
    EXPECT_EQ(first.channelOrderId, u"501"_s);
    EXPECT_EQ(first.total, (Money{11099, Currency(u"PLN")}));
    EXPECT_EQ(first.status, OrderStatus::ToPack);
    EXPECT_EQ(first.remark, u"Proszę dzwonić"_s);
    ASSERT_EQ(first.lines.size(), 2U);
    EXPECT_TRUE(first.lines[0].product);
    EXPECT_EQ(order(u"#1002"_s).status, OrderStatus::Shipped);
    EXPECT_EQ(shop->orders().find({.search = u"zuraw"_s}).size(), 1U) << "search finds what came in";
}

TEST_F(Importing, TheSameFileAgainChangesNothing)
{
    import(anna + annaBookmark + jan);
    const qint64 changes = count("SELECT count(*) FROM change");
    const auto again = import(anna + annaBookmark + jan);
    EXPECT_EQ(again->ordersNew, 0);
    EXPECT_EQ(again->ordersChanged, 0);
    EXPECT_EQ(again->ordersSame, 2);
    EXPECT_EQ(again->customersNew + again->customersChanged + again->productsNew, 0);
    EXPECT_EQ(count("SELECT count(*) FROM change"), changes);
}

TEST_F(Importing, AFileWithoutIdsAndOneWithThemSpeakOfTheSameOrders)
{
    const auto withoutIds = [&](const QByteArray& rows) {
        QByteArray text;
        for (const QByteArray& row : (header + rows).split('\n'))
            text += row.isEmpty() ? QByteArray() : row.left(row.lastIndexOf(',')) + '\n';
        return file(u"old.csv"_s, text);
    };
    import(withoutIds(anna + annaBookmark + jan));
    const auto withIds = import(anna + annaBookmark + jan);
    EXPECT_EQ(withIds->ordersNew, 0);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 2);
    EXPECT_EQ(order(u"#1001"_s).channelOrderId, u"501"_s) << "the better key is kept";
    EXPECT_EQ(import(anna + annaBookmark + jan)->ordersSame, 2);
    EXPECT_EQ(import(withoutIds(anna + annaBookmark + jan))->ordersSame, 2);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 2);
    EXPECT_EQ(order(u"#1001"_s).channelOrderId, u"501"_s);
}

TEST_F(Importing, TwoOrdersOfOneNumberButDifferentIdsAreTwo)
{
    QByteArray other = anna;
    import(anna);
    import(other.replace(",501\n", ",777\n").replace("anna@", "ola@"));
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 2);
}

TEST_F(Importing, AnOrdersHistoryBeginsWithItsImport)
{
    import(anna);
    const OrderId id = shop->orders().byNumber(u"#1001"_s);
    const std::vector<storage::OrderEvent> events = shop->repositories().orders.events(id);
    ASSERT_EQ(events.size(), 1U);
    EXPECT_EQ(events[0].kind, u"imported"_s);
    EXPECT_TRUE(events[0].detail.contains(u"orders.csv"));
}

TEST_F(Importing, OverlappingFilesDoNotDuplicate)
{
    import(anna + annaBookmark);
    const auto second = import(anna + annaBookmark + jan);
    EXPECT_EQ(second->ordersNew, 1);
    EXPECT_EQ(second->ordersSame, 1);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 2);
    EXPECT_EQ(count("SELECT count(*) FROM customer"), 2);
}

TEST_F(Importing, APreviewWritesNothingAndSaysWhatTheImportDoes)
{
    const auto plan = preview(anna + annaBookmark + jan);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM import_batch"), 0);
    EXPECT_EQ(plan->ordersNew, 2);
    EXPECT_EQ(plan->customersNew, 2);
    ASSERT_EQ(plan->orders.size(), 2U);
    EXPECT_EQ(plan->orders.front().number, u"#1001"_s);
    EXPECT_TRUE(plan->orders.front().isNewCustomer);
    const auto job = shop->imports().import(plan);
    while (job->step()) { }
    EXPECT_TRUE(job->plan()->comesTo(*plan));
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 2);
}

TEST_F(Importing, RefusesAFileThatChangedSinceItsPreview)
{
    const auto plan = preview(anna + annaBookmark);
    file(u"orders.csv"_s, header + anna + annaBookmark + jan);
    const auto job = shop->imports().import(plan);
    EXPECT_THROW(while (job->step()) { }, RuleError);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 0);
}

TEST_F(Importing, RefusesWhenTheShopChangedSinceThePreview)
{
    const auto plan = preview(anna);
    shop->orders().store(mugOrder(shop.shop(), u"M-1"_s));
    EXPECT_THROW(shop->imports().import(plan), RuleError);
}

TEST_F(Importing, KeepsEditsOfTheShopAndTakesNewsOfTheSource)
{
    import(anna + annaBookmark);
    Order edited = order(u"#1001"_s);
    edited.shipTo.street = u"ul. Nowa 7"_s;
    shop->orders().store(edited);
    QByteArray news = anna;
    news.replace("ul. Różana 300", "ul. Inna 301").replace("unfulfilled", "fulfilled");
    const auto plan = import(news + annaBookmark);
    EXPECT_EQ(plan->ordersChanged, 1);
    EXPECT_EQ(plan->editsKept, 1);
    EXPECT_EQ(order(u"#1001"_s).shipTo.street, u"ul. Nowa 7"_s);
    EXPECT_EQ(order(u"#1001"_s).status, OrderStatus::Shipped);
    const auto again = import(news + annaBookmark);
    EXPECT_EQ(again->ordersSame, 1);
    EXPECT_EQ(again->editsKept, 0);
}

TEST_F(Importing, DeletedOrdersStayDeleted)
{
    import(anna + jan);
    shop->database().inTransaction([&] {
        shop->database().exec("UPDATE orders SET deleted_at = 1 WHERE number = '#1001'");
    });
    const auto plan = import(anna + jan);
    EXPECT_EQ(plan->ordersDeleted, 1);
    EXPECT_EQ(plan->ordersNew, 0);
    EXPECT_EQ(count("SELECT count(*) FROM orders WHERE deleted_at IS NULL"), 1);
}

TEST_F(Importing, FindsTheSameCustomerAgainByMail)
{
    QByteArray later = anna;
    later.replace("#1001", "#1003").replace(",501", ",503").replace("anna@", "ANNA@").replace("2026-03-02", "2026-03-09");
    import(anna);
    const auto plan = import(later);
    EXPECT_EQ(plan->customersNew, 0);
    EXPECT_EQ(order(u"#1003"_s).customer, order(u"#1001"_s).customer);
}

TEST_F(Importing, IsUndoneAsAWhole)
{
    const auto plan = import(anna + annaBookmark + jan);
    const ImportUndone undone = shop->imports().undo(plan->batch);
    EXPECT_TRUE(undone.kept.isEmpty());
    for (const char* table : {"SELECT count(*) FROM orders", "SELECT count(*) FROM order_line",
             "SELECT count(*) FROM customer", "SELECT count(*) FROM product"})
        EXPECT_EQ(count(table), 0) << table;
    ASSERT_EQ(shop->imports().batches().size(), 1U);
    EXPECT_TRUE(shop->imports().batches().front().undoneAt);
    EXPECT_EQ(import(anna + annaBookmark + jan)->ordersNew, 2) << "and can be done again";
}

TEST_F(Importing, UndoLeavesWhatWasWorkedOnSince)
{
    const auto plan = import(anna + jan);
    shop->orders().setStatus({shop->orders().byNumber(u"#1001"_s)}, OrderStatus::Packed);
    const ImportUndone undone = shop->imports().undo(plan->batch);
    EXPECT_FALSE(undone.kept.isEmpty());
    EXPECT_EQ(order(u"#1001"_s).status, OrderStatus::Packed);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 1);
}

TEST_F(Importing, UndoOfAChangePutsTheOldValuesBack)
{
    import(anna);
    QByteArray news = anna;
    news.replace("unfulfilled", "fulfilled");
    const auto plan = import(news);
    EXPECT_EQ(order(u"#1001"_s).status, OrderStatus::Shipped);
    shop->imports().undo(plan->batch);
    EXPECT_EQ(order(u"#1001"_s).status, OrderStatus::ToPack);
    EXPECT_EQ(import(news)->ordersChanged, 1);
}

TEST_F(Importing, SavesRejectedRowsBesideTheFileWithTheReason)
{
    QByteArray broken = jan;
    broken.replace(",1,Notes", ",many,Notes");
    const auto plan = import(anna + broken);
    EXPECT_EQ(plan->ordersNew, 1);
    ASSERT_EQ(plan->file.rejected, 1);
    QFile rejected(plan->rejectedPath);
    ASSERT_TRUE(rejected.open(QIODevice::ReadOnly)) << plan->rejectedPath.toStdString();
    const QString text = QString::fromUtf8(rejected.readAll());
    EXPECT_TRUE(text.contains(u"#1002,jan@example.com,paid"_s));
    EXPECT_TRUE(text.contains(u"Why rejected"_s));
    EXPECT_FALSE(text.contains(u"#1001"_s));

    QFile mended(shop.filePath(u"mended.csv"_s));
    ASSERT_TRUE(mended.open(QIODevice::WriteOnly));
    mended.write(QString(text).replace(u",many,"_s, u",1,"_s).toUtf8());
    mended.close();
    EXPECT_EQ(import(mended.fileName())->ordersNew, 1) << "mended and dropped again";
}

TEST_F(Importing, StoppedHalfwayLeavesNothing)
{
    QByteArray rows;
    for (int i = 0; i < 3000; ++i)
        rows += QByteArray(anna).replace("#1001", "#" + QByteArray::number(5000 + i)).replace(",501", "," + QByteArray::number(9000 + i));
    const QString path = file(u"many.csv"_s, header + rows);
    {
        ImportJob job(shop.shop(), path, shop->imports().options(), ImportJob::Mode::Import);
        while (job.plan()->ordersNew == 0)
            job.step(1);
        EXPECT_FALSE(job.isFinished());
    }
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM channel"), 0);
    EXPECT_EQ(import(path)->ordersNew, 3000);
}

TEST_F(Importing, RefusesWhatIsNotAnExport)
{
    EXPECT_THROW(import(file(u"letter.csv"_s, "dear,shop\nhow,are you\n")), RuleError);
    EXPECT_EQ(count("SELECT count(*) FROM import_batch"), 0);
    EXPECT_THROW(import(shop.filePath(u"missing.csv"_s)), WorldError);
}

TEST_F(Importing, ReportsWithTheKeysOfTheCommandLine)
{
    const QJsonObject report = reportOf(*import(anna + annaBookmark));
    EXPECT_EQ(report[u"file"].toString(), u"orders.csv"_s);
    EXPECT_EQ(report[u"format"].toString(), u"shopify"_s);
    EXPECT_EQ(report[u"kind"].toString(), u"orders"_s);
    EXPECT_EQ(report[u"delimiter"].toString(), u","_s);
    EXPECT_EQ(report[u"orders"][u"new"].toInt(), 1);
    EXPECT_EQ(report[u"lines"].toInt(), 2);
    EXPECT_EQ(report[u"total"][u"PLN"].toString(), u"110.99"_s);
    EXPECT_TRUE(report[u"batch"].isDouble());
}

TEST_F(Importing, EveryShopifySampleGivesItsCountsAndNothingTheSecondTime)
{
    KOKARDA_SAMPLE_OR_SKIP(expectedPath, "EXPECTED.json");
    QFile file(expectedPath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    int tested = 0;
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (!it.key().startsWith(u"orders/shopify/"_s))
            continue;
        ++tested;
        SCOPED_TRACE(it.key().toStdString());
        TemporaryShop fresh;
        ImportOptions options = fresh->imports().options();
        options.savesRejectedRows = false;
        const QString path = sharedSample(it.key());
        const auto plan = fresh->imports().importNow(path, options);
        const QJsonObject wanted = it.value().toObject();
        EXPECT_EQ(plan->ordersNew, wanted[u"distinct_orders"].toInt());
        EXPECT_EQ(fresh->database().number("SELECT count(*) FROM orders"), wanted[u"distinct_orders"].toInt());
        EXPECT_EQ(fresh->database().number("SELECT count(*) FROM order_line"), wanted[u"line_items"].toInt());
        const QString currency = wanted[u"currencies"][0].toString();
        EXPECT_EQ(reportOf(*plan)[u"total"][currency].toString(), wanted[u"sum_of_order_totals"].toString());
        const auto again = fresh->imports().importNow(path, options);
        EXPECT_EQ(again->ordersSame, wanted[u"distinct_orders"].toInt());
        EXPECT_EQ(again->ordersNew + again->ordersChanged + again->customersNew + again->customersChanged, 0);
    }
    EXPECT_EQ(tested, 4);
}

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

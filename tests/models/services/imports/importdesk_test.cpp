// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/imports/importing.h"

#include "models/services/imports/importreport.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QJsonDocument>

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

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

TEST_F(Importing, IsTakenBackBeforeAndAfterALaterImportThatEditedIt)
{
    const ImportBatchId first = import(anna + annaBookmark + jan)->batch;
    QByteArray news = anna + annaBookmark + jan;
    const ImportBatchId second = import(news.replace("dzwonić", "pukać").replace("PL,,502", "PL,Pilne,502"))->batch;
    EXPECT_THROW(shop->imports().undo(first), RuleError) << "all of it was edited since";
    EXPECT_FALSE(shop->imports().batches().back().undoneAt);
    EXPECT_TRUE(shop->imports().undo(second).isWhole);
    EXPECT_EQ(order(u"#1001"_s).remark, u"Proszę dzwonić"_s);
    EXPECT_TRUE(shop->imports().undo(first).isWhole);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM customer"), 0);
}

TEST_F(Importing, IsTakenBackInTwoSteps)
{
    const ImportBatchId first = import(anna + jan)->batch;
    QByteArray news = anna;
    const ImportBatchId second = import(news.replace("dzwonić", "pukać"))->batch;
    EXPECT_FALSE(shop->imports().undo(first).isWhole);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 1);
    EXPECT_TRUE(shop->imports().batches().back().isPartlyUndone);
    shop->imports().undo(second);
    EXPECT_TRUE(shop->imports().wouldStay(first).isEmpty());
    EXPECT_TRUE(shop->imports().undo(first).isWhole);
    EXPECT_EQ(count("SELECT count(*) FROM orders"), 0);
    EXPECT_FALSE(shop->imports().batches().back().isPartlyUndone);
    EXPECT_THROW(shop->imports().undo(first), RuleError);
    EXPECT_EQ(import(anna + jan)->ordersNew, 2);
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

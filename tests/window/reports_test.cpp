// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/casedesk.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "tests/support/tools.h"
#include "tests/window/shopwindow.h"
#include "views/screens/health/filecare.h"
#include "views/screens/orders/viewbar.h"
#include "views/screens/reports/periodpicker.h"
#include "views/screens/reports/reportchart.h"
#include "views/screens/reports/reportspage.h"
#include "views/screens/reviews/reviewspage.h"

#include <QCategoryAxis>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineSeries>
#include <QListWidget>
#include <QRegularExpression>
#include <QValueAxis>
#include <cmath>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class ReportsWindow : public Window
{
protected:
    ReportsPage& reports()
    {
        window().showPage(u"reports"_s);
        auto* page = window().findChild<ReportsPage*>();
        page->period()->choose(u"all"_s, QDate::currentDate());
        emit page->period()->chosen();
        settle();
        return *page;
    }
    static QString cellOf(const ReportsPage& page, int row, int column)
    {
        return page.table()->model()->index(row, column).data().toString();
    }
};

} // namespace

TEST_F(ReportsWindow, TheReportsReadTheOrdersThatAreThere)
{
    ReportsPage& page = reports();
    page.showReport(u"sales-by-month"_s);
    settle();
    ASSERT_EQ(page.table()->model()->rowCount(), 1);
    EXPECT_EQ(cellOf(page, 0, 1), u"3"_s);
    EXPECT_TRUE(page.findChild<ReportChartView*>()->isVisible());
}

TEST_F(ReportsWindow, WhatIsCountedIsDrawnInWholes)
{
    ReportsPage& page = reports();
    page.showReport(u"waiting"_s);
    settle();
    int found = 0;
    for (const QAbstractAxis* axis : page.findChild<ReportChartView*>()->chart()->axes()) {
        if (const auto* values = qobject_cast<const QValueAxis*>(axis)) {
            ++found;
            EXPECT_EQ(values->tickInterval(), std::floor(values->tickInterval()));
        }
    }
    EXPECT_EQ(found, 1);
}

TEST_F(ReportsWindow, TheDotsOfALineStandClearOfTheEdgesWhichWouldCutThem)
{
    ReportsPage& page = reports();
    page.showReport(u"sales-by-week"_s);
    settle();
    const QChart* chart = page.findChild<ReportChartView*>()->chart();
    ASSERT_EQ(chart->series().size(), 1);
    const auto* line = qobject_cast<const QLineSeries*>(chart->series().constFirst());
    const auto* values = qobject_cast<const QValueAxis*>(chart->axes(Qt::Vertical).constFirst());
    auto* days = qobject_cast<QCategoryAxis*>(chart->axes(Qt::Horizontal).constFirst());
    ASSERT_TRUE(line && values && days);
    ASSERT_FALSE(line->points().isEmpty());
    for (const QPointF& dot : line->points()) {
        EXPECT_LT(dot.y(), values->max());
        EXPECT_GT(dot.x(), days->min());
        EXPECT_LT(dot.x(), days->max());
    }
    EXPECT_FALSE(days->categoriesLabels().isEmpty());
}

TEST_F(ReportsWindow, AReportOfTodayOffersNoPeriod)
{
    ReportsPage& page = reports();
    page.showReport(u"segments"_s);
    settle();
    EXPECT_FALSE(page.period()->isEnabled());
    page.showReport(u"sales-by-month"_s);
    settle();
    EXPECT_TRUE(page.period()->isEnabled());
}

TEST_F(ReportsWindow, TheArrowKeysGoFromReportToReport)
{
    ReportsPage& page = reports();
    page.showReport(u"sales-by-month"_s);
    settle();
    page.list()->setFocus();
    QTest::keyClick(page.list(), Qt::Key_Down);
    settle();
    EXPECT_EQ(page.report().key, u"sales-by-channel"_s);
    QTest::keyClick(page.list(), Qt::Key_Up);
    settle();
    EXPECT_EQ(page.report().key, u"sales-by-month"_s);
}

TEST_F(ReportsWindow, APeriodWithoutOrdersSaysSo)
{
    ReportsPage& page = reports();
    page.showReport(u"top-products"_s);
    page.period()->setOwn({QDate(1999, 1, 1), QDate(1999, 1, 31)});
    settle();
    EXPECT_EQ(page.report().rows.size(), 0U);
    EXPECT_FALSE(page.table()->isVisible());
}

TEST_F(ReportsWindow, TheTableGoesToTheClipboardAndIntoACsvFile)
{
    ReportsPage& page = reports();
    page.showReport(u"sales-by-channel"_s);
    settle();
    page.table()->setFocus();
    QTest::keySequence(page.table(), QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), page.table()->model()->rowCount() + 1);
    page.saveCsvTo(filePath(u"channels.csv"_s));
    QFile file(filePath(u"channels.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("channel"));
}

TEST_F(ReportsWindow, TheWeekStandsOnPaper)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    KOKARDA_TOOL_OR_SKIP("pdfinfo");
    ReportsPage& page = reports();
    page.showReport(u"sales-by-month"_s);
    settle();
    page.savePdfTo(filePath(u"report.pdf"_s));
    const QString text = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-layout"_s, filePath(u"report.pdf"_s), u"-"_s}));
    EXPECT_TRUE(text.contains(page.report().title)) << text.toStdString();
    page.saveWeekTo(filePath(u"week.pdf"_s));
    const QString about = QString::fromUtf8(outputOf(u"pdfinfo"_s, {filePath(u"week.pdf"_s)}));
    EXPECT_TRUE(about.contains(QRegularExpression(u"Pages: +1\\b"_s))) << about.toStdString();
}

TEST_F(ReportsWindow, ARowOpensTheOrdersBehindItUntilAViewIsChosen)
{
    ReportsPage& page = reports();
    page.showReport(u"waiting"_s);
    settle();
    page.table()->setFocus();
    page.table()->selectRow(0);
    QTest::keyClick(page.table(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window().currentPage(), u"orders"_s);
    EXPECT_EQ(orders().list()->model()->rowCount(), 2) << "those to pack";
    orders().views()->choose(u"all"_s);
    emit orders().views()->chosenView(orders().views()->chosen());
    settle();
    EXPECT_EQ(orders().list()->model()->rowCount(), 3);
}

TEST_F(ReportsWindow, ARowOfACategoryOpensJustItsOrders)
{
    {
        // Of the three orders one has a mug only, one a mug and a book, one a book only.
        Shop shop(shopPath());
        const Channel channel = channelNamed(shop, u"Shopify"_s);
        Category mugs;
        mugs.name = u"Mugs"_s;
        mugs = shop.settings().store(mugs);
        shop.database().record({u"fact.test"_s, u"Test"_s}, [&] { shop.repositories().products.mapCategory(channel.id, u"kubki"_s, mugs.id); });
        for (const OrderId id : shop.orders().find({})) {
            Order order = *shop.orders().order(id);
            order.lines.front().channelCategory = order.number == u"1003"_s ? u"ksiazki"_s : u"kubki"_s;
            if (order.number == u"1002"_s) {
                OrderLine book;
                book.unitPrice = order.lines.front().unitPrice;
                book.discount = order.lines.front().discount;
                book.quantity = 1;
                book.title = u"Atlas"_s;
                book.sku = u"BOOK-1"_s;
                book.channelCategory = u"ksiazki"_s;
                order.lines.push_back(book);
            }
            shop.orders().store(order);
        }
    }
    ReportsPage& page = reports();
    page.showReport(u"sales-by-category"_s);
    settle();
    ASSERT_EQ(page.table()->model()->rowCount(), 2);
    const int row = cellOf(page, 0, 0) == u"Mugs"_s ? 0 : 1;
    ASSERT_EQ(cellOf(page, row, 0), u"Mugs"_s);
    EXPECT_EQ(cellOf(page, 1 - row, 1), u"3"_s) << "two of one order and one of the other";
    const QPoint at = page.table()->visualRect(page.table()->model()->index(row, 0)).center();
    QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(page.table()->viewport(), Qt::LeftButton, {}, at);
    settle();
    EXPECT_EQ(window().currentPage(), u"orders"_s);
    ASSERT_EQ(orders().list()->model()->rowCount(), 2);
    EXPECT_EQ(QStringList({cell(0, 2), cell(1, 2)}), QStringList({u"1002"_s, u"1001"_s})) << "newest first";
    // The bar leads where the row does.
    window().showPage(u"reports"_s);
    settle();
    emit page.findChild<ReportChartView*>()->rowChosen(1 - row);
    settle();
    EXPECT_EQ(orders().list()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, 2), u"1003"_s);
}

TEST_F(ReportsWindow, WhereMoreOrdersStandBehindARowThanAreListedThePageSaysSo)
{
    const OrdersBehind all{OrdersBehind::Of::Placed, {}, Currency(u"PLN"), 0, {}};
    window().showPage(u"orders"_s);
    orders().showBehind(all, u"All of them"_s, 2);
    settle();
    ASSERT_EQ(orders().list()->model()->rowCount(), 2);
    const auto said = [this](const QString& words) {
        return std::ranges::any_of(orders().findChildren<QLabel*>(), [&](const QLabel* one) { return one->isVisible() && one->text().contains(words); });
    };
    EXPECT_TRUE(said(u"All of them"_s));
    EXPECT_TRUE(said(u"Only the newest 2"_s));
    orders().showBehind(all, u"All of them"_s, 3);
    settle();
    EXPECT_EQ(orders().list()->model()->rowCount(), 3);
    EXPECT_FALSE(said(u"Only the newest"_s));
}

TEST_F(ReportsWindow, AFollowUpLeadsToThePageWhereItIsDone)
{
    {
        Shop shop(shopPath());
        CaseFile file;
        file.reason = u"Broken"_s;
        CaseDesk(shop).open(file, u"1001"_s);
        Review review;
        review.source = u"Google"_s;
        review.author = u"Ola"_s;
        review.text = u"Nice"_s;
        review.at = {QDateTime::currentMSecsSinceEpoch()};
        ReviewDesk(shop).enter(review, {});
    }
    ReportsPage& page = reports();
    page.showReport(u"follow-ups"_s);
    settle();
    EXPECT_EQ(cellOf(page, 0, 4), u"1"_s) << "one complaint, a fortnight to go";
    emit page.findChild<ReportChartView*>()->rowChosen(0);
    settle();
    EXPECT_EQ(window().currentPage(), u"cases"_s);
    window().showPage(u"reports"_s);
    settle();
    page.table()->setFocus();
    page.table()->selectRow(3);
    QTest::keyClick(page.table(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window().currentPage(), u"reviews"_s);
    EXPECT_EQ(window().findChild<ReviewsPage*>()->list()->model()->rowCount(), 1) << "the one without a reply";
}

TEST_F(ReportsWindow, ARowWithoutOrdersSaysSoAndStays)
{
    {
        Shop shop(shopPath());
        Review review;
        review.source = u"Google"_s;
        review.sourceKey = u"g-1"_s;
        review.author = u"Ola"_s;
        review.stars = 5;
        review.at = instantOf(QDateTime(QDate(2026, 3, 4), QTime(9, 30), Qt::UTC));
        shop.database().record({u"fact.test"_s, u"Test"_s}, [&] { shop.repositories().reviews.insert(review); });
    }
    ReportsPage& page = reports();
    page.showReport(u"reviews"_s);
    settle();
    ASSERT_EQ(page.table()->model()->rowCount(), 1);
    EXPECT_FALSE(page.report().rows.front().leadsOn()) << "no hand is shown over what leads nowhere";
    page.table()->setFocus();
    page.table()->selectRow(0);
    QTest::keyClick(page.table(), Qt::Key_Return);
    settle();
    EXPECT_EQ(window().currentPage(), u"reports"_s);
    EXPECT_TRUE(window().messages().text().contains(u"No order"_s)) << window().messages().text().toStdString();
}

TEST_F(ReportsWindow, TheRegisterOfSalesIsSavedForTheAccountant)
{
    ReportsPage& page = reports();
    page.saveRegisterTo(filePath(u"register.csv"_s));
    QFile file(filePath(u"register.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("oss_country"));
}

TEST_F(ReportsWindow, EverythingIsExportedIntoAFolderWhileWorkGoesOn)
{
    window().care()->exportTo(filePath(u"everything"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window().care()->isBusy() && QFile::exists(filePath(u"everything/columns.csv"_s)); }, 20'000));
    EXPECT_TRUE(QFile::exists(filePath(u"everything/orders.csv"_s)));
    EXPECT_TRUE(window().messages().text().contains(u"everything"_s));
    // A second one into the same folder is refused in words, and the first one stays.
    window().care()->exportTo(filePath(u"everything"_s));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window().care()->isBusy(); }, 20'000));
    EXPECT_TRUE(window().messages().text().contains(u"not empty"_s)) << window().messages().text().toStdString();
    EXPECT_TRUE(QFile::exists(filePath(u"everything/orders.csv"_s)));
}

// SPDX-License-Identifier: GPL-3.0-or-later
// What every report of the page has: a period, the period before, values under the mouse, a way to the orders behind, how
// much it is made of, and its table as text, file and picture. Asked of all of them, on the sample shop.
#include "models/services/reports/reportdesk.h"
#include "models/services/sample/sampleshop.h"
#include "tests/window/shopwindow.h"
#include "views/screens/reports/periodpicker.h"
#include "views/screens/reports/reportchart.h"
#include "views/screens/reports/reportspage.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolTip>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class EveryReport : public testing::TestWithParam<std::string>
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        makeSampleShop(s_folder->filePath(u"shop.kokarda"_s), {});
        s_memory = new ScreenMemory(s_folder->filePath(u"looks.ini"_s));
        s_window = new MainWindow(theApplication(), *s_memory);
        s_window->resize(1280, 900);
        s_window->show();
        ASSERT_TRUE(opens(*s_window, s_folder->filePath(u"shop.kokarda"_s)));
    }
    static void TearDownTestSuite()
    {
        delete std::exchange(s_window, nullptr);
        delete std::exchange(s_memory, nullptr);
        delete std::exchange(s_folder, nullptr);
    }
    static ReportsPage& page() { return *s_window->findChild<ReportsPage*>(); }
    static QCheckBox* comparing() { return page().findChild<QCheckBox*>(); }
    static void wait()
    {
        EXPECT_TRUE(QTest::qWaitFor([] { return !page().isBusy(); }, 20'000));
        QTest::qWait(50);
    }
    void SetUp() override
    {
        s_window->showPage(u"reports"_s);
        page().period()->choose(u"months-12"_s, QDate::currentDate());
        emit page().period()->chosen();
        page().showReport(key());
        wait();
        comparing()->setChecked(true);
        wait();
        ASSERT_EQ(page().report().key, key());
        ASSERT_FALSE(report().rows.empty()) << "the sample shop has something to say";
    }
    static QString key() { return QString::fromStdString(GetParam()); }
    static const Report& report() { return page().report(); }
    static QString saved(const QString& name) { return s_folder->filePath(key() + name); }

    static QTemporaryDir* s_folder;
    static ScreenMemory* s_memory;
    static MainWindow* s_window;
};

QTemporaryDir* EveryReport::s_folder = nullptr;
ScreenMemory* EveryReport::s_memory = nullptr;
MainWindow* EveryReport::s_window = nullptr;

std::vector<std::string> allReports()
{
    std::vector<std::string> keys;
    for (const ReportName& name : ReportDesk::names())
        keys.push_back(name.key.toStdString());
    return keys;
}

} // namespace

TEST_P(EveryReport, SaysHowMuchItIsMadeOfAndWhatItCounts)
{
    bool isSaid = false;
    for (const QLabel* label : page().findChildren<QLabel*>())
        isSaid = isSaid || (label->text().contains(u"n = "_s.replace(u' ', QChar(QChar::Nbsp))) && label->text().startsWith(report().counted));
    EXPECT_TRUE(isSaid);
    EXPECT_FALSE(report().casesTitle.isEmpty());
}

TEST_P(EveryReport, HasAPeriodAndThePeriodBeforeUnlessItTellsOfToday)
{
    const bool isOfToday = report().asOf.isValid();
    EXPECT_EQ(page().period()->isEnabled(), !isOfToday);
    EXPECT_EQ(comparing()->isEnabled(), !isOfToday);
    EXPECT_EQ(report().before.size(), isOfToday ? 0U : report().rows.size());
}

TEST_P(EveryReport, IsDrawnWithItsValuesUnderTheMouseAndAsATableOfTheSameFigures)
{
    EXPECT_EQ(page().table()->model()->rowCount(), static_cast<int>(report().rows.size()));
    EXPECT_FALSE(page().table()->accessibleName().isEmpty()) << "the twin for ears";
    auto* chart = page().findChild<ReportChartView*>();
    if (report().chart == ReportChart::None) {
        EXPECT_EQ(key(), u"cohorts"_s) << "a table of months by months is the drawing itself";
        EXPECT_FALSE(chart->isVisible());
        return;
    }
    ASSERT_TRUE(chart->isVisible());
    EXPECT_EQ(chart->accessibleName(), report().title);
    QToolTip::hideText();
    // The last one drawn is the period itself, the one before it stands behind.
    QAbstractSeries* series = chart->chart()->series().last();
    if (auto* bars = qobject_cast<QAbstractBarSeries*>(series))
        emit bars->barSets().last()->hovered(true, 0);
    else
        emit qobject_cast<QLineSeries*>(series)->hovered(qobject_cast<QLineSeries*>(series)->at(0), true);
    EXPECT_TRUE(QToolTip::text().contains(report().columns[report().valueColumn].title.toHtmlEscaped())) << QToolTip::text().toStdString();
}

TEST_P(EveryReport, ABarOrPointLeadsToWhatIsBehindIt)
{
    auto* chart = page().findChild<ReportChartView*>();
    const auto leading = std::ranges::find_if(report().rows, &ReportRow::leadsOn);
    ASSERT_NE(leading, report().rows.end()) << "some row leads on";
    const auto row = static_cast<int>(leading - report().rows.begin());
    QSignalSpy orders(&page(), &ReportsPage::ordersWanted);
    QSignalSpy place(&page(), &ReportsPage::placeWanted);
    QAbstractSeries* series = chart->isVisible() ? chart->chart()->series().last() : nullptr;
    if (!series) {
        page().table()->setFocus();
        page().table()->selectRow(row);
        QTest::keyClick(page().table(), Qt::Key_Return);
    } else if (auto* bars = qobject_cast<QAbstractBarSeries*>(series)) {
        QBarSet* set = bars->barSets().last();
        emit set->clicked(report().chart == ReportChart::LyingBars ? set->count() - 1 - row : row);
    } else {
        auto* line = qobject_cast<QLineSeries*>(series);
        emit line->clicked(line->at(row));
    }
    EXPECT_EQ(orders.count(), leading->orders ? 1 : 0);
    EXPECT_EQ(place.count(), leading->orders ? 0 : 1);
    QTest::qWait(100);
}

TEST_P(EveryReport, GoesAsTextFileAndPicture)
{
    QGuiApplication::clipboard()->clear();
    for (auto* button : page().findChildren<QPushButton*>()) {
        if (button->text() == ReportsPage::tr("Copy as table"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    EXPECT_EQ(QGuiApplication::clipboard()->text().count(u'\n'), static_cast<int>(report().rows.size()) + 1);
    page().saveCsvTo(saved(u".csv"_s));
    QFile csv(saved(u".csv"_s));
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    EXPECT_EQ(csv.readAll().count("\r\n"), static_cast<int>(report().rows.size()) + 1);
    page().savePictureTo(saved(u".png"_s));
    const QImage picture(saved(u".png"_s));
    EXPECT_GT(picture.width(), 200);
    page().savePdfTo(saved(u".pdf"_s));
    EXPECT_GT(QFile(saved(u".pdf"_s)).size(), 1000);
}

INSTANTIATE_TEST_SUITE_P(All, EveryReport, testing::ValuesIn(allReports()), [](const auto& of) {
    std::string name = of.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

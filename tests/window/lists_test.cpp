// SPDX-License-Identifier: GPL-3.0-or-later
// Every list is saved as CSV, through its own button, the choices, and the file that comes of it.
#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/notes/notedesk.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/reviews/reviewdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/cases/casespage.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/gifts/giftfigures.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/healthpage.h"
#include "views/screens/notes/notespage.h"
#include "views/screens/notes/sentnotes.h"
#include "views/screens/reports/reportspage.h"
#include "views/screens/reviews/requestspanel.h"
#include "views/screens/reviews/reviewspage.h"
#include "views/screens/reviews/trendpanel.h"
#include "views/screens/shared/csvchoices.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStringListModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

using namespace kokarda;
using namespace kokarda::test;

namespace {

class ListsWindow : public Window
{
protected:
    static constexpr int patience = 20'000;

    /// The choices that stand open.
    CsvChoices* choices() { return window().findChild<CsvChoices*>(); }
    /// Presses the list's button and answers: where to, and with what else.
    QStringList saved(ListExport* list, const QString& name, const std::function<void(CsvChoices&)>& choose = {})
    {
        QTest::mouseClick(list->button(), Qt::LeftButton);
        CsvChoices* open = choices();
        if (!open)
            return {u"no choices were offered"_s};
        open->pathEdit()->setText(filePath(name));
        if (choose)
            choose(*open);
        QTest::mouseClick(open->saveButton(), Qt::LeftButton);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !list->isBusy() && QFile::exists(filePath(name)); }, patience))
            << window().messages().text().toStdString();
        EXPECT_TRUE(QTest::qWaitFor([&] { return !choices(); }, patience));
        return lines(name);
    }
    QStringList lines(const QString& name) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QStringList read = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
        EXPECT_EQ(read.takeLast(), QString()) << "every line ends";
        return read;
    }
    /// Whether the file begins with the mark by which Excel knows UTF-8.
    bool isMarked(const QString& name) const
    {
        QFile file(filePath(name));
        return file.open(QIODevice::ReadOnly) && file.read(3) == "\xEF\xBB\xBF";
    }
    static void tick(CsvChoices& choices, const QStringList& wanted)
    {
        for (int row = 0; row < choices.columns()->count(); ++row) {
            QListWidgetItem* item = choices.columns()->item(row);
            item->setCheckState(wanted.contains(item->toolTip()) ? Qt::Checked : Qt::Unchecked);
        }
    }
    static void choose(QComboBox* box, const QString& data) { box->setCurrentIndex(box->findData(data)); }
};

} // namespace

TEST_F(ListsWindow, OrdersAreSavedAsTheyAreFilteredAndSortedOnScreen)
{
    window().showPage(u"orders"_s);
    settle();
    ListExport* list = orders().listExport();
    ASSERT_NE(list, nullptr);
    const QStringList all = saved(list, u"all.csv"_s);
    ASSERT_EQ(all.size(), 4);
    EXPECT_TRUE(all[0].startsWith(u"number,channel,status,day,time,customer,total,currency,items"_s)) << all[0].toStdString();
    EXPECT_TRUE(isMarked(u"all.csv"_s));
    EXPECT_TRUE(all[1].startsWith(u"1003,"_s)) << "the newest first, as on screen";
    EXPECT_TRUE(all[1].contains(u",shipped,"_s));
    orders().findChild<SearchField*>()->searchNow(u"zazolc"_s);
    settle();
    const QStringList found = saved(list, u"found.csv"_s);
    ASSERT_EQ(found.size(), 2);
    EXPECT_TRUE(found[1].startsWith(u"1002,"_s) && found[1].contains(u"Zażółć Gęślą"_s)) << found[1].toStdString();
}

TEST_F(ListsWindow, ColumnsAndMannerAreChosenAndRemembered)
{
    window().showPage(u"orders"_s);
    settle();
    const QStringList chosen = saved(orders().listExport(), u"chosen.csv"_s, [](CsvChoices& open) {
        tick(open, {u"number"_s, u"total"_s});
        choose(open.separator(), u";"_s);
        choose(open.decimalMark(), u","_s);
        open.byteOrderMark()->setChecked(false);
    });
    ASSERT_EQ(chosen.size(), 4);
    EXPECT_EQ(chosen[0], u"number;total"_s);
    EXPECT_FALSE(isMarked(u"chosen.csv"_s));
    EXPECT_TRUE(chosen[1].startsWith(u"1003;"_s) && chosen[1].contains(u',')) << chosen[1].toStdString();
    const QStringList again = saved(orders().listExport(), u"again.csv"_s);
    EXPECT_EQ(again, chosen) << "as chosen last";
    window().showPage(u"customers"_s);
    settle();
    ListExport* customers = window().findChild<CustomersPage*>()->listExport();
    QTest::mouseClick(customers->button(), Qt::LeftButton);
    ASSERT_NE(choices(), nullptr);
    EXPECT_TRUE(choices()->left().isEmpty()) << "columns are remembered for each list";
    EXPECT_EQ(choices()->manner().separator, u';') << "the manner for all of them";
}

TEST_F(ListsWindow, NothingIsSavedWithoutAColumnAndAnOldFileIsNamedBeforeItGoes)
{
    window().showPage(u"orders"_s);
    settle();
    saved(orders().listExport(), u"there.csv"_s);
    QTest::mouseClick(orders().listExport()->button(), Qt::LeftButton);
    CsvChoices* open = choices();
    ASSERT_NE(open, nullptr);
    open->pathEdit()->setText(filePath(u"there.csv"_s));
    bool isSaid = false;
    for (const QLabel* label : open->findChildren<QLabel*>())
        isSaid = isSaid || label->text() == CsvChoices::tr("This file is there already and will be replaced.");
    EXPECT_TRUE(isSaid);
    tick(*open, {});
    EXPECT_FALSE(open->saveButton()->isEnabled());
    tick(*open, {u"number"_s});
    EXPECT_TRUE(open->saveButton()->isEnabled());
    open->pathEdit()->clear();
    EXPECT_FALSE(open->saveButton()->isEnabled());
}

TEST_F(ListsWindow, APlaceThatCannotBeWrittenIsSaidAndTheListCanBeSavedElsewhere)
{
    window().showPage(u"orders"_s);
    settle();
    ListExport* list = orders().listExport();
    list->save(filePath(u"no such folder/orders.csv"_s), {});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !list->isBusy(); }, patience));
    EXPECT_TRUE(window().messages().text().contains(u"no such folder"_s)) << window().messages().text().toStdString();
    EXPECT_EQ(saved(list, u"elsewhere.csv"_s).size(), 4);
}

TEST_F(ListsWindow, ALongListCanBeStoppedAndNothingIsLeftBehind)
{
    window().showPage(u"orders"_s);
    settle();
    ListExport* list = orders().listExport();
    list->save(filePath(u"stopped.csv"_s), {});
    ASSERT_TRUE(list->isBusy());
    list->findChild<ProgressStrip*>()->findChild<QPushButton*>()->click();
    EXPECT_FALSE(list->isBusy());
    EXPECT_FALSE(QFile::exists(filePath(u"stopped.csv"_s)));
    EXPECT_EQ(window().messages().text(), ListExport::tr("Stopped. Nothing was saved."));
}

TEST_F(ListsWindow, TheMenuSavesTheListOfThePageThatIsSeen)
{
    const QList<QAction*> actions = window().menuBar()->actions().first()->menu()->actions();
    const auto entry = std::ranges::find_if(actions, [](const QAction* action) { return action->shortcut() == QKeySequence(u"Ctrl+Shift+S"_s); });
    ASSERT_NE(entry, actions.end());
    window().showPage(u"settings"_s);
    (*entry)->trigger();
    EXPECT_EQ(choices(), nullptr) << "there is no list";
    window().showPage(u"orders"_s);
    settle();
    (*entry)->trigger();
    ASSERT_NE(choices(), nullptr);
    EXPECT_EQ(choices()->columns()->item(0)->toolTip(), u"number"_s);
}

TEST_F(ListsWindow, CustomersAreSaved)
{
    addCustomers();
    window().showPage(u"customers"_s);
    auto* page = window().findChild<CustomersPage*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page->isSettled(); }, patience));
    const QStringList rows = saved(page->listExport(), u"customers.csv"_s);
    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0], u"name,email,city,country,orders,spent,currency,spent_in_others,first_order,last_order"_s);
    EXPECT_TRUE(rows[1].contains(u"@example.com,"_s));
}

TEST_F(ListsWindow, ReviewsAreSavedAndAFormulaInThemIsHarmless)
{
    Review review;
    review.stars = 2;
    review.source = u"card"_s;
    review.author = u"Anna"_s;
    review.text = u"=HYPERLINK(\"http://example.com\"), \"never\" again"_s;
    review.at = {1'772'000'000'000};
    ReviewDesk(*window().shop()).enter(review, {});
    window().showPage(u"reviews"_s);
    settle();
    auto* page = window().findChild<ReviewsPage*>();
    const QStringList rows = saved(page->listExport(), u"reviews.csv"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], u"stars,day,author,words,source,verified,rewarded,answered"_s);
    EXPECT_TRUE(rows[1].startsWith(u"2,2026-02-25,Anna,\"'=HYPERLINK(\"\"http"_s)) << rows[1].toStdString();
    page->showSide(u"ask"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page->requests()->isLooking(); }, patience));
    ASSERT_EQ(page->listExport(), page->requests()->listExport());
    EXPECT_EQ(saved(page->listExport(), u"requests.csv"_s).value(0), u"customer,order,arrived,ask_from,waits_for,email,by_email,by_post"_s);
    page->showSide(u"trend"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page->trend()->isLooking(); }, patience));
    const QStringList ratings = saved(page->listExport(), u"ratings.csv"_s);
    ASSERT_EQ(ratings.size(), 2);
    EXPECT_EQ(ratings[0], u"category,month,reviews,mean,low,high"_s);
    EXPECT_EQ(ratings[1], u",2026-02,1,2.00,,"_s);
}

TEST_F(ListsWindow, CasesAreSaved)
{
    CaseFile file;
    file.reason = u"Broken; the handle"_s;
    file.text = u"It came in two pieces"_s;
    CaseDesk(*window().shop()).open(file, u"1002"_s);
    window().showPage(u"cases"_s);
    settle();
    const QStringList rows = saved(window().findChild<CasesPage*>()->listExport(), u"cases.csv"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], u"number,kind,customer,order,reason,opened,answer_by,closed"_s);
    EXPECT_TRUE(rows[1].contains(u",complaint,"_s) && rows[1].contains(u",1002,Broken; the handle,"_s)) << rows[1].toStdString();
}

TEST_F(ListsWindow, GiftsAreSavedWithTheirDeliveries)
{
    Gift tea;
    tea.name = u"Linden tea"_s;
    tea.cost = {150, Currency(u"PLN")};
    tea.batches = {{12, QDate(2027, 5, 1)}, {6, {}}};
    window().shop()->gifts().store(tea);
    window().showPage(u"gifts"_s);
    settle();
    const QStringList rows = saved(window().findChild<GiftsPage*>()->listExport(), u"gifts.csv"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], u"gift,name_pl,code,bin,stock,low_from,cost,currency,best_before,deliveries,given"_s);
    EXPECT_EQ(rows[1], u"Linden tea,,,,18,0,1.50,PLN,2027-05-01,12 until 2027-05-01; 6,yes"_s);
}

TEST_F(ListsWindow, WhatGiftsCostIsSavedMonthByMonth)
{
    Shop& shop = *window().shop();
    Gift tea;
    tea.name = u"Linden tea"_s;
    tea.stock = 20;
    tea = shop.gifts().store(tea);
    const OrderId order = shop.orders().byNumber(u"1001"_s);
    shop.gifts().give(order, {tea.id, tea.name, {}, 2, {300, Currency(u"PLN")}, {}, {}}, u"chosen"_s);
    shop.packing().pack(order);
    window().showPage(u"gifts"_s);
    auto* page = window().findChild<GiftsPage*>();
    page->showSide(u"costs"_s);
    settle();
    const QStringList rows = saved(page->costs()->listExport(), u"costs.csv"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], u"month,gift,pieces,parcels,cost,currency"_s);
    EXPECT_TRUE(rows[1].endsWith(u",Linden tea,2,1,3.00,PLN"_s)) << rows[1].toStdString();
}

TEST_F(ListsWindow, SentNotesAreSaved)
{
    const OrderId order = window().shop()->orders().byNumber(u"1001"_s);
    window().shop()->notes().keep(order, u"Dear Anna,\nthe mug is on its way."_s);
    window().shop()->notes().markPrinted({order});
    window().showPage(u"notes"_s);
    auto* page = window().findChild<NotesPage*>();
    const QStringList sentences = saved(page->listExport(), u"sentences.csv"_s);
    EXPECT_GT(sentences.size(), 20);
    EXPECT_EQ(sentences[0], u"key,part,sentence,used"_s);
    EXPECT_TRUE(sentences[1].endsWith(u",yes"_s)) << sentences[1].toStdString();
    page->showPart(u"sent"_s);
    settle();
    const QStringList rows = saved(page->listExport(), u"notes.csv"_s);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0], u"sent,order,customer,words,language,hand,edited"_s);
    EXPECT_TRUE(rows[1].contains(u",1001,"_s) && rows[1].contains(u"the mug is on its way."_s)) << rows[1].toStdString();
}

TEST_F(ListsWindow, BackupsAndTheBinAreSaved)
{
    GiftRule rule;
    rule.comment = u"Tea for everyone"_s;
    rule = window().shop()->gifts().store(rule);
    window().shop()->gifts().remove(rule.id);
    window().care()->backUp(u"hand"_s, [](const HealthResult&) {});
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window().care()->isBusy(); }, patience));
    window().showPage(u"health"_s);
    settle();
    auto* page = window().findChild<HealthPage*>();
    const QStringList backups = saved(page->listExport(), u"backups.csv"_s);
    ASSERT_GE(backups.size(), 2);
    EXPECT_EQ(backups[0], u"day,time,reason,state,checked_day,orders,customers,all_orders,bytes,file"_s);
    EXPECT_TRUE(backups[1].contains(u",hand,whole,"_s)) << backups[1].toStdString();
    page->bin()->setFocus();
    const QStringList bin = saved(page->listExport(), u"bin.csv"_s);
    ASSERT_EQ(bin.size(), 2);
    EXPECT_EQ(bin[0], u"step,what,day,time,goes"_s);
    EXPECT_TRUE(bin[1].contains(u"Tea for everyone"_s)) << bin[1].toStdString();
}

TEST_F(ListsWindow, AReportIsSavedThroughTheSameChoices)
{
    window().showPage(u"reports"_s);
    auto* page = window().findChild<ReportsPage*>();
    page->showReport(u"waiting"_s);
    settle();
    QTest::mouseClick(page->findChild<QPushButton*>(u"saveReportCsv"_s), Qt::LeftButton);
    ASSERT_NE(choices(), nullptr);
    choices()->pathEdit()->setText(filePath(u"waiting.csv"_s));
    tick(*choices(), {u"status"_s, u"orders"_s});
    QTest::mouseClick(choices()->saveButton(), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(filePath(u"waiting.csv"_s)); }, patience));
    const QStringList rows = lines(u"waiting.csv"_s);
    EXPECT_EQ(rows.value(0), u"status,orders"_s);
    EXPECT_TRUE(rows.value(1).endsWith(u",2"_s)) << "those to pack";
}

TEST(ScreenMemoryTest, ColumnsAreRememberedForEachLanguage)
{
    QTemporaryDir folder;
    ScreenMemory memory(folder.filePath(u"looks.ini"_s));
    const QLocale before;
    const auto widthOfFirst = [&](const QLocale& locale, int resized) {
        QLocale::setDefault(locale);
        QTableView table;
        QStringListModel model({u"one"_s});
        table.setModel(&model);
        memory.keep(table.horizontalHeader(), u"list"_s);
        if (resized > 0)
            table.horizontalHeader()->resizeSection(0, resized);
        return table.horizontalHeader()->sectionSize(0);
    };
    widthOfFirst(QLocale(QLocale::English), 61);
    EXPECT_NE(widthOfFirst(QLocale(QLocale::Polish), 0), 61) << "shorter words would cut its headings";
    EXPECT_EQ(widthOfFirst(QLocale(QLocale::English), 0), 61);
    QLocale::setDefault(before);
}

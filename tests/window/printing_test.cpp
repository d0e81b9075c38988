// SPDX-License-Identifier: GPL-3.0-or-later
// From the dialog to the printer, against a print system of the test's own.
#include "models/services/lookbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "tests/window/printwindow.h"
#include "views/paper/papersize.h"
#include "views/paper/stampcard.h"
#include "views/press/setup.h"
#include "views/screens/looks/blocklist.h"
#include "views/screens/looks/lookeditor.h"
#include "views/screens/looks/lookform.h"
#include "views/screens/printing/cameoutdialog.h"
#include "views/screens/printing/cardprint.h"
#include "views/screens/printing/printdialog.h"
#include "views/screens/printing/printrun.h"
#include "views/screens/printing/setupdialog.h"
#include "views/screens/printing/sheetpicker.h"
#include "views/screens/shared/paperview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class Printing : public test::PrintWindow
{
protected:
    PageContext context() { return {*window().shop(), window().messages(), m_memory, QLocale(u"en"_s)}; }
    PrintOrder both()
    {
        PrintOrder order;
        order.orders = {window().shop()->orders().byNumber(u"1001"_s), window().shop()->orders().byNumber(u"1002"_s)};
        order.papers.options.note = NotePlacement::None;
        order.printer = u"laser"_s;
        return order;
    }
    /// Runs the order until it is finished, answering the question with `answer` when it comes.
    void run(const PrintOrder& order, const std::function<void(CameOutDialog&)>& answer = {})
    {
        auto* run = new PrintRun(context(), order, window().ordersPage());
        QSignalSpy finished(run, &PrintRun::finished);
        QObject::connect(run, &PrintRun::asked, run, [&](CameOutDialog* dialog) {
            ++m_asked;
            QTimer::singleShot(0, dialog, [dialog, answer] { answer ? answer(*dialog) : dialog->reject(); });
        });
        run->start(nullptr);
        EXPECT_TRUE(finished.count() || finished.wait(60'000));
        settle();
    }
    QStringList states(const QString& number)
    {
        QStringList found;
        for (const PrintFact& fact : window().shop()->packing().prints(window().shop()->orders().byNumber(number)))
            found += fact.document + u' ' + fact.state;
        return found;
    }

    QTemporaryDir m_place;
    ScreenMemory m_memory{m_place.filePath(u"memory.ini"_s)};
    int m_asked = 0;
};

} // namespace

TEST_F(Printing, WhatThePrinterCompletedIsPrinted)
{
    PrintOrder order = both();
    order.copies = 2;
    run(order);
    EXPECT_EQ(m_asked, 0);
    EXPECT_EQ(states(u"1001"_s), (QStringList{u"slip printed"_s, u"slip printed"_s})) << "one for each copy";
    EXPECT_EQ(states(u"1003"_s), QStringList());
}

TEST_F(Printing, AfterAJamTheRestIsPrintedFromThePageThatWasLast)
{
    m_system.breakPrinters();
    const auto answer = [this](CameOutDialog& dialog) {
        m_system.mendPrinters();
        dialog.some()->setChecked(true);
        dialog.page()->setValue(1);
        dialog.goOn()->click();
    };
    run(both(), answer);
    EXPECT_EQ(m_asked, 1);
    // The second run follows by itself.
    for (int i = 0; i < 60 && !states(u"1002"_s).contains(u"slip printed"_s); ++i)
        settle();
    EXPECT_EQ(states(u"1001"_s), QStringList{u"slip printed"_s}) << "somebody saw page 1";
    EXPECT_EQ(states(u"1002"_s), (QStringList{u"slip refused"_s, u"slip printed"_s}));
}

TEST_F(Printing, AStoppedPrinterIsSaidAndWhoStandsThereMayAnswer)
{
    m_system.breakPrinters(test::PrintSystem::Failure::StopsThePrinter);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        auto* action = window().messages().findChild<QPushButton*>();
        if (window().messages().text().contains(u"has stopped"_s) && action && action->isVisible())
            action->click();
    });
    look.start(100);
    run(both(), [](CameOutDialog& dialog) {
        EXPECT_TRUE(dialog.none()->isChecked()) << "nothing is taken for granted";
        dialog.all()->setChecked(true);
        dialog.goOn()->click();
    });
    EXPECT_EQ(m_asked, 1);
    EXPECT_EQ(states(u"1002"_s), QStringList{u"slip printed"_s});
}

TEST_F(Printing, WithoutAnAnswerNothingIsClaimed)
{
    m_system.breakPrinters();
    run(both());
    EXPECT_EQ(m_asked, 1);
    EXPECT_EQ(states(u"1001"_s), QStringList{u"slip unknown"_s});
}

TEST_F(Printing, APrinterThatRefusesMarksNothing)
{
    m_system.refuse(u"laser"_s);
    run(both());
    EXPECT_EQ(states(u"1001"_s), QStringList());
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad);
}

TEST_F(Printing, TheDialogRemembersWhatWasChosen)
{
    PrintOrder given = both();
    given.printer.clear();
    PrintDialog dialog({{u"other"_s, u"Other"_s}, {u"laser"_s, u"Laser"_s}}, given, context());
    dialog.printer()->setCurrentIndex(1);
    dialog.slipPaper()->setCurrentIndex(dialog.slipPaper()->findData(u"a5-on-a4"_s));
    dialog.check(u"returnSlip"_s)->setChecked(true);
    dialog.sequence()->setCurrentIndex(dialog.sequence()->findData(u"carrier"_s));
    const PrintOrder chosen = dialog.order();
    EXPECT_EQ(chosen.printer, u"laser"_s);
    EXPECT_EQ(chosen.papers.options.paper, u"a5-on-a4"_s);
    EXPECT_EQ(chosen.sequence, Sequence::Carrier);
    remember(chosen, m_memory);
    PrintOrder again = rememberedPrintOrder(m_memory);
    again.orders = chosen.orders;
    EXPECT_EQ(again, chosen);
}

TEST_F(Printing, TheFirstFreeLabelIsClickedOnAPictureOfTheSheet)
{
    PrintDialog dialog({{u"laser"_s, u"Laser"_s}}, both(), context());
    EXPECT_FALSE(dialog.sheet()->isVisibleTo(&dialog));
    dialog.check(u"label"_s)->setChecked(true);
    dialog.labelPaper()->setCurrentIndex(dialog.labelPaper()->findData(u"2x4-99x68"_s));
    EXPECT_TRUE(dialog.sheet()->isVisibleTo(&dialog));
    QTest::mouseClick(dialog.sheet(), Qt::LeftButton, {}, dialog.sheet()->placeAt(5).center().toPoint());
    EXPECT_EQ(dialog.order().papers.labelStart, 5);
    remember(dialog.order(), m_memory);
    EXPECT_EQ(rememberedPrintOrder(m_memory).papers.labelStart, 7) << "two labels later";
}

TEST_F(Printing, TwoReadingsOfTheRulerAreKeptForPrinterAndPaper)
{
    SetupDialog dialog({{u"office"_s, u"Office"_s}, {u"laser"_s, u"Laser"_s}}, u"laser"_s, u"a4"_s, context());
    dialog.margins()[3]->setValue(12.7);
    dialog.readings()[0]->setValue(21); // 1 mm aside
    dialog.readings()[1]->setValue(191);
    dialog.saveButton()->click();
    const press::StockSetup setup = press::setupFrom(m_memory.value(press::setupKey(u"laser"_s, u"a4"_s)));
    EXPECT_EQ(setup.adjustment.shiftMm, QPointF(-1, 0));
    EXPECT_EQ(setup.marginsMm->bottom(), 12.7);
    EXPECT_EQ(ticketFor(both(), u"a4"_s, m_memory).adjustment, setup.adjustment);
    EXPECT_TRUE(ticketFor(both(), u"a6"_s, m_memory).adjustment.isNothing());
}

TEST_F(Printing, ACardOfNoOrderGoesStraightToThePrinter)
{
    const paper::StampCard card{u"pl"_s, {}, u"Anna Kowalska"_s, 3, 10, u"kubek"_s};
    CardDialog dialog({{u"laser"_s, u"Laser"_s}}, context());
    dialog.paper()->setCurrentIndex(dialog.paper()->findData(u"a6"_s));
    EXPECT_TRUE(dialog.printButton()->isEnabled());
    dialog.remember();
    sendPages(&window(), context(), dialog.ticket(), {paper::stampCardPage(card, u"a6"_s)}, LoosePaper::Card);
    for (int i = 0; i < 60 && m_system.printed(u"1"_s).isEmpty(); ++i)
        settle();
    EXPECT_TRUE(m_system.printed(u"1"_s).startsWith("%PDF-")) << "the first job of this print system";
    EXPECT_TRUE(window().messages().text().contains(u"on its way"_s)) << window().messages().text().toStdString();
    EXPECT_EQ(CardDialog({{u"laser"_s, u"Laser"_s}}, context()).ticket().paper, u"a6"_s) << "the next card lies on the same paper";
}

TEST_F(Printing, ACardToAPrinterThatIsGoneSaysSo)
{
    CardDialog dialog({{u"laser"_s, u"Laser"_s}}, context());
    m_system.refuse(u"laser"_s);
    sendPages(&window(), context(), dialog.ticket(), {paper::stampCardPage({u"pl"_s, {}, {}, 3, 10, {}}, u"a7"_s)}, LoosePaper::Card);
    for (int i = 0; i < 60 && window().messages().text().isEmpty(); ++i)
        settle();
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad);
}

TEST_F(Window, ALookPrintsOnlyWhenItIsSaved)
{
    QTemporaryDir place;
    ScreenMemory memory(place.filePath(u"memory.ini"_s));
    const PageContext context{*window().shop(), window().messages(), memory, QLocale(u"en"_s)};
    ShopInfo info = window().shop()->settings().info();
    info.name = u"Kubkarnia"_s;
    window().shop()->settings().store(info);
    LookBook book(*window().shop());
    const Look before = book.look({});
    LookEditor editor(context);
    ASSERT_FALSE(editor.preview()->pages().empty()) << "a real order is shown";
    const std::vector<paper::Page> shown = editor.preview()->pages();
    EXPECT_FALSE(editor.saveButton()->isEnabled());

    editor.form()->accent()->setText(u"#1C2A6E"_s);
    editor.form()->check(u"qr"_s)->setChecked(false);
    editor.form()->blocks()->move(editor.form()->blocks()->count() - 1, -4);
    editor.showPreview();
    EXPECT_NE(editor.preview()->pages(), shown);
    EXPECT_EQ(book.look({}), before) << "what prints is still the old look";

    editor.form()->accent()->setText(u"blue"_s);
    EXPECT_FALSE(editor.saveButton()->isEnabled());
    editor.form()->accent()->setText(u"#1C2A6E"_s);
    editor.saveButton()->click();
    EXPECT_EQ(book.look({}).accentColour, u"#1C2A6E"_s);
    EXPECT_FALSE(book.look({}).showQr);
    EXPECT_EQ(book.look({}).blocks.front(), SlipBlock::FreeText);

    editor.form()->accent()->setText(u"#2F7D4F"_s);
    editor.saveButton()->click();
    ASSERT_EQ(editor.history()->count(), 3);
    emit editor.history()->activated(2);
    EXPECT_EQ(editor.form()->look().accentColour, u"#1C2A6E"_s) << "the first one is back in the fields";
    EXPECT_EQ(book.look({}).accentColour, u"#2F7D4F"_s);
}

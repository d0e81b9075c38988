// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "models/services/sample/sampleshop.h"
#include "tests/window/shopwindow.h"
#include "views/screens/customers/customercard.h"
#include "views/screens/customers/customerspage.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/gifts/ruleeditor.h"
#include "views/screens/notes/notespage.h"
#include "views/screens/reviews/reviewspage.h"
#include "views/screens/shared/shrinkingbutton.h"

#include <QComboBox>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

// Every page on the smallest window that is meant to work, in both languages: nothing is cut off, nothing lies over
// anything else.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::theApplication;

namespace {

class Narrow : public ::testing::TestWithParam<const char*>
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = new QTemporaryDir;
        SampleOptions options;
        options.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0));
        makeSampleShop(s_folder->filePath(u"shop.kokarda"_s), options);
    }
    static void TearDownTestSuite()
    {
        delete s_folder;
        s_folder = nullptr;
    }
    void SetUp() override
    {
        if (QFontInfo(theApplication().font()).family() != "DejaVu Sans"_L1)
            GTEST_SKIP() << "widths are those of DejaVu Sans";
        theApplication().setLanguage(QString::fromLatin1(GetParam()));
        m_memory = std::make_unique<ScreenMemory>(s_folder->filePath(u"looks-%1.ini"_s.arg(QLatin1String(GetParam()))));
        m_window = std::make_unique<MainWindow>(theApplication(), *m_memory);
        m_window->resize(960, 640);
        m_window->show();
        ASSERT_TRUE(test::opens(*m_window, s_folder->filePath(u"shop.kokarda"_s)));
        settle();
    }
    void TearDown() override
    {
        m_window.reset();
        theApplication().setLanguage(u"en"_s);
    }
    void settle() { QTest::qWait(400); }
    void show(const QString& page)
    {
        m_window->showPage(page);
        settle();
    }
    void press(const QString& button)
    {
        auto* found = m_window->findChild<QAbstractButton*>(button);
        ASSERT_NE(found, nullptr) << button.toStdString();
        found->click();
        settle();
    }
    template<class Part>
    Part& part()
    {
        return *m_window->findChild<Part*>();
    }
    QStringList troubles() const
    {
        QStringList cut;
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            if (const QString trouble = troubleOf(*widget); !trouble.isEmpty())
                cut += u"%1: %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), trouble);
        }
        return cut;
    }
    void expectWhole(const QString& where)
    {
        constexpr int patience = 5000; // on a busy machine a page finds its sizes late
        QStringList cut;
        static_cast<void>(QTest::qWaitFor([&] { return (cut = troubles()).isEmpty(); }, patience));
        EXPECT_TRUE(cut.isEmpty()) << GetParam() << ", " << where.toStdString() << "\n  " << cut.join(u"\n  "_s).toStdString();
    }

    std::unique_ptr<MainWindow> m_window;

private:
    /// The widest of the widgets within, for the message.
    static QString widest(const QWidget& within)
    {
        QString name;
        int most = 0;
        for (const QWidget* child : within.findChildren<QWidget*>()) {
            const int least = std::max(child->minimumWidth(), child->minimumSizeHint().width());
            const int right = child->isVisible() ? child->mapTo(&within, QPoint(least, 0)).x() : 0;
            if (right >= most && child->findChildren<QWidget*>().isEmpty()) {
                most = right;
                name = QString::fromLatin1(child->metaObject()->className()) + u' ' + child->objectName() + u' '
                    + child->property("text").toString().left(60);
            }
        }
        return name;
    }
    static QString troubleOf(const QWidget& widget)
    {
        if (const auto* area = qobject_cast<const QScrollArea*>(&widget);
            area && area->widget() && area->objectName() != "journeyStrip"_L1 && area->widget()->width() > area->viewport()->width())
            return u"%1 pixels in %2, as far as %3"_s.arg(QString::number(area->widget()->width()), QString::number(area->viewport()->width()), widest(*area->widget()));
        if (const auto* table = qobject_cast<const QTableView*>(&widget); table && table->horizontalScrollBar()->maximum() > 0)
            return u"the columns are %1 pixels wider than the list"_s.arg(table->horizontalScrollBar()->maximum());
        if (const auto* label = qobject_cast<const QLabel*>(&widget); label && !label->wordWrap() && !label->text().isEmpty()
            && label->sizeHint().width() > label->width() && label->toolTip().isEmpty())
            return label->text();
        if (const auto* button = qobject_cast<const QPushButton*>(&widget);
            button && !qobject_cast<const ShrinkingButton*>(button) && button->sizeHint().width() > button->width() && button->toolTip().isEmpty())
            return button->text();
        if (qobject_cast<const QAbstractButton*>(&widget) && !widget.parentWidget()->rect().contains(widget.geometry()))
            return u"reaches out of its place: "_s + widget.property("text").toString();
        const bool isField = qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QComboBox*>(&widget);
        for (const QObject* other : isField ? widget.parent()->children() : QObjectList()) {
            const auto* sibling = qobject_cast<const QWidget*>(other);
            if (sibling && sibling != &widget && sibling->isVisible() && sibling->geometry().intersects(widget.geometry()))
                return u"lies over %1"_s.arg(QString::fromLatin1(sibling->metaObject()->className()));
        }
        return {};
    }

    inline static QTemporaryDir* s_folder = nullptr;
    std::unique_ptr<ScreenMemory> m_memory;
};

TEST_P(Narrow, TheWorkOfTheDayIsWhole)
{
    for (const QString& page : {u"today"_s, u"packing"_s, u"orders"_s, u"import"_s, u"settings"_s, u"health"_s}) {
        show(page);
        expectWhole(page);
    }
    show(u"packing"_s);
    press(u"benchSetup"_s);
    expectWhole(u"bench set-up"_s);
    show(u"orders"_s);
    m_window->ordersPage()->writeNew();
    settle();
    expectWhole(u"new order"_s);
    show(u"orders"_s);
    press(u"previewWanted"_s);
    expectWhole(u"papers beside the list"_s);
}

TEST_P(Narrow, CustomersAreWhole)
{
    show(u"customers"_s);
    press(u"chip_loyal"_s);
    part<CustomersPage>().list()->selectRow(5);
    settle();
    for (const QString& side : {u"glance"_s, u"details"_s, u"history"_s, u"consents"_s}) {
        part<CustomersPage>().card()->showSide(side);
        settle();
        expectWhole(side);
    }
    press(u"duplicates"_s);
    settle();
    expectWhole(u"duplicates"_s);
}

TEST_P(Narrow, ReviewsAndCasesAreWhole)
{
    show(u"reviews"_s);
    expectWhole(u"reviews"_s);
    for (const QString& side : {u"ask"_s, u"trend"_s}) {
        part<ReviewsPage>().showSide(side);
        settle();
        expectWhole(side);
    }
    press(u"typeReview"_s);
    expectWhole(u"review typed in"_s);
    show(u"cases"_s);
    expectWhole(u"cases"_s);
    press(u"openCase"_s);
    expectWhole(u"new case"_s);
}

TEST_P(Narrow, GiftsAndNotesAreWhole)
{
    show(u"gifts"_s);
    expectWhole(u"gifts"_s);
    for (const QString& side : {u"costs"_s, u"effect"_s}) {
        part<GiftsPage>().showSide(side);
        settle();
        expectWhole(side);
    }
    part<GiftsPage>().showSide(u"rules"_s);
    press(u"addRule"_s);
    part<GiftsPage>().ruleEditor()->findChild<QAbstractButton*>(u"moreConditions"_s)->setChecked(true);
    settle();
    expectWhole(u"rule"_s);
    show(u"notes"_s);
    for (const QString& side : {u"sentences"_s, u"hand"_s, u"sent"_s}) {
        part<NotesPage>().showPart(side);
        QTest::qWait(1200);
        expectWhole(side);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Narrow, testing::Values("en", "pl"), [](const auto& one) { return std::string(one.param); });

} // namespace

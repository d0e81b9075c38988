// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notedesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/searchfield.h"

#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

TEST_F(Window, ListsTheNewestOrderFirst)
{
    ASSERT_EQ(orders().list()->model()->rowCount(), 3);
    EXPECT_EQ(cell(0, 2), u"1003"_s);
    EXPECT_EQ(cell(0, 4), u"John Smith"_s);
    EXPECT_EQ(cell(2, 2), u"1001"_s);
}

TEST_F(Window, SearchesWhileTypingWithPolishLettersFolded)
{
    auto* search = orders().findChild<SearchField*>();
    orders().focusSearch();
    QTest::keyClicks(search, u"zazolc"_s);
    settle();
    ASSERT_EQ(orders().list()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 2), u"1002"_s);
    QTest::keyClick(search, Qt::Key_Escape);
    settle();
    EXPECT_EQ(orders().list()->model()->rowCount(), 3);
}

TEST_F(Window, FiltersByStatusAndCountsEach)
{
    auto* shipped = orders().findChild<QToolButton*>(u"chip_shipped"_s);
    ASSERT_NE(shipped, nullptr);
    EXPECT_TRUE(shipped->text().endsWith(u'1'));
    QTest::mouseClick(shipped, Qt::LeftButton);
    settle();
    ASSERT_EQ(orders().list()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, 2), u"1003"_s);
}

TEST_F(Window, ShowsTheRemarkAsItWasTypedAndNotAsMarkup)
{
    selectOrder(u"1002"_s);
    bool found = false;
    for (const QLabel* label : orders().detail()->findChildren<QLabel*>()) {
        if (label->text() == u"Proszę nie składać <b>w pół</b>"_s) {
            found = true;
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        }
    }
    EXPECT_TRUE(found);
}

TEST_F(Window, PreviewsThePapersOfTheSelectedOrder)
{
    selectOrder(u"1002"_s);
    settle();
    ASSERT_GE(orders().preview()->pages().size(), 1u);
    EXPECT_TRUE(paper::plainText(orders().preview()->pages().front()).contains(u"1002"_s));
}

TEST_F(Window, ANarrowWindowGivesTheListItsRoomAndShowsThePapersWhenAsked)
{
    window().resize(1280, 800);
    settle();
    const QHeaderView* header = orders().list()->horizontalHeader();
    for (const int column : {0, 1, 2, 3, 4, 5})
        EXPECT_FALSE(header->isSectionHidden(column)) << column;
    EXPECT_GE(header->sectionSize(4), 112);
    EXPECT_FALSE(orders().preview()->isVisible());
    auto* wanted = orders().findChild<QPushButton*>(u"previewWanted"_s);
    QTest::mouseClick(wanted, Qt::LeftButton);
    settle();
    EXPECT_TRUE(orders().preview()->isVisible());
    EXPECT_GE(orders().preview()->pages().size(), 1u);
    window().resize(1440, 900);
    window().resize(1280, 800);
    settle();
    EXPECT_TRUE(orders().preview()->isVisible()) << "the wish is remembered";
}

TEST_F(Window, KeepsANoteThatIsTypedAndFollowsItInThePreview)
{
    selectOrder(u"1001"_s);
    QPlainTextEdit* note = orders().detail()->note()->edit();
    note->setFocus();
    note->selectAll();
    QTest::keyClicks(note, u"Dear Anna, enjoy the crane mug!"_s);
    window().showPage(u"packing"_s);
    settle();
    const OrderId order = window().shop()->orders().byNumber(u"1001"_s);
    EXPECT_EQ(window().shop()->notes().noteFor(order).text, u"Dear Anna, enjoy the crane mug!"_s);
}

TEST_F(Window, SavesThePapersOfASelectionAndRecordsThem)
{
    orders().list()->selectAll();
    const QString pdf = filePath(u"slips.pdf"_s);
    orders().savePdfTo(pdf);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().messages().text().contains(u"slips.pdf"_s); }, 20'000));
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
    for (const QString& number : {u"1001"_s, u"1002"_s, u"1003"_s}) {
        const OrderId order = window().shop()->orders().byNumber(number);
        EXPECT_TRUE(window().shop()->orders().summary(order).isPrinted);
        EXPECT_TRUE(window().shop()->notes().noteFor(order).printed);
    }
}

} // namespace

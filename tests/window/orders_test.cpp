// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notes/notedesk.h"
#include "models/storage/database.h"
#include "models/storage/repositories/productrepository.h"
#include "tests/window/shopwindow.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/orders/picturebutton.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/searchfield.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QHeaderView>
#include <QImage>
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

TEST_F(Window, AProductGetsItsPictureBesideTheLineAndOnTheSlip)
{
    Shop& shop = *window().shop();
    Product known;
    known.sku = u"MUG-01"_s;
    known.title = u"Kubek „Żuraw”"_s;
    shop.database().record({u"fact.test"_s, u"Test"_s}, [&] { shop.repositories().products.insert(known); });
    Order order = test::mugOrder(shop, u"1004"_s);
    order.lines[0].product = known.id;
    shop.orders().store(order);
    settle();
    selectOrder(u"1004"_s);
    settle();
    const QString path = filePath(u"mug.png"_s);
    QImage mug(900, 600, QImage::Format_RGB32);
    mug.fill(Qt::darkBlue);
    ASSERT_TRUE(mug.save(path));
    const auto buttons = [this] { return orders().detail()->findChildren<PictureButton*>(); };
    ASSERT_FALSE(buttons().isEmpty());
    EXPECT_FALSE(buttons().front()->takeAway()->isEnabled());
    buttons().front()->take(path);
    settle();
    ASSERT_FALSE(buttons().isEmpty());
    EXPECT_TRUE(buttons().front()->takeAway()->isEnabled());
    const auto onSlip = [this] {
        const std::vector<paper::Page> pages = orders().preview()->pages();
        return std::any_of(pages.front().marks.begin(), pages.front().marks.end(), [](const paper::Mark& mark) {
            const paper::Picture* picture = std::get_if<paper::Picture>(&mark);
            return picture != nullptr && picture->image.size() == QSize(240, 160);
        });
    };
    EXPECT_TRUE(onSlip());
    buttons().front()->takeAway()->trigger();
    settle();
    EXPECT_FALSE(onSlip());
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

TEST_F(Window, SavesThePapersForAnArchiveWhereTheSettingsSaySo)
{
    window().showPage(u"settings"_s);
    settle();
    auto* archive = window().findChild<QCheckBox*>(u"archive"_s);
    ASSERT_NE(archive, nullptr);
    archive->setChecked(true);
    EXPECT_NE(window().findChild<QPushButton*>(u"printers"_s), nullptr) << "margins and the test page are here too";
    window().showPage(u"orders"_s);
    settle();
    selectOrder(u"1001"_s);
    const QString pdf = filePath(u"archive.pdf"_s);
    orders().savePdfTo(pdf);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window().messages().text().contains(u"archive.pdf"_s); }, 20'000));
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("<pdfaid:part>1</pdfaid:part>"));
}

} // namespace

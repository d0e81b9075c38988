// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packing/packingsetup.h"
#include "tests/window/shopwindow.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/shared/giftpanel.h"
#include "views/screens/shared/notepanel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

// What comes up with Undo beside it lies over nothing that is read or pressed next.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class MessagePlace : public Window
{
protected:
    /// The part of the widget that is on the screen.
    QRect seen(QWidget* widget)
    {
        const QRect part = widget->visibleRegion().boundingRect();
        return part.isEmpty() ? QRect() : QRect(widget->mapTo(&window(), part.topLeft()), part.size());
    }
    void leavesFree(const std::vector<QWidget*>& widgets)
    {
        settle();
        ASSERT_TRUE(window().messages().isVisible());
        EXPECT_TRUE(window().rect().contains(window().messages().geometry()));
        for (QWidget* widget : widgets)
            EXPECT_FALSE(window().messages().geometry().intersects(seen(widget)))
                << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
};

TEST_F(MessagePlace, AtTheBenchTheNoteAndTheButtonsStayFree)
{
    for (const QSize size : {QSize(1280, 800), QSize(1440, 900), QSize(1024, 700)}) {
        window().resize(size);
        PackingPage& bench = packing();
        QTest::keyClicks(bench.scanField(), u"1001\r"_s);
        PackingSetup(*window().shop()).store({{u"Box %1"_s.arg(size.width()), ParcelSize::Medium, 5000}});
        bench.sheet()->packaging()->setCurrentIndex(1);
        emit bench.sheet()->packaging()->activated(1);
        window().messages().say(u"Order 1000 is packed. Nothing was printed for it."_s, u"Undo"_s, [] {});
        PackingSheet* sheet = bench.sheet();
        leavesFree({sheet->note()->edit(), sheet->note()->againButton(), sheet->packaging(), sheet->items().front(), bench.packButton(),
            bench.scanField()});
    }
}

TEST_F(MessagePlace, InTheOrdersTheNoteAndTheButtonsStayFree)
{
    window().resize(1280, 800);
    selectOrder(u"1001"_s);
    orders().actions()->setStatus(OrderStatus::Shipped);
    leavesFree({orders().detail()->note()->edit(), orders().detail()->note()->againButton(), orders().list()->viewport(),
        orders().findChild<QPushButton*>(u"previewWanted"_s)});
}

TEST_F(MessagePlace, ALongSentenceIsReadToItsEnd)
{
    window().resize(1280, 800);
    packing();
    window().messages().complain(u"A long sentence that says what happened, what was kept and what to do about it. "_s.repeated(4));
    settle();
    const QRect bar = window().messages().geometry();
    EXPECT_GE(bar.height(), window().messages().heightForWidth(bar.width()));
}

} // namespace

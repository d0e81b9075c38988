// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/combining.h"
#include "tests/support/printsystem.h"
#include "tests/window/shopwindow.h"
#include "views/paper/parcelpaper.h"
#include "views/paper/slipdocument.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/packing/itemrow.h"
#include "views/screens/packing/packingsheet.h"
#include "views/screens/printing/partpapers.h"
#include "views/screens/printing/printdialog.h"
#include "views/screens/shared/combinebanner.h"
#include "views/screens/shared/earlierparcels.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/progressstrip.h"

#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

// An order in two parcels at the bench: each has its slip.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class BenchParts : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
    OrderId order() { return shop().orders().byNumber(u"1001"_s); }
    void scan(const QString& code) { QTest::keyClicks(packing().scanField(), code + u'\r'); }
    void sendOneAhead()
    {
        scan(u"1001"_s);
        scan(u"MUG-01"_s);
        QTest::mouseClick(packing().partButton(), Qt::LeftButton);
        settle();
    }
    QStringList printed()
    {
        QStringList found;
        for (const PrintFact& fact : shop().packing().prints(order()))
            found += fact.document + u' ' + fact.state;
        return found;
    }

    test::PrintSystem m_system;
};

TEST_F(BenchParts, TheSheetSaysWhichParcelItIsAndWhatWentAhead)
{
    scan(u"1001"_s);
    EXPECT_FALSE(packing().sheet()->earlier()->isVisible());
    sendOneAhead();
    EarlierParcels* earlier = packing().sheet()->earlier();
    ASSERT_TRUE(earlier->isVisible());
    QStringList said;
    for (const QLabel* label : earlier->findChildren<QLabel*>())
        said += label->text();
    EXPECT_TRUE(said.join(u' ').contains(u"Parcel 2"_s)) << said.join(u' ').toStdString();
    EXPECT_TRUE(said.join(u' ').contains(u"1 × Kubek"_s)) << said.join(u' ').toStdString();
    EXPECT_EQ(packing().sheet()->items().front()->wanted(), 1);
}

TEST_F(BenchParts, TheSlipOfTheFirstParcelIsPrintedByAClick)
{
    if (!m_system.missing().isEmpty())
        GTEST_SKIP() << m_system.missing().toStdString();
    m_system.addQueue(u"laser"_s);
    sendOneAhead();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [this] {
        if (auto* dialog = window().findChild<PrintDialog*>())
            dialog->printButton()->click();
    });
    look.start(100);
    QTest::mouseClick(packing().sheet()->earlier()->findChild<QPushButton*>(u"printPart"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return printed().contains(u"slip/1 printed"_s); }, 20'000)) << printed().join(u", "_s).toStdString();
    EXPECT_FALSE(printed().join(u' ').contains(u"note"_s)) << "the note goes with the last parcel";
}

TEST_F(BenchParts, TheSlipOfThePartIsSavedAndRecordedAsItsOwn)
{
    sendOneAhead();
    ScreenMemory memory(filePath(u"memory.ini"_s));
    const PageContext context{shop(), window().messages(), memory, QLocale(u"en"_s)};
    savePart(&packing(), context, packing().findChild<ProgressStrip*>(), order(), 1, filePath(u"part.pdf"_s));
    ASSERT_TRUE(QTest::qWaitFor([this] { return printed().contains(u"slip/1 saved"_s); }, 20'000));
    EXPECT_TRUE(QFileInfo::exists(filePath(u"part.pdf"_s)));
    EXPECT_EQ(printed().size(), 1);
    EXPECT_FALSE(shop().orders().summary(order()).isPrinted) << "the rest is not printed yet";
    const paper::SlipDocument slip = paper::slipOf(paperOf(shop(), order(), false, 1), {});
    EXPECT_EQ(slip.pieces, 1);
}

TEST_F(BenchParts, AfterItIsPackedTheOrderStillOffersTheFirstParcelsSlip)
{
    sendOneAhead();
    scan(u"MUG-01"_s);
    QTest::mouseClick(packing().packButton(), Qt::LeftButton);
    window().showPage(u"orders"_s);
    settle();
    selectOrder(u"1001"_s);
    EarlierParcels* earlier = orders().detail()->earlier();
    ASSERT_TRUE(earlier->isVisibleTo(orders().detail()));
    EXPECT_NE(earlier->findChild<QPushButton*>(u"printPart"_s), nullptr);
    QStringList said;
    for (const QLabel* label : orders().detail()->findChildren<QLabel*>())
        said += label->text();
    EXPECT_TRUE(said.join(u' ').contains(u"sent ahead"_s)) << "beside the item as well";
    selectOrder(u"1002"_s);
    EXPECT_FALSE(earlier->isVisibleTo(orders().detail()));
}

TEST_F(BenchParts, TheBenchSaysWhichOrdersGoToTheSameAddressAndPutsThemTogether)
{
    QTest::keyClicks(packing().scanField(), u"1001\r"_s);
    CombineBanner* banner = packing().sheet()->combine();
    ASSERT_TRUE(banner->isVisible()) << "1002 goes there as well";
    ASSERT_TRUE(banner->combineButton()->isVisible());
    QTest::mouseClick(banner->combineButton(), Qt::LeftButton);
    settle();
    EXPECT_EQ(packedWith(shop(), order()), QStringList{u"1002"_s});
    EXPECT_FALSE(banner->combineButton()->isVisible());
    EXPECT_TRUE(banner->isVisible()) << "it says what was decided";
    EXPECT_TRUE(packing().scanField()->hasFocus());
}

} // namespace

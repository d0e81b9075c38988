// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"
#include "models/services/imports/importdesk.h"
#include "tests/window/largeshop.h"
#include "views/screens/imports/importhome.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/shared/background.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::mugOrder;
using kokarda::test::patience;

namespace {

class LargeChange : public test::LargeShop
{
protected:
    int turnsUntilRest()
    {
        return turnsUntil([this] { return !care().isBusy(); });
    }
    void import(const QString& path)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,"
                   "Lineitem name,Lineitem price,Shipping Name,Shipping Street,Shipping City,Shipping Zip,Shipping Country,Id\n"
                   "#2001,ewa@example.com,paid,unfulfilled,PLN,98.00,2026-03-05 09:58:00 +0100,2,Kubek Bez,49.00,"
                   "Ewa Bąk,Polna 1,Łódź,90-001,PL,5001\n");
        file.close();
        window().previewImport(path);
        ImportPage& page = *window().importPage();
        ASSERT_TRUE(QTest::qWaitFor([&] { return page.plan() && !page.isBusy(); }, patience));
        QTest::mouseClick(page.importButton(), Qt::LeftButton);
        ASSERT_TRUE(QTest::qWaitFor([&] { return window().currentPage() == u"orders"_s && !page.isBusy(); }, patience));
        ASSERT_TRUE(waitForRest());
    }
};

TEST_F(LargeChange, ManyOrdersAreSetWhenTheCopyOfALargeFileIsTakenAndTheWindowStaysAlive)
{
    window();
    ASSERT_TRUE(waitForRest());
    const int before = waiting();
    OrderActions& actions = selectAll();
    actions.setStatus(OrderStatus::Packed);
    EXPECT_EQ(waiting(), before) << "the copy comes first";
    EXPECT_FALSE(actions.isEnabled()) << "not twice";
    EXPECT_GT(turnsUntilRest(), 2) << "the window draws and answers between the pieces of the copy";
    EXPECT_EQ(waiting(), 0);
    EXPECT_TRUE(actions.isEnabled());
    ASSERT_EQ(backups().size(), 1u) << "one copy, not one more in one go";
    EXPECT_EQ(backups().front().reason, u"bulk"_s);
    EXPECT_EQ(waitingIn(backups().front()), before) << "the shop as it was before";
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
}

TEST_F(LargeChange, NothingIsChangedWhenTheCopyIsStopped)
{
    window();
    ASSERT_TRUE(waitForRest());
    const int before = waiting();
    OrderActions& actions = selectAll();
    Job* job = nullptr;
    QObject::connect(&care(), &FileCare::begun, [&job](Job* begun) { job = begun; });
    actions.setStatus(OrderStatus::Packed);
    ASSERT_NE(job, nullptr) << "the window shows how far it is";
    job->progress().cancel();
    ASSERT_TRUE(waitForRest());
    EXPECT_EQ(waiting(), before);
    EXPECT_TRUE(actions.isEnabled());
    EXPECT_TRUE(backups().empty());
    EXPECT_EQ(window().messages().text(), u"Stopped. The shop is as it was."_s);
}

TEST_F(LargeChange, AFewOrdersWaitForNoCopy)
{
    window();
    ASSERT_TRUE(waitForRest());
    const int before = waiting();
    selectOrder(u"5000"_s);
    orders().actions()->setStatus(OrderStatus::Packed);
    EXPECT_EQ(waiting(), before - 1);
    EXPECT_TRUE(backups().empty());
}

TEST_F(LargeChange, AnImportIsTakenBackWhenTheCopyIsTaken)
{
    window();
    ASSERT_TRUE(waitForRest());
    import(filePath(u"orders_export.csv"_s));
    const std::size_t all = window().shop()->orders().find({}).size();
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(backups().front().reason, u"import"_s);
    window().showPage(u"import"_s);
    window().importPage()->showHome();
    emit window().findChild<ImportHome*>()->undoWanted(window().shop()->imports().batches().front().id);
    EXPECT_FALSE(window().shop()->imports().batches().front().undoneAt) << "the copy comes first";
    window().showPage(u"orders"_s);
    EXPECT_EQ(window().currentPage(), u"import"_s) << "nothing else may write meanwhile";
    EXPECT_GT(turnsUntilRest(), 2);
    EXPECT_TRUE(window().shop()->imports().batches().front().undoneAt) << window().messages().text().toStdString();
    ASSERT_EQ(backups().size(), 2u);
    EXPECT_EQ(backups().front().reason, u"bulk"_s);
    EXPECT_EQ(backups().front().orders, static_cast<int>(all));
}

TEST_F(LargeChange, DoesNotWaitForACheckThatIsUnderWay)
{
    window();
    ASSERT_TRUE(waitForRest());
    QStringList order;
    care().check([&](const HealthResult& result) {
        EXPECT_TRUE(result.ok);
        order << u"checked"_s;
    });
    care().copyBefore(u"bulk"_s, [&](bool goOn) {
        EXPECT_TRUE(goOn);
        order << u"copied"_s;
    });
    ASSERT_TRUE(waitForRest());
    EXPECT_EQ(order.join(u' '), u"copied checked"_s) << "who waits comes first, and the check is not forgotten";
    EXPECT_EQ(backups().size(), 1u);
}

TEST_F(LargeChange, ACopyIsForTheShopAsItIsAndNotForWhatWasWrittenSince)
{
    window();
    ASSERT_TRUE(waitForRest());
    care().copyBefore(u"bulk"_s, [](bool) { /* nothing was to be changed after all */ });
    ASSERT_TRUE(waitForRest());
    Order sold = mugOrder(*window().shop(), u"9001"_s);
    window().shop()->orders().store(sold);
    window().shop()->announceLargeChange(u"import"_s);
    ASSERT_TRUE(waitForRest());
    ASSERT_EQ(backups().size(), 2u);
    EXPECT_EQ(backups().front().orders, backups().back().orders + 1);
}

TEST_F(LargeChange, ACopyHoldsAsLongAsNothingIsWritten)
{
    window();
    ASSERT_TRUE(waitForRest());
    bool goesOn = false;
    care().copyBefore(u"import"_s, [&](bool goOn) { goesOn = goOn; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return goesOn; }, patience));
    care().tick(); // a file is read for more than a minute before the first row is written
    window().shop()->announceLargeChange(u"import"_s);
    bool isAtOnce = false;
    care().copyBefore(u"bulk"_s, [&](bool goOn) { isAtOnce = goOn; });
    EXPECT_TRUE(isAtOnce);
    ASSERT_TRUE(waitForRest());
    EXPECT_EQ(backups().size(), 1u);
}

} // namespace

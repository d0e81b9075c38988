// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/filehealth.h"
#include "models/services/history.h"
#include "models/services/importdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/health/filecare.h"
#include "views/screens/imports/importhome.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/shared/background.h"

#include <QFile>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::mugOrder;
using kokarda::test::Window;

namespace {

constexpr int patience = 60'000;
constexpr int many = Shop::manyOrders + 10;

/// The window on a shop whose file is too large to be copied in a moment.
class LargeChange : public Window
{
protected:
    void SetUp() override
    {
        Window::SetUp();
        Shop shop(shopPath());
        for (int i = 0; i < many; ++i) {
            Order order = mugOrder(shop, QString::number(5000 + i));
            shop.orders().store(order);
        }
        shop.settings().setValue(u"weight"_s, QString(40 << 20, u'x'));
    }

    FileCare& care() { return *window().care(); }
    bool waitForRest()
    {
        return QTest::qWaitFor([this] { return !care().isBusy(); }, patience);
    }
    std::vector<BackupEntry> backups() const { return backupsOfShop(shopPath()); }
    int waiting() { return window().shop()->orders().countByStatus({})[OrderStatus::ToPack]; }
    OrderActions& selectAll()
    {
        window().showPage(u"orders"_s);
        settle();
        orders().list()->selectAll();
        return *orders().actions();
    }
    /// How often the event loop came round until the care for the file has nothing left to do.
    int turnsUntilRest()
    {
        int turns = 0;
        QTimer clock;
        QObject::connect(&clock, &QTimer::timeout, [&turns] { ++turns; });
        clock.start(0);
        EXPECT_TRUE(waitForRest());
        return turns;
    }
    /// How many orders of a backup wait to be packed.
    int waitingIn(const BackupEntry& backup)
    {
        const QString copy = filePath(u"looked-into.kokarda"_s);
        QFile::remove(copy);
        EXPECT_TRUE(QFile::copy(backup.path, copy));
        Shop shop(copy);
        return shop.orders().countByStatus({})[OrderStatus::ToPack];
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

} // namespace

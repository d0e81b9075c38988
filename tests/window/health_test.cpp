// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customerdesk.h"
#include "models/services/erasure.h"
#include "models/services/filehealth.h"
#include "models/services/giftdesk.h"
#include "models/storage/database.h"
#include "models/values/problem.h"
#include "tests/models/storage/otherowner.h"
#include "tests/window/shopwindow.h"
#include "views/screens/health/backupsign.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/healthpage.h"
#include "views/screens/health/restorepanel.h"
#include "views/screens/shared/listview.h"
#include "views/screens/start/troublebox.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::mugOrder;
using kokarda::test::Window;

namespace {

constexpr int patience = 30'000;

/// The window on its page "Health of the shop file".
class Health : public Window
{
protected:
    HealthPage& page()
    {
        window().showPage(u"health"_s);
        settle();
        return *window().findChild<HealthPage*>();
    }
    QString backupFolder() const { return filePath(u"shop-backups"_s); }
    std::vector<BackupEntry> backups() const { return backupsOfShop(shopPath()); }
    bool waitForRest()
    {
        return QTest::qWaitFor([this] { return window().care() && !window().care()->isBusy(); }, patience);
    }
    BackupSign& sign() { return *window().findChild<BackupSign*>(); }
    void click(QWidget* within, const QString& name)
    {
        auto* button = within->findChild<QPushButton*>(name);
        ASSERT_NE(button, nullptr) << name.toStdString();
        ASSERT_TRUE(button->isVisible() && button->isEnabled()) << name.toStdString();
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void sell(const QString& number)
    {
        Order order = mugOrder(*window().shop(), number);
        window().shop()->orders().store(order);
    }
    CustomerId ofOrder(const QString& number) { return window().shop()->orders().order(window().shop()->orders().byNumber(number))->customer; }
    TroubleBox* trouble() { return window().findChild<TroubleBox*>(); }
    void damageShop() const
    {
        QFile file(shopPath());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        for (qint64 page = 2; page < file.size() / 4096; page += 2) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, 'x'));
        }
    }
};

TEST_F(Health, TheStatusBarSaysHowOldTheBackupIsAndLeadsToThePage)
{
    EXPECT_TRUE(sign().isVisibleTo(&window()));
    EXPECT_EQ(sign().text().trimmed(), u"No backup yet"_s);
    EXPECT_TRUE(sign().warns()) << "the shop has work in it that no backup has";
    QTest::mouseClick(&sign(), Qt::LeftButton);
    EXPECT_EQ(window().currentPage(), u"health"_s);
    ASSERT_TRUE(waitForRest());
    click(&page(), u"backUpNow"_s);
    ASSERT_TRUE(waitForRest());
    EXPECT_EQ(sign().text().trimmed(), u"Last checked backup: just now"_s);
    EXPECT_FALSE(sign().warns());
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
    EXPECT_EQ(page().backups()->model()->rowCount(), 1);
}

TEST_F(Health, TheClockMakesABackupOnlyWhenSomethingHasChanged)
{
    window();
    ASSERT_TRUE(waitForRest());
    window().care()->tick();
    ASSERT_TRUE(waitForRest());
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(backups().front().reason, u"clock"_s);
    window().care()->tick();
    ASSERT_TRUE(waitForRest());
    EXPECT_EQ(backups().size(), 1u);
}

TEST_F(Health, WorkGoesOnWhileABackupIsMade)
{
    window();
    ASSERT_TRUE(waitForRest());
    window().care()->backUp(u"hand"_s);
    EXPECT_TRUE(window().care()->isBusy());
    sell(u"2001"_s);
    ASSERT_TRUE(waitForRest());
    sell(u"2002"_s);
    EXPECT_EQ(window().shop()->orders().find({}).size(), 5u);
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
}

TEST_F(Health, ALargeChangeIsPrecededByABackupOfTheShopAsItWas)
{
    window();
    ASSERT_TRUE(waitForRest());
    window().shop()->announceLargeChange(u"import"_s);
    sell(u"2001"_s);
    ASSERT_TRUE(waitForRest());
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(backups().front().reason, u"import"_s);
    EXPECT_EQ(backups().front().orders, 3);
}

TEST_F(Health, ACheckSaysThatAllIsInOrder)
{
    page();
    ASSERT_TRUE(waitForRest());
    click(&page(), u"checkNow"_s);
    ASSERT_TRUE(waitForRest());
    EXPECT_TRUE(window().care()->facts().lastFullCheck);
}

TEST_F(Health, NumbersThatNeedALookAreAdviceWithTheWayToTheirOrders)
{
    page();
    ASSERT_TRUE(waitForRest());
    window().shop()->database().record({u"fact.test"_s, u"Test"_s}, [this] { window().shop()->database().exec("UPDATE orders SET currency = '' WHERE id = 1"); });
    click(&page(), u"checkNow"_s);
    ASSERT_TRUE(waitForRest());
    EXPECT_TRUE(window().care()->facts().lastFullCheck) << "it is not due again at every start";
    EXPECT_EQ(trouble(), nullptr);
    auto* open = page().findChild<QPushButton*>(u"openAdvised"_s);
    ASSERT_NE(open, nullptr);
    ASSERT_TRUE(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    EXPECT_EQ(window().currentPage(), u"orders"_s);
}

TEST_F(Health, RestoringTakesThreeClicksAndSaysFirstWhatWillBeDifferent)
{
    page();
    ASSERT_TRUE(waitForRest());
    window().care()->backUp(u"hand"_s);
    ASSERT_TRUE(waitForRest());
    sell(u"2001"_s);
    sell(u"2002"_s);
    QTest::mouseClick(&sign(), Qt::LeftButton); // the first click: to the page, where the newest is chosen
    settle();
    click(&page(), u"restore"_s); // the second: what would be different
    ASSERT_TRUE(waitForRest());
    auto* panel = window().findChild<RestorePanel*>();
    EXPECT_TRUE(panel->text().contains(u"Orders: 2 would go (2001, 2002)"_s)) << panel->text().toStdString();
    click(panel, u"restoreNow"_s); // the third
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window().messages().text().startsWith(u"The shop is restored"_s); }, patience))
        << window().messages().text().toStdString();
    ASSERT_NE(window().shop(), nullptr);
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u);
    EXPECT_EQ(QDir(filePath({})).entryList({u"shop-before-restore-*.kokarda"_s}).size(), 1);
    EXPECT_EQ(backups().front().reason, u"restore"_s) << "a backup of today was made first";
    EXPECT_EQ(backups().front().orders, 5);
}

TEST_F(Health, RestoringSaysThatWhoWasErasedIsErasedAgain)
{
    addCustomers();
    page();
    ASSERT_TRUE(waitForRest());
    window().care()->backUp(u"hand"_s);
    ASSERT_TRUE(waitForRest());
    // A copy on a stick that the program knows nothing of: the backups beside the shop are written anew.
    const QString copy = filePath(QFileInfo(backups().front().path).fileName());
    ASSERT_TRUE(QFile::copy(backups().front().path, copy) && QFile::copy(backups().front().path + u".json"_s, copy + u".json"_s));
    const CustomerId erased = ofOrder(u"1003"_s);
    Erasure(*window().shop()).erase(erased, {QDateTime::currentMSecsSinceEpoch()});
    ASSERT_TRUE(waitForRest());
    emit page().restoreWanted(copy);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return window().messages().text().startsWith(u"The shop is restored"_s); }, patience))
        << window().messages().text().toStdString();
    EXPECT_TRUE(window().messages().text().contains(u"Erased again, because this file is older than the erasure: 1 person"_s))
        << window().messages().text().toStdString();
    EXPECT_TRUE(window().shop()->customers().customer(erased)->anonymisedAt);
}

TEST_F(Health, WhoIsErasedIsTakenOutOfTheBackupsWhileWorkGoesOn)
{
    addCustomers();
    page();
    ASSERT_TRUE(waitForRest());
    window().care()->backUp(u"hand"_s);
    ASSERT_TRUE(waitForRest());
    const auto holdsTheBuyer = [this] {
        QFile file(backups().front().path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("buyer1003@example.com");
    };
    EXPECT_TRUE(holdsTheBuyer());
    Erasure(*window().shop()).erase(ofOrder(u"1003"_s), {QDateTime::currentMSecsSinceEpoch()});
    EXPECT_TRUE(window().care()->isBusy()) << "without being asked";
    sell(u"2001"_s);
    ASSERT_TRUE(waitForRest());
    EXPECT_FALSE(holdsTheBuyer());
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
    EXPECT_EQ(window().care()->facts().backupsToErase, 0);
}

TEST_F(Health, ABackupOfAnotherShopIsNotComparedForEver)
{
    page();
    ASSERT_TRUE(waitForRest());
    {
        Shop::create(filePath(u"other.kokarda"_s));
        Shop other(filePath(u"other.kokarda"_s));
        Order order = mugOrder(other, u"7001"_s);
        other.orders().store(order);
        const QString foreign = FileHealth(other).backUp(Instant{1'772'000'000'000}).file;
        QDir().mkpath(backupFolder());
        const QString here = backupFolder() + u'/' + QFileInfo(foreign).fileName();
        ASSERT_TRUE(QFile::copy(foreign, here) && QFile::copy(foreign + u".json"_s, here + u".json"_s));
    }
    window().care()->refresh();
    settle();
    const QAbstractItemModel* list = page().backups()->model();
    ASSERT_EQ(list->rowCount(), 1);
    EXPECT_EQ(list->index(0, 2).data().toString(), u"of another shop"_s);
    click(&page(), u"restore"_s);
    ASSERT_TRUE(waitForRest());
    settle();
    EXPECT_FALSE(window().findChild<RestorePanel*>()->isVisible()) << "back at the list";
    EXPECT_TRUE(window().messages().text().contains(u"This backup is of another shop"_s)) << window().messages().text().toStdString();
}

TEST_F(Health, AShopOfANewerKokardaIsShownAndNotTouched)
{
    {
        Shop shop(shopPath());
        shop.database().exec("UPDATE meta SET value = '99.1' WHERE key = 'written_by'");
        shop.database().exec("PRAGMA user_version = 1000");
    }
    const auto bytes = [this] {
        QFile file(shopPath());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    EXPECT_TRUE(window().shop()->isReadOnly());
    auto* strip = window().findChild<QWidget*>(u"readingOnly"_s);
    ASSERT_NE(strip, nullptr);
    EXPECT_TRUE(strip->isVisible());
    bool isNamed = false;
    for (const QLabel* label : strip->findChildren<QLabel*>())
        isNamed = isNamed || label->text().contains(u"Install Kokarda 99.1"_s);
    EXPECT_TRUE(isNamed);
    for (const QString& each : {u"packing"_s, u"orders"_s, u"customers"_s, u"reviews"_s, u"gifts"_s, u"notes"_s, u"reports"_s, u"import"_s, u"settings"_s, u"health"_s}) {
        window().showPage(each);
        settle();
    }
    EXPECT_THROW(window().shop()->orders().store(mugOrder(*window().shop(), u"9"_s)), Error);
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u);
}

TEST_F(Health, ClosingMakesABackupFirstAndOnlyOnce)
{
    window();
    ASSERT_TRUE(waitForRest());
    window().close();
    EXPECT_TRUE(window().isVisible()) << "it waits for the backup";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window().isVisible(); }, patience));
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(backups().front().reason, u"exit"_s);
}

TEST_F(Health, OpeningAnotherShopBacksUpTheOneThatIsLeft)
{
    window();
    ASSERT_TRUE(waitForRest());
    Shop::create(filePath(u"other.kokarda"_s));
    EXPECT_TRUE(test::opens(window(), filePath(u"other.kokarda"_s)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return backups().size() == 1; }, patience));
    EXPECT_EQ(backups().front().reason, u"exit"_s);
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
}

TEST_F(Health, WhatWasDeletedLiesInTheBinAndIsPutBack)
{
    page();
    ASSERT_TRUE(waitForRest());
    GiftRule rule;
    rule.comment = u"Tea for everyone"_s;
    rule = window().shop()->gifts().store(rule);
    window().shop()->gifts().remove(rule.id);
    settle();
    ASSERT_EQ(page().bin()->model()->rowCount(), 1);
    EXPECT_TRUE(page().bin()->model()->index(0, 0).data().toString().contains(u"Tea for everyone"_s));
    click(&page(), u"putBack"_s);
    EXPECT_EQ(page().bin()->model()->rowCount(), 0);
    EXPECT_EQ(window().shop()->gifts().rules().size(), 1u);
}

TEST_F(Health, ASecondPlaceGetsTheFinishedBackup)
{
    window();
    ASSERT_TRUE(waitForRest());
    QDir().mkpath(filePath(u"stick"_s));
    window().care()->setSecondPlace(filePath(u"stick"_s));
    ASSERT_TRUE(waitForRest());
    EXPECT_EQ(QDir(filePath(u"stick"_s)).entryList(QDir::Files).size(), 2);
    EXPECT_TRUE(sign().text().trimmed().contains(u"outside this computer: just now"_s));
    EXPECT_TRUE(window().messages().text().contains(u"same drive"_s));
}

TEST_F(Health, AShopThatAnotherProgramHasOpenIsReadFromACopy)
{
    ScreenMemory memory(filePath(u"other.ini"_s));
    MainWindow own(test::theApplication(), memory);
    own.show();
    const test::OtherProgram owner([this] { new Shop(shopPath()); });
    EXPECT_FALSE(test::opens(own, shopPath()));
    auto* box = own.findChild<TroubleBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->windowTitle(), u"This shop is open already"_s);
    EXPECT_EQ(box->button(0)->text(), u"Go to the other window"_s);
    EXPECT_EQ(box->button(1)->text(), u"Open a copy for reading"_s);
    QTest::mouseClick(box->button(1), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return own.shop() != nullptr; }, patience)) << own.messages().text().toStdString();
    EXPECT_TRUE(own.shop()->isReadOnly());
    EXPECT_EQ(own.shop()->orders().find({}).size(), 3u);
    EXPECT_TRUE(own.windowTitle().contains(u"for reading"_s));
    EXPECT_THROW(own.shop()->orders().store(mugOrder(*own.shop(), u"9"_s)), Error);
}

TEST_F(Health, AMissingFileOffersAnotherOrANewShop)
{
    window();
    EXPECT_FALSE(test::opens(window(), filePath(u"gone.kokarda"_s)));
    ASSERT_NE(trouble(), nullptr);
    EXPECT_EQ(trouble()->windowTitle(), u"The shop file is not there"_s);
    EXPECT_FALSE(QFile::exists(filePath(u"gone.kokarda"_s)));
}

TEST_F(Health, ThePagesOfAnOpenShopAreLookedThroughAndOnlyDamageIsTold)
{
    int told = 0;
    const auto look = [&] {
        window().care()->checkPages([&](const HealthResult& result) { told += result.ok ? 0 : 1; });
        ASSERT_TRUE(waitForRest());
    };
    look();
    EXPECT_EQ(told, 0);
    damageShop();
    look();
    EXPECT_EQ(told, 1);
}

TEST_F(Health, ADamagedShopGoesOnFromItsNewestBackup)
{
    {
        Shop shop(shopPath());
        FileHealth(shop).backUp(Instant{1'772'000'000'000});
    }
    damageShop();
    ScreenMemory memory(filePath(u"other.ini"_s));
    MainWindow own(test::theApplication(), memory);
    own.show();
    EXPECT_FALSE(test::opens(own, shopPath()));
    auto* box = own.findChild<TroubleBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->windowTitle(), u"This shop file is damaged"_s);
    EXPECT_EQ(box->button(0)->text(), u"Restore the newest checked backup"_s);
    QTest::mouseClick(box->button(0), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return own.shop() != nullptr; }, patience)) << own.messages().text().toStdString();
    EXPECT_EQ(own.shop()->orders().find({}).size(), 3u);
    EXPECT_EQ(QDir(filePath({})).entryList({u"shop-before-restore-*.kokarda"_s}).size(), 1) << "the damaged file is kept";
}

TEST_F(Health, ADamagedShopWithoutABackupIsRescuedWithAReport)
{
    {
        Shop shop(shopPath());
    }
    damageShop();
    ScreenMemory memory(filePath(u"other.ini"_s));
    MainWindow own(test::theApplication(), memory);
    own.show();
    EXPECT_FALSE(test::opens(own, shopPath()));
    auto* box = own.findChild<TroubleBox*>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->button(0)->text(), u"Rescue what is readable"_s);
    QTest::mouseClick(box->button(0), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return own.shop() != nullptr || own.messages().kind() == MessageBar::Kind::Bad; }, patience));
}

} // namespace

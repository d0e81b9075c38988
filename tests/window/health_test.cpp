// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"
#include "models/services/customers/erasure.h"
#include "models/services/gifts/giftdesk.h"
#include "models/storage/database.h"
#include "tests/window/healthwindow.h"
#include "views/screens/health/restorepanel.h"

#include <QDateTime>
#include <QDir>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Health;
using kokarda::test::mugOrder;
using kokarda::test::restPatience;

namespace {

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
        [this] { return window().messages().text().startsWith(u"The shop is restored"_s); }, restPatience))
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
        [this] { return window().messages().text().startsWith(u"The shop is restored"_s); }, restPatience))
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

TEST_F(Health, ClosingMakesABackupFirstAndOnlyOnce)
{
    window();
    ASSERT_TRUE(waitForRest());
    window().close();
    EXPECT_TRUE(window().isVisible()) << "it waits for the backup";
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window().isVisible(); }, restPatience));
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(backups().front().reason, u"exit"_s);
}

TEST_F(Health, OpeningAnotherShopBacksUpTheOneThatIsLeft)
{
    window();
    ASSERT_TRUE(waitForRest());
    Shop::create(filePath(u"other.kokarda"_s));
    EXPECT_TRUE(test::opens(window(), filePath(u"other.kokarda"_s)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return backups().size() == 1; }, restPatience));
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

} // namespace

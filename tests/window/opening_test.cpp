// SPDX-License-Identifier: GPL-3.0-or-later
// A shop is opened beside the window's work: the window answers, shows what goes on, and can be told to stop.
#include "app/opening.h"
#include "models/storage/opening/opening.h"
#include "models/storage/opening/probe.h"
#include "tests/models/storage/tempshop.h"
#include "tests/window/shopwindow.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/today/todaypage.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QThread>

namespace kokarda::test {

namespace {

constexpr int patience = 60'000;

const QString oldRelease = QStringLiteral(KOKARDA_SOURCE_DIR "/tests/models/storage/released/001.sql");

/// A window without a shop.
class OpeningWindow : public Window
{
protected:
    OpeningWindow() { own.show(); }
    ProgressStrip& strip() { return *own.findChild<ProgressStrip*>(); }
    bool rests()
    {
        return QTest::qWaitFor([this] { return !own.isBusy(); }, patience);
    }

    ScreenMemory memory{filePath(u"own.ini"_s)};
    MainWindow own{theApplication(), memory};
};

} // namespace

TEST_F(OpeningWindow, ShowsThatTheFileIsBeingCheckedAndThenTheShop)
{
    own.openShop(shopPath());
    // Nothing has waited for the file: it is looked at on another thread.
    EXPECT_EQ(own.shop(), nullptr);
    EXPECT_TRUE(own.isBusy());
    EXPECT_TRUE(strip().isVisible());
    EXPECT_TRUE(strip().findChild<QLabel*>()->text().contains(u"Checking the shop file"_s));
    ASSERT_TRUE(rests());
    ASSERT_NE(own.shop(), nullptr);
    // From now on the shop is the window's: it is written to from here.
    EXPECT_NO_THROW(own.shop()->orders().store(mugOrder(*own.shop(), u"1004"_s)));
    EXPECT_TRUE(own.findChild<TodayPage*>()->isEnabled());
}

TEST_F(OpeningWindow, CanBeStoppedAndLeavesTheShopToOthers)
{
    own.openShop(shopPath());
    strip().findChild<QPushButton*>()->click();
    ASSERT_TRUE(rests());
    EXPECT_EQ(own.shop(), nullptr);
    EXPECT_TRUE(own.messages().text().contains(u"Stopped"_s)) << own.messages().text().toStdString();
    EXPECT_NO_THROW(Shop{shopPath()}) << "nobody holds the file";
}

TEST_F(OpeningWindow, DoesNothingElseMeanwhile)
{
    own.openShop(shopPath());
    own.openShop(filePath(u"gone.kokarda"_s));
    ASSERT_TRUE(rests());
    EXPECT_EQ(own.findChild<QDialog*>(), nullptr);
    ASSERT_NE(own.shop(), nullptr);
}

TEST_F(OpeningWindow, IsClosedMeanwhileWithoutHarm)
{
    {
        ScreenMemory looks(filePath(u"closing.ini"_s));
        MainWindow closing(theApplication(), looks);
        closing.show();
        closing.openShop(shopPath());
        closing.close();
    }
    EXPECT_TRUE(opens(own, shopPath())) << own.messages().text().toStdString();
}

TEST_F(OpeningWindow, OfTheProgramsStartShowsItselfWithTheShop)
{
    ScreenMemory looks(filePath(u"start.ini"_s));
    auto early = std::make_shared<EarlyOpening>(shopPath(), QThread::currentThread());
    MainWindow starting(theApplication(), looks);
    starting.begin(std::move(early));
    EXPECT_FALSE(starting.isVisible());
    ASSERT_TRUE(QTest::qWaitFor([&] { return starting.isVisible() && !starting.isBusy(); }, patience));
    ASSERT_NE(starting.shop(), nullptr);
    EXPECT_TRUE(starting.findChild<TodayPage*>()->isVisible());
    EXPECT_NO_THROW(starting.shop()->orders().store(mugOrder(*starting.shop(), u"1005"_s)));
}

TEST_F(OpeningWindow, OfTheProgramsStartShowsItselfWithTheTrouble)
{
    ScreenMemory looks(filePath(u"start.ini"_s));
    auto early = std::make_shared<EarlyOpening>(filePath(u"gone.kokarda"_s), QThread::currentThread());
    MainWindow starting(theApplication(), looks);
    starting.begin(std::move(early));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !starting.isBusy(); }, patience));
    EXPECT_TRUE(starting.isVisible());
    ASSERT_NE(starting.findChild<QDialog*>(), nullptr);
    EXPECT_TRUE(starting.findChild<QDialog*>()->isVisible());
}

TEST(AnEarlyOpening, LetsGoOfTheFileWhenNobodyWantsItAnyMore)
{
    TemporaryShop shop;
    shop.close();
    { const EarlyOpening early(shop.path(), QThread::currentThread()); }
    EXPECT_NO_THROW(Shop{shop.path()});
}

TEST_F(OpeningWindow, BringsAnOldShopToThisVersionAfterABackup)
{
    const QString old = filePath(u"old.kokarda"_s);
    buildReleased(old, bytesOf(oldRelease));
    ASSERT_TRUE(opens(own, old));
    EXPECT_TRUE(own.messages().text().contains(u"brought to this version"_s)) << own.messages().text().toStdString();
    EXPECT_EQ(own.shop()->database().schema(), storage::schemaVersion);
    EXPECT_EQ(storage::backupsIn(storage::backupFolderOf(old)).size(), 1u);
    EXPECT_FALSE(own.shop()->orders().find({}).empty());
}

} // namespace kokarda::test

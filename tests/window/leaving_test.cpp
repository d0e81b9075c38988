// SPDX-License-Identifier: GPL-3.0-or-later
// A shop is left for another one or for good: not without a backup, and the window answers all the while.
#include "models/services/health/filehealth.h"
#include "tests/window/largeshop.h"
#include "views/screens/shared/progressstrip.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>

namespace kokarda::test {

namespace {

/// The window on a large shop, and another shop beside it.
class Leaving : public LargeShop
{
protected:
    void SetUp() override
    {
        LargeShop::SetUp();
        Shop::create(other());
        window();
        ASSERT_TRUE(waitForRest());
    }
    QString other() const { return filePath(u"other.kokarda"_s); }
    bool isOtherOpen() { return window().shop() && window().shop()->path() == other(); }
    bool waitForOther()
    {
        return QTest::qWaitFor([this] { return isOtherOpen() && !window().isBusy(); }, patience);
    }
    bool waitForBackup()
    {
        return QTest::qWaitFor([this] { return !backups().empty(); }, patience);
    }
    bool waitForClosed()
    {
        return QTest::qWaitFor([this] { return !window().isVisible(); }, patience);
    }
    ProgressStrip& strip() { return *window().findChild<ProgressStrip*>(); }
    QString stripTitle() { return strip().isVisible() ? strip().findChild<QLabel*>()->text() : QString(); }
    QPushButton& skip() { return *strip().findChild<QPushButton*>(); }
    bool waitForCopying()
    {
        return QTest::qWaitFor([this] { return stripTitle() == u"Making a backup of “shop” before it is closed"_s; }, patience);
    }
    /// No backup can be made from now on.
    void blockBackups()
    {
        ASSERT_TRUE(QDir(filePath(u"shop-backups"_s)).removeRecursively());
        QFile inTheWay(filePath(u"shop-backups"_s));
        ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    }
    void clickInMessage(const QString& title)
    {
        for (QPushButton* button : window().messages().findChildren<QPushButton*>()) {
            if (button->text() == title)
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        ADD_FAILURE() << "no button " << title.toStdString() << " in: " << window().messages().text().toStdString();
    }
};

} // namespace

TEST_F(Leaving, TheLargeShopIsCopiedBitByBitBeforeAnotherOneIsOpened)
{
    window().openShop(other());
    ASSERT_TRUE(waitForCopying());
    EXPECT_EQ(skip().text(), u"Skip the backup"_s);
    EXPECT_EQ(window().shop()->path(), shopPath()) << "the copy comes first";
    EXPECT_FALSE(orders().isEnabled()) << "and nothing is changed meanwhile";
    EXPECT_GT(turnsUntil([this] { return isOtherOpen(); }), 2) << "the window draws and answers between the pieces of the copy";
    ASSERT_TRUE(waitForBackup());
    EXPECT_EQ(backups().front().reason, u"exit"_s);
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
    EXPECT_NO_THROW(Shop{shopPath()}) << "nobody holds the shop that was left";
}

TEST_F(Leaving, TheBackupCanBeSkipped)
{
    window().openShop(other());
    ASSERT_TRUE(waitForCopying());
    skip().click();
    ASSERT_TRUE(waitForOther());
    EXPECT_TRUE(backups().empty());
    EXPECT_TRUE(QDir(filePath(u"shop-backups"_s)).entryList({u"*.copying"_s}, QDir::Files).isEmpty());
    EXPECT_NO_THROW(Shop{shopPath()});
}

TEST_F(Leaving, WhereThereCanBeNoBackupTheShopStaysOpenUntilItIsSaidAnyway)
{
    blockBackups();
    window().openShop(other());
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window().messages().text().isEmpty() && !window().isBusy(); }, patience));
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad);
    EXPECT_TRUE(window().messages().text().startsWith(u"The folder for backups, "_s))
        << window().messages().text().toStdString();
    EXPECT_TRUE(window().messages().text().endsWith(u"There is no backup of today’s last work."_s));
    EXPECT_EQ(window().shop()->path(), shopPath());
    EXPECT_NO_THROW(Shop{other()}) << "it waits for nobody";
    clickInMessage(u"Open the other shop anyway"_s);
    EXPECT_TRUE(waitForOther());
}

TEST_F(Leaving, ClosingTheWindowWaitsForTheBackupOfTheShopThatWasLeft)
{
    window().openShop(other());
    ASSERT_TRUE(QTest::qWaitFor([this] { return isOtherOpen(); }, patience));
    window().close();
    EXPECT_TRUE(window().isVisible());
    ASSERT_TRUE(waitForClosed());
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
}

TEST_F(Leaving, ClosingTheWindowWhileTheCopyIsTakenWaitsForTheBackupToo)
{
    window().openShop(other());
    ASSERT_TRUE(waitForCopying());
    window().close();
    EXPECT_TRUE(window().isVisible());
    ASSERT_TRUE(waitForClosed());
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_TRUE(verifyBackup(backups().front().path).ok);
}

TEST_F(Leaving, ClosingTheWindowWhileAnotherShopIsBeingOpenedMakesTheBackup)
{
    window().openShop(other());
    window().close();
    ASSERT_TRUE(waitForClosed());
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(backups().front().reason, u"exit"_s);
    EXPECT_FALSE(isOtherOpen());
}

TEST_F(Leaving, WhoClosesTheWindowTwiceWaitsForNothing)
{
    window().openShop(other());
    ASSERT_TRUE(waitForCopying());
    window().close();
    window().close();
    EXPECT_FALSE(window().isVisible());
}

TEST_F(Leaving, ClosingSaysWhyThereIsNoBackupAndTriesAgainNextTime)
{
    blockBackups();
    window().close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window().messages().text().isEmpty(); }, patience));
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(window().messages().kind(), MessageBar::Kind::Bad);
    EXPECT_TRUE(window().messages().text().endsWith(u"There is no backup of today’s last work."_s));
    ASSERT_TRUE(QFile::remove(filePath(u"shop-backups"_s)));
    window().close();
    ASSERT_TRUE(waitForClosed());
    EXPECT_EQ(backups().size(), 1u);
}

TEST_F(Leaving, ClosingAnywayNeedsNoBackup)
{
    blockBackups();
    window().close();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window().messages().text().isEmpty(); }, patience));
    clickInMessage(u"Close anyway"_s);
    EXPECT_FALSE(window().isVisible());
}

TEST_F(Leaving, ACheckMakesWayForTheBackupAtClosing)
{
    bool isChecked = false;
    care().check([&](const HealthResult&) { isChecked = true; });
    window().close();
    ASSERT_TRUE(waitForClosed());
    EXPECT_FALSE(isChecked) << "it can be done again another day";
    ASSERT_EQ(backups().size(), 1u);
    EXPECT_EQ(window().messages().text(), QString()) << "nobody asked for it to be stopped";
}

TEST_F(Leaving, ALargeChangeThatIsBackedUpStillKeepsItsBackupWhenAnotherShopIsOpened)
{
    const int before = waiting();
    selectAll().setStatus(OrderStatus::Packed);
    ASSERT_TRUE(QTest::qWaitFor([this] { return waiting() == 0; }, patience));
    window().openShop(other());
    ASSERT_TRUE(waitForOther());
    ASSERT_TRUE(QTest::qWaitFor([this] { return backups().size() == 2; }, patience));
    EXPECT_EQ(backups().back().reason, u"bulk"_s);
    EXPECT_EQ(waitingIn(backups().back()), before);
    EXPECT_EQ(backups().front().reason, u"exit"_s);
    EXPECT_EQ(waitingIn(backups().front()), 0);
}

} // namespace kokarda::test

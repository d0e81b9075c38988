// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/values/problem.h"
#include "tests/models/storage/otherowner.h"
#include "tests/window/healthwindow.h"
#include "views/screens/health/restorepanel.h"

#include <QDir>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Health;
using kokarda::test::mugOrder;
using kokarda::test::restPatience;

namespace {

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
    ASSERT_TRUE(QTest::qWaitFor([&] { return own.shop() != nullptr; }, restPatience)) << own.messages().text().toStdString();
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
    ASSERT_TRUE(QTest::qWaitFor([&] { return own.shop() != nullptr; }, restPatience)) << own.messages().text().toStdString();
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
    EXPECT_TRUE(QTest::qWaitFor([&] { return own.shop() != nullptr || own.messages().kind() == MessageBar::Kind::Bad; }, restPatience));
}

TEST_F(Health, ABackupOfAnotherShopWithTheSameNumberIsNotTakenForOnesOwn)
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
    {
        // Numbers grow over all that lie there: only two folders that were put together have one twice.
        const QString own = FileHealth(*window().shop()).backUp(Instant{1'772'000'000'000}).file;
        QFile manifest(own + u".json"_s);
        ASSERT_TRUE(manifest.open(QIODevice::ReadWrite));
        const QByteArray text = manifest.readAll().replace("\"sequence\": \"2\"", "\"sequence\": \"1\"");
        manifest.resize(0);
        manifest.seek(0);
        manifest.write(text);
    }
    window().care()->refresh();
    settle();
    ListView* list = page().backups();
    ASSERT_EQ(list->model()->rowCount(), 2);
    const auto orders = [&](int row) { return list->model()->index(row, 3).data().toString(); };
    EXPECT_NE(orders(0), orders(1)) << "each row shows its own backup";
    const int own = orders(0) == "3"_L1 ? 0 : 1;
    EXPECT_EQ(list->model()->index(1 - own, 2).data().toString(), u"of another shop"_s);
    list->selectRow(own);
    click(&page(), u"restore"_s);
    ASSERT_TRUE(waitForRest());
    settle();
    EXPECT_TRUE(window().findChild<RestorePanel*>()->isVisible()) << window().messages().text().toStdString();
    emit window().findChild<RestorePanel*>()->finished();
    list->selectRow(1 - own);
    click(&page(), u"restore"_s);
    ASSERT_TRUE(waitForRest());
    settle();
    EXPECT_TRUE(window().messages().text().contains(u"This backup is of another shop"_s)) << window().messages().text().toStdString();
}

TEST_F(Health, AShopOfANewerKokardaIsCheckedAndNothingIsMadeBesideIt)
{
    {
        Shop shop(shopPath());
        FileHealth(shop).backUp(Instant{1'772'000'000'000});
        shop.database().exec("UPDATE meta SET value = '99.1' WHERE key = 'written_by'");
        shop.database().exec("PRAGMA user_version = 1000");
    }
    const auto names = [this] { return QDir(filePath({})).entryList({u"shop*"_s}) + QDir(backupFolder()).entryList(QDir::Files); };
    const QStringList before = names();
    click(&page(), u"checkNow"_s);
    ASSERT_TRUE(waitForRest());
    bool isInOrder = false;
    for (const QLabel* label : page().findChildren<QLabel*>())
        isInOrder = isInOrder || (label->isVisible() && label->text().contains(u"Every page of the file"_s));
    EXPECT_TRUE(isInOrder) << window().messages().text().toStdString();
    EXPECT_EQ(names(), before);
    EXPECT_FALSE(page().findChild<QPushButton*>(u"restore"_s)->isEnabled()) << "an older backup is not put in its place";
    EXPECT_FALSE(page().findChild<QPushButton*>(u"backUpNow"_s)->isEnabled());
}

TEST_F(Health, AFileThatARestoreHasSetAsideIsDeletedAfterAQuestion)
{
    page();
    ASSERT_TRUE(waitForRest());
    EXPECT_FALSE(page().findChild<QPushButton*>(u"setAside"_s)->isVisible()) << "there is none yet";
    window().care()->backUp(u"hand"_s);
    ASSERT_TRUE(waitForRest());
    emit page().restoreWanted(backups().front().path);
    ASSERT_TRUE(QTest::qWaitFor([this] { return window().messages().text().startsWith(u"The shop is restored"_s); }, restPatience));
    const auto aside = [this] { return QDir(filePath({})).entryList({u"shop-before-restore-*.kokarda"_s}).size(); };
    ASSERT_EQ(aside(), 1);
    HealthPage& shown = page();
    ASSERT_TRUE(waitForRest());
    EXPECT_TRUE(shown.findChild<QPushButton*>(u"setAside"_s)->text().startsWith(u"1 file"_s));
    click(&shown, u"setAside"_s);
    settle();
    click(&shown, u"deleteSetAside"_s);
    ASSERT_NE(trouble(), nullptr);
    EXPECT_EQ(trouble()->windowTitle(), u"Delete this file for good?"_s);
    trouble()->reject();
    settle();
    EXPECT_EQ(aside(), 1) << "kept: nobody has agreed";
    click(&shown, u"deleteSetAside"_s);
    QTest::mouseClick(trouble()->button(0), Qt::LeftButton);
    settle();
    EXPECT_EQ(aside(), 0);
    EXPECT_TRUE(window().messages().text().contains(u"deleted for good"_s));
    EXPECT_TRUE(shown.backups()->isVisible()) << "back at the list";
    EXPECT_FALSE(shown.findChild<QPushButton*>(u"setAside"_s)->isVisible());
    EXPECT_EQ(window().shop()->orders().find({}).size(), 3u);
}

} // namespace

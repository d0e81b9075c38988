// SPDX-License-Identifier: GPL-3.0-or-later
// A shop that is opened by a symbolic link: what belongs to it lies beside the file, whatever the link is called.
#include "models/storage/opening/shopfile.h"

#include "models/storage/backups/backup.h"
#include "models/storage/backups/restore.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/opening.h"
#include "models/storage/opening/probe.h"
#include "models/storage/recovery/recovery.h"
#include "tests/models/storage/otherowner.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

namespace {

constexpr Instant noon{1'772'000'000'000};

/// A shop with a link to it on the desktop, and a link to that link.
class ALinkedShop : public testing::Test
{
protected:
    ALinkedShop()
    {
        test::furnish(shop.db());
        sell(u"#1"_s);
        shop.close();
        QDir().mkpath(shop.file(u"desktop"_s));
        QFile::link(shop.path(), link);
        QFile::link(u"My shop.kokarda"_s, linkOfLink);
    }
    void sell(const QString& number)
    {
        shop.db().write(action(u"Sold"_s), [&] { addOrder(shop.db(), number); });
    }
    Backup backUp(const QString& path)
    {
        Database db(path);
        return BackupRoom(db, backupFolderOf(path)).make(u"hand"_s, noon).backup;
    }
    qint64 orders() { return shop.open().number("SELECT count(*) FROM orders"); }
    QStringList onTheDesktop() const { return QDir(shop.file(u"desktop"_s)).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot); }
    void expectOnlyLinksOnTheDesktop() const
    {
        EXPECT_EQ(onTheDesktop(), QStringList({u"Again.kokarda"_s, u"My shop.kokarda"_s}));
        EXPECT_EQ(QFileInfo(link).symLinkTarget(), shop.path());
    }

    TempShop shop;
    QString link = shop.file(u"desktop/My shop.kokarda"_s);
    QString linkOfLink = shop.file(u"desktop/Again.kokarda"_s);
};

} // namespace

TEST_F(ALinkedShop, HasItsBackupsBesideTheFileWhicheverLinkItIsOpenedBy)
{
    EXPECT_EQ(Database(linkOfLink).path(), shop.path());
    EXPECT_EQ(QFileInfo(backUp(link).path).absolutePath(), shop.file(u"shop-backups"_s));
    EXPECT_EQ(backUp(linkOfLink), backUp(shop.path())) << "the same backup is there already";
    EXPECT_EQ(backupsIn(backupFolderOf(linkOfLink)).size(), 1u);
    expectOnlyLinksOnTheDesktop();
}

TEST_F(ALinkedShop, HasOneOwnerWhomEveryLinkNames)
{
    const test::OtherProgram owner([this] { new OpenedShop(openShop(link, {.now = noon})); });
    for (const QString& name : {shop.path(), link, linkOfLink}) {
        try {
            openShop(name, {.now = noon});
            ADD_FAILURE() << name.toStdString();
        } catch (const DbError& error) {
            EXPECT_EQ(error.kind(), DbError::Kind::InUse);
            EXPECT_TRUE(error.message().contains(u"Kokarda on the computer"_s)) << error.message().toStdString();
        }
    }
    expectOnlyLinksOnTheDesktop();
}

TEST_F(ALinkedShop, IsRestoredAtTheEndOfTheLink)
{
    const Backup backup = backUp(link);
    sell(u"#2"_s);
    shop.close();
    const RestoreResult restored = restore(linkOfLink, backup, noon);
    EXPECT_EQ(QFileInfo(restored.keptAside).absolutePath(), shop.folder());
    EXPECT_EQ(orders(), 1) << "by its own name too";
    expectOnlyLinksOnTheDesktop();
}

TEST_F(ALinkedShop, IsRestoredAtTheEndOfTheLinkAlsoWhereTheFileIsGone)
{
    const Backup backup = backUp(link);
    ASSERT_TRUE(QFile::remove(shop.path()));
    ASSERT_EQ(backupsIn(backupFolderOf(linkOfLink)).size(), 1u);
    restore(linkOfLink, backup, noon);
    EXPECT_EQ(orders(), 1);
    expectOnlyLinksOnTheDesktop();
}

TEST_F(ALinkedShop, IsRescuedAtTheEndOfTheLink)
{
    const RecoveryReport report = recover(link, backupFolderOf(link), noon);
    EXPECT_EQ(QFileInfo(report.keptAside).absolutePath(), shop.folder());
    EXPECT_EQ(orders(), 1);
    expectOnlyLinksOnTheDesktop();
}

TEST_F(ALinkedShop, SaysOnceWhereTheFileLies)
{
    const auto told = [&](const QString& name) { return openShop(name, {.now = noon}).notes.placeWarning; };
    EXPECT_TRUE(told(link).contains(shop.path())) << told(link).toStdString();
    EXPECT_EQ(told(link), QString());
    EXPECT_EQ(told(shop.path()), QString());
}

#ifdef Q_OS_UNIX
TEST(AShopWithTwoNames, SaysSoOnce)
{
    TempShop shop;
    ASSERT_EQ(::link(QFile::encodeName(shop.path()).constData(), QFile::encodeName(shop.file(u"second.kokarda"_s)).constData()), 0);
    const auto told = [&] { return openShop(shop.path(), {.now = noon}).notes.placeWarning; };
    EXPECT_TRUE(told().contains(u"more than one name"_s));
    EXPECT_EQ(told(), QString());
    EXPECT_TRUE(placeWarningOf(shop.path()).contains(u"more than one name"_s)) << "the page of the file's health goes on saying it";
}
#endif

TEST(FileBehind, ACircleOfLinksIsNoShop)
{
    const TempShop shop;
    const QString one = shop.file(u"one.kokarda"_s);
    const QString other = shop.file(u"other.kokarda"_s);
    QFile::link(other, one);
    QFile::link(one, other);
    EXPECT_THROW(Database{one}, DbError);
    EXPECT_TRUE(backupsIn(backupFolderOf(one)).empty());
}

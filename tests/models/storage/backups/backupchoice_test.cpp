// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/backup.h"
#include "models/storage/backups/restore.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/shopmark.h"
#include "models/storage/recovery/recovery.h"
#include "models/values/problem.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

// Which backup counts: of this shop and of no other, and only as long as it is as it was made.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

namespace {

constexpr qint64 day = 24LL * 60 * 60'000;
constexpr Instant noon{1'772'000'000'000};

Instant later(qint64 ms)
{
    return {noon.msUtc + ms};
}

void sell(TempShop& shop, const QString& prefix, int orders)
{
    shop.db().write(action(u"Sold"_s), [&] {
        for (int number = 1; number <= orders; ++number)
            addOrder(shop.db(), prefix + QString::number(number));
    });
}

/// Destroys the page in which a text stands last.
void destroyPageWith(const QString& path, const QByteArray& text)
{
    QByteArray bytes = test::bytesOf(path);
    const qsizetype at = bytes.lastIndexOf(text);
    ASSERT_GT(at, 0);
    bytes.replace(at / 4096 * 4096, 4096, QByteArray(4096, '\0'));
    test::writeBytes(path, bytes);
}

/// A shop, and another one that was made under the same name: their backups lie in one folder.
class TwoShopsInOneFolder : public testing::Test
{
protected:
    TwoShopsInOneFolder()
    {
        test::furnish(shop.db());
        sell(shop, u"A-"_s, 80);
        test::furnish(other.db());
        sell(other, u"B-"_s, 80);
    }
    Backup backUp(TempShop& whose, qint64 after) { return BackupRoom(whose.db(), folder).make(u"hand"_s, later(after), true).backup; }
    BackupRoom room() { return BackupRoom(shop.db(), folder); }
    int ordersFrom(const QString& prefix)
    {
        return static_cast<int>(shop.db().number("SELECT count(*) FROM orders WHERE number LIKE ?", prefix + u'%'));
    }

    TempShop shop;
    TempShop other;
    QString folder = backupFolderOf(shop.path());
};

class ADamagedBackup : public testing::Test
{
protected:
    ADamagedBackup()
    {
        test::furnish(shop.db());
        sell(shop, u"A-"_s, 80);
    }
    BackupRoom room() { return BackupRoom(shop.db(), folder); }
    void destroy(const Backup& backup) { destroyPageWith(backup.path, "A-40"); }

    TempShop shop;
    QString folder = backupFolderOf(shop.path());
};

} // namespace

TEST_F(TwoShopsInOneFolder, ARecoveryTakesNothingFromTheOtherShop)
{
    backUp(other, 0);
    shop.close();
    destroyPageWith(shop.path(), "A-40");
    const RecoveryReport report = recover(shop.path(), folder, later(day));
    EXPECT_FALSE(report.backup);
    for (const RecoveredTable& table : report.tables)
        EXPECT_EQ(table.fromBackup, 0) << table.table.toStdString();
    EXPECT_EQ(ordersFrom(u"B-"_s), 0);
    EXPECT_THAT(report.sentences().join(u' ').toStdString(), testing::HasSubstr("another shop"));
}

TEST_F(TwoShopsInOneFolder, ARecoveryTakesItsOwnOlderBackup)
{
    const Backup own = backUp(shop, 0);
    backUp(other, day);
    shop.close();
    destroyPageWith(shop.path(), "A-40");
    const RecoveryReport report = recover(shop.path(), folder, later(day));
    ASSERT_TRUE(report.backup);
    EXPECT_EQ(report.backup->sequence, own.sequence);
    EXPECT_EQ(ordersFrom(u"A-"_s), 80);
    EXPECT_EQ(ordersFrom(u"B-"_s), 0);
}

TEST_F(TwoShopsInOneFolder, AShopThatHasLostItsMarkTakesTheNewestAndSaysSo)
{
    const Backup own = backUp(shop, 0);
    shop.close();
    EXPECT_EQ(shopUuidIn(shop.path()), own.shopUuid) << "read off the bytes of a closed file";
    while (test::bytesOf(shop.path()).contains("shop_uuid"))
        destroyPageWith(shop.path(), "shop_uuid");
    EXPECT_EQ(shopUuidIn(shop.path()), QString());
    const RecoveryReport report = recover(shop.path(), folder, later(day));
    EXPECT_TRUE(report.isBackupGuessed);
    EXPECT_THAT(report.sentences().join(u' ').toStdString(), testing::HasSubstr("no longer says which shop it was"));
    EXPECT_EQ(shopUuidOf(shop.open()), own.shopUuid) << "its backups stay its own";
}

TEST_F(TwoShopsInOneFolder, TheOthersBackupDoesNotMakeOnesOwnOld)
{
    backUp(shop, 0);
    backUp(other, 1000);
    EXPECT_FALSE(room().isDue(later(day)));
    EXPECT_FALSE(room().make(u"clock"_s, later(day)).made);
}

TEST_F(TwoShopsInOneFolder, ABackupOfTheOtherIsNotPutInTheShopsPlace)
{
    const Backup foreign = backUp(other, 0);
    shop.close();
    const QByteArray before = test::bytesOf(shop.path());
    EXPECT_THROW(restore(shop.path(), foreign, noon), RuleError);
    EXPECT_TRUE(test::bytesOf(shop.path()) == before);
}

TEST_F(TwoShopsInOneFolder, AnUntouchedNewShopGivesItsPlaceToABackup)
{
    const Backup foreign = backUp(other, 0);
    TempShop fresh;
    restore(fresh.path(), foreign, noon);
    EXPECT_EQ(fresh.open().number("SELECT count(*) FROM orders"), 80);
}

TEST_F(ADamagedBackup, IsNotTrustedAndMadeAnew)
{
    const Backup first = room().make(u"clock"_s, noon).backup;
    destroy(first);
    const BackupResult again = room().make(u"import"_s, later(60'000));
    EXPECT_TRUE(again.made);
    EXPECT_TRUE(verify(again.backup).empty());
    EXPECT_FALSE(room().make(u"import"_s, later(120'000)).made) << "the new one is whole";
}

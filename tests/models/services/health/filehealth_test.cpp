// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/filehealth.h"

#include "models/services/health/healthwords.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/benchticks.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/sample/sampleshop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr Instant noon{1'790'000'000'000};

Instant later(qint64 ms)
{
    return {noon.msUtc + ms};
}

class HealthOfAFile : public testing::Test
{
protected:
    HealthOfAFile()
    {
        Order order = test::mugOrder(shop.shop(), u"1001"_s);
        shop->orders().store(order);
        id = shop->orders().byNumber(u"1001"_s);
    }
    FileHealth health() { return FileHealth(shop.shop()); }
    /// Whether something counts as a change since the newest backup.
    bool isNoticed(const std::function<void()>& change)
    {
        health().backUp(noon);
        EXPECT_FALSE(health().hasUnsavedWork());
        change();
        return health().hasUnsavedWork();
    }
    void destroyNewest()
    {
        QFile file(health().backups().front().path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite) && file.seek(3 * 4096));
        file.write(QByteArray(4096, '\0'));
    }

    test::TemporaryShop shop;
    OrderId id;
};

} // namespace

TEST_F(HealthOfAFile, EveryKindOfChangeIsSavedByTheNextBackup)
{
    EXPECT_TRUE(isNoticed([&] { shop->settings().note({u"fact.inbox"_s, u"A file"_s}, u"import.settled"_s, u"a"_s); })) << "a fact";
    EXPECT_TRUE(isNoticed([&] { BenchTicks(shop.shop()).keep(id, {{OrderLineId(1), 1}}); })) << "what lies in a parcel";
    EXPECT_TRUE(isNoticed([&] { shop->notes().markPrinted({id}); })) << "a note that was printed";
    EXPECT_TRUE(isNoticed([&] { shop->packing().recordPrints({{id, u"slip"_s}}, u"printer"_s, u"queued"_s, u"7"_s); })) << "a print";
    EXPECT_TRUE(isNoticed([&] { shop->packing().settlePrints({{id, u"slip"_s}}, u"printer"_s, u"7"_s, u"printed"_s); })) << "what came of it";
    EXPECT_TRUE(isNoticed([&] { health().setSecondPlace(QDir::tempPath()); })) << "the second place";
    EXPECT_FALSE(isNoticed([&] { shop.reopen(); })) << "opening and closing is no change";
    EXPECT_FALSE(isNoticed([&] { health().check(noon); })) << "looking is no change";
}

TEST(HealthOfANewFile, AShopWithRowsIsSavedAlsoBeforeItsFirstStep)
{
    test::TemporaryShop shop;
    EXPECT_FALSE(FileHealth(shop.shop()).hasUnsavedWork()) << "nothing was ever written";
    shop->database().inTransaction([&] { // as an export that is taken in, or the sample shop
        shop->database().exec("INSERT INTO customer (name, created_at) VALUES ('Anna', 1)");
    });
    EXPECT_FALSE(shop->database().lastAction());
    EXPECT_TRUE(FileHealth(shop.shop()).hasUnsavedWork());
    EXPECT_TRUE(FileHealth(shop.shop()).backUpIfDue(noon, u"import"_s));
}

TEST_F(HealthOfAFile, ADamagedBackupIsFoundOnTheClockAndMarked)
{
    health().backUp(noon);
    destroyNewest();
    EXPECT_FALSE(health().isBackupDue(later(60 * minute))) << "nothing has changed, and it was looked at today";
    ASSERT_TRUE(health().isBackupDue(later(day)));
    const std::optional<HealthResult> result = health().backUpIfDue(later(day), u"clock"_s);
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->isNew);
    EXPECT_EQ(result->findings.size(), 1);
    const std::vector<BackupEntry> list = health().backups();
    ASSERT_EQ(list.size(), 2u);
    EXPECT_FALSE(list[0].isDamaged);
    EXPECT_TRUE(list[1].isDamaged);
    EXPECT_EQ(list[1].checkedAt, later(day));
    EXPECT_EQ(health().facts(later(day)).damagedBackups, 1);
    EXPECT_EQ(health().facts(later(day)).newest->sequence, list[0].sequence);
}

TEST_F(HealthOfAFile, TheLookOfTheDayIsNotedAndTakesNoNewBackup)
{
    health().backUp(noon);
    EXPECT_FALSE(health().backUpIfDue(later(day), u"clock"_s));
    ASSERT_EQ(health().backups().size(), 1u);
    EXPECT_EQ(health().backups().front().checkedAt, later(day));
    EXPECT_FALSE(health().isBackupDue(later(day + minute)));
}

TEST_F(HealthOfAFile, OlderBackupsAreLookedAtInTurn)
{
    health().backUp(noon);
    destroyNewest();
    shop->settings().decide({u"settings.a"_s, u"A"_s}, u"a"_s, u"b"_s);
    health().backUpIfDue(later(8 * day), u"clock"_s);
    ASSERT_EQ(health().backups().size(), 2u);
    EXPECT_TRUE(health().backups()[1].isDamaged);
}

TEST_F(HealthOfAFile, ADamagedBackupIsNotTrustedBeforeAnImport)
{
    health().backUp(noon);
    destroyNewest();
    EXPECT_TRUE(health().wantsBackupBefore());
    EXPECT_TRUE(health().backUpIfDue(later(minute), u"import"_s)->isNew);
}

TEST_F(HealthOfAFile, TheNewestBackupIsOldAfterADayOfWorkAndTheOneOutsideAfterAWeek)
{
    QDir().mkpath(shop.filePath(u"stick"_s));
    health().setSecondPlace(shop.filePath(u"stick"_s));
    EXPECT_TRUE(health().facts(noon).outsideIsOld) << "there is none";
    health().backUp(noon);
    EXPECT_FALSE(health().facts(later(7 * day)).outsideIsOld);
    EXPECT_TRUE(health().facts(later(7 * day + minute)).outsideIsOld);
    EXPECT_FALSE(health().facts(later(7 * day)).backupIsOld) << "nothing has changed since";
    shop->settings().decide({u"settings.a"_s, u"A"_s}, u"a"_s, u"b"_s);
    EXPECT_FALSE(health().facts(later(day)).backupIsOld);
    EXPECT_TRUE(health().facts(later(day + minute)).backupIsOld);
    EXPECT_TRUE(health().facts(later(-2 * day)).backupIsOld) << "a clock that was put back says nothing good";
}

TEST_F(HealthOfAFile, TheBackupsOfAnotherShopAreNotItsOwn)
{
    test::TemporaryShop other;
    QDir().mkpath(shop.filePath(u"stick"_s));
    FileHealth elsewhere(other.shop());
    elsewhere.setSecondPlace(shop.filePath(u"stick"_s));
    elsewhere.backUp(noon);
    health().setSecondPlace(shop.filePath(u"stick"_s));
    EXPECT_FALSE(health().facts(noon).newestOutside);
    QDir().mkpath(health().folder());
    for (const QFileInfo& file : QDir(elsewhere.folder()).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), health().folder() + u'/' + file.fileName());
    EXPECT_FALSE(health().facts(noon).newest);
    EXPECT_TRUE(health().hasUnsavedWork());
    ASSERT_EQ(health().backups().size(), 1u);
    EXPECT_TRUE(health().backups().front().isForeign);
    EXPECT_EQ(stateInWords(health().backups().front(), noon), u"of another shop"_s);
    EXPECT_THROW(health().restorePreview(health().backups().front().path), RuleError);
    shop.close();
    EXPECT_FALSE(newestWholeBackup(shop.path()));
}

TEST_F(HealthOfAFile, AChoiceAmongSeveralShopsForAFileThatIsGoneIsSaid)
{
    health().backUp(noon);
    test::TemporaryShop other;
    FileHealth(other.shop()).backUp(noon);
    const QString own = health().backups().front().path;
    const QString folder = health().folder();
    shop.close();
    QFile::remove(shop.path());
    EXPECT_EQ(remarkOnChoice(shop.path(), own), QString()) << "only its own lie beside it";
    for (const QFileInfo& file : QDir(FileHealth(other.shop()).folder()).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), folder + u'/' + file.fileName());
    EXPECT_NE(remarkOnChoice(shop.path(), own), QString());
}

TEST_F(HealthOfAFile, ARestoreNamesTheFactsThatItTakesAlong)
{
    health().backUp(noon);
    for (int copy = 0; copy < 25; ++copy)
        shop->packing().recordPrints({{id, u"slip"_s}}, u"printer"_s, u"printed"_s, {});
    shop->database().exec("INSERT INTO import_batch (file_name, file_hash, format, at) VALUES ('may.csv', 'x', 'shopify', 1)");
    shop->database().exec("INSERT INTO picture (sha256, png, width, height) VALUES ('y', x'00', 1, 1)");
    QStringList sentences;
    for (const RestoreDifference& difference : health().restorePreview(health().backups().front().path))
        sentences << sentenceOf(difference);
    EXPECT_THAT(sentences, testing::IsSupersetOf({u"Printed papers: 25 would go"_s, u"Imports: 1 would go (may.csv)"_s, u"Pictures: 1 would go"_s}));
}

TEST_F(HealthOfAFile, SaysThatTheDriveIsNearlyFullBeforeABackupFails)
{
    const auto warningAt = [&](qint64 free) {
        return FileHealth(shop.shop(), [free](const QString&) { return free; }).facts(noon).roomWarning;
    };
    EXPECT_TRUE(warningAt(qint64(1) << 40).isEmpty());
    const QString warning = warningAt(3'000'000);
    EXPECT_TRUE(warning.contains(u"nearly full: 3 MB are free"_s)) << warning.toStdString();
    EXPECT_TRUE(warning.contains(u"Make room there"_s));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/health/backuperasure.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/customers/erasure.h"
#include "models/services/health/filehealth.h"
#include "models/storage/backups/backup.h"
#include "models/storage/dberror.h"
#include "models/storage/repositories/customerrepository.h"
#include "tests/models/services/imports/importing.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QDirIterator>
#include <gmock/gmock.h>

using namespace kokarda;
using namespace kokarda::test;

namespace {

// Years after the orders of the files: the books need no name any more.
constexpr Instant later{1'990'000'000'000};
constexpr qint64 day = 86'400'000;

const std::vector<QByteArray> traces{"anna@example.com", "Anna Nowak", "anna nowak", "Różana 300", "600100200", "lubi zielone"};

/// A shop with Anna and Jan, and backups of two ages in two places.
class ErasingEverywhere : public Importing
{
protected:
    void SetUp() override
    {
        QDir().mkpath(stick());
        import(anna + annaBookmark + jan);
        QFile::remove(shop.filePath(u"orders.csv"_s));
        annas = order(u"#1001"_s).customer;
        Customer card = *shop->customers().customer(annas);
        card.phone = u"600100200"_s;
        card.privateNote = u"lubi zielone"_s;
        shop->customers().store(card);
        Order finished = order(u"#1001"_s);
        finished.status = OrderStatus::Delivered;
        finished.deliveredAt = Instant{later.msUtc - 100 * day};
        health().setSecondPlace(stick());
        health().backUp({later.msUtc - 10 * day});
        shop->orders().store(finished);
        health().backUp({later.msUtc - 5 * day});
    }
    FileHealth health() { return FileHealth(shop.shop()); }
    BackupErasure erasure() { return {shop.shop(), health()}; }
    QString stick() const { return shop.filePath(u"stick"_s); }
    /// Files of the shop, its backups, the stick and beside them that hold something of Anna.
    QStringList holding()
    {
        QStringList files;
        shop.close(); // a file must not be read beside its open connection
        QDirIterator walk(QFileInfo(shop.path()).absolutePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (std::ranges::any_of(traces, [&](const QByteArray& trace) { return bytes.contains(trace); }))
                files << walk.fileName();
        }
        shop.reopen();
        return files;
    }
    static bool neverStop() { return false; }

    CustomerId annas;
};

} // namespace

TEST_F(ErasingEverywhere, LeavesNothingInFileBackupsAndSecondPlace)
{
    EXPECT_EQ(holding().size(), 5);
    Erasure(shop.shop()).erase(annas, later);
    EXPECT_EQ(erasure().lacking(), 4);
    EXPECT_EQ(health().facts(later).backupsToErase, 4);
    const BackupErasureResult result = erasure().run(later, neverStop);
    EXPECT_EQ(result.rewritten, 4);
    EXPECT_THAT(result.problems, testing::IsEmpty());
    EXPECT_EQ(holding(), QStringList());
    EXPECT_EQ(erasure().lacking(), 0);
    for (const QString& place : {health().folder(), stick()}) {
        for (const storage::Backup& backup : storage::backupsIn(place))
            EXPECT_THAT(storage::verify(backup), testing::IsEmpty()) << backup.path.toStdString();
    }
}

TEST_F(ErasingEverywhere, FollowsInASecondPlaceThatWasAway)
{
    QDir().rename(stick(), stick() + u"-unplugged"_s);
    Erasure(shop.shop()).erase(annas, later);
    const BackupErasureResult result = erasure().run(later, neverStop);
    EXPECT_EQ(result.rewritten, 2);
    EXPECT_EQ(result.problems.size(), 1) << "it is said";
    EXPECT_TRUE(health().facts(later).secondPlaceToErase);
    EXPECT_FALSE(erasure().isDue()) << "nothing can be done now";
    QDir().rename(stick() + u"-unplugged"_s, stick());
    EXPECT_FALSE(health().facts(later).secondPlaceToErase);
    EXPECT_EQ(erasure().lacking(), 2);
    EXPECT_EQ(erasure().run(later, neverStop).rewritten, 2);
    EXPECT_FALSE(erasure().isDue());
    EXPECT_EQ(holding(), QStringList());
}

TEST_F(ErasingEverywhere, WhoWasMergedLaterIsFoundInOlderBackupsToo)
{
    Customer twin;
    twin.name = u"Anna Nowak"_s;
    twin.email = u"anna.druga@example.com"_s;
    twin.createdAt = {1};
    shop->database().record({u"fact.test"_s, u"Test"_s}, [&] { shop->repositories().customers.insert(twin, {}); });
    health().backUp({later.msUtc - 4 * day});
    shop->customers().merge(annas, twin.id);
    Erasure(shop.shop()).erase(annas, later);
    erasure().run(later, neverStop);
    EXPECT_EQ(holding(), QStringList());
    shop.close();
    for (const storage::Backup& backup : storage::backupsIn(storage::backupFolderOf(shop.path()))) {
        QFile file(backup.path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("anna.druga"));
    }
    shop.reopen();
}

TEST_F(ErasingEverywhere, MayBeStopped)
{
    Erasure(shop.shop()).erase(annas, later);
    EXPECT_THROW(erasure().run(later, [] { return true; }), storage::DbError);
    EXPECT_EQ(erasure().lacking(), 4);
    EXPECT_EQ(erasure().run(later, neverStop).rewritten, 4);
}

TEST_F(ErasingEverywhere, TellsHowFarItIs)
{
    Erasure(shop.shop()).erase(annas, later);
    std::vector<std::pair<int, int>> told;
    erasure().run(later, neverStop, [&](int done, int all) { told.emplace_back(done, all); });
    EXPECT_THAT(told, testing::ElementsAre(testing::Pair(0, 2), testing::Pair(1, 2), testing::Pair(0, 2), testing::Pair(1, 2)));
}

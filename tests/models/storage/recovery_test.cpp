// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery.h"
#include "models/storage/backup.h"
#include "models/storage/connection.h"
#include "models/storage/dberror.h"
#include "models/storage/opening.h"
#include "models/storage/restore.h"
#include "tests/models/storage/tempshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <iterator>
#include <random>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;

namespace {

constexpr Instant noon{1'772'000'000'000};
constexpr int pageSize = 4096;

qint64 rowsIn(const Database& db)
{
    qint64 rows = 0;
    for (const QByteArray& table : trackedTables()) {
        const QByteArray sql = "SELECT count(*) FROM " + table;
        rows += db.number(std::string_view(sql));
    }
    return rows;
}

/// A shop with some history, a backup from a little earlier, and the bytes of both.
class WorkedShop
{
public:
    WorkedShop()
    {
        Database& db = shop.db();
        db.exec("PRAGMA synchronous = OFF");
        test::furnish(db);
        sell(0, 598);
        BackupRoom(db, backups).make(u"clock"_s, noon);
        sell(598, 600); // half an hour's work that no backup has yet
        rows = rowsIn(db);
        shop.close();
        bytes = test::bytesOf(shop.path());
    }

    void damage(const QByteArray& content)
    {
        for (const QString& name : QDir(shop.folder()).entryList({u"shop-damaged*"_s, u"*-journal"_s}, QDir::Files))
            QFile::remove(shop.file(name));
        test::writeBytes(shop.path(), content);
    }

    TempShop shop;
    QString backups = backupFolderOf(shop.path());
    QByteArray bytes;
    qint64 rows = 0;

private:
    void sell(int from, int to)
    {
        Database& db = shop.db();
        for (int day = from; day < to; day += 7) {
            db.write(action(u"Sold"_s), [&] {
                for (int number = day; number < std::min(day + 7, to); ++number)
                    addOrder(db, u"#%1"_s.arg(QString::number(number)), 100 * number);
            });
        }
    }
};

QByteArray withPage(QByteArray bytes, int page, const QByteArray& content)
{
    return bytes.replace(qsizetype(page) * pageSize, pageSize, content);
}

QByteArray garbage(std::mt19937& random, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char& byte : bytes)
        byte = static_cast<char>(random());
    return bytes;
}

bool opens(const QString& path)
{
    try {
        OpeningOptions options;
        options.now = noon;
        openShop(path, options);
        return true;
    } catch (const DbError&) {
        return false;
    }
}

struct Outcome
{
    bool noticed = false;
    double kept = 0; ///< part of the rows after recovery
};

/// Opens a damaged copy, then recovers it. Checks what must hold for every damage.
Outcome suffer(WorkedShop& worked, const QByteArray& content, const QString& backups)
{
    worked.damage(content);
    Outcome outcome;
    QElapsedTimer clock;
    clock.start();
    outcome.noticed = !opens(worked.shop.path());
    if (outcome.noticed) {
        EXPECT_EQ(test::bytesOf(worked.shop.path()), content) << "a refused file is not changed";
        try {
            const RecoveryReport report = recover(worked.shop.path(), backups, noon);
            EXPECT_EQ(test::bytesOf(report.keptAside), content);
            EXPECT_FALSE(report.sentences().isEmpty());
        } catch (const DbError& error) {
            EXPECT_EQ(error.kind(), DbError::Kind::Damaged) << error.what();
            EXPECT_EQ(test::bytesOf(worked.shop.path()), content);
            return outcome;
        }
    }
    OpeningOptions options;
    options.now = noon;
    const OpenedShop opened = openShop(worked.shop.path(), options);
    outcome.kept = double(rowsIn(*opened.db)) / double(worked.rows);
    EXPECT_GT(opened.db->number("SELECT count(*) FROM orders"), 0) << "never an empty shop";
    EXPECT_LT(clock.elapsed(), 60'000) << "hangs";
    return outcome;
}

/// Half of them lose one page, the others suffer otherwise. KOKARDA_CRASH=long asks for a release's number.
int copies()
{
    return qEnvironmentVariable("KOKARDA_CRASH") == "long"_L1 ? 500 : 60;
}

} // namespace

TEST(Recovery, OfOneLostPageBringsBackAlmostEverythingAndAllWithABackup)
{
    WorkedShop worked;
    std::mt19937 random(11);
    const int pages = static_cast<int>(worked.bytes.size() / pageSize);
    double sum = 0;
    double worst = 1;
    double worstWithBackup = 1;
    int noticed = 0;
    const int trials = copies() / 2;
    for (int trial = 0; trial < trials; ++trial) {
        const int page = 1 + static_cast<int>(random() % static_cast<unsigned>(pages - 1));
        const QByteArray content = withPage(worked.bytes, page,
            trial % 2 ? QByteArray(pageSize, '\0') : garbage(random, pageSize));
        const Outcome alone = suffer(worked, content, u"nowhere"_s);
        sum += alone.kept;
        worst = std::min(worst, alone.kept);
        noticed += alone.noticed ? 1 : 0;
        const Outcome together = suffer(worked, content, worked.backups);
        worstWithBackup = std::min(worstWithBackup, together.kept);
        ASSERT_GE(together.kept, 0.99) << "page " << page;
    }
    std::cout << "lost pages: " << trials << ", noticed " << noticed << ", rows kept without a backup: mean "
              << sum / trials << ", worst " << worst << "; with one: worst " << worstWithBackup << "\n";
    EXPECT_EQ(noticed, trials);
    EXPECT_GE(sum / trials, 0.98);
}

TEST(Recovery, TellsRowByRowWhatIsMissing)
{
    WorkedShop worked;
    std::mt19937 random(14);
    std::vector<qint64> before;
    {
        Rows rows = worked.shop.db().rows("SELECT id FROM order_line ORDER BY id");
        while (rows.next())
            before.push_back(rows->integer(0));
    }
    // A leaf of the order lines: the page of the row in the middle, found by what it holds.
    worked.shop.close();
    bool found = false;
    for (int page = static_cast<int>(worked.bytes.size() / pageSize) - 1; page > 0 && !found; --page) {
        worked.damage(withPage(worked.bytes, page, garbage(random, pageSize)));
        const RecoveryReport report = recover(worked.shop.path(), u"nowhere"_s, noon);
        for (const RecoveredTable& table : report.tables) {
            if (table.table != "order_line"_L1 || table.lost.empty())
                continue;
            found = true;
            std::vector<qint64> after;
            const Database db(worked.shop.path());
            Rows rows = db.rows("SELECT id FROM order_line ORDER BY id");
            while (rows.next())
                after.push_back(rows->integer(0));
            std::vector<qint64> missing;
            std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(missing));
            for (const qint64 row : missing)
                EXPECT_TRUE(std::any_of(table.lost.begin(), table.lost.end(),
                    [row](const RowRange& range) { return row >= range.first && row <= range.second; })) << row;
            EXPECT_FALSE(missing.empty());
            EXPECT_THAT(report.sentences().join(u'\n').toStdString(), testing::HasSubstr("Items of orders: what stood in these rows"));
        }
    }
    EXPECT_TRUE(found);
}

TEST(Recovery, OfOtherDamageNeverCrashesNorGivesAnEmptyShop)
{
    WorkedShop worked;
    std::mt19937 random(12);
    const auto upTo = [&](qsizetype n) { return static_cast<qsizetype>(random() % static_cast<unsigned>(n)); };
    int noticed = 0;
    int recovered = 0;
    const int trials = copies() / 2;
    for (int trial = 0; trial < trials; ++trial) {
        QByteArray content = worked.bytes;
        switch (trial % 7) {
        case 0:
            content[upTo(content.size())] = static_cast<char>(content[upTo(content.size())] ^ (1 << upTo(8)));
            break;
        case 1:
            content[upTo(100)] = static_cast<char>(random());
            break;
        case 2:
            content.truncate(1 + upTo(content.size() - 1));
            break;
        case 3:
            content = withPage(content, 0, trial % 2 ? QByteArray(pageSize, '\0') : garbage(random, pageSize));
            break;
        case 4:
            content = garbage(random, 1 + upTo(20'000));
            break;
        case 5:
            content.clear();
            break;
        default: {
            const qsizetype from = upTo(content.size() / pageSize - 3);
            content.replace(from * pageSize, 3 * pageSize, garbage(random, 3 * pageSize));
        }
        }
        const Outcome outcome = suffer(worked, content, worked.backups);
        noticed += outcome.noticed ? 1 : 0;
        recovered += outcome.kept >= 0.9 ? 1 : 0;
        ASSERT_FALSE(testing::Test::HasFailure()) << "trial " << trial;
    }
    std::cout << "other damage: " << trials << ", noticed " << noticed << ", at least nine tenths back: " << recovered << "\n";
    // What holds nothing of the shop (garbage, 0 bytes) is filled from the backup.
    EXPECT_EQ(recovered, trials);
}

TEST(Recovery, AJournalOfAnotherFileDoesNotSpoilTheShop)
{
    WorkedShop worked;
    std::mt19937 random(13);
    for (const QByteArray& journal : {garbage(random, 5000), QByteArray(512, '\0'), worked.bytes.first(8192)}) {
        worked.damage(worked.bytes);
        test::writeBytes(worked.shop.path() + u"-journal"_s, journal);
        ASSERT_TRUE(opens(worked.shop.path()));
        EXPECT_EQ(rowsIn(Database(worked.shop.path())), worked.rows);
    }
}

TEST(Recovery, LostIndexesAreBuiltAnewAndNothingIsMissing)
{
    WorkedShop worked;
    const auto root = static_cast<int>(
        worked.shop.db().number("SELECT rootpage FROM sqlite_schema WHERE name = 'orders_by_number'"));
    const QByteArray before = test::dump(worked.shop.db());
    worked.shop.close();
    // One key of the index says another number than its order.
    QByteArray page = worked.bytes.mid(qsizetype(root - 1) * pageSize, pageSize);
    ASSERT_GT(page.lastIndexOf('#'), 0);
    page[page.lastIndexOf('#')] = '~';
    worked.damage(withPage(worked.bytes, root - 1, page));
    ASSERT_FALSE(opens(worked.shop.path()));
    const RecoveryReport report = recover(worked.shop.path(), u"nowhere"_s, noon);
    EXPECT_TRUE(report.onlyIndexesWereBad);
    EXPECT_EQ(test::dump(worked.shop.open()), before);
}

TEST(Recovery, ALostFirstPageIsBorrowed)
{
    WorkedShop worked;
    worked.damage(withPage(worked.bytes, 0, QByteArray(pageSize, '\0')));
    const RecoveryReport report = recover(worked.shop.path(), u"nowhere"_s, noon);
    EXPECT_EQ(rowsIn(worked.shop.open()), worked.rows);
    EXPECT_EQ(report.incompleteOrders, QStringList{});
}

TEST(Recovery, KeepsTheShopsIdentity)
{
    WorkedShop worked;
    Rows before = worked.shop.db().rows("SELECT value FROM meta WHERE key = 'shop_uuid'");
    ASSERT_TRUE(before.next());
    const QString uuid = before->text(0);
    { const Rows done = std::move(before); }
    worked.shop.close();
    worked.damage(withPage(worked.bytes, static_cast<int>(worked.bytes.size() / pageSize) - 2, QByteArray(pageSize, '\x11')));
    recover(worked.shop.path(), worked.backups, noon);
    Rows after = worked.shop.open().rows("SELECT value FROM meta WHERE key = 'shop_uuid'");
    ASSERT_TRUE(after.next());
    EXPECT_EQ(after->text(0), uuid);
}

TEST(Recovery, OfAShopThatIsOpenIsRefused)
{
    WorkedShop worked;
    worked.shop.open();
    try {
        recover(worked.shop.path(), worked.backups, noon);
        ADD_FAILURE() << "recovered an open shop";
    } catch (const DbError& error) {
        EXPECT_EQ(error.kind(), DbError::Kind::InUse);
    }
}

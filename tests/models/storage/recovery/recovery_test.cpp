// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/recovery.h"
#include "models/storage/backups/restore.h"
#include "models/storage/connection.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/opening.h"
#include "tests/models/storage/recovery/workedshop.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <ctime>
#include <iterator>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::storage;
using kokarda::test::action;
using kokarda::test::addOrder;
using kokarda::test::TempShop;
using kokarda::test::WorkedShop;
using kokarda::test::garbage;
using kokarda::test::isLong;
using kokarda::test::noon;
using kokarda::test::pageSize;
using kokarda::test::rowSet;
using kokarda::test::rowsIn;
using kokarda::test::withPage;

namespace {

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

/// Seconds until somebody would take the program for hung; a sanitizer makes it several times slower.
#ifdef __SANITIZE_ADDRESS__
constexpr double longest = 40;
#else
constexpr double longest = 10;
#endif

struct Outcome
{
    bool noticed = false;
    double kept = 0;  ///< part of the rows that are there after recovery
    double seconds = 0; ///< of work until the shop could be worked in again
    double whole = 0; ///< part of the rows that are as they were to the last letter
};

/// Opens a damaged copy, then recovers it. Checks what must hold for every damage.
Outcome suffer(WorkedShop& worked, const QByteArray& content, const QString& backups)
{
    worked.damage(content);
    Outcome outcome;
    const std::clock_t before = std::clock();
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
    const std::set<QByteArray> now = rowSet(*opened.db);
    outcome.whole = double(std::ranges::count_if(worked.content, [&](const QByteArray& row) { return now.contains(row); }))
        / double(worked.content.size());
    EXPECT_GT(opened.db->number("SELECT count(*) FROM orders"), 0) << "never an empty shop";
    // Of the processor: what other programs on the machine cannot spoil.
    outcome.seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
    EXPECT_LT(outcome.seconds, longest) << "hangs";
    return outcome;
}

/// Half of them lose one page, the others suffer otherwise.
int copies()
{
    return isLong() ? 500 : 60;
}

/// Pages that hold rows of these tables; every fourth of them will do daily.
std::vector<std::pair<int, std::string>> leavesOf(const WorkedShop& worked, const std::set<std::string>& tables)
{
    std::vector<std::pair<int, std::string>> leaves;
    int place = 0;
    for (const auto& [page, name] : worked.pages) {
        if (tables.contains(name) && (isLong() || place++ % 4 == 0))
            leaves.emplace_back(page, name);
    }
    return leaves;
}

} // namespace

TEST(Recovery, OfOneLostPageBringsBackAlmostEveryRowWhicheverPageItIs)
{
    WorkedShop worked;
    std::mt19937 random(11);
    std::vector<int> pages(worked.bytes.size() / pageSize - 1);
    std::iota(pages.begin(), pages.end(), 2); // the first page is another matter, see below
    std::ranges::shuffle(pages, random);
    struct Worst
    {
        double kept = 1;
        double whole = 1;
        double keptWithBackup = 1;
        double wholeWithBackup = 1;
    };
    std::map<std::string, Worst> worstBy;
    Worst worst;
    double sum = 0;
    const std::size_t trials = std::size_t(copies()) / 2;
    std::size_t noticed = 0;
    for (std::size_t trial = 0; trial < trials; ++trial) {
        const int page = pages[trial % pages.size()];
        const QByteArray content = withPage(worked.bytes, page - 1, trial % 2 ? QByteArray(pageSize, '\0') : garbage(random, pageSize));
        const Outcome alone = suffer(worked, content, u"nowhere"_s);
        const Outcome together = suffer(worked, content, worked.backups);
        sum += alone.kept;
        noticed += alone.noticed ? 1 : 0;
        for (Worst* one : {&worst, &worstBy[worked.pages[page]]}) {
            one->kept = std::min(one->kept, alone.kept);
            one->whole = std::min(one->whole, alone.whole);
            one->keptWithBackup = std::min(one->keptWithBackup, together.kept);
            one->wholeWithBackup = std::min(one->wholeWithBackup, together.whole);
        }
        ASSERT_FALSE(testing::Test::HasFailure()) << "page " << page << " " << worked.pages[page];
    }
    for (const auto& [name, one] : worstBy) {
        if (one.whole < 1)
            std::cout << "  " << name << ": rows there " << one.kept << ", whole " << one.whole << "; with a backup " << one.keptWithBackup << ", "
                      << one.wholeWithBackup << "\n";
    }
    std::cout << "lost pages: " << trials << " of " << pages.size() << ", noticed " << noticed << "; rows there without a backup: mean "
              << sum / double(trials) << ", worst page " << worst.kept << ", whole on the worst page " << worst.whole
              << "; with one: worst page " << worst.keptWithBackup << ", whole " << worst.wholeWithBackup << "\n";
    EXPECT_EQ(noticed, trials);
    EXPECT_GE(worst.kept, 0.98);
    EXPECT_GE(worst.keptWithBackup, 0.999);
}

TEST(Recovery, NewestKnowledgeWinsOverTheBackup)
{
    WorkedShop worked;
    int damaged = 0;
    std::mt19937 random(16);
    for (const auto& [page, name] : leavesOf(worked, {"orders leaf"})) {
        ++damaged;
        worked.damage(withPage(worked.bytes, page - 1, garbage(random, pageSize)));
        recover(worked.shop.path(), worked.backups, noon);
        const Database db(worked.shop.path());
        EXPECT_EQ(db.number("SELECT count(*) FROM orders WHERE number = '#10' AND remark = 'newest' AND status = 'shipped'"), 1) << page;
        EXPECT_EQ(db.number("SELECT count(*) FROM orders WHERE number = '#20'"), 0) << "deleted since the backup, page " << page;
    }
    if (worked.pages.empty())
        GTEST_SKIP() << "this SQLite does not tell what its pages hold";
    EXPECT_GT(damaged, 2);
}

TEST(Recovery, OrdersArePutTogetherFromTheRestOfTheFileAndSaySo)
{
    WorkedShop worked;
    std::mt19937 random(17);
    qint64 pieced = 0;
    for (const auto& [page, name] : leavesOf(worked, {"orders leaf", "order_line leaf", "customer leaf"})) {
        worked.damage(withPage(worked.bytes, page - 1, garbage(random, pageSize)));
        const RecoveryReport report = recover(worked.shop.path(), u"nowhere"_s, noon);
        const Database db(worked.shop.path());
        EXPECT_EQ(db.number("SELECT count(*) FROM orders"), 599) << name;
        EXPECT_EQ(db.number("SELECT count(*) FROM order_line WHERE title = 'Kubek' AND quantity = 1 AND unit_price = "
                            "(SELECT total FROM orders WHERE orders.id = order_id)"), 599) << name;
        EXPECT_EQ(db.number("SELECT count(*) FROM orders JOIN customer ON customer.id = customer_id WHERE customer.name = number"), 599) << name;
        EXPECT_EQ(db.number("SELECT count(*) FROM orders WHERE staff_note <> ''"),
            db.number("SELECT count(*) FROM orders WHERE status = 'to_pack' AND staff_note <> ''"));
        if (name == "customer leaf")
            continue;
        EXPECT_FALSE(report.piecedOrders.isEmpty()) << name;
        EXPECT_GE(db.number("SELECT count(*) FROM orders WHERE staff_note <> ''"), report.piecedOrders.size() - 1); // #10 is sent
        EXPECT_THAT(report.sentences().join(u'\n').toStdString(), testing::HasSubstr("put together"));
        EXPECT_EQ(db.number("SELECT count(*) FROM order_search WHERE order_search MATCH ?", u"\"%1\""_s.arg(report.piecedOrders.front().mid(1))) > 0, true);
        for (const RecoveredTable& table : report.tables)
            pieced += table.pieced;
    }
    if (worked.pages.empty())
        GTEST_SKIP() << "this SQLite does not tell what its pages hold";
    EXPECT_GT(pieced, 0);
}

TEST(Recovery, TellsRowByRowWhatIsMissing)
{
    WorkedShop worked("INSERT INTO consent (customer_id, medium, purpose, given, at) SELECT id, 'email', 'newsletter', 1, 5 FROM customer "
                      "WHERE id <= 100");
    std::mt19937 random(14);
    const auto consents = [](const Database& db) {
        std::vector<qint64> rows;
        Rows found = db.rows("SELECT id FROM consent ORDER BY id");
        while (found.next())
            rows.push_back(found->integer(0));
        return rows;
    };
    const std::vector<qint64> before = consents(worked.shop.open());
    worked.shop.close();
    bool found = false;
    for (const auto& [page, name] : worked.pages) {
        if (name != "consent leaf")
            continue;
        worked.damage(withPage(worked.bytes, page - 1, garbage(random, pageSize)));
        const RecoveryReport report = recover(worked.shop.path(), u"nowhere"_s, noon);
        const std::vector<qint64> after = consents(Database(worked.shop.path()));
        std::vector<qint64> missing;
        std::ranges::set_difference(before, after, std::back_inserter(missing));
        const auto table = std::ranges::find(report.tables, u"consent"_s, &RecoveredTable::table);
        ASSERT_NE(table, report.tables.end());
        std::vector<qint64> told;
        for (const auto& [first, last] : table->lost) {
            for (qint64 row = first; row <= last; ++row)
                told.push_back(row);
        }
        EXPECT_FALSE(missing.empty()) << "a consent without its answer is none";
        EXPECT_EQ(told, missing); // an index knows which rows there were
        EXPECT_THAT(report.sentences().join(u'\n').toStdString(), testing::HasSubstr("Consents: what stood in these rows"));
        found = true;
    }
    if (worked.pages.empty())
        GTEST_SKIP() << "this SQLite does not tell what its pages hold";
    EXPECT_TRUE(found);
}

TEST(Recovery, OfOtherDamageNeverCrashesNorGivesAnEmptyShop)
{
    WorkedShop worked;
    std::mt19937 random(12);
    const auto upTo = [&](qsizetype n) { return static_cast<qsizetype>(random() % static_cast<unsigned>(n)); };
    int noticed = 0;
    int recovered = 0;
    double slowest = 0;
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
        slowest = std::max(slowest, outcome.seconds);
        ASSERT_FALSE(testing::Test::HasFailure()) << "trial " << trial;
    }
    std::cout << "other damage: " << trials << ", noticed " << noticed << ", at least nine tenths back: " << recovered << ", slowest "
              << slowest << " s of work\n";
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

TEST(Recovery, AHeaderThatNamesAnotherSchemaIsPutRight)
{
    WorkedShop worked;
    const QByteArray before = test::dump(worked.shop.open());
    worked.shop.close();
    for (const char number : {'\0', '\3', '\x63'}) {
        QByteArray content = worked.bytes;
        content[63] = number; // the last byte of user_version: https://www.sqlite.org/fileformat2.html section 1.3
        worked.damage(content);
        EXPECT_FALSE(opens(worked.shop.path()));
        EXPECT_EQ(test::bytesOf(worked.shop.path()), content);
        recover(worked.shop.path(), u"nowhere"_s, noon);
        EXPECT_EQ(test::dump(worked.shop.open()), before) << int(number);
        worked.shop.close();
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/erasure.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/health/filehealth.h"
#include "models/services/orders/orderbook.h"
#include "models/storage/check.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/undo/undolog.h"
#include "models/values/problem.h"
#include "tests/models/services/imports/importing.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace kokarda;
using namespace kokarda::test;

namespace {

// A day long after the orders of the files.
constexpr Instant later{1'790'000'000'000}; // 21 September 2026
constexpr Instant sevenYearsLater{1'990'000'000'000};

} // namespace

/// A shop with Anna, who has a finished order, and Jan.
class Erasing : public Importing
{
protected:
    void SetUp() override
    {
        import(anna + annaBookmark + jan);
        annas = order(u"#1001"_s).customer;
        Order finished = order(u"#1001"_s);
        finished.status = OrderStatus::Delivered;
        finished.deliveredAt = Instant{later.msUtc - 100LL * 86'400'000};
        finished.staffNote = u"Anna Nowak dzwoniła"_s;
        finished.taxId = u"5261040828"_s;
        shop->orders().store(finished);
        Customer card = *shop->customers().customer(annas);
        card.privateNote = u"lubi zielone"_s;
        card.taxId = u"1234563218"_s;
        card.birthday = QDate(1980, 5, 4);
        shop->customers().store(card);
        shop->database().exec("UPDATE customer SET name_day = '07-26' WHERE id = ?", annas);
        shop->database().exec("INSERT INTO stamp_spending (customer_id, stamps, what, at) VALUES (?, 10, 'a mug for ten stamps', 1)", annas);
    }
    /// How often a text is in any file of the shop's folder.
    int found(const QByteArray& text)
    {
        int times = 0;
        const QFileInfo shopFile(shop->path());
        shop.close(); // a file must not be read beside its open connection
        for (const QFileInfo& each : shopFile.dir().entryInfoList({u"shop.kokarda*"_s, u".shop*"_s}, QDir::Files | QDir::Hidden)) {
            QFile bytes(each.filePath());
            EXPECT_TRUE(bytes.open(QIODevice::ReadOnly));
            times += static_cast<int>(bytes.readAll().count(text));
        }
        shop.reopen();
        return times;
    }

    CustomerId annas;
};

TEST_F(Erasing, LeavesNothingOfThePersonButWhatTheBooksNeed)
{
    EXPECT_GT(found("anna@example.com"), 0);
    Erasure(shop.shop()).erase(annas, later);
    for (const char* canary : {"anna@example.com", "zielone", "dzwoni", "1980-05-04", "1234563218", "07-26", "a mug for ten stamps"})
        EXPECT_EQ(found(canary), 0) << canary;
    const Order paper = order(u"#1001"_s);
    EXPECT_EQ(paper.customerName, u"Anna Nowak"_s) << "tax law";
    EXPECT_EQ(paper.billTo.street, u"ul. Różana 300"_s);
    EXPECT_EQ(paper.taxId, u"5261040828"_s) << "a part of whom was billed";
    EXPECT_TRUE(shop->orders().find({.search = paper.taxId}).empty()) << "the search has let go of it";
    EXPECT_EQ(paper.shipTo, (Address{.country = u"PL"_s}));
    EXPECT_EQ(shop->customers().customer(annas)->anonymisedAt, later);
    EXPECT_TRUE(shop->customers().addresses(annas).empty());
    EXPECT_TRUE(storage::fullCheck(shop->database()).empty());
}

TEST_F(Erasing, LetsThePapersGoWhenTheirYearsAreOver)
{
    Erasure(shop.shop()).erase(annas, later);
    EXPECT_EQ(Erasure(shop.shop()).catchUp(later), 0);
    EXPECT_GT(found("ana 300"), 0);
    Erasure(shop.shop()).catchUp(sevenYearsLater);
    EXPECT_EQ(order(u"#1001"_s).billTo.street, QString());
    EXPECT_EQ(order(u"#1001"_s).taxId, QString());
    EXPECT_FALSE(order(u"#1001"_s).customerName.contains(u"Anna"_s));
}

TEST_F(Erasing, KeepsEveryTotal)
{
    const auto totals = [&] {
        return std::tuple(count("SELECT sum(total) FROM orders"), count("SELECT sum(pieces) FROM orders"),
            count("SELECT count(*) FROM order_line"), count("SELECT count(*) FROM customer"),
            count("SELECT count(*) FROM orders WHERE ship_to LIKE '%\"PL\"%'"));
    };
    const auto before = totals();
    Erasure(shop.shop()).erase(annas, later);
    EXPECT_EQ(totals(), before);
}

TEST_F(Erasing, SearchFindsThePersonNoMoreButTheOrderByItsNumber)
{
    Erasure(shop.shop()).erase(annas, later);
    EXPECT_TRUE(shop->orders().find({.search = u"nowak"_s}).empty());
    EXPECT_TRUE(shop->customers().find(u"anna"_s).empty());
    EXPECT_EQ(shop->orders().find({.search = u"1001"_s}).size(), 1U);
}

TEST_F(Erasing, CannotBeUndoneAndLeavesNoImages)
{
    const qint64 before = count("SELECT count(*) FROM change WHERE after LIKE '%Anna%' OR before LIKE '%Anna%'");
    EXPECT_GT(before, 0);
    Erasure(shop.shop()).erase(annas, later);
    EXPECT_EQ(count("SELECT count(*) FROM change WHERE after LIKE '%Anna%' OR before LIKE '%Anna%'"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM action WHERE title LIKE '%Anna%'"), 0);
    const auto next = storage::UndoLog(shop->database()).nextUndo();
    EXPECT_TRUE(!next || next->kind != u"customer.erase"_s);
}

TEST_F(Erasing, TheSameFileAgainDoesNotBringThePersonBack)
{
    Erasure(shop.shop()).erase(annas, later);
    import(anna + annaBookmark + jan);
    EXPECT_EQ(order(u"#1001"_s).email, QString());
    EXPECT_EQ(found("anna@example.com"), 0);
}

TEST_F(Erasing, ARestoredBackupIsErasedAgain)
{
    FileHealth(shop.shop()).backUp(later);
    const QString backup = FileHealth(shop.shop()).backups().front().path;
    const QString path = shop->path();
    EXPECT_EQ(Erasure(shop.shop()).plan(annas, later).backups, 1);
    Erasure(shop.shop()).erase(annas, later);
    shop.close();
    restoreShop(path, backup, later);
    shop.reopen();
    EXPECT_FALSE(shop->customers().customer(annas)->anonymisedAt);
    EXPECT_EQ(Erasure(shop.shop()).catchUp(later), 1);
    EXPECT_TRUE(shop->customers().customer(annas)->anonymisedAt);
    EXPECT_EQ(order(u"#1001"_s).email, QString());
}

TEST_F(Erasing, IsRepeatedOnAnotherComputerThatHasOnlyTheStick)
{
    const QTemporaryDir stick;
    FileHealth health(shop.shop());
    health.setSecondPlace(stick.path());
    const QString made = QFileInfo(health.backUp(later).file).fileName();
    EXPECT_EQ(health.facts(later).backupsToErase, 0);
    Erasure(shop.shop()).erase(annas, {later.msUtc + 1000});
    EXPECT_EQ(health.facts(later).backupsToErase, 2) << "here and on the stick";
    health.backUp({later.msUtc + 2000}); // brings the note of it along, and no name
    const QTemporaryDir otherComputer;
    const QString path = otherComputer.filePath(u"shop.kokarda"_s);
    restoreShop(path, stick.filePath(made), later);
    Shop restored(path);
    EXPECT_FALSE(restored.customers().customer(annas)->anonymisedAt);
    EXPECT_EQ(Erasure(restored).catchUp(later), 1);
    EXPECT_TRUE(restored.customers().customer(annas)->anonymisedAt);
}

TEST_F(Erasing, IsRepeatedInABackupThatIsOpenedWhereItLies)
{
    const QString backup = FileHealth(shop.shop()).backUp(later).file;
    Erasure(shop.shop()).erase(annas, {later.msUtc + 1000});
    Shop opened(backup);
    EXPECT_EQ(Erasure(opened).catchUp(later), 1);
    EXPECT_TRUE(opened.customers().customer(annas)->anonymisedAt);
}

TEST_F(Erasing, WaitsForOrdersThatAreStillOnTheirWay)
{
    Order open = order(u"#1001"_s);
    open.status = OrderStatus::ToPack;
    shop->orders().store(open);
    const ErasurePlan plan = Erasure(shop.shop()).plan(annas, later);
    ASSERT_EQ(plan.hurdles.size(), 1);
    EXPECT_THROW(Erasure(shop.shop()).erase(annas, later), RuleError);
    EXPECT_EQ(shop->customers().customer(annas)->email, u"anna@example.com"_s);
}

TEST_F(Erasing, SaysBeforeWhatGoesAndWhatStaysUntilWhen)
{
    const ErasurePlan plan = Erasure(shop.shop()).plan(annas, later);
    EXPECT_TRUE(plan.hurdles.isEmpty());
    EXPECT_EQ(plan.orders, 1);
    EXPECT_EQ(plan.ordersKept, 1);
    EXPECT_EQ(plan.keptUntil, QDate(2032, 12, 31));
    EXPECT_EQ(plan.addresses, 1);
    EXPECT_EQ(plan.cards, 1);
}

TEST_F(Erasing, TakesMergedCardsAlong)
{
    const CustomerId jans = order(u"#1002"_s).customer;
    Order finished = order(u"#1002"_s);
    finished.shippedAt = Instant{later.msUtc - 100LL * 86'400'000};
    shop->orders().store(finished);
    shop->customers().merge(annas, jans);
    EXPECT_EQ(Erasure(shop.shop()).plan(annas, later).cards, 2);
    Erasure(shop.shop()).erase(annas, later);
    EXPECT_EQ(found("jan@example.com"), 0);
    EXPECT_THROW(Erasure(shop.shop()).plan(annas, later), RuleError);
}

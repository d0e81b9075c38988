// SPDX-License-Identifier: GPL-3.0-or-later
// Every write of a service leaves its row in the history: decisions with images, facts without.
#include "tests/support/recordedwrites.h"

#include "models/services/health/filehealth.h"
#include "models/services/history/history.h"
#include "models/services/imports/importdesk.h"
#include "models/services/imports/importinbox.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/orders/orderviews.h"
#include "models/services/packing/benchticks.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QDir>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

class EveryWrite : public testing::Test
{
protected:
    EveryWrite()
    {
        id = shop->orders().store(test::mugOrder(shop.shop(), u"1001"_s)).id;
    }
    /// Title of the undo step that a piece of work has left; empty where it left none.
    QString stepOf(const std::function<void()>& work)
    {
        const QString before = History(shop.shop()).undoTitle().value_or(QString());
        const int seen = writes.seen();
        work();
        EXPECT_GT(writes.seen(), seen) << "nothing was written";
        EXPECT_THAT(writes.unrecorded(), testing::IsEmpty());
        const QString now = History(shop.shop()).undoTitle().value_or(QString());
        return now == before ? QString() : now;
    }

    test::TemporaryShop shop;
    OrderId id;
    test::RecordedWrites writes{shop->database()};
};

} // namespace

TEST_F(EveryWrite, OfADecisionCanBeUndoneAndRedone)
{
    OrderViews views(shop.shop());
    EXPECT_EQ(stepOf([&] { views.keep(u"Kubki"_s, {.search = u"kubek"_s}); }), u"View “Kubki”"_s);
    const std::size_t many = views.all().size();
    History(shop.shop()).undo();
    EXPECT_EQ(views.all().size(), many - 1);
    History(shop.shop()).redo();
    EXPECT_EQ(views.all().size(), many);
    EXPECT_EQ(stepOf([&] { views.forget(views.all().back().key); }), u"View “Kubki” forgotten"_s);

    PackingSetup bench(shop.shop());
    const ChannelId channel = shop->settings().channels().front().id;
    EXPECT_FALSE(stepOf([&] { bench.setCutOff(channel, QTime(14, 0)); }).isEmpty());
    EXPECT_FALSE(stepOf([&] { bench.store({{u"Paczka"_s, ParcelSize::Small, 500}}); }).isEmpty());
    History(shop.shop()).undo();
    EXPECT_EQ(bench.packagings().size(), 4u);
    EXPECT_EQ(bench.cutOffs().size(), 1u);

    ImportDesk& desk = shop->imports();
    EXPECT_FALSE(stepOf([&] { desk.trust({u"a,b"_s, u"Shoper"_s}); }).isEmpty());
    EXPECT_FALSE(stepOf([&] { desk.distrust(u"a,b"_s); }).isEmpty());
    EXPECT_FALSE(stepOf([&] { desk.remember(u"a,b"_s, {u"a"_s, u"b"_s}, {}); }).isEmpty());
    EXPECT_FALSE(stepOf([&] { desk.rememberCategories({{u"kubki"_s, CategoryId(1)}}); }).isEmpty());
}

TEST_F(EveryWrite, OfTheWatchedFolderIsUndoneInTheInboxToo)
{
    ImportInbox inbox(shop.shop());
    EXPECT_FALSE(stepOf([&] { inbox.setFolder(QDir::tempPath()); }).isEmpty());
    History(shop.shop()).undo();
    EXPECT_EQ(inbox.folder(), QString());
    History(shop.shop()).redo();
    EXPECT_EQ(inbox.folder(), QDir::tempPath());
}

TEST_F(EveryWrite, OfWhatIsTheSameAlreadyIsNone)
{
    PackingSetup bench(shop.shop());
    const std::vector<Packaging> shelf{{u"Paczka"_s, ParcelSize::Small, 500}};
    bench.store(shelf);
    const int seen = writes.seen();
    bench.store(shelf);
    EXPECT_EQ(writes.seen(), seen);
}

TEST_F(EveryWrite, OfAFactIsNoStepToTakeBack)
{
    const OrderLineId line = shop->orders().order(id)->lines.front().id;
    EXPECT_EQ(stepOf([&] { BenchTicks(shop.shop()).keep(id, {{line, 1}}); }), QString());
    EXPECT_EQ(stepOf([&] { BenchTicks(shop.shop()).forget(id); }), QString());
    EXPECT_EQ(stepOf([&] { shop->notes().markPrinted({id}); }), QString());
    EXPECT_EQ(stepOf([&] { shop->packing().recordPrints({{id, u"slip"_s}}, u"printer"_s, u"queued"_s, u"7"_s); }), QString());
    EXPECT_EQ(stepOf([&] { shop->packing().settlePrints({{id, u"slip"_s}}, u"printer"_s, u"7"_s, u"printed"_s); }), QString());
    const ActionId before = shop->database().lastAction();
    FileHealth(shop.shop()).setSecondPlace(QDir::tempPath());
    EXPECT_GT(shop->database().lastAction(), before);
}

TEST_F(EveryWrite, IsLookedAt)
{
    shop->database().inTransaction([&] { shop->database().exec("UPDATE orders SET staff_note = 'x'"); });
    EXPECT_THAT(writes.unrecorded(), testing::ElementsAre(QByteArray("orders"))) << "else the tests above prove nothing";
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notes/notedesk.h"

#include "models/services/orders/orderbook.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/experimentrepository.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QSet>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

Order stored(test::TemporaryShop& shop, const QString& number, int day)
{
    Order order = test::mugOrder(shop.shop(), number);
    order.placedAt = instantOf(QDateTime(QDate(2026, 3, day), QTime(9, 30), Qt::UTC));
    return shop->orders().store(order);
}

} // namespace

TEST(NoteDesk, WritesANoteFromTheOrder)
{
    test::TemporaryShop shop;
    ShopInfo info = shop->settings().info();
    info.signature = u"Ania z Kubkarni"_s;
    shop->settings().store(info);
    const Order order = stored(shop, u"#1"_s, 2);
    const Note note = shop->notes().noteFor(order.id);
    EXPECT_TRUE(note.text.startsWith(u"Droga Anno,\n"_s)) << note.text.toStdString();
    EXPECT_TRUE(note.text.endsWith(u"\nAnia z Kubkarni"_s)) << note.text.toStdString();
    EXPECT_FALSE(note.sentenceKeys.isEmpty());
    EXPECT_FALSE(note.id);
    EXPECT_EQ(shop->notes().noteFor(order.id).text, note.text);
}

TEST(NoteDesk, AMeasurementOfTheNotesEffectLeavesItOutUntilAPersonWantsIt)
{
    test::TemporaryShop shop;
    Customer anna;
    anna.name = u"Anna Kowalska"_s;
    shop->database().inTransaction([&] { shop->repositories().customers.insert(anna, {}); });
    Order order = test::mugOrder(shop.shop(), u"#1"_s);
    order.customer = anna.id;
    order = shop->orders().store(order);
    Experiment withoutNotes;
    withoutNotes.name = u"Without notes"_s;
    withoutNotes.start = QDate(2026, 3, 1);
    withoutNotes.permille = {500, 0, 500, 0};
    storage::ExperimentRepository(shop->database()).insert(withoutNotes);
    EXPECT_EQ(shop->notes().noteFor(order.id).text, QString());
    shop->notes().markPrinted({order.id});
    EXPECT_FALSE(shop->notes().noteFor(order.id).id) << "a note that did not go out is no fact";
    EXPECT_NE(shop->notes().writeAgain(order.id).text, QString());
}

TEST(NoteDesk, KnowsTheCustomersEarlierOrders)
{
    test::TemporaryShop shop;
    Customer anna;
    anna.name = u"Anna Kowalska"_s;
    shop->database().inTransaction([&] { shop->repositories().customers.insert(anna, {}); });
    Order first = test::mugOrder(shop.shop(), u"#1"_s);
    first.customer = anna.id;
    first = shop->orders().store(first);
    Order second = test::mugOrder(shop.shop(), u"#2"_s);
    second.placedAt = instantOf(QDateTime(QDate(2026, 3, 12), QTime(9, 30), Qt::UTC));
    second.customer = anna.id;
    second = shop->orders().store(second);
    const NoteFacts facts = shop->notes().facts(second.id);
    EXPECT_EQ(facts.orderNumber, 2);
    EXPECT_EQ(facts.daysSinceLast, 10);
    EXPECT_EQ(shop->notes().facts(first.id).orderNumber, 1);
}

TEST(NoteDesk, FindsOtherWordsWhenAsked)
{
    test::TemporaryShop shop;
    const Order order = stored(shop, u"#1"_s, 2);
    QSet<QString> texts;
    for (int attempt = 0; attempt < 8; ++attempt)
        texts.insert(shop->notes().compose(order.id, attempt).text);
    EXPECT_GT(texts.size(), 2);
}

TEST(NoteDesk, ShowsTheNotesThatASentenceWouldBeIn)
{
    test::TemporaryShop shop;
    stored(shop, u"#1"_s, 2);
    stored(shop, u"#2"_s, 3);
    NoteBlock own{u"own.evenings"_s, u"pl"_s, NotePart::Closing, {}, {}, u"Samych ciepłych wieczorów."_s};
    const std::vector<NotePreview> said = shop->notes().previewWith(own, 10);
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(said.front().number, u"#2"_s) << "the newest first";
    for (const NotePreview& each : said)
        EXPECT_TRUE(each.note.text.contains(own.text)) << each.note.text.toStdString();
    own.language = u"en"_s;
    EXPECT_TRUE(shop->notes().previewWith(own, 10).empty()) << "these orders are Polish";
    EXPECT_EQ(shop->notes().previewWith({u"own.plain"_s, u"pl"_s, NotePart::Closing, {}, {}, u"Do zobaczenia!"_s}, 1).size(), 1u);
}

TEST(NoteDesk, ShowsWhatTheNewestOrdersWouldGet)
{
    test::TemporaryShop shop;
    for (int i = 1; i <= 4; ++i)
        stored(shop, u"#"_s + QString::number(i), i);
    const std::vector<NotePreview> previews = shop->notes().preview(shop->notes().blocks(), 3);
    ASSERT_EQ(previews.size(), 3u);
    EXPECT_EQ(previews.front().number, u"#4"_s);
    EXPECT_TRUE(previews.front().note.text.startsWith(u"Droga Anno,"_s));
    EXPECT_TRUE(shop->notes().preview({}, 3).front().note.keys.isEmpty());
}

} // namespace kokarda

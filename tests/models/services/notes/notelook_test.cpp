// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

Order stored(test::TemporaryShop& shop, const QString& number)
{
    return shop->orders().store(test::mugOrder(shop.shop(), number));
}

QByteArray png(int width)
{
    QImage image(width, 10, QImage::Format_RGB32);
    image.fill(Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

NoteLook largeAndBlack()
{
    NoteLook look;
    look.xHeightMm = 2.6;
    look.slant = 0.12;
    look.liveliness = 1.1;
    look.penWidthMm = 0.4;
    look.inkColour = u"#000000"_s;
    return look;
}

} // namespace

TEST(NoteLook, IsKeptAsItWasChosen)
{
    test::TemporaryShop shop;
    EXPECT_EQ(shop->settings().noteLook(), NoteLook());
    NoteLook look = largeAndBlack();
    look.signaturePng = png(30);
    look.scanPng = png(40);
    shop->settings().store(look);
    EXPECT_EQ(shop->settings().noteLook(), look);
    look.xHeightMm = 40;
    shop->settings().store(look);
    EXPECT_EQ(shop->settings().noteLook().xHeightMm, xHeightLimit.most);
}

TEST(NoteLook, NotesFollowItUntilTheyArePrinted)
{
    test::TemporaryShop shop;
    const Order printed = stored(shop, u"#1"_s), waiting = stored(shop, u"#2"_s);
    shop->notes().keep(waiting.id, u"Droga Anno"_s);
    shop->notes().markPrinted({printed.id});
    const Note before = shop->notes().noteFor(printed.id);
    NoteLook look = largeAndBlack();
    look.signaturePng = png(30);
    shop->settings().store(look);
    ShopInfo info = shop->settings().info();
    info.hand = u"caveat"_s;
    shop->settings().store(info);
    EXPECT_EQ(shop->notes().noteFor(printed.id), before) << "a reprint is the same";
    EXPECT_EQ(shop->notes().noteFor(waiting.id).look, look);
    EXPECT_EQ(shop->notes().noteFor(waiting.id).hand, u"caveat"_s);
    EXPECT_EQ(shop->notes().keep(printed.id, u"Droga Anno!"_s).look, look) << "what is edited now is written now";
}

TEST(NoteLook, APrintedNoteKeepsAPictureThatTheShopTookAway)
{
    test::TemporaryShop shop;
    const Order order = stored(shop, u"#1"_s);
    NoteLook look;
    look.scanPng = png(50);
    shop->settings().store(look);
    shop->notes().markPrinted({order.id});
    shop->settings().store(NoteLook());
    EXPECT_EQ(shop->notes().noteFor(order.id).look.scanPng, look.scanPng);
    EXPECT_EQ(shop->settings().noteLook(), NoteLook());
}

TEST(NoteLook, IsUndoneLikeAnyEdit)
{
    test::TemporaryShop shop;
    NoteLook look = largeAndBlack();
    look.signaturePng = png(60);
    shop->settings().store(look);
    shop->settings().store(NoteLook());
    History(shop.shop()).undo();
    EXPECT_EQ(shop->settings().noteLook(), look);
    History(shop.shop()).undo();
    EXPECT_EQ(shop->settings().noteLook(), NoteLook());
    History(shop.shop()).redo();
    EXPECT_EQ(shop->settings().noteLook(), look);
}

TEST(NoteLook, APictureOfTheSignatureTakesThePlaceOfTheWrittenName)
{
    test::TemporaryShop shop;
    ShopInfo info = shop->settings().info();
    info.signature = u"Ania z Kubkarni"_s;
    shop->settings().store(info);
    const Order order = stored(shop, u"#1"_s);
    EXPECT_TRUE(shop->notes().noteFor(order.id).text.endsWith(info.signature));
    NoteLook look;
    look.signaturePng = png(30);
    shop->settings().store(look);
    EXPECT_FALSE(shop->notes().noteFor(order.id).text.contains(info.signature));
}

TEST(SentNotes, AreListedNewestFirstAndFoundByOrderCustomerAndWords)
{
    test::TemporaryShop shop;
    const Order first = stored(shop, u"#1"_s), second = stored(shop, u"#2"_s), third = stored(shop, u"#3"_s);
    shop->notes().keep(second.id, u"Droga Anno,\nżółty kubek czeka 100%"_s);
    EXPECT_TRUE(shop->notes().sent().empty()) << "what was not printed was not sent";
    shop->notes().markPrinted({first.id, second.id});
    shop->packing().recordPrints({{second.id, u"note"_s}}, u"notes.pdf"_s, u"saved"_s, {});
    const std::vector<NoteId> all = shop->notes().sent();
    ASSERT_EQ(all.size(), 2u);
    const SentNote found = shop->notes().sentNote(shop->notes().sent(u"100%"_s).at(0));
    EXPECT_EQ(found.order, u"#2"_s);
    EXPECT_EQ(found.customer, second.customerName);
    EXPECT_EQ(found.note, shop->notes().noteFor(second.id));
    EXPECT_GE(found.sentAt.msUtc, found.note.writtenAt.msUtc);
    EXPECT_EQ(shop->notes().sent(u"zyrafa"_s).size(), 0u);
    EXPECT_EQ(shop->notes().sent(u"10_%"_s).size(), 0u) << "signs of the query language are plain text";
    EXPECT_EQ(shop->notes().sent(second.customerName.section(u' ', 0, 0)).size(), 2u);
}

TEST(NoteDesk, ListsOwnSentencesAlsoWhenTheyAreNotUsed)
{
    test::TemporaryShop shop;
    EXPECT_EQ(shop->notes().freeKey(u"pl"_s), u"own.1"_s);
    NoteTemplate own;
    own.key = u"own.1"_s;
    own.language = u"pl"_s;
    own.text = u"[own.1]\npart: fact\nZ nami pakuje dziś kot Filemon."_s;
    own.active = false;
    shop->notes().store(own);
    const std::vector<NoteBlock> listed = shop->notes().allBlocks(), used = shop->notes().blocks();
    const auto isOwn = [](const NoteBlock& block) { return block.key == "own.1"_L1; };
    EXPECT_EQ(std::count_if(listed.begin(), listed.end(), isOwn), 1);
    EXPECT_EQ(std::count_if(used.begin(), used.end(), isOwn), 0);
    EXPECT_EQ(shop->notes().freeKey(u"pl"_s), u"own.2"_s);
    EXPECT_EQ(shop->notes().freeKey(u"en"_s), u"own.1"_s);
}

} // namespace kokarda

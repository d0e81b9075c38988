// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/history/history.h"
#include "models/services/lookbook.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QBuffer>
#include <QImage>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::test;

namespace {

class LookBookTest : public testing::Test
{
protected:
    LookBookTest()
        : m_channel(channelNamed(shop.shop(), u"Allegro"_s))
    {
        ShopInfo info = shop->settings().info();
        info.name = u"Kubkarnia"_s;
        info.slipFooter = u"Dziękujemy"_s;
        shop->settings().store(info);
    }
    LookBook book() { return LookBook(shop.shop()); }

    TemporaryShop shop;
    Channel m_channel;
};

QByteArray smallPng()
{
    QImage image(4, 4, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

TEST_F(LookBookTest, WithoutASavedLookTheSettingsDecide)
{
    EXPECT_EQ(book().look(m_channel.id).name, u"Kubkarnia"_s);
    EXPECT_FALSE(book().hasOwn(m_channel.id));
    EXPECT_TRUE(book().versions(m_channel.id).empty());
}

TEST_F(LookBookTest, ASavedLookComesBackWholeAfterTheFileWasClosed)
{
    Look look = book().look(m_channel.id);
    look.accentColour = u"#1C2A6E"_s;
    look.logoPng = smallPng();
    look.footer = u"Odeślij w 30 dni"_s;
    look.sender.street = u"ul. Nowa 1"_s;
    look.showBarcode = false;
    look.showPrices = true;
    look.blocks = {SlipBlock::Items, SlipBlock::Totals, SlipBlock::Remark};
    book().save(m_channel.id, look);
    shop.reopen();
    EXPECT_EQ(book().look(m_channel.id), look);
    EXPECT_NE(book().look(ChannelId()), look) << "other channels keep theirs";
}

TEST_F(LookBookTest, ALookForAllChannelsIsUsedWhereAChannelHasNone)
{
    Look look = book().look({});
    look.accentColour = u"#112233"_s;
    book().save({}, look);
    EXPECT_EQ(book().look(m_channel.id).accentColour, u"#112233"_s);
    Look own = look;
    own.accentColour = u"#445566"_s;
    book().save(m_channel.id, own);
    EXPECT_EQ(book().look(m_channel.id).accentColour, u"#445566"_s);
    book().dropOwn(m_channel.id);
    EXPECT_EQ(book().look(m_channel.id).accentColour, u"#112233"_s);
    EXPECT_EQ(book().versions(m_channel.id).size(), 1U) << "the history stays";
}

TEST_F(LookBookTest, WhatTheLookDoesNotChangeFollowsTheSettings)
{
    Look look = book().look(m_channel.id);
    look.showSku = false;
    book().save(m_channel.id, look);
    ShopInfo info = shop->settings().info();
    info.name = u"Kubkarnia i synowie"_s;
    shop->settings().store(info);
    EXPECT_EQ(book().look(m_channel.id).name, u"Kubkarnia i synowie"_s);
    EXPECT_FALSE(book().look(m_channel.id).showSku);
}

TEST_F(LookBookTest, AnOldVersionIsRestoredBySavingItAgain)
{
    Look first = book().look(m_channel.id);
    first.footer = u"one"_s;
    book().save(m_channel.id, first);
    Look second = first;
    second.footer = u"two"_s;
    book().save(m_channel.id, second);
    book().save(m_channel.id, second);
    ASSERT_EQ(book().versions(m_channel.id).size(), 2U) << "saving what is live adds nothing";
    EXPECT_EQ(book().versions(m_channel.id).front().look.footer, u"two"_s);
    book().save(m_channel.id, book().versions(m_channel.id).back().look);
    EXPECT_EQ(book().look(m_channel.id), first);
    EXPECT_EQ(book().versions(m_channel.id).size(), 3U);
}

TEST_F(LookBookTest, UndoTakesASavedLookBack)
{
    const Look before = book().look(m_channel.id);
    Look look = before;
    look.accentColour = u"#000000"_s;
    book().save(m_channel.id, look);
    History(shop.shop()).undo();
    EXPECT_EQ(book().look(m_channel.id), before);
}

TEST_F(LookBookTest, RefusesALookWithoutItemsOrWithAColourThatIsNone)
{
    Look look = book().look(m_channel.id);
    look.blocks = {SlipBlock::Remark};
    EXPECT_THROW(book().save(m_channel.id, look), RuleError);
    look = book().look(m_channel.id);
    look.accentColour = u"red"_s;
    ASSERT_EQ(LookBook::problems(look).size(), 1U);
    EXPECT_EQ(LookBook::problems(look).front().field, u"accent"_s);
    EXPECT_TRUE(book().versions(m_channel.id).empty());
}

TEST_F(LookBookTest, TheParcelCarriesTheLookAndTheNoteItsHand)
{
    Order order = mugOrder(shop.shop(), u"1001"_s);
    order.channel = m_channel.id;
    const OrderId id = shop->orders().store(order).id;
    Look look = book().look(m_channel.id);
    look.hand = u"another-hand"_s;
    book().save(m_channel.id, look);
    EXPECT_EQ(shop->packing().parcel(id).look, look);
    EXPECT_EQ(shop->notes().noteFor(id).hand, u"another-hand"_s);
}

TEST_F(LookBookTest, PrintsAreSettledPerDocumentAndARefusedCopyDoesNotCount)
{
    const OrderId id = shop->orders().store(mugOrder(shop.shop(), u"1001"_s)).id;
    PackingDesk& desk = shop->packing();
    EXPECT_EQ(desk.parcel(id).copyNumber, 1);
    desk.recordPrints({{id, u"slip"_s}, {id, u"note"_s}}, u"laser"_s, u"queued"_s, u"17"_s);
    ASSERT_EQ(desk.openPrints().size(), 1U);
    EXPECT_EQ(desk.openPrints().front().documents.size(), 2U);
    EXPECT_EQ(desk.parcel(id).copyNumber, 2);
    const std::optional<Instant> first = desk.parcel(id).firstPrinted;
    EXPECT_TRUE(first.has_value());

    desk.settlePrints({{id, u"slip"_s}}, u"laser"_s, u"17"_s, u"refused"_s);
    desk.settlePrints({{id, u"note"_s}}, u"laser"_s, u"17"_s, u"printed"_s);
    desk.settlePrints({{id, u"note"_s}}, u"laser"_s, u"17"_s, u"refused"_s);
    EXPECT_TRUE(desk.openPrints().empty());
    ASSERT_EQ(desk.prints(id).size(), 2U);
    EXPECT_EQ(desk.prints(id)[0].state, u"refused"_s);
    EXPECT_EQ(desk.prints(id)[1].state, u"printed"_s) << "what has come out stays printed";
    EXPECT_EQ(desk.parcel(id).copyNumber, 1);
}

TEST_F(LookBookTest, ABatchIsPutInTheSequenceThatWasAskedFor)
{
    std::vector<OrderId> ids;
    const std::pair<QString, QString> orders[] = {{u"#10"_s, u"Żaneta"_s}, {u"#9"_s, u"Łukasz"_s}, {u"#100"_s, u"Anna"_s}};
    for (const auto& [number, name] : orders) {
        Order order = mugOrder(shop.shop(), number);
        order.customerName = name;
        order.deliveryMethod = name == u"Anna"_s ? u"Kurier"_s : u"Paczkomat"_s;
        ids.push_back(shop->orders().store(order).id);
    }
    const PackingDesk& desk = shop->packing();
    EXPECT_EQ(desk.inSequence(ids, Sequence::AsListed), ids);
    EXPECT_EQ(desk.inSequence(ids, Sequence::Order), (std::vector{ids[1], ids[0], ids[2]}));
    EXPECT_EQ(desk.inSequence(ids, Sequence::Carrier), (std::vector{ids[2], ids[0], ids[1]}));
    EXPECT_EQ(desk.inSequence(ids, Sequence::Customer).front(), ids[2]);
    for (const Sequence sequence : {Sequence::AsListed, Sequence::Bin, Sequence::Order, Sequence::Customer, Sequence::Carrier})
        EXPECT_EQ(sequenceFromKey(sequenceKey(sequence)), sequence);
    EXPECT_FALSE(sequenceFromKey(u"colour").has_value());
}

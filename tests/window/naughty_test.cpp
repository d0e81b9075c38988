// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderviews.h"
#include "models/services/packing/packingsetup.h"
#include "models/values/searchkey.h"
#include "tests/window/naughty.h"
#include "tests/window/shopwindow.h"
#include "views/paper/parcelpaper.h"
#include "views/screens/gifts/gifteditor.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/orders/orderextras.h"
#include "views/screens/orders/viewbar.h"
#include "views/screens/shared/giftpanel.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/taxnumberedit.h"

#include <QLineEdit>
#include <QPlainTextEdit>

// What nobody would type on purpose goes through every field of these screens: typed, stored, the file opened again,
// searched for and set on paper, and always the same text comes back.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using namespace kokarda::test;

namespace {

class Naughty : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
};

TEST_F(Naughty, AnOrderByHandBringsEveryTextBackAfterTheFileWasOpenedAgain)
{
    NewOrder* form = orders().newOrder();
    const QStringList strings = naughtyStrings();
    std::map<OrderId, QString> stored;
    for (const QString& text : strings) {
        orders().writeNew();
        for (const char* field : {"newCustomer", "newPhone", "newEmail", "newStreet", "newPostcode", "newCity", "newTaxId"})
            form->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
        form->findChild<QPlainTextEdit*>(u"newRemark"_s)->setPlainText(text);
        form->addFree(oneLine(text));
        const std::size_t before = shop().orders().find({}).size();
        form->store();
        if (oneLine(text).isEmpty())
            continue;
        ASSERT_EQ(shop().orders().find({}).size(), before + 1) << text.toStdString() << window().messages().text().toStdString();
        stored[shop().orders().find({}).front()] = text;
    }
    ASSERT_GE(stored.size(), ownStrings().size());
    Shop& file = reopened();
    for (const auto& [id, text] : stored) {
        const Order order = file.orders().order(id).value();
        EXPECT_EQ(order.customerName, oneLine(text));
        EXPECT_EQ(order.email, oneLine(text));
        EXPECT_EQ(order.shipTo.street, oneLine(text));
        EXPECT_EQ(order.shipTo.city, oneLine(text));
        EXPECT_EQ(order.taxId, oneLine(text));
        EXPECT_EQ(order.lines.front().title, oneLine(text));
        EXPECT_EQ(order.remark, manyLines(text));
        if (!searchExpression(oneLine(text)).isEmpty()) {
            const std::vector<OrderId> found = file.orders().find({.status = {}, .search = oneLine(text), .placed = {}, .customer = {}, .channel = {}});
            EXPECT_TRUE(std::ranges::find(found, id) != found.end()) << text.toStdString();
        }
    }
}

TEST_F(Naughty, ThePaperSaysWhatWasTyped)
{
    for (const QString& text : ownStrings()) {
        Order order = test::mugOrder(shop(), u"1001"_s);
        order.id = shop().orders().byNumber(u"1001"_s);
        order.lines = shop().orders().order(order.id)->lines;
        order.lines.front().title = text;
        order.remark = text;
        shop().orders().store(order);
        QString printed;
        for (const paper::Page& page : paper::parcelPages(paperOf(shop().packing().parcel(order.id)), PaperOptions{}))
            printed += paper::plainText(page);
        EXPECT_TRUE(dense(printed).contains(dense(text))) << text.toStdString() << "\n" << printed.toStdString();
    }
}

TEST_F(Naughty, TheFieldsThatAreEditedInPlaceKeepEveryText)
{
    Gift gift;
    gift.name = u"Tea"_s;
    gift.stock = 5;
    gift.cost = {100, Currency(u"PLN")};
    shop().gifts().store(gift);
    selectOrder(u"1001"_s);
    const OrderId id = shop().orders().byNumber(u"1001"_s);
    OrderExtras* extras = orders().detail()->extras();
    for (const QString& text : naughtyStrings()) {
        extras->staffNote()->setPlainText(text);
        extras->tracking()->setText(text);
        extras->taxId()->edit()->setText(text);
        orders().keepEdits();
        EXPECT_EQ(shop().orders().order(id)->staffNote, manyLines(text));
        EXPECT_EQ(shop().orders().order(id)->trackingNumber, oneLine(text));
        EXPECT_EQ(shop().orders().order(id)->taxId, oneLine(text));
        if (oneLine(text).isEmpty())
            continue;
        GiftPanel* panel = orders().detail()->gift();
        panel->takeByHand({shop().gifts().gifts().front().id, u"Tea"_s, {}, 1, {100, Currency(u"PLN")}, {}, {}});
        panel->whyEdit()->setText(text);
        QTest::keyClick(panel->whyEdit(), Qt::Key_Return);
        ASSERT_EQ(shop().gifts().given(id).size(), 1u);
        EXPECT_EQ(shop().gifts().given(id).front().overrideReason, oneLine(text));
        shop().gifts().decline(id, text);
        EXPECT_EQ(shop().gifts().declined(id), text.trimmed());
        PackingSetup(shop()).store({{oneLine(text), ParcelSize::Small, 0}});
        EXPECT_EQ(PackingSetup(shop()).packagings().front().name, oneLine(text));
        EXPECT_EQ(OrderViews(shop()).keep(text, {}).title, text.trimmed());
        EXPECT_EQ(OrderViews(shop()).all().back().title, text.trimmed());
        OrderViews(shop()).forget(OrderViews(shop()).all().back().key);
    }
    window().showPage(u"gifts"_s);
    settle();
    auto* page = window().findChild<GiftsPage*>();
    for (const QString& text : naughtyStrings()) {
        for (const char* field : {"giftName", "giftNamePl", "giftCode", "giftBin"})
            page->editor()->findChild<QLineEdit*>(QString::fromLatin1(field))->setText(text);
        page->keepEdits();
        const Gift kept = shop().gifts().gifts().front();
        EXPECT_EQ(kept.code, oneLine(text));
        EXPECT_EQ(kept.bin, oneLine(text));
        if (!oneLine(text).isEmpty()) {
            EXPECT_EQ(kept.name, oneLine(text));
        }
    }
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/effectdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/gifts/giftreports.h"
#include "models/services/history/history.h"
#include "models/services/packing/packingdesk.h"
#include "tests/window/shopwindow.h"
#include "views/screens/gifts/batcheditor.h"
#include "views/screens/gifts/giftchoices.h"
#include "views/screens/gifts/gifteditor.h"
#include "views/screens/gifts/giftfigures.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/gifts/ruleeditor.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

// A day with the pantry, its rules and its figures.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::screens;
using kokarda::test::Window;

namespace {

class GiftsDay : public Window
{
protected:
    Shop& shop() { return *window().shop(); }
    GiftsPage& gifts()
    {
        window().showPage(u"gifts"_s);
        settle();
        return *window().findChild<GiftsPage*>();
    }
    Gift stored(const QString& name, const QStringList& traits = {})
    {
        Gift gift;
        gift.name = name;
        gift.stock = 20;
        gift.traits = traits;
        gift.cost = {250, Currency(u"PLN")};
        return shop().gifts().store(gift);
    }
};

TEST_F(GiftsDay, KeepsTheStockDeliveryByDelivery)
{
    stored(u"Tea"_s);
    GiftEditor* editor = gifts().editor();
    QTest::mouseClick(editor->batches()->addButton(), Qt::LeftButton);
    editor->batches()->stockEdit(1)->setValue(7);
    editor->batches()->datedBox(1)->setChecked(true);
    editor->batches()->dateEdit(1)->setDate(QDate(2031, 5, 1));
    gifts().keepEdits();
    const Gift tea = shop().gifts().gifts().front();
    ASSERT_EQ(tea.batches.size(), 2u);
    EXPECT_EQ(stockOf(tea), 27);
    EXPECT_TRUE(std::ranges::any_of(tea.batches, [](const GiftBatch& batch) { return batch == GiftBatch{7, QDate(2031, 5, 1)}; }));
}

TEST_F(GiftsDay, SaysWhatIsLowAndWhereAGiftIsForbidden)
{
    Channel allegro;
    allegro.name = u"Allegro"_s;
    allegro.platform = u"allegro"_s;
    shop().settings().store(allegro);
    Gift wine = stored(u"Wine"_s, {u"alcohol"_s});
    wine.stock = 2;
    wine.lowStock = 5;
    shop().gifts().store(wine);
    const QString hints = gifts().editor()->hints();
    EXPECT_TRUE(hints.contains(u"Only 2 left"_s)) << hints.toStdString();
    EXPECT_TRUE(hints.contains(u"Allegro"_s)) << hints.toStdString();
}

TEST_F(GiftsDay, ARuleHasAsManyGiftsAsItLikesAndKeepsThemWhenItIsChanged)
{
    const Gift tea = stored(u"Tea"_s);
    const Gift soap = stored(u"Soap"_s);
    const Gift card = stored(u"Card"_s);
    GiftsPage& page = gifts();
    QTest::mouseClick(page.findChild<QPushButton*>(u"addRule"_s), Qt::LeftButton);
    for (const Gift& gift : {tea, soap, card})
        page.ruleEditor()->choices()->add(gift.id);
    EXPECT_TRUE(page.ruleEditor()->sentence().contains(u"Card"_s));
    QTest::mouseClick(page.ruleEditor()->keepButton(), Qt::LeftButton);
    ASSERT_EQ(shop().gifts().rules().size(), 1u);
    EXPECT_EQ(shop().gifts().rules().front().gifts, (std::vector<GiftId>{tea.id, soap.id, card.id}));
    page.editRule(shop().gifts().rules().front());
    page.ruleEditor()->commentEdit()->setText(u"for the fair"_s);
    QTest::mouseClick(page.ruleEditor()->keepButton(), Qt::LeftButton);
    EXPECT_EQ(shop().gifts().rules().front().gifts.size(), 3u) << "nothing is lost by an edit";
    EXPECT_EQ(shop().gifts().rules().front().comment, u"for the fair"_s);
}

TEST_F(GiftsDay, ARuleThatTheWordsCannotSayComesThroughAnEditUnchanged)
{
    GiftRule rule;
    rule.gifts = {stored(u"Tea"_s).id};
    rule.minOrderNumber = 3;
    rule.maxOrderNumber = 5;
    rule.budgetPermille = 25;
    rule.per = GiftRule::Per::Item;
    rule.monthFrom = 11;
    rule.monthTo = 1;
    rule = shop().gifts().store(rule);
    GiftsPage& page = gifts();
    page.editRule(rule);
    EXPECT_EQ(page.ruleEditor()->rule(), rule);
}

TEST_F(GiftsDay, AGiftHasAPicture)
{
    const Gift tea = stored(u"Tea"_s);
    const QString path = filePath(u"tea.png"_s);
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    ASSERT_TRUE(picture.save(path));
    gifts().editor()->takePicture(path);
    EXPECT_FALSE(giftPicture(shop(), tea.id).isEmpty());
    History(shop()).undo();
    EXPECT_TRUE(giftPicture(shop(), tea.id).isEmpty());
}

TEST_F(GiftsDay, TellsWhatPackedGiftsCost)
{
    const Gift tea = stored(u"Tea"_s);
    const OrderId order = shop().orders().byNumber(u"1001"_s);
    shop().gifts().give(order, {tea.id, tea.name, {}, 2, {500, Currency(u"PLN")}, {}, {}}, u"chosen"_s);
    GiftsPage& page = gifts();
    page.showSide(u"costs"_s);
    EXPECT_FALSE(page.costs()->asText().contains(u"5.00 PLN"_s)) << "it is not packed yet";
    shop().packing().pack(order);
    page.showSide(u"costs"_s);
    EXPECT_TRUE(page.costs()->asText().contains(u"5.00 PLN"_s)) << page.costs()->asText().toStdString();
}

TEST_F(GiftsDay, BeginsToMeasureWhatGiftsDoAndEndsIt)
{
    GiftsPage& page = gifts();
    page.showSide(u"effect"_s);
    QTest::mouseClick(page.findChild<QPushButton*>(u"beginEffect"_s), Qt::LeftButton);
    ASSERT_EQ(shop().effects().experiments().size(), 1u) << window().messages().text().toStdString();
    EXPECT_EQ(shop().effects().experiments().front().permille, (std::array<int, 4>{100, 300, 300, 300}));
    page.effect()->end(shop().effects().experiments().front());
    EXPECT_TRUE(shop().effects().experiments().front().end.isValid());
}

} // namespace

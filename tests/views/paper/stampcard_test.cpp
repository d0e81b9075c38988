// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/stampcard.h"

#include "tests/support/printers.h"
#include "views/paper/papersize.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;

namespace {

StampCard cardOf(int stamps, int perCard)
{
    StampCard card;
    card.language = u"pl"_s;
    card.look.name = u"Kubkarnia"_s;
    card.name = u"Anna Kowalska"_s;
    card.stamps = stamps;
    card.perCard = perCard;
    card.reward = u"kubek do wyboru"_s;
    return card;
}

std::ptrdiff_t shapesSaying(const Page& page, const QString& what)
{
    return std::ranges::count_if(page.marks, [&](const Mark& mark) {
        const Shape* shape = std::get_if<Shape>(&mark);
        return shape && shape->says == what;
    });
}

} // namespace

TEST(StampCardPage, HasAPlaceForEveryStampAndFillsThoseThatAreEarned)
{
    for (const int perCard : {2, 5, 10, 13, 20}) {
        const Page page = stampCardPage(cardOf(2, perCard), u"a7"_s);
        EXPECT_EQ(shapesSaying(page, u"stamped"_s), 2);
        EXPECT_EQ(shapesSaying(page, u"place"_s), perCard - 2);
    }
    EXPECT_EQ(shapesSaying(stampCardPage(cardOf(14, 10), u"a7"_s), u"stamped"_s), 10) << "a card is full, not more";
}

TEST(StampCardPage, SaysWhoseItIsInTheirLanguage)
{
    const QString polish = plainText(stampCardPage(cardOf(3, 10), u"a7"_s));
    for (const QString& words : {u"Karta stałego klienta"_s, u"Anna Kowalska"_s, u"3 z 10"_s, u"kubek do wyboru"_s, u"Kubkarnia"_s})
        EXPECT_TRUE(polish.contains(words)) << words.toStdString() << "\n" << polish.toStdString();
    StampCard english = cardOf(10, 10);
    english.language = u"en"_s;
    EXPECT_TRUE(plainText(stampCardPage(english, u"a7"_s)).contains(u"The card is full"_s));
    StampCard german = cardOf(3, 10);
    german.language = u"de"_s;
    EXPECT_TRUE(plainText(stampCardPage(german, u"a7"_s)).contains(u"Stempel: 3 von 10"_s));
}

TEST(StampCardPage, StaysWithinWhatThePrinterReaches)
{
    for (const QString& paper : {u"a6"_s, u"a7"_s, u"a4"_s, u"label-100x150"_s, u"roll-80"_s}) {
        StampCard card = cardOf(7, 20);
        card.name = QString(200, u'W');
        card.reward = QString(300, u'Ż');
        const Page page = stampCardPage(card, paper);
        for (const Mark& mark : page.marks) {
            if (const Shape* shape = std::get_if<Shape>(&mark)) {
                EXPECT_TRUE(page.printable.contains(shape->box())) << paper.toStdString();
            } else if (const Text* text = std::get_if<Text>(&mark)) {
                EXPECT_TRUE(page.printable.contains(text->box())) << paper.toStdString();
            }
        }
    }
}

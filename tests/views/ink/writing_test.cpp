// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/ink/brush.h"
#include "views/ink/plotter.h"
#include "views/ink/writing.h"

#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace kokarda::ink {
namespace {

const QString sentence = u"Droga Kasiu, dziękujemy za zamówienie kubka w gęsi."_s;

TEST(Hands, FourComeWithTheProgramAndTheFlagshipIsFirst)
{
    ASSERT_GE(hands().size(), 4u);
    EXPECT_EQ(hands().front().name, u"playwrite-pl"_s);
    for (const HandInfo& info : hands())
        EXPECT_EQ(loadHand(info.name).title(), info.title);
}

TEST(Hands, AnUnknownNameIsAnError)
{
    EXPECT_THROW(loadHand(u"comic"_s), HandError);
}

TEST(Hands, NameTheCharactersTheyLack)
{
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        EXPECT_EQ(missingCharacters(hand, u"Zażółć gęślą jaźń „10 €” – příliš žluťoučký, größer, être, mañana…"_s), QString());
        EXPECT_EQ(missingCharacters(hand, u"ok 漢 字 漢"_s), u"漢字"_s);
    }
}

TEST(Writing, TheSameSeedGivesTheSameInkAndAnotherOneOther)
{
    for (const HandInfo& info : hands()) {
        const Hand hand = loadHand(info.name);
        const quint64 seed = seedFor(u"order 17"_s, info.name);
        const Writing once = write(hand, sentence, {}, seed);
        EXPECT_FALSE(once.strokes.empty());
        EXPECT_EQ(once, write(hand, sentence, {}, seed));
        EXPECT_NE(once, write(hand, sentence, {}, seedFor(u"order 18"_s, info.name)));
    }
}

TEST(Writing, LeavesOutWhatTheHandLacksAndSaysSo)
{
    const Writing writing = write(loadHand(u"caveat"_s), u"Dzień 漢 dobry"_s, {}, 1);
    EXPECT_EQ(writing.missing, u"漢"_s);
    EXPECT_FALSE(writing.strokes.empty());
}

TEST(Writing, GrowsSmallerToFitAndThenSaysItIsTooLong)
{
    const Hand hand = loadHand(u"caveat"_s);
    const WritingStyle style{.widthMm = 90, .heightMm = 28};
    EXPECT_FALSE(write(hand, sentence, style, 1).tooLong);
    const Writing longer = write(hand, QStringList(3, sentence).join(u' '), style, 1);
    EXPECT_LT(longer.sizeUsedMm, style.xHeightMm);
    EXPECT_TRUE(write(hand, QStringList(30, sentence).join(u' '), style, 1).tooLong);
}

TEST(Brush, FillsAShapeWhereTheStrokesAre)
{
    const Writing writing = write(loadHand(u"playwrite-pl"_s), sentence, {}, 1);
    const QRectF bounds = inked(writing).boundingRect();
    EXPECT_GT(bounds.width(), 60);
    EXPECT_GT(bounds.left(), -5);
    EXPECT_LT(bounds.right(), 133);
}

TEST(Plotter, KeepsEveryStrokeAndTravelsLessThanInWritingOrder)
{
    const Writing writing = write(loadHand(u"caveat"_s), sentence, {}, 1);
    EXPECT_EQ(plotOrder(writing.strokes).size(), writing.strokes.size());
    const PlotReport report = simulatePlot(writing);
    EXPECT_EQ(report.lifts, static_cast<int>(writing.strokes.size()));
    EXPECT_GT(report.downMm, 100);
    EXPECT_GT(report.minutes, 0.05);
    EXPECT_TRUE(plotHpgl(writing).startsWith("IN;SP1;"));
    EXPECT_TRUE(plotSvg(writing).contains("<polyline"));
}

// What is remembered of words written before must not show: a reprint after a long day, or in another thread, is the same.
TEST(Writing, IsTheSameWhateverWasWrittenBefore)
{
    const Hand hand = loadHand(u"playwrite-pl"_s);
    const QString text = u"Dziękujemy za zamówienie i za cierpliwość. Do zobaczenia w styczniu!"_s;
    const WritingStyle style{.widthMm = 90, .heightMm = 0};
    Writing elsewhere;
    std::thread([&] { elsewhere = write(hand, text, style, 7); }).join();
    for (int i = 0; i < 60; ++i)
        write(hand, text + u' ' + QString::number(i), style, quint64(i));
    EXPECT_EQ(write(hand, text, style, 7), elsewhere);
    EXPECT_NE(write(hand, text, style, 8), elsewhere);
}

} // namespace
} // namespace kokarda::ink

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/ink/hand.h"
#include "views/ink/handfile.h"
#include "views/ink/handmaker.h"
#include "views/ink/outline.h"
#include "views/ink/plane.h"
#include "views/ink/skeleton.h"

#include <QFile>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace kokarda::ink::test {
namespace {

constexpr double width = 40;

/// A bar with square ends.
GlyphLine bar(GlyphPoint from, GlyphPoint to)
{
    const GlyphPoint along = unit(to - from), side{-along.y * width / 2, along.x * width / 2};
    return {from + side, from - side, to - side, to + side};
}

Bitmap drawnBars(const std::vector<GlyphLine>& bars)
{
    return rasterise(bars, width / 16, 6);
}

GlyphLine disc(GlyphPoint middle, double radius)
{
    GlyphLine line;
    for (int i = 0; i < 40; ++i)
        line.push_back(middle + GlyphPoint{std::cos(i * 0.15708), std::sin(i * 0.15708)} * radius);
    return line;
}

double farthest(const GlyphLine& line, GlyphPoint from)
{
    double most = 0;
    for (const GlyphPoint& point : line)
        most = std::max(most, norm(point - from));
    return most;
}

TEST(Skeleton, OfABarIsItsMiddleWithoutHairsIntoTheCorners)
{
    const GlyphStrokes strokes = skeleton(drawnBars({bar({0, 0}, {400, 0})}), width);
    ASSERT_EQ(strokes.edges.size(), 1u);
    for (const GlyphPoint& point : strokes.edges[0].line)
        EXPECT_NEAR(point.y, 0, 2);
    EXPECT_GT(lengthOf(strokes.edges[0].line), 350);
}

TEST(Skeleton, OfACrossIsTwoStraightStrokes)
{
    const GlyphStrokes strokes = skeleton(drawnBars({bar({-200, 0}, {200, 0}), bar({0, -200}, {0, 200})}), width);
    ASSERT_EQ(strokes.edges.size(), 2u);
    for (const GlyphEdge& edge : strokes.edges)
        EXPECT_NEAR(lengthOf(edge.line), norm(edge.line.front() - edge.line.back()), 3);
}

TEST(Skeleton, OfAStemWithAnArmKeepsTheStemStraight)
{
    const GlyphStrokes strokes = skeleton(drawnBars({bar({0, 0}, {0, 500}), bar({0, 250}, {250, 300})}), width);
    ASSERT_EQ(strokes.edges.size(), 3u);
    int onStem = 0;
    for (const GlyphEdge& edge : strokes.edges) {
        bool straight = true;
        for (const GlyphPoint& point : edge.line)
            straight = straight && std::abs(point.x) < 3;
        onStem += straight ? 1 : 0;
    }
    EXPECT_EQ(onStem, 2);
}

TEST(Skeleton, KeepsASharpCorner)
{
    const GlyphPoint corner{0, 0};
    const GlyphStrokes strokes = skeleton(drawnBars({bar({-120, 300}, corner), bar(corner, {120, 300}), disc(corner, width / 2)}), width);
    ASSERT_EQ(strokes.edges.size(), 1u);
    double nearest = 1e9;
    bool given = false;
    const GlyphLine& line = strokes.edges[0].line;
    for (std::size_t i = 0; i < line.size(); ++i) {
        nearest = std::min(nearest, norm(line[i] - corner));
        given = given || (i > 0 && line[i] == line[i - 1]);
    }
    EXPECT_LT(nearest, 0.6 * width);
    EXPECT_TRUE(given) << "a corner is a point given twice";
}

TEST(Skeleton, OfARingIsClosedAndOfADotIsShort)
{
    GlyphLine hole = disc({0, 0}, 130);
    std::reverse(hole.begin(), hole.end());
    const GlyphStrokes ring = skeleton(rasterise({disc({0, 0}, 170), hole}, width / 16, 6), width);
    ASSERT_EQ(ring.edges.size(), 1u);
    EXPECT_EQ(ring.edges[0].from, ring.edges[0].to);
    const GlyphStrokes dot = skeleton(rasterise({disc({50, 60}, 22)}, width / 16, 6), width);
    ASSERT_EQ(dot.edges.size(), 1u);
    EXPECT_LT(farthest(dot.edges[0].line, {50, 60}), 25);
}

TEST(Skeleton, IsRefusedWhereInkOrAMarkOrALoopIsLost)
{
    const std::vector<GlyphLine> letter{bar({0, 0}, {0, 300}), disc({0, 400}, 25)};
    const Bitmap ink = rasterise(letter, width / 16, 6);
    GlyphStrokes strokes = skeleton(ink, width);
    EXPECT_TRUE(checked(ink, strokes, width).good());
    GlyphStrokes withoutDot = strokes;
    std::erase_if(withoutDot.edges, [](const GlyphEdge& edge) { return edge.line.front().y > 350; });
    EXPECT_FALSE(checked(ink, withoutDot, width).good());
    GlyphStrokes halved = strokes;
    for (GlyphEdge& edge : halved.edges) {
        if (edge.line.size() > 3)
            edge.line.resize(edge.line.size() / 2);
    }
    EXPECT_LT(checked(ink, halved, width).recall, 0.97);
}

TEST(HandFile, ComesBackAsItWasWritten)
{
    HandData hand;
    hand.name = u"own"_s;
    hand.title = u"My hand"_s;
    hand.fontFile = u"own/Own.ttf"_s;
    hand.fontSha256 = "00ff";
    hand.joined = true;
    hand.lean = 0.22;
    hand.reach = 0.13;
    hand.avoided = {7};
    hand.forms[U'a'] = {3, 9};
    hand.drawn[3].nodes = {{0, 0}, {100, -20}};
    hand.drawn[3].edges = {{0, 1, {{0, 0}, {30, 5}, {30, 5}, {100, -20}}}};
    hand.drawn[3].marks = {{{10, 500}, {12, 520}}};
    hand.drawn[4].base = 3;
    const auto back = readHandFile(handFile(hand));
    EXPECT_EQ(handFile(*back), handFile(hand));
    EXPECT_EQ(back->drawn, hand.drawn);
    EXPECT_EQ(back->forms, hand.forms);
}

TEST(HandFile, DamagedOrTooNewIsAnErrorThatNamesTheLine)
{
    EXPECT_THROW(readHandFile("nothing of the kind"), HandError);
    EXPECT_THROW(readHandFile("kokarda-hand 99\nname x\n"), HandError);
    EXPECT_THROW(readHandFile(""), HandError);
    try {
        readHandFile("kokarda-hand 1\nname x\ng 3\nn 1 x\n");
        FAIL();
    } catch (const HandError& error) {
        EXPECT_NE(std::string(error.what()).find("line 4"), std::string::npos) << error.what();
    }
}

// The hand files in the resources are what the program makes of the fonts today.
TEST(HandFile, OfACasualHandIsMadeOfItsFont)
{
    const Hand hand = loadHand(u"caveat"_s);
    const HandData& data = hand.data();
    for (const char32_t letter : {U'o', U'k', U'w', U'B'}) {
        const int glyph = data.shaper->glyphOf(letter);
        const double line = data.lineWidth;
        const Bitmap ink = rasterise(glyphOutline(*data.shaper, glyph, line / 10), line / 16, 6);
        EXPECT_TRUE(checked(ink, *data.strokesOf(glyph), line).good()) << static_cast<char>(letter);
    }
}

} // namespace
} // namespace kokarda::ink::test

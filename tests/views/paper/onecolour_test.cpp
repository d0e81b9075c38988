// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/onecolour.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda::paper;

TEST(OneColour, APhotographBecomesDotsAsDenseAsItsShade)
{
    QImage grey(100, 100, QImage::Format_RGB32);
    grey.fill(QColor(64, 64, 64));
    Page page{{2000, 2000}, {0, 0, 2000, 2000}, {Picture{QRectF(0, 0, 720, 720), grey, true}}};
    const QImage dots = std::get<Picture>(inOneColour(page).marks[0]).image;
    EXPECT_EQ(dots.size(), QSize(200, 200));
    int black = 0;
    for (int y = 0; y < dots.height(); ++y)
        for (int x = 0; x < dots.width(); ++x) {
            const QColor dot = dots.pixelColor(x, y);
            EXPECT_TRUE(dot == QColor(Qt::black) || dot == QColor(Qt::white));
            black += dot == QColor(Qt::black) ? 1 : 0;
        }
    EXPECT_NEAR(black / 40'000.0, 0.75, 0.03);
}

TEST(OneColourTest, InkAccentsAndRulesAreBlackAndTintsAreGone)
{
    Page page;
    page.marks = {Text{{10, 20}, u"Liścik"_s, Face::Regular, 95, QColor(28, 42, 110), 100}, Box{{0, 0, 50, 50}, QColor(0xF4, 0xEE, 0xE4), QColor(0xB4, 0x32, 0x4A), 5, 0},
        Box{{0, 60, 50, 50}, Qt::black, {}, 0, 0}, Text{{5, 90}, u"2"_s, Face::Bold, 95, Qt::white, 10}, Line{{0, 0}, {10, 0}, 5, QColor(0xC9, 0xC3, 0xB8), false}};
    const Page black = inOneColour(page);
    EXPECT_EQ(std::get<Text>(black.marks[0]).colour, QColor(Qt::black));
    EXPECT_FALSE(std::get<Box>(black.marks[1]).fill.isValid());
    EXPECT_EQ(std::get<Box>(black.marks[1]).edge, QColor(Qt::black));
    EXPECT_EQ(std::get<Box>(black.marks[2]).fill, QColor(Qt::black));
    EXPECT_EQ(std::get<Text>(black.marks[3]).colour, QColor(Qt::white)) << "a number on a black box stays to be read";
    EXPECT_EQ(std::get<Line>(black.marks[4]).colour, QColor(Qt::black));
}

TEST(OneColourTest, PicturesHaveNoGrey)
{
    QImage grey(8, 1, QImage::Format_RGB32);
    for (int x = 0; x < 8; ++x)
        grey.setPixel(x, 0, qRgb(x * 32, x * 32, x * 32));
    Page page;
    page.marks = {Picture{{0, 0, 80, 10}, grey}};
    const QImage black = std::get<Picture>(inOneColour(page).marks[0]).image;
    for (int x = 0; x < 8; ++x) {
        const QColor colour = black.pixelColor(x, 0);
        EXPECT_TRUE(colour.alpha() == 0 || colour.lightness() == 0 || colour.lightness() == 255) << x;
    }
}

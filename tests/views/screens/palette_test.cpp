// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/printers.h"
#include "views/screens/shared/palette.h"
#include "views/screens/shared/style.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda::screens;

namespace {

class EitherPalette : public testing::TestWithParam<bool>
{
protected:
    const Palette& colours() const { return GetParam() ? darkPalette() : lightPalette(); }
};

INSTANTIATE_TEST_SUITE_P(LightAndDark, EitherPalette, testing::Bool());

TEST_P(EitherPalette, EveryTextIsReadableOnPaperAndOnFields)
{
    for (const Ink ink : {Ink::Text, Ink::Muted, Ink::Ribbon, Ink::Link, Ink::Good, Ink::Warn, Ink::Bad}) {
        EXPECT_GE(contrast(colourOf(ink, colours()), colours().paper), 4.5) << static_cast<int>(ink);
        EXPECT_GE(contrast(colourOf(ink, colours()), colours().raised), 4.5) << static_cast<int>(ink);
    }
    EXPECT_GE(contrast(colours().onRibbon, colours().ribbon), 4.5);
}

TEST_P(EitherPalette, EdgesOfWhatCanBeOperatedAreSeen)
{
    EXPECT_GE(contrast(colours().edge, colours().paper), 3.0);
    EXPECT_GE(contrast(colours().edge, colours().raised), 3.0);
}

TEST_P(EitherPalette, TextIsReadableOnTheSelectedRow)
{
    const QColor selected = colours().tint(colours().ribbon, colours().dark ? 0.22 : 0.11);
    EXPECT_GE(contrast(colours().ink, selected), 4.5);
}

TEST_P(EitherPalette, TheStyleSheetKnowsEveryColourItNames)
{
    EXPECT_FALSE(styleSheet(colours()).contains(u'@'));
}

TEST_P(EitherPalette, IsFoundAgainFromQtsPalette)
{
    EXPECT_EQ(paletteOf(qtPalette(colours())), colours());
}

TEST(Contrast, IsTwentyOneForBlackOnWhite)
{
    EXPECT_NEAR(contrast(Qt::black, Qt::white), 21.0, 0.01);
}

} // namespace

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notelook.h"
#include "tests/support/printers.h"
#include "tests/views/ink/sheets.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace kokarda::ink::test {
namespace {

WritingStyle styleOf(const NoteLook& look)
{
    WritingStyle style = cardStyle();
    style.xHeightMm = look.xHeightMm;
    style.slant = look.slant;
    style.liveliness = look.liveliness;
    style.penWidthMm = look.penWidthMm;
    return style;
}

/// The corners where a slider that reaches too far would show first: all that a picker allows, at its ends.
class Limits : public ::testing::TestWithParam<std::string>
{
protected:
    void expectAHand(const QString& what, const NoteLook& look)
    {
        const Hand hand = loadHand(QString::fromStdString(GetParam()));
        const Measures measures = measuredIn(hand, styleOf(look));
        print(hand.name() + u' ' + what, measures);
        EXPECT_THAT(failedGates(measures, hand.joined()), testing::IsEmpty()) << what.toStdString();
    }
};

TEST_P(Limits, TidyAndSmallIsAHand)
{
    expectAHand(u"tidy and small"_s, {xHeightLimit.least, slantLimit.least, livelinessLimit.least, penWidthLimit.least});
}

TEST_P(Limits, TidyAndLargeIsAHand)
{
    expectAHand(u"tidy and large"_s, {xHeightLimit.most, slantLimit.most, livelinessLimit.least, penWidthLimit.most});
}

TEST_P(Limits, LivelyAndSmallIsAHand)
{
    expectAHand(u"lively and small"_s, {xHeightLimit.least, slantLimit.most, livelinessLimit.most, penWidthLimit.most});
}

TEST_P(Limits, LivelyAndLargeIsAHand)
{
    expectAHand(u"lively and large"_s, {xHeightLimit.most, slantLimit.least, livelinessLimit.most, penWidthLimit.least});
}

INSTANTIATE_TEST_SUITE_P(EveryHand, Limits, ::testing::Values("playwrite-pl", "caveat", "mynerve", "licorice"),
    [](const auto& each) { return QString::fromStdString(each.param).remove(u'-').toStdString(); });

TEST(NoteLooks, AreBroughtWithinTheLimits)
{
    NoteLook wild{9, -3, 7, 0.01, u"url(x)"_s};
    const NoteLook tame = withinLimits(wild);
    EXPECT_EQ(tame, (NoteLook{xHeightLimit.most, slantLimit.least, livelinessLimit.most, penWidthLimit.least}));
    EXPECT_EQ(withinLimits(tame), tame);
    EXPECT_EQ(withinLimits(NoteLook()), NoteLook());
}

} // namespace
} // namespace kokarda::ink::test

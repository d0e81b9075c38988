// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backups/thinning.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

using namespace kokarda;
using namespace kokarda::storage;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 day = 24 * hour;
// 2026-03-02, a Monday, 12:00 UTC.
constexpr qint64 start = 1'772'452'800'000;

std::vector<BackupMark> every(qint64 step, int count)
{
    std::vector<BackupMark> marks;
    for (int i = 0; i < count; ++i)
        marks.push_back({i + 1, {start + i * step}});
    return marks;
}

std::vector<BackupMark> without(std::vector<BackupMark> marks, const std::vector<qint64>& gone)
{
    std::erase_if(marks, [&](const BackupMark& mark) { return std::find(gone.begin(), gone.end(), mark.sequence) != gone.end(); });
    return marks;
}

struct Case
{
    const char* name;
    qint64 step;
    int count;
    std::size_t kept;
};

void PrintTo(const Case& c, std::ostream* out)
{
    *out << c.name;
}

class Thinning : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(Thinning, KeepsTheRightNumber)
{
    const Case& c = GetParam();
    const std::vector<BackupMark> marks = every(c.step, c.count);
    EXPECT_EQ(without(marks, superfluous(marks)).size(), c.kept);
}

INSTANTIATE_TEST_SUITE_P(Table, Thinning,
    testing::Values(Case{"none", day, 0, 0}, Case{"one", day, 1, 1}, Case{"two days every half hour", hour / 2, 97, 97},
        Case{"half an hour more: not the newest of its day", hour / 2, 98, 97},
        Case{"a fortnight of days", day, 15, 15}, // 3 within two days + 12 daily
        Case{"the same week still", day, 16, 15}, Case{"one of the week before", day, 22, 16}, Case{"a year of days", day, 365, 3 + 12 + 10 + 9},
        Case{"three years of days", day, 1095, 3 + 12 + 10 + 9}, Case{"one a month for three years", 30 * day, 36, 1 + 12 + 10 + 9}));

TEST(ThinningOverTime, ThinnedDayByDayTheSameSpanIsLeft)
{
    std::vector<BackupMark> marks;
    for (int i = 0; i < 3 * 365 * 4; ++i) {
        marks.push_back({i + 1, {start + i * 6 * hour}});
        marks = without(marks, superfluous(marks));
        ASSERT_EQ(marks.back().sequence, i + 1) << "the newest stays";
        ASSERT_LE(marks.size(), 9u + 12 + 10 + 9 + 3);
    }
    const qint64 span = marks.back().madeAt.msUtc - marks.front().madeAt.msUtc;
    EXPECT_GE(span, 300 * day);
    EXPECT_LE(span, 420 * day);
}

TEST(ThinningOverTime, AClockThatJumpsForthAndBackTakesNothingAway)
{
    std::mt19937 random(7);
    for (int run = 0; run < 50; ++run) {
        std::vector<BackupMark> straight = every(day, 200);
        std::vector<BackupMark> jumped = straight;
        for (int jumps = 0; jumps < 10; ++jumps) {
            const qint64 years = static_cast<qint64>(random() % 40) - 20;
            jumped[random() % jumped.size()].madeAt.msUtc += years * 365 * day;
        }
        const std::size_t kept = without(jumped, superfluous(jumped)).size();
        const std::size_t expected = without(straight, superfluous(straight)).size();
        EXPECT_GE(kept + 3, expected);
        EXPECT_LE(kept, expected + 12);
    }
}

TEST(ThinningOverTime, AClockTenYearsAheadForAWhileDoesNotThinTheDaysBefore)
{
    std::vector<BackupMark> marks = every(day, 12);
    for (std::size_t i = 6; i < 8; ++i)
        marks[i].madeAt.msUtc += 3650 * day;
    EXPECT_THAT(superfluous(marks), testing::IsEmpty());
}

TEST(ThinningOverTime, TheOrderOfTheListDoesNotMatter)
{
    std::vector<BackupMark> marks = every(day, 100);
    const std::vector<qint64> gone = superfluous(marks);
    std::shuffle(marks.begin(), marks.end(), std::mt19937(3));
    EXPECT_EQ(superfluous(marks), gone);
}

TEST(ThinningOverTime, WhatAnOlderProgramCanStillOpenStaysForNinetyDays)
{
    std::vector<BackupMark> marks = every(day, 200);
    const std::size_t others = without(marks, superfluous(marks)).size();
    const auto keeps = [&](std::size_t daysAgo) {
        std::vector<BackupMark> some = every(day, 200);
        BackupMark& old = some[some.size() - 1 - daysAgo];
        old.isOfOlderProgram = true;
        const std::vector<qint64> gone = superfluous(some);
        EXPECT_GE(without(some, gone).size(), others) << "it takes no other one's place";
        return std::ranges::find(gone, old.sequence) == gone.end();
    };
    for (const std::size_t daysAgo : {3, 16, 18, 45, 60, 89, 90})
        EXPECT_TRUE(keeps(daysAgo)) << daysAgo;
    int later = 0;
    for (std::size_t daysAgo = 92; daysAgo < 120; ++daysAgo)
        later += keeps(daysAgo) ? 1 : 0;
    EXPECT_LT(later, 4) << "then as all others";
}

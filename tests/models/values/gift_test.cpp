// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/gift.h"

#include <gtest/gtest.h>
#include <stdexcept>

using namespace kokarda;

namespace {

const QDate today(2026, 3, 10);

Gift teaInThreeDeliveries()
{
    Gift tea;
    tea.batches = {{5, QDate()}, {3, QDate(2026, 9, 1)}, {2, QDate(2026, 4, 1)}, {4, QDate(2026, 3, 9)}};
    return tea;
}

} // namespace

TEST(GiftStock, ListsWhatExpiresFirstFirstAndWhatKeepsForEverLast)
{
    const std::vector<GiftBatch> expected{{2, QDate(2026, 4, 1)}, {3, QDate(2026, 9, 1)}, {5, QDate()}};
    EXPECT_EQ(usableBatches(teaInThreeDeliveries(), today), expected);
}

TEST(GiftStock, LeavesOutWhatIsPastItsDateButCountsItOnTheShelf)
{
    EXPECT_EQ(usableStock(teaInThreeDeliveries(), today), 10);
    EXPECT_EQ(stockOf(teaInThreeDeliveries()), 14);
}

TEST(GiftStock, TheNearestDateIsThatOfABatchWithPiecesLeft)
{
    Gift tea;
    tea.bestBefore = QDate(2030, 1, 1);
    EXPECT_EQ(nearestBestBefore(tea), QDate(2030, 1, 1));
    tea.batches = {{5, QDate(2027, 5, 1)}, {0, QDate(2026, 1, 1)}, {3, QDate()}, {2, QDate(2027, 2, 1)}};
    EXPECT_EQ(nearestBestBefore(tea), QDate(2027, 2, 1));
    tea.batches = {{3, QDate()}};
    EXPECT_FALSE(nearestBestBefore(tea).isValid());
}

TEST(GiftStock, CountsTheNamedDayIn)
{
    Gift gift;
    gift.stock = 1;
    gift.bestBefore = today;
    EXPECT_EQ(usableStock(gift, today), 1);
    EXPECT_EQ(usableStock(gift, today.addDays(1)), 0);
}

TEST(GiftStock, WantsTheDaysThatTheCustomerNeedsToUseIt)
{
    Gift gift = teaInThreeDeliveries();
    gift.minDaysLeft = 30;
    EXPECT_EQ(usableStock(gift, today), 8) << "1 April is only 22 days away";
}

TEST(GiftStock, TakesFirstExpiredFirstOut)
{
    const Gift rest = withoutPieces(teaInThreeDeliveries(), 3, today);
    const std::vector<GiftBatch> expected{{4, QDate(2026, 3, 9)}, {2, QDate(2026, 9, 1)}, {5, QDate()}};
    EXPECT_EQ(rest.batches, expected);
    EXPECT_EQ(rest.stock, 11);
}

TEST(GiftStock, IsEmptyAfterTheLastPieceOfTheLastBatch)
{
    Gift gift;
    gift.stock = 2;
    gift.batches = {{2, QDate()}};
    const Gift rest = withoutPieces(gift, 2, today);
    EXPECT_EQ(stockOf(rest), 0);
    EXPECT_EQ(usableStock(rest, today), 0);
}

TEST(GiftStock, NeverGivesMoreThanThereIs)
{
    EXPECT_THROW(withoutPieces(teaInThreeDeliveries(), 11, today), std::invalid_argument);
    EXPECT_THROW(withoutPieces(teaInThreeDeliveries(), -1, today), std::invalid_argument);
}

TEST(GiftStock, WhatComesBackLiesWithThoseOfItsDate)
{
    const Gift tea = teaInThreeDeliveries();
    const QDate september(2026, 9, 1);
    EXPECT_EQ(withPieces(withoutPieces(tea, 1, today), 1, QDate(2026, 4, 1)).stock, stockOf(tea));
    const Gift more = withPieces(tea, 2, september);
    EXPECT_EQ(more.stock, stockOf(tea) + 2);
    EXPECT_EQ(more.batches.size(), tea.batches.size());
    EXPECT_EQ(withPieces(tea, 1, QDate(2027, 1, 1)).batches.size(), tea.batches.size() + 1);
    Gift plain;
    plain.stock = 3;
    EXPECT_EQ(withPieces(plain, 1, {}).stock, 4);
    EXPECT_TRUE(withPieces(plain, 1, {}).batches.empty());
    EXPECT_EQ(withPieces(plain, 1, september).batches, (std::vector<GiftBatch>{{3, QDate()}, {1, september}}));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/gift.h"

#include <QLocale>

#include <algorithm>
#include <stdexcept>

namespace kokarda {

QString giftName(const Gift& gift, const QLocale& locale)
{
    return locale.language() == QLocale::Polish && !gift.namePl.isEmpty() ? gift.namePl : gift.name;
}

namespace {

bool expiresBefore(const GiftBatch& a, const GiftBatch& b)
{
    if (a.bestBefore.isValid() && b.bestBefore.isValid())
        return a.bestBefore < b.bestBefore;
    return a.bestBefore.isValid() && !b.bestBefore.isValid();
}

bool isUsable(const GiftBatch& batch, int minDaysLeft, QDate today)
{
    return batch.stock > 0 && (!batch.bestBefore.isValid() || batch.bestBefore >= today.addDays(minDaysLeft));
}

} // namespace

std::vector<GiftBatch> usableBatches(const Gift& gift, QDate today)
{
    std::vector<GiftBatch> batches = gift.batches;
    if (batches.empty())
        batches.push_back({gift.stock, gift.bestBefore});
    std::erase_if(batches, [&](const GiftBatch& batch) { return !isUsable(batch, gift.minDaysLeft, today); });
    std::ranges::stable_sort(batches, expiresBefore);
    return batches;
}

int usableStock(const Gift& gift, QDate today)
{
    int pieces = 0;
    for (const GiftBatch& batch : usableBatches(gift, today))
        pieces += batch.stock;
    return pieces;
}

int stockOf(const Gift& gift)
{
    if (gift.batches.empty())
        return gift.stock;
    int pieces = 0;
    for (const GiftBatch& batch : gift.batches)
        pieces += std::max(0, batch.stock);
    return pieces;
}

QDate nearestBestBefore(const Gift& gift)
{
    if (gift.batches.empty())
        return gift.bestBefore;
    QDate nearest;
    for (const GiftBatch& batch : gift.batches) {
        if (batch.stock > 0 && batch.bestBefore.isValid() && (!nearest.isValid() || batch.bestBefore < nearest))
            nearest = batch.bestBefore;
    }
    return nearest;
}

Gift withoutPieces(Gift gift, int count, QDate today)
{
    if (count < 0 || count > usableStock(gift, today))
        throw std::invalid_argument("more pieces of a gift taken than there are");
    if (gift.batches.empty()) {
        gift.stock -= count;
        return gift;
    }
    std::ranges::stable_sort(gift.batches, expiresBefore);
    for (GiftBatch& batch : gift.batches) {
        if (!isUsable(batch, gift.minDaysLeft, today))
            continue;
        const int taken = std::min(count, batch.stock);
        batch.stock -= taken;
        count -= taken;
    }
    // The sum first: a list that ends up empty would be read as "one batch of the old stock".
    gift.stock = stockOf(gift);
    std::erase_if(gift.batches, [](const GiftBatch& batch) { return batch.stock <= 0; });
    return gift;
}

Gift withPieces(Gift gift, int count, QDate bestBefore)
{
    if (gift.batches.empty() && gift.bestBefore == bestBefore) {
        gift.stock += count;
        return gift;
    }
    if (gift.batches.empty() && gift.stock > 0)
        gift.batches.push_back({gift.stock, gift.bestBefore});
    const auto same = std::ranges::find(gift.batches, bestBefore, &GiftBatch::bestBefore);
    if (same == gift.batches.end())
        gift.batches.push_back({count, bestBefore});
    else
        same->stock += count;
    gift.stock = stockOf(gift);
    return gift;
}

} // namespace kokarda

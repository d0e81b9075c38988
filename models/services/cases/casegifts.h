// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/gift.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// A gift of the pantry that could go as amends.
struct AmendsChoice
{
    GiftId gift;
    QString name;      ///< in the window's language
    int left = 0;      ///< pieces that may be sent today and are not set aside for orders
    QString hindrance; ///< why it cannot go, in words; empty: it can

    bool operator==(const AmendsChoice&) const = default;
};

/// Gifts given as amends in a case: each takes a piece off the pantry's stock and stands among what the customer was given.
class CaseGifts
{
    Q_DECLARE_TR_FUNCTIONS(CaseGifts)

public:
    explicit CaseGifts(Shop& shop)
        : m_shop(shop)
    {
    }

    /// The pantry's gifts that are in use, those that can go first.
    std::vector<AmendsChoice> choices(const CaseFile& file) const;
    /// What was given in a case.
    std::optional<GivenGift> given(CaseId file) const;
    /// Gives one piece, first expired first, in place of what was given in the case before, and decides the case so. One
    /// step to undo. Throws RuleError where the case has no order, none is left, or a marketplace or law forbids it.
    void give(const CaseFile& file, GiftId gift);
    /// Puts what was given back on the shelf.
    void takeBack(const CaseFile& file);
    /// The same within a step that somebody else has begun.
    void putBack(CaseId file);

private:
    Shop& m_shop;
};

} // namespace kokarda

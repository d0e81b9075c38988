// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/gifts/effect.h"
#include "models/values/order.h"

#include <QCoreApplication>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// The shop's measurements of its own effect: which arm a parcel is in, and what came of it.
class EffectDesk
{
    Q_DECLARE_TR_FUNCTIONS(EffectDesk)

public:
    explicit EffectDesk(Shop& shop)
        : m_shop(shop)
    {
    }

    /// Newest first.
    std::vector<Experiment> experiments() const;
    /// Stores a new experiment (a salt is made where none is given) or a changed one; gives it back with its id. Throws
    /// RuleError for one that cannot be measured (problemsOf), for one that would run beside another, and when the draw
    /// of one that has begun would change: its days past, shares and salt are fixed, it can only end.
    Experiment store(Experiment experiment);

    /// The arm of an order's parcel, by the day the order was placed; none outside of every experiment.
    std::optional<Arm> armFor(const Order& order) const;

    /// What an experiment shows up to today. Throws RuleError for an unknown one. `terms.currency` is the shop's.
    EffectReport report(ExperimentId experiment, EffectTerms terms = {}) const;

private:
    QDate today() const;
    void refuseChangedDraw(const Experiment& before, const Experiment& now) const;
    void refuseOverlap(const Experiment& experiment) const;

    Shop& m_shop;
};

} // namespace kokarda

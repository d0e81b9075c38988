// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"
#include "models/values/money.h"

#include <QDate>
#include <QString>
#include <array>

namespace kokarda {

/// What a customer's parcels get while the shop measures its own effect.
enum class Arm { Neither, Note, Gift, Both };

inline constexpr std::array<Arm, 4> allArms{Arm::Neither, Arm::Note, Arm::Gift, Arm::Both};

/// A measurement of the shop's own effect: which share of the customers is drawn into which arm. Never edited once it
/// has begun; other shares are a new experiment with a new salt, because a changed share would move customers between
/// arms.
struct Experiment
{
    ExperimentId id;
    QString name;
    QString salt; ///< with the customer it decides the arm
    QDate start;
    QDate end; ///< last day; invalid: still running
    /// Shares in thousandths in the order of allArms. What is missing to 1000 is not part of the measurement: those
    /// customers get what the rules say.
    std::array<int, 4> permille{};
    bool active = true;

    bool operator==(const Experiment&) const = default;
};

/// What a measurement needs of an order: who, when, and what it is worth after refunds.
struct CustomerOrder
{
    CustomerId customer;
    Instant at;
    Money worth;

    bool operator==(const CustomerOrder&) const = default;
};

/// What a measurement needs of a review.
struct CustomerRating
{
    CustomerId customer;
    Instant at;
    int stars = 0;

    bool operator==(const CustomerRating&) const = default;
};

} // namespace kokarda

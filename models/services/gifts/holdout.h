// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/experiment.h"
#include "models/values/gift.h"
#include "models/values/problem.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace kokarda {

/// Stable names as the file, JSON and CSV write them: "neither", "note", "gift", "both".
QString armKey(Arm arm);
/// An arm in words of the window's language: "Note alone".
QString armTitle(Arm arm);

inline bool allowsNote(Arm arm)
{
    return arm == Arm::Note || arm == Arm::Both;
}
inline bool allowsGift(Arm arm)
{
    return arm == Arm::Gift || arm == Arm::Both;
}

/// What is wrong with an experiment before it begins: fields "name", "salt", "start", "end", "permille".
std::vector<Problem> problemsOf(const Experiment& experiment);

/// The customer's arm, or none where the shares leave the customer out. The draw is SHA-256 of salt and customer, so
/// that it is the same on every computer and every day, needs no table, and two experiments draw independently.
/// An unknown customer (unset id) is never drawn.
std::optional<Arm> armOf(const Experiment& experiment, CustomerId customer);

/// The arm that applies to a parcel of this customer packed on a day: of the first active experiment that runs then.
std::optional<Arm> armOn(const std::vector<Experiment>& experiments, CustomerId customer, QDate day);

/// The advisor's answer as the measurement lets it through: where the arm holds the gift back, nothing is chosen, the
/// reason says so, and what would have been chosen becomes the first alternative. Without an arm, and for a gift that
/// already lies in the parcel, nothing changes.
GiftSuggestion heldBack(GiftSuggestion suggestion, const std::optional<Arm>& arm);

} // namespace kokarda

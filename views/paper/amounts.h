// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda::paper {

/// The text with "…" in place of every amount of money: "Courier 15,00 zł", "mug for EUR 40", "49,90", "25,-". A number
/// counts as an amount when a currency stands beside it (its sign, its name, or an ISO 4217 code that is no word), or
/// when it ends in two decimals and no unit of measure follows. A receiver of a gift must not read a price in anybody's
/// free words either: rather a size too few than a price too many.
QString withoutAmounts(const QString& text);

} // namespace kokarda::paper

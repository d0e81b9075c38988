// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QString>
#include <QStringList>
#include <random>

namespace kokarda::test {

/// Texts that break layouts: very long words, right-to-left and wide scripts, piled accents, invisible signs, markup,
/// line ends, nothing.
const QStringList& naughtyTexts();

/// An order full of surprises; equal numbers give equal orders.
Order naughtyOrder(unsigned number);

} // namespace kokarda::test

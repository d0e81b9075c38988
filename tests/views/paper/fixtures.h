// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "models/values/paper.h"
#include "models/values/shopinfo.h"
#include "views/paper/notecard.h"
#include "views/paper/slip.h"
#include "views/paper/slipdocument.h"

#include <QString>

namespace kokarda::test {

/// A shop in Kraków with a logo made on the spot.
ShopInfo kubkarnia();

/// Order #1042 of Anna Kowalska: mugs and tea, a remark, codes and shelves; eight lines with all Polish letters.
Order kowalskaOrder();

/// An order with this many lines.
Order longOrder(int lines);

/// Its slip in a language, by the shop's default look.
paper::SlipDocument slipOf(const Order& order, const QString& language = QStringLiteral("pl"));

/// A note of about forty words in the shop's hand, written for the place the options give it.
paper::NoteCard noteFor(const PaperOptions& options, quint64 seed = 7);

} // namespace kokarda::test

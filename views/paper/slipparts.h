// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/flow.h"
#include "views/paper/slipstyle.h"

// The parts of a slip as pieces that the flow sets into pages.
namespace kokarda::paper {

/// Logo, sender, addressee, order number and QR code at the top of the first page.
Piece slipHead(const SlipDocument& document, const SlipStyle& style);

/// Order number and name at the top of every further page.
Piece runningHead(const SlipDocument& document, const SlipStyle& style);

/// A text in a box of its own, one piece a line, so that a long one may go on over the page.
Section boxedText(const QString& label, const QString& text, const SlipStyle& style, bool loud);

/// Free words under the items, one piece a line.
Section freeText(const QString& text, const SlipStyle& style);

/// The table of items with its repeated heading, and the line of counts kept with the last item.
Section itemTable(const SlipDocument& document, const SlipStyle& style);

/// The sums, never apart from each other.
Section totalsBlock(const SlipDocument& document, const SlipStyle& style);

/// Page x of y, sender and order number, and the bar code, in the room kept free at the foot; `area` in page
/// coordinates. `count` 0 (a roll): no page number.
Marks slipFoot(const SlipDocument& document, const SlipStyle& style, const QRectF& area, int page, int count);

} // namespace kokarda::paper

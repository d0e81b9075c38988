// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/flow.h"
#include "views/paper/slipstyle.h"

#include <utility>

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

/// What stands at the foot of a page.
struct Foot
{
    QString language;
    QString shop;
    QString number; ///< of the order; may be empty
    QString code;   ///< drawn as a bar code; empty: none
};

/// Page x of y, sender and order number, and the bar code, in the room kept free at the foot; `area` in page
/// coordinates. `count` 0 (a roll): no page number.
Marks pageFoot(const Foot& foot, const SlipStyle& style, const QRectF& area, int page, int count);

/// The frame of pages in this style, with a first head and running heads.
Frame frameOf(const SlipStyle& style, std::function<Piece(int page)> head);

/// The flow of a document in its usual style or, where that saves a page, drawn together a little; with the style used.
std::pair<Flowed, SlipStyle> composed(const Look& look, const PaperOptions& options,
    const std::function<Flowed(const SlipStyle& style)>& setIn);

/// The pages with their feet; a roll is cut behind its content.
std::vector<Page> withFeet(Flowed flowed, const SlipStyle& style, const Foot& foot);

/// Appends marks to marks.
void append(Marks& marks, Marks more);

} // namespace kokarda::paper

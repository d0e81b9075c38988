// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <functional>
#include <optional>
#include <vector>

// Breaking a document into pages: pieces that are never split, one under the other.
namespace kokarda::paper {

/// Something that is never broken: a table row, a line of a boxed text. Its marks lie below and right of (0, 0).
struct Piece
{
    Marks marks;
    qreal height = 0;
    qreal before = 0;          ///< space above it; left out at the top of a page
    bool keepWithNext = false; ///< never the last on a page: a heading, the last row before its total
};

/// Pieces that belong together. `repeat` stands before the first of them and again at the top of each further page.
struct Section
{
    std::vector<Piece> pieces;
    std::optional<Piece> repeat;
};

/// The room on a page.
struct Frame
{
    QSizeF size;
    QRectF printable;
    QRectF body;                           ///< where pieces may stand, below the sheet's top margin
    bool roll = false;                     ///< one page, as high as its content needs
    std::function<Piece(int page)> head;   ///< of the page with this index; may be empty
};

/// Pages with the lowest end of their pieces.
struct Flowed
{
    std::vector<Page> pages;
    std::vector<qreal> ends;
    std::optional<qreal> footBottom; ///< where the last page's foot ends when something stands below it
};

/// Sets the sections into pages. There is always at least one page. A piece higher than a whole page would stand alone
/// and run out of it: makers of pieces keep them lower.
Flowed flow(const Frame& frame, const std::vector<Section>& sections);

} // namespace kokarda::paper

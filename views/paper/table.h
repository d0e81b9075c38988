// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/flow.h"
#include "views/paper/slipstyle.h"

#include <QString>
#include <vector>

// Plain tables for lists and forms: the heading on an accent rule, rows by white space alone.
namespace kokarda::paper {

struct Column
{
    QString heading;
    qreal width = 0; ///< 0: what the others leave; exactly one column has it
    Align align = Align::Left;
};

struct Cell
{
    enum class Kind {
        Words,
        Tick,   ///< an empty box to tick
        Figure, ///< a number; above one white on black
        Field   ///< an empty box to write in
    };

    Kind kind = Kind::Words;
    QString text;
    QString sub; ///< a smaller line below
    bool strong = false;
};

using Row = std::vector<Cell>;

/// The rows under a heading that is repeated on each page. Every row has a cell for every column.
Section table(const std::vector<Column>& columns, const std::vector<Row>& rows, const SlipStyle& style);

/// A number in its column: plain, or from two up white on a black box. `top` is the top of its line.
void placeFigure(Marks& marks, const QString& figure, bool many, const SlipStyle& style, qreal middle, qreal top,
    qreal room);

/// A square to tick, beside a line of body text that begins at `top`.
void placeTick(Marks& marks, const SlipStyle& style, QPointF top);

} // namespace kokarda::paper

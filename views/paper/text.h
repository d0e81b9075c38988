// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <QString>
#include <vector>

// Setting words: cleaning what people typed, breaking it into lines, placing the lines as marks.
namespace kokarda::paper {

/// How a text looks.
struct Style
{
    Face face = Face::Regular;
    int size = 95; ///< tenths of a point
    QColor colour;
    qreal leading = 1.32; ///< line distance as a multiple of the size; at least 1.1, so that boxes never touch

    qreal lineHeight() const { return leading * size; }
};

enum class Align { Left, Centre, Right };

/// What may stand on one line of paper: control characters, invisible direction marks and private-use signs are gone,
/// every kind of white space is one blank, at most two accents stand on a letter. The rest is kept as it is.
QString cleaned(const QString& text);

/// The same for text of several lines; line ends of every kind are kept as '\n', at most one empty line in a row.
QString cleanedLines(const QString& text);

struct TextLine
{
    QString text;
    qreal width = 0;
};

/// The text in lines no wider than `width`, broken between words and, where a word is too long, inside it. More than
/// `maxLines` lines (0: no limit) end in "…". A single sign wider than the width becomes "…".
std::vector<TextLine> wrapped(const QString& text, const Style& style, qreal width, int maxLines = 0);

/// The same number of lines, but of nearly equal length: for words in the middle of a card.
std::vector<TextLine> balanced(const QString& text, const Style& style, qreal width, int maxLines = 0);

/// The style in the largest size, down to `smallest`, in which the text stands on one line.
Style shrunk(Style style, const QString& text, qreal width, int smallest);

/// The text on one line no wider than `width`, its end or its middle replaced by "…" where it must be.
TextLine fitted(const QString& text, const Style& style, qreal width, Qt::TextElideMode elide = Qt::ElideRight);

/// Adds one line of text; `x` is its left end, middle or right end. Nothing is added for an empty text.
void place(Marks& marks, const TextLine& line, const Style& style, QPointF at, Align align = Align::Left);

/// Adds a paragraph whose first line begins at `top` and returns its height. The baseline lies so that capitals are
/// in the middle of the line.
qreal placeParagraph(Marks& marks, const std::vector<TextLine>& lines, const Style& style, QPointF top,
    Align align = Align::Left);

/// Distance from the top of a line to its baseline.
qreal ascentOf(const Style& style);

} // namespace kokarda::paper

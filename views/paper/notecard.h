// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"
#include "views/ink/writing.h"
#include "views/paper/page.h"

#include <QColor>
#include <vector>

namespace kokarda::paper {

/// A thank-you note: nothing on it but the hand.
struct NoteCard
{
    ink::Writing writing;
    QColor ink{28, 42, 110};
};

/// The box in millimetres in which a note on this paper is to be written, so that the writing meets the card's
/// margins: give its width and height to the writer. Landscape for A6.
QSizeF noteBox(const QString& notePaper);

/// The card as a page of its own.
Page notePage(const NoteCard& card, const PaperOptions& options);

/// The note as marks; its box (not its ink) begins at `at`. The strokes are lines in a few widths (steps of 0.035 mm, less
/// than a dot of a 600 dpi printer), all segments of one width together: a fraction of the bytes that their outlines
/// would take in a PDF, and drawn as fast.
Marks noteMarks(const NoteCard& card, bool thermal, QPointF at);

} // namespace kokarda::paper

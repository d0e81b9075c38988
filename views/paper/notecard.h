// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/notelook.h"
#include "models/values/paper.h"
#include "views/ink/writing.h"
#include "views/paper/page.h"

#include <QColor>
#include <QImage>
#include <QRectF>
#include <vector>

namespace kokarda::paper {

/// A picture on a note, and where in millimetres of the note's box.
struct NotePicture
{
    QImage image;
    QRectF boxMm;
};

/// A thank-you note: nothing on it but the hand, or the shop's own scanned card, and a signature.
struct NoteCard
{
    ink::Writing writing; ///< inkBottomMm counts the pictures too
    QColor ink{28, 42, 110};
    std::vector<NotePicture> pictures{};
};

/// The note as the shop's look wants it, in a box of this size in millimetres. Throws ink::HandError for a hand that
/// does not come with this program.
NoteCard noteIn(const QSizeF& boxMm, const QString& text, const QString& hand, const NoteLook& look, quint64 seed);

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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"
#include "views/paper/pdffonts.h"

#include <QPainterPath>
#include <vector>

namespace kokarda::paper::pdf {

/// Glyphs of one face on one baseline.
struct GlyphRun
{
    const Typeface* face = nullptr;
    QPointF at;           ///< of the first glyph from the text's own place
    QByteArray shown;     ///< what stands between the brackets of PDF's TJ operator
    std::vector<quint16> glyphs;
    QPainterPath outline; ///< instead of all that where the face cannot be put into a file
};

/// A text as it was set: by Qt, as on the screen.
struct Setting
{
    std::vector<GlyphRun> runs;
    /// True where the glyphs do not tell the text by themselves: one stands for several characters, or for none.
    bool needsText = false;
};

/// Sets a text in a face of the papers. What was set before is remembered: a batch says most of its words again.
const Setting& settingOf(const QString& text, Face face, int size);

} // namespace kokarda::paper::pdf

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/noise.h"
#include "views/ink/pageplan.h"
#include "views/ink/pen.h"

namespace kokarda::ink {

struct PageStyle
{
    WritingStyle style;
    Variation variation;
    double contrast = 1;
    double xHeightMm = 2.3;
    quint64 seed = 0;
};

/// Writes placed words: routes the pen, lets it stray and draws its strokes.
class WordWriter
{
public:
    WordWriter(const HandData& hand, const PageStyle& page, Trace* trace);

    /// Appends the word's strokes, its marks last.
    void write(const PlacedWord& placed, const PlacedLine& line, int lineNumber, int wordNumber,
        std::vector<Stroke>& strokes);

private:
    struct Ground;

    GlyphPoint onPage(GlyphPoint point, const Ground& ground) const;
    GlyphPoint warped(GlyphPoint point) const;
    GlyphLine fitted(const PlannedGlyph& placed, const Ground& ground) const;
    void redrawTwins(Ground& ground);
    /// A line in font units as it comes to lie on the page; a dot becomes a short tick.
    GlyphLine laid(GlyphLine line, bool mark, Ground& ground) const;
    void draw(const GlyphLine& line, bool mark, bool dot, Ground& ground, std::vector<Stroke>& strokes);
    void drawMarks(Ground& ground, std::vector<Stroke>& strokes);
    void drawMark(GlyphLine line, int letter, GlyphPoint stray, Ground& ground, std::vector<Stroke>& strokes);
    double airAround(const GlyphLine& mark, const Ground& ground, const std::vector<Stroke>& strokes) const;
    double riseOf(const GlyphLine& mark, const Ground& ground, const std::vector<Stroke>& strokes) const;
    GlyphLine tick(const GlyphLine& line, Random& random, double lengthMm) const;
    bool isDot(const GlyphLine& line) const;
    bool hangs(const GlyphLine& line) const;
    void observe(const Ground& ground);

    const HandData& m_hand;
    PageStyle m_page;
    Trace* m_trace;
    double m_scale;
    Noise m_fine, m_broad, m_waver, m_drift, m_pressure;
    std::map<char32_t, std::vector<GlyphLine>> m_written; ///< how each letter came out so far, fitted into a box
    double m_inked = 0; ///< millimetres drawn so far: the clock of drift and pressure
};

} // namespace kokarda::ink

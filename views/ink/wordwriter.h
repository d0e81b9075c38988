// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/noise.h"
#include "views/ink/pageplan.h"
#include "views/ink/pen.h"
#include "views/ink/routebook.h"

#include <array>

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
    /// Everything about the word in hand.
    struct Ground
    {
        const PlacedWord& placed;
        const PlacedLine& line;
        WordField field;
        int lineNumber;
        int wordNumber;
        double lean;
        Random random;
        struct Mark
        {
            GlyphLine line;
            int letter;
            GlyphPoint stray; ///< in x-heights
        };
        std::vector<Mark> marks{};
        std::size_t firstStroke = 0; ///< of this word among the strokes of the page
        std::size_t endOfBodies = 0; ///< where its letters end and its marks begin
    };
    using FewPoints = std::array<GlyphPoint, 16>;

    GlyphPoint onPage(const LetterPlace& place, const Ground& ground) const;
    GlyphPoint onPage(GlyphPoint point, const Ground& ground) const;
    void lay(const RouteLine& way, Ground& ground);
    FewPoints fitted(const PlainLetter& letter, const Ground& ground) const;
    void redrawTwins(const std::vector<PlainLetter>& letters, Ground& ground);
    /// Draws the line that was laid.
    void draw(bool mark, bool dot, Ground& ground, std::vector<Stroke>& strokes);
    void drawMarks(Ground& ground, std::vector<Stroke>& strokes);
    void drawMark(GlyphLine line, int letter, GlyphPoint stray, Ground& ground, std::vector<Stroke>& strokes);
    double airAround(const GlyphLine& mark, const Ground& ground, const std::vector<Stroke>& strokes) const;
    double riseOf(const GlyphLine& mark, const Ground& ground, const std::vector<Stroke>& strokes) const;
    /// What a dot becomes: a short tick.
    GlyphLine tick(const GlyphLine& line, Random& random, double lengthMm) const;
    bool hangs(const GlyphLine& line) const;
    void observe(const Ground& ground);

    const HandData& m_hand;
    PageStyle m_page;
    Trace* m_trace;
    double m_scale;
    Noise m_fine, m_broad, m_waver;
    LineNoise m_drift, m_pressure;
    std::map<char32_t, std::vector<FewPoints>> m_written; ///< how each letter came out so far, fitted into a box
    GlyphLine m_laid; ///< the line in hand as it lies on the page; the room for its points is used again
    Curve m_curve;
    double m_inked = 0; ///< millimetres drawn so far: the clock of drift and pressure
};

} // namespace kokarda::ink

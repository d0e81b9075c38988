// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <memory>
#include <set>
#include <vector>

struct hb_font_t;

namespace kokarda::ink {

/// A place in a glyph, in font units, y upwards from the baseline.
struct GlyphPoint
{
    double x = 0;
    double y = 0;

    bool operator==(const GlyphPoint&) const = default;
};

using GlyphLine = std::vector<GlyphPoint>;

/// A centre line between two nodes of a glyph; its first and last point lie on the nodes. A point given twice is a
/// corner: the pen stopped there.
struct GlyphEdge
{
    int from = 0;
    int to = 0;
    GlyphLine line;

    bool operator==(const GlyphEdge&) const = default;
};

/// The centre lines of one glyph. Nodes are ends and junctions.
struct GlyphStrokes
{
    std::vector<GlyphPoint> nodes;
    std::vector<GlyphEdge> edges;
    std::vector<GlyphLine> marks; ///< dots and accents: lines of their own, written after the word
    int base = -1;                ///< of an accented letter: the glyph of the bare letter, whose other forms may stand in

    bool operator==(const GlyphStrokes&) const = default;
};

/// A glyph at its place after shaping: advance and shift in font units.
struct ShapedGlyph
{
    int glyph = 0;
    int cluster = 0; ///< index of its first UTF-16 unit in the shaped text
    double advance = 0;
    double shiftX = 0;
    double shiftY = 0;
};

/// HarfBuzz's font object for one font file. Made once, then only read.
class Shaper
{
public:
    /// Throws HandError if the bytes are no font.
    explicit Shaper(const QByteArray& fontFile);
    ~Shaper();
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// Shapes one line of text with the font's default features and contextual forms, with or without ligatures.
    std::vector<ShapedGlyph> shape(const QString& text, bool ligatures = true) const;
    /// The same for a word, remembered in each thread: a batch writes most of its words again and again.
    const std::vector<ShapedGlyph>& shapeWord(const QString& word, bool ligatures) const;

    /// The nominal glyph of a character; 0 if the font has none.
    int glyphOf(char32_t character) const;
    double advanceOf(int glyph) const;
    int glyphCount() const;
    double unitsPerEm() const;
    hb_font_t* font() const { return m_font; }
    /// Tells this shaper, and so its hand, from all others of the program.
    int number() const { return m_number; }

private:
    QByteArray m_file;
    hb_font_t* m_font = nullptr;
    int m_number;
};

/// Everything a hand knows.
struct HandData
{
    QString name;
    QString title;
    bool joined = false;
    double unitsPerEm = 1000;
    double xHeight = 500;
    double lineWidth = 40; ///< of the font's own strokes
    double lean = 0;       ///< run per rise the hand is written with, on top of the font's own
    double condense = 1;   ///< width the hand is written with, as a part of the font's own
    double pitch = 3.7;    ///< from baseline to baseline, in x-heights
    double warp = 1;       ///< how far its lines may stray, as a part of the usual
    double reach = 0;      ///< how near an end must come to a neighbour's line to be joined with it, in x-heights
    double pen = 1;        ///< width of the pen, as a part of the wished one
    QString fontFile;      ///< below resources/fonts
    QByteArray fontSha256; ///< of the font the glyph numbers belong to
    std::set<int> avoided; ///< forms that are never used
    std::map<char32_t, std::vector<int>> forms; ///< the forms of a letter that may replace each other
    std::map<int, GlyphStrokes> drawn;          ///< by glyph
    std::unique_ptr<Shaper> shaper;

    /// The strokes of a glyph, or null where the hand has none (white space has, and they are empty).
    const GlyphStrokes* strokesOf(int glyph) const
    {
        const auto found = drawn.find(glyph);
        return found == drawn.end() ? nullptr : &found->second;
    }
};

} // namespace kokarda::ink

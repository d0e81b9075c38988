// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"
#include "views/ink/hand.h"

#include <QString>
#include <vector>

namespace kokarda::ink {

/// Changed whenever the same seed would give other strokes than before. A note is stored with the version that wrote it.
inline constexpr int currentEngineVersion = inkEngineVersion;

/// A place of the pen, in millimetres from the top left corner of the box, y downwards.
struct InkPoint
{
    double x = 0;
    double y = 0;
    double width = 0; ///< the line's full width here

    bool operator==(const InkPoint&) const = default;
};

/// One stroke: pen down at the first point, up after the last. A dot is a short stroke.
struct Stroke
{
    std::vector<InkPoint> points;
    int line = 0;      ///< counted from 0
    int word = 0;      ///< counted from 0 through the whole text
    bool mark = false; ///< a dot, an accent, an ogonek: written after its word

    bool operator==(const Stroke&) const = default;
};

/// A text as it was written: what the brush fills and the plotter draws.
struct Writing
{
    std::vector<Stroke> strokes; ///< in the order of writing; coordinates and widths are whole hundredths of a millimetre
    double widthMm = 0;          ///< the box that was asked for
    double heightMm = 0;         ///< the box that was asked for; where that was 0, the height that was needed
    double inkBottomMm = 0;      ///< the lowest ink
    double sizeUsedMm = 0;       ///< the x-height that made it fit
    int lines = 0;               ///< lines of writing
    bool tooLong = false;        ///< did not fit even at the smallest size; the strokes then run out of the box
    QString missing;             ///< characters left out because the hand lacks them, each once
    int engineVersion = currentEngineVersion;

    bool operator==(const Writing&) const = default;
};

enum class Align { Left, Center, Right };

/// How to write. Lengths in millimetres. Values out of range are brought to the nearest allowed one.
struct WritingStyle
{
    double widthMm = 128;      ///< of the box
    double heightMm = 85;      ///< of the box; 0: as high as it needs (nothing is ever too long then)
    double xHeightMm = 2.3;    ///< wished height of a small x, 1.2 to 8
    double minXHeightMm = 1.7; ///< the smallest that may be used to make a long text fit
    double slant = 0;          ///< added to the hand's own lean, as run per rise: -0.25 to 0.35
    double liveliness = 1;     ///< 0.4 (tidy) to 1.5 (in a hurry)
    double penWidthMm = 0.32;  ///< 0.15 to 1
    double linePitchMm = 0;    ///< from one baseline to the next; 0: the hand's own pitch for the size used
    Align align = Align::Left;

    bool operator==(const WritingStyle&) const = default;
};

/// What an observer saw of one letter while it was written, for the measurements of the tests.
struct LetterTrace
{
    char32_t character = 0;
    int glyph = 0; ///< the form that was chosen
    int line = 0;
    int word = 0;
    double baselineMm = 0; ///< where this letter stands
    double leftMm = 0;
    double rightMm = 0;
    std::vector<std::vector<InkPoint>> ink;   ///< the letter alone, without what joins it to its neighbours
    std::vector<std::vector<InkPoint>> marks; ///< its dots and accents
    double markShiftX = 0;                    ///< how far its mark strayed from its place, in x-heights
    double markShiftY = 0;
};
using Trace = std::vector<LetterTrace>;

/// The seed of a note: SplitMix64 over the order's id (any stable text), the hand and the engine version. Add a suffix
/// to the id ("17#2") to write the same note again in another way.
quint64 seedFor(const QString& orderId, const QString& hand, int engineVersion = currentEngineVersion);

/// Writes the text. Line feeds begin a new line, empty lines stay empty; long lines are broken between words. Equal
/// arguments give equal strokes, on every machine. Throws nothing; see Writing::missing and Writing::tooLong.
/// A `trace` is filled for measuring, at some cost.
Writing write(const Hand& hand, const QString& text, const WritingStyle& style, quint64 seed, Trace* trace = nullptr);

} // namespace kokarda::ink

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/handdata.h"
#include "views/ink/raster.h"

#include <QStringList>
#include <functional>

namespace kokarda::ink {

/// What is to be made of a font.
struct HandRecipe
{
    QString name;
    QString title;
    QString fontFile;      ///< how the finished hand finds the font, below resources/fonts
    bool joined = false;
    double lean = 0;       ///< run per rise, on top of the font's own
    double condense = 1;
    double pitch = 3.7;    ///< line pitch in x-heights
    double warp = 1;       ///< see HandData
    double pen = 1;        ///< see HandData
    double reach = 0;      ///< see HandData
    QStringList avoided;   ///< names of glyphs never to be used
};

/// A glyph that could not be made into strokes, and why, in words.
struct RefusedGlyph
{
    int glyph = 0;
    QString name;
    QString reason;
};

/// How well the strokes stand for the ink they were taken from.
struct SkeletonCheck
{
    double recall = 0; ///< part of the ink within 0.75 stroke widths (of this glyph's broad strokes) of a centre line
    int piecesInk = 0, piecesStrokes = 0;
    int holesInk = 0, holesStrokes = 0;

    bool good() const { return recall >= 0.97 && piecesInk == piecesStrokes && holesInk == holesStrokes; }
};

/// Compares strokes with the ink: what is covered, how many pieces (so that no mark is lost) and how many closed loops
/// (so that no branch is lost or invented).
SkeletonCheck checked(const Bitmap& ink, const GlyphStrokes& strokes, double lineWidth);

struct MadeHand
{
    std::shared_ptr<HandData> data; ///< without a shaper; see handFile()
    std::vector<RefusedGlyph> refused;
    int made = 0;
    double meanRecall = 0;
    double worstRecall = 1;
};

/// Makes a hand of a font: the strokes of every glyph that writing in European languages can ask for. A glyph that
/// loses ink, a mark or a loop is refused and left out. `progress(done, all)` may return false to stop. Throws HandError
/// if the file is no font, or was stopped.
MadeHand makeHand(const QString& fontPath, const HandRecipe& recipe,
    const std::function<bool(int done, int all)>& progress = {});

/// The recipes of the hands that come with the program.
std::vector<HandRecipe> ownRecipes();

} // namespace kokarda::ink

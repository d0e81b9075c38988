// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/variation.h"
#include "views/ink/wordfield.h"
#include "views/ink/writing.h"

namespace kokarda::ink {

/// A word at its place on a line.
struct PlacedWord
{
    const PlannedWord* word = nullptr;
    std::vector<LetterWay> ways;
    double x = 0;      ///< where its ink begins, in millimetres
    double width = 1;  ///< narrowing of the whole word, where a line was crammed
    double size = 1;   ///< of the whole word
    double shift = 0;  ///< of the whole word, in x-heights upwards
    quint64 seed = 0;
};

struct PlacedLine
{
    std::vector<PlacedWord> words;
    double baseline = 0; ///< at the left edge of the box, in millimetres
    double rise = 0;     ///< per millimetre to the right
    quint64 seed = 0;
};

struct PagePlan
{
    std::vector<PlacedLine> lines;
    bool fits = true;
};

/// Breaks a text into lines and places its words, with all that strays on the scale of words and lines. The forms of
/// letters are chosen once, so that a smaller size changes only what it must.
class PagePlanner
{
public:
    PagePlanner(const HandData& hand, const QString& text, const WritingStyle& style, const Variation& variation,
        quint64 seed);

    PagePlan plan(double xHeightMm) const;

private:
    struct Paragraph
    {
        std::vector<PlannedWord> words;
        std::vector<std::vector<LetterWay>> ways;
    };

    void placeLine(PlacedLine& line, const Paragraph& paragraph, int first, int end, int number, double room,
        double xHeightMm) const;
    double leftOf(int line) const;
    double roomOf(int line) const;

    const HandData& m_hand;
    const WritingStyle m_style;
    const Variation m_variation;
    quint64 m_seed;
    std::vector<Paragraph> m_paragraphs;
    std::vector<double> m_left;  ///< left edges of the first lines
    std::vector<double> m_right; ///< how far before the box's edge the writer turns
};

} // namespace kokarda::ink

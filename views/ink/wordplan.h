// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/handdata.h"
#include "views/ink/random.h"

namespace kokarda::ink {

/// A glyph at its place in a word, in font units from the word's start.
struct PlannedGlyph
{
    int glyph = 0;
    double x = 0;
    double y = 0;
    int letter = 0;         ///< which letter it belongs to
    bool joining = false;   ///< a stroke between two letters
    int marksOf = -1;       ///< also carries the marks of this glyph: an accented letter in another form
    double marksShift = 0;  ///< how far those marks move aside
    GlyphPoint footShift{}; ///< the same for what hangs from the letter's foot
};

struct PlannedLetter
{
    char32_t character = 0;
    int glyph = 0; ///< its main glyph
    double left = 0;
    double right = 0;
};

/// A word before any variation: what is written, not yet how.
struct PlannedWord
{
    QString text;
    std::vector<PlannedGlyph> glyphs;
    std::vector<PlannedLetter> letters;
    double advance = 0;
    double inkLeft = 0;  ///< of what lies between baseline and a little above the x-height
    double inkRight = 0;
    bool tiedToNext = false; ///< no line may end after it
};

/// Chooses forms so that equal letters near each other differ. One per note: it remembers what was used last.
class WordPlanner
{
public:
    WordPlanner(const HandData& hand, quint64 seed) : m_hand(hand), m_random(seed) {}

    PlannedWord plan(const QString& word);

private:
    struct Bare
    {
        QString text;              ///< with accents taken off where the hand can put them back on
        std::vector<int> accented; ///< per UTF-16 unit the glyph whose marks belong there, or -1
    };

    Bare bared(const QString& word) const;
    int chosenForm(char32_t character, int shaped);
    void measureInk(PlannedWord& word) const;

    const HandData& m_hand;
    Random m_random;
    std::map<char32_t, int> m_last;
};

/// Where an ogonek hangs: the rightmost place of a letter's foot.
GlyphPoint footOf(const GlyphStrokes& strokes, double xHeight);

/// Splits a paragraph into words and ties together what belongs on one line: a number and what follows it, initials
/// and names, one-letter words and the next.
std::vector<std::pair<QString, bool>> wordsOf(const QString& paragraph);

} // namespace kokarda::ink

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace kokarda::ink {

/// A word as the line breaker sees it. Lengths in millimetres.
struct WordBox
{
    double width = 0;
    bool tiedToNext = false;
};

/// What a person does who sees the edge of the card coming: fills the lines, crams a last word in where it almost fits,
/// and does not leave one short word alone on the last line.
struct LineBreaks
{
    std::vector<int> starts;   ///< index of the first word of every line
    std::vector<double> cram;  ///< for every line the factor its words and gaps are narrowed by; 1 where there is room
};

/// `widths[i]` is how far the writer lets line i go (the last value holds for all later lines); `gap` the usual space
/// between words; `tightest` the strongest narrowing allowed.
LineBreaks broken(const std::vector<WordBox>& words, const std::vector<double>& widths, double gap, double tightest);

} // namespace kokarda::ink

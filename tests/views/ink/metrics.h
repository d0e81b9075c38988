// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/writing.h"

#include <vector>

namespace kokarda::ink::test {

/// What tells a hand from a typeface, measured. The bands come from handwriting of people: isolated letters written
/// twice (UJI pen characters: chamfer of same letters of one writer 0.046 on average, 0.020 to 0.095) and lines of text
/// (baseline residual 0.03 to 0.20 x-heights, word gaps 0.6 to 2.1 x-heights with a variation of 0.28).
struct Measures
{
    double chamferMedian = 0;      ///< between equal letters, each fitted into the unit box
    double superimposable = 0;     ///< part of the pairs of equal letters nearer than 0.005
    int superimposableNeighbours = 0; ///< such pairs among consecutive occurrences of a letter
    double widthCv = 0;            ///< of the line's width along the ink
    double markSd = 0;             ///< of marks around their place, x-heights
    double leftSdMm = 0;           ///< of the left edge
    double baselineSd = 0;         ///< of letters around their line's straight fit, x-heights
    double baselineLag = 0;        ///< lag-1 autocorrelation of those
    double rise = 0;               ///< mean slope of the lines, run upwards positive
    double gapMean = 0;            ///< space between words, x-heights
    double gapCv = 0;
    double strokesPerWord = 0;     ///< each ends with a lift of the pen
};

/// Pools several notes of one hand.
Measures measured(const std::vector<Writing>& notes, const std::vector<Trace>& traces);

/// Names of the gates that the measures fail; empty for a hand. `joined` adds the gate on pen lifts.
std::vector<std::string> failedGates(const Measures& measures, bool joined);

/// Mean distance of each curve's points to the nearest of the other, both ways, each letter first fitted into a box
/// of size 1.
double chamfer(const LetterTrace& a, const LetterTrace& b);

} // namespace kokarda::ink::test

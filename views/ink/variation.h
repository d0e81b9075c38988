// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kokarda::ink {

/// How far a person's writing strays from its model. Parts of the x-height unless said otherwise; all are standard
/// deviations. The values were tuned by eye between the bands measured on people (see tests/views/ink/metrics.h).
struct Variation
{
    double fineWarp = 0.031;       ///< of the lines, wavelength 0.85 x-heights
    double broadWarp = 0.075;      ///< of the lines, wavelength 2.4 x-heights
    double letterSize = 0.035;     ///< a part of itself
    double letterWidth = 0.05;     ///< a part of itself
    double letterLean = 0.03;     ///< run per rise
    double letterShift = 0.04;      ///< up and down
    double upper = 0.07;           ///< length of what rises above the small letters, a part of itself
    double lower = 0.09;           ///< length of what hangs below, a part of itself
    double bow = 0.045;            ///< of tall strokes to the side
    double belly = 0.03;           ///< of small strokes to the side
    double wordSize = 0.025;       ///< a part of itself
    double wordShift = 0.03;
    double gap = 0.27;             ///< of word spaces, a part of them
    double mark = 0.075;           ///< of dots and accents, each way
    double slope = 0.0065;         ///< of lines, run per rise; they rise by 0.005 on average
    double rise = 0.005;
    double waver = 0.045;          ///< slow wandering of the baseline
    double leftMm = 0.55;          ///< of the left edge, in millimetres
    double rightMm = 2.2;          ///< how much of the right edge is misjudged, in millimetres
    double pitch = 0.022;          ///< of line distances, a part of them
    double drift = 0.006;          ///< of the hand along a stroke, so that going back misses the first line a little
    double pressure = 0.05;        ///< of the line's width, a part of it
    double lift = 0.07;            ///< probability of lifting the pen between joined letters

    /// All of it multiplied: 0 gives a typeface.
    Variation times(double factor) const
    {
        return {fineWarp * factor, broadWarp * factor, letterSize * factor, letterWidth * factor, letterLean * factor,
            letterShift * factor, upper * factor, lower * factor, bow * factor, belly * factor, wordSize * factor, wordShift * factor, gap * factor,
            mark * factor, slope * factor, rise * factor, waver * factor, leftMm * factor, rightMm * factor,
            pitch * factor, drift * factor, pressure * factor, lift * factor};
    }
};

} // namespace kokarda::ink

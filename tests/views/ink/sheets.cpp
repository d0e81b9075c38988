// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ink/sheets.h"

#include "tests/views/ink/notes.h"
#include "views/ink/writer.h"

#include <cstdio>

namespace kokarda::ink::test {

WritingStyle cardStyle()
{
    return {.widthMm = 126, .heightMm = 0, .xHeightMm = 2.4};
}

Measures measuredIn(const Hand& hand, const WritingStyle& style, bool plain)
{
    std::vector<Writing> notes;
    std::vector<Trace> traces;
    // Always the same seeds: what is measured changes with the hand alone, not with the accidents of another version.
    constexpr int seedsOf = 3;
    int order = 1000;
    for (const QString& note : eightNotes()) {
        const quint64 seed = seedFor(QString::number(order++), hand.name(), seedsOf);
        traces.emplace_back();
        notes.push_back(plain ? writeStraying(hand, note, style, Variation().times(0), 0, seed, &traces.back())
                              : write(hand, note, style, seed, &traces.back()));
    }
    return measured(notes, traces);
}

void print(const QString& name, const Measures& m)
{
    std::printf("%s: chamfer %.4f, superimposable %.5f (%d neighbours), width cv %.3f, marks %.3f, left %.2f mm, "
                "baseline %.3f lag %.2f, rise %.4f, gap %.2f cv %.2f, strokes a word %.2f\n",
        qPrintable(name), m.chamferMedian, m.superimposable, m.superimposableNeighbours, m.widthCv, m.markSd,
        m.leftSdMm, m.baselineSd, m.baselineLag, m.rise, m.gapMean, m.gapCv, m.strokesPerWord);
}

} // namespace kokarda::ink::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ink/lines.h"

#include <algorithm>
#include <cstddef>

namespace kokarda::ink {
namespace {

double widthOf(const std::vector<WordBox>& words, int first, int end, double gap)
{
    double width = 0;
    for (int i = first; i < end; ++i)
        width += words[static_cast<std::size_t>(i)].width + (i > first ? gap : 0);
    return width;
}

/// The end of the run of words tied to the one at `first`.
int groupEnd(const std::vector<WordBox>& words, int first)
{
    const int count = static_cast<int>(words.size());
    int end = first + 1;
    while (end < count && words[static_cast<std::size_t>(end - 1)].tiedToNext)
        ++end;
    return end;
}

} // namespace

LineBreaks broken(const std::vector<WordBox>& words, const std::vector<double>& widths, double gap, double tightest)
{
    LineBreaks breaks;
    const int count = static_cast<int>(words.size());
    const auto room = [&](std::size_t line) { return widths[std::min(line, widths.size() - 1)]; };
    for (int first = 0; first < count;) {
        const double width = room(breaks.starts.size());
        int end = groupEnd(words, first);
        while (end < count && widthOf(words, first, groupEnd(words, end), gap) * tightest <= width) {
            const int next = groupEnd(words, end);
            const bool needsCram = widthOf(words, first, next, gap) > width;
            end = next;
            if (needsCram)
                break;
        }
        breaks.starts.push_back(first);
        first = end;
    }
    // A short word alone on the last line takes the group before it along.
    if (breaks.starts.size() > 1) {
        const std::size_t last = breaks.starts.size() - 1;
        const double alone = widthOf(words, breaks.starts[last], count, gap);
        int start = breaks.starts[last - 1];
        int before = start;
        for (int group = start; group < breaks.starts[last]; group = groupEnd(words, group))
            before = group;
        if (groupEnd(words, breaks.starts[last]) == count && alone < 0.25 * room(last) && before > start
            && widthOf(words, before, count, gap) <= room(last))
            breaks.starts[last] = before;
    }
    for (std::size_t line = 0; line < breaks.starts.size(); ++line) {
        const int end = line + 1 < breaks.starts.size() ? breaks.starts[line + 1] : count;
        const double width = widthOf(words, breaks.starts[line], end, gap);
        breaks.cram.push_back(std::clamp(room(line) / std::max(width, 1e-9), std::min(tightest, 1.0), 1.0));
    }
    return breaks;
}

} // namespace kokarda::ink

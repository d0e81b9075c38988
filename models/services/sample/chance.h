// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/splitmix.h"

#include <algorithm>
#include <utility>

namespace kokarda::sample {

/// Chance from a fixed seed: whole numbers only, so that every system makes the same sample shop.
class Chance : public SplitMix
{
public:
    using SplitMix::SplitMix;
    /// 0 … count − 1.
    int below(int count) { return static_cast<int>(next() % static_cast<quint64>(std::max(count, 1))); }
    int between(int first, int last) { return first + below(last - first + 1); }
    bool percent(int share) { return below(100) < share; }

    template<class List>
    const auto& oneOf(const List& list)
    {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }
    template<class List>
    void shuffle(List& list)
    {
        for (auto last = list.size(); last > 1; --last)
            std::swap(list[last - 1], list[static_cast<decltype(list.size())>(below(static_cast<int>(last)))]);
    }
};

} // namespace kokarda::sample

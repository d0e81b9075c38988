// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <utility>

namespace kokarda::sample {

/// Chance from a fixed seed: SplitMix64 (Steele, Lea, Flood 2014). Whole numbers only and nothing from <random>, so
/// that every system makes the same sample shop.
class Chance
{
public:
    explicit Chance(quint64 seed)
        : m_state(seed)
    {
    }
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31);
    }
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

private:
    quint64 m_state;
};

} // namespace kokarda::sample

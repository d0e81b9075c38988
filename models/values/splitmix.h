// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kokarda {

/// SplitMix64 of G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014.
/// The whole state is one number, so that a seed is a note, a sample shop or a report. Nothing from <random>: its
/// distributions differ between standard libraries, and the same seed must give the same thing on every machine.
class SplitMix
{
public:
    explicit SplitMix(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += step;
        return mixed(m_state);
    }
    /// Even between 0 (included) and 1 (excluded).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

    /// The finalising step: spreads a small change of `value` over all bits.
    static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
        value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
        return value ^ (value >> 31);
    }
    /// 2^64 divided by the golden ratio.
    static constexpr quint64 step = 0x9e3779b97f4a7c15ULL;

private:
    quint64 m_state;
};

} // namespace kokarda

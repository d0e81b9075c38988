// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kokarda::ink {

/// SplitMix64 (Steele, Lea, Flood 2014): the whole state is one number, so that a seed is a note.
/// Nothing from <random>: its distributions differ between standard libraries, and a reprint must not.
class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        return mixed(m_state);
    }

    /// Even between 0 (included) and 1 (excluded).
    double unit() { return static_cast<double>(next() >> 11) * (1.0 / 9007199254740992.0); }

    /// Even between -1 and 1.
    double signedUnit() { return 2.0 * unit() - 1.0; }

    /// About normal with mean 0 and standard deviation 1: the sum of twelve even numbers less six. It never leaves
    /// +-6, needs no logarithm, and therefore gives the same bits on every machine.
    double bell()
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += unit();
        return sum;
    }

    /// The finalising step of SplitMix64: spreads a small change of `value` over all bits.
    static quint64 mixed(quint64 value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31);
    }

private:
    quint64 m_state;
};

} // namespace kokarda::ink

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/splitmix.h"

namespace kokarda::ink {

/// The small accidents of a hand.
class Random : public SplitMix
{
public:
    using SplitMix::SplitMix;

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
};

} // namespace kokarda::ink

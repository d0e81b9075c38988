// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notelook.h"

#include <QRegularExpression>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// On the limit's own raster of hundredths, so that a stored look reads back as it was.
double within(double value, const NoteLookLimit& limit)
{
    return std::round(std::clamp(value, limit.least, limit.most) * 100) / 100;
}

} // namespace

NoteLook withinLimits(NoteLook look)
{
    static const QRegularExpression colour(u"^#[0-9a-fA-F]{6}$"_s);
    look.xHeightMm = within(look.xHeightMm, xHeightLimit);
    look.slant = within(look.slant, slantLimit);
    look.liveliness = within(look.liveliness, livelinessLimit);
    look.penWidthMm = within(look.penWidthMm, penWidthLimit);
    if (!colour.match(look.inkColour).hasMatch())
        look.inkColour = NoteLook().inkColour;
    return look;
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

namespace kokarda::screens {

/// A box's words on two lines where one would be wider than a narrow form: a box does not wrap them by itself.
inline QString onTwoLines(QString words, const QFontMetrics& metrics)
{
    constexpr int room = 280;
    const qsizetype gap = metrics.horizontalAdvance(words) > room ? words.indexOf(u' ', words.size() / 2) : -1;
    if (gap >= 0)
        words[gap] = u'\n';
    return words;
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <algorithm>
#include <initializer_list>

namespace kokarda {

/// Whether a word ends in one of these, large and small letters alike: the rules for forms of names ask it throughout.
inline bool endsIn(QStringView word, std::initializer_list<QStringView> endings)
{
    return std::ranges::any_of(endings, [&](QStringView ending) { return word.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace kokarda

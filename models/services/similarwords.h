// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kokarda {

/// How alike two folded words are by the groups of three letters that they share, 0 to 1 (Dice's coefficient over
/// trigrams of the word with a blank before and after it).
double likeness(const QString& a, const QString& b);

/// The smallest number of letters put in, left out, changed or swapped with their neighbour that makes one word of
/// the other (Damerau-Levenshtein with restricted swaps); more than `most` is told as most + 1.
int distance(const QString& a, const QString& b, int most);

/// Whether anything may be guessed for a word at all: not for numbers, and not for one or two letters.
bool mayBeMisspelt(const QString& typed);

/// Those of `known` that a hurried hand may have meant by `typed`, the most alike first, at most so many. A word of up
/// to five letters may differ in one place, a longer one in two. Numbers are never guessed: 1043 is not 1042.
QStringList closest(const QString& typed, const QStringList& known, int most);

} // namespace kokarda

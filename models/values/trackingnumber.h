// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// A tracking number as it is kept: without the blanks that people and papers part it with, "1Z 999 AA1" as "1Z999AA1".
/// Several in one field (behind commas or lines, or whole numbers of ten signs and more behind one another) are parted
/// by ", ". Anything else than numbers (see trackingWord) stays as it was written.
QString keptTrackingNumber(const QString& written);

/// What is typed or scanned as the one word that a tracking number is searched by: its letters and digits alone, folded.
/// Empty for what is none: fewer than 6 digits, fewer than 8 or more than 40 signs, or other signs than letters, digits,
/// blanks and "-./_".
QString trackingWord(const QString& typed);

} // namespace kokarda

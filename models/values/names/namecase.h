// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// A name as a person would write it: "ANNA" → "Anna", "jan kowalski" → "Jan Kowalski", "kowalska-nowak" →
/// "Kowalska-Nowak". A word already in mixed case ("McDonald", "van") is left alone. Blanks at the ends and doubled
/// blanks go, invisible characters too.
QString mendedCase(const QString& typed);

/// One first name with a capital first letter (and after a hyphen) and small letters otherwise, whatever was typed.
QString capitalised(const QString& word);

/// The text without control and invisible characters, in composed form (NFC), blanks simplified.
QString cleanedText(const QString& typed);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kokarda {

/// A telephone number as people type it without blanks: all of its digits, and, where + or 00 begins it, those behind the
/// country's code. Empty for what is no number: other signs than digits, blanks and "+-()./", fewer than 7 digits, or more
/// than the 15 that a number may have with 00 in front (ITU-T E.164 section 6).
QStringList phoneWords(const QString& written);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// Text as search sees it: lower case, diacritics gone ("Łódź" and "lodz" are one), ligatures and ß spelt out,
/// everything that is neither letter nor digit turned into single blanks. SQLite folds ASCII only, so the key is
/// stored beside the text.
QString searchKey(const QString& text);

/// Adds the key of a further text to a key, parted by a blank.
void appendSearchKey(QString& key, const QString& text);

/// Adds the key of a telephone number: as it is written, and without its blanks (phonenumber.h).
void appendPhoneKey(QString& key, const QString& written);

/// The words of a query as an FTS5 expression that finds every word by its beginning: `"kub"* "ann"*`. A single Latin
/// letter is left out, a single digit is found as it stands. Empty when nothing is left.
/// A telephone number (phonenumber.h) or a tracking number (trackingnumber.h) is found however it is parted:
/// `"600"* "100"* "200"* OR "600100200"*`. Words come from searchKey, so no operator can slip in.
QString searchExpression(const QString& query);

} // namespace kokarda

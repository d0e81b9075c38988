// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

// Words in a name field that are no name. All take one word as typed and ignore case.

/// "Pani", "mgr", "Herr": stands before a name and is left out of the salutation.
bool isTitle(const QString& word);
/// "jr.", "PhD": stands behind a name.
bool isSuffixTitle(const QString& word);
/// "i", "oraz", "und", "&": two people.
bool isJoiningWord(const QString& word);
/// "Państwo", "Rodzina", "Familie".
bool isFamilyWord(const QString& word);
/// "Sp.", "GmbH", "Kwiaciarnia", "PHU", "Szkoła": a firm or an institution.
bool isFirmWord(const QString& word);
/// "Klient", "Test", "brak", "unknown", "Allegro"; also "ks.", "siostra", whose salutations are their own.
bool isPlaceholder(const QString& word);
/// "Kowalscy", "Nowakowie".
bool isPluralSurname(const QString& word);
/// A word that is a surname by its ending (-ski, -wicz, -czyk) or one of the most borne Polish surnames.
bool looksLikeSurname(const QString& word);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/gender.h"

namespace kokarda {

/// Who stands behind what was typed into a name field.
enum class NameKind
{
    person,    ///< one person; `given` is the first name to use
    several,   ///< a couple, a family: "Anna i Jan Kowalscy"
    firm,      ///< a company, a school, a shop
    surname,   ///< a person, but no first name was given: "Kowalski", "A. Kowalska"
    unreadable ///< empty, a user name, an e-mail address, signs that are no letters
};

/// A typed name taken apart. "KOWALSKI JAN" gives given "Jan", surname "Kowalski".
struct PersonName
{
    NameKind kind = NameKind::unreadable;
    QString given;   ///< mended: "Anna"; the first of several first names
    QString surname; ///< mended; the remaining words
    Gender surnameGender = Gender::unknown;
    bool single = false; ///< nothing but the first name was typed
    bool asTyped = true; ///< false where all was typed in small letters, as user names are

    bool operator==(const PersonName&) const = default;
};

/// Takes a typed name apart.
/// @param isFirstName tells the known first names; it settles which of two words is the surname and which couples
/// are couples. The measure without a table passes one that knows none.
PersonName readPersonName(const QString& typed, Gender (*knownFirstName)(const QString&));

} // namespace kokarda

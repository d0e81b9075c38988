// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// Grammatical gender of a person's name, as a salutation needs it. `unknown` is an honest answer: a salutation that
/// needs a gender is then left neutral.
enum class Gender
{
    unknown,
    feminine,
    masculine
};

/// What the list of names whose ending misleads (resources/names/gender.tsv) says of a name.
struct ListedGender
{
    bool listed = false;
    Gender gender = Gender::unknown; ///< unknown with `listed`: women and men both bear the name

    bool operator==(const ListedGender&) const = default;
};

/// Looks a mended first name ("Miriam") up in the list of misleading names.
ListedGender listedGender(const QString& name);

/// What the ending of a Polish surname says: "-ska" feminine, "-ski" masculine, otherwise unknown.
Gender genderOfSurname(const QString& surname);

} // namespace kokarda

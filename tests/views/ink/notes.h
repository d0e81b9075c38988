// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace kokarda::ink::test {

/// Eight notes of thirty to fifty words, most of them Polish.
std::vector<QString> eightNotes();

/// Twenty short texts in several languages, with digits and signs.
std::vector<QString> twentyTexts();

} // namespace kokarda::ink::test

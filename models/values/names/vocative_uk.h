// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/vocative.h"

namespace kokarda {

/// The vocative of a Ukrainian first name in Cyrillic letters (Оксана → Оксано, Марія → Маріє, Андрій → Андрію,
/// Іван → Іване, Ігор → Ігоре); nothing for Latin letters or where no rule is safe. Source of the rules: Ukrainian
/// orthography of 2019, paragraphs on the vocative of personal names.
std::optional<Vocative> ukrainianVocative(const QString& name);

} // namespace kokarda

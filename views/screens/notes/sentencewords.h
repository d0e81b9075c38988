// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <vector>

namespace kokarda::screens {

/// The words that an order fills in, as a sentence writes them and as they are called: {"{city}", "the town …"}.
std::vector<std::pair<QString, QString>> sentenceWords();

/// A sentence as a list shows it: "{item.acc}" becomes "[what was ordered]", "{n:mug|mugs}" becomes "mug / mugs". What
/// nobody knows stays as it is written.
QString inPlainWords(const QString& sentence);

} // namespace kokarda::screens

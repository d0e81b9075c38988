// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kokarda {

/// The keys of the categories that note sentences know (Category::key), in the order in which a new shop lists them:
/// mugs, books, home, clothes, food, cosmetics, toys, stationery.
const QStringList& categoryKeys();

/// The key of the category that a product's title speaks of: "Kubek „Maki” 300 ml" and "Mug “Poppies”" are mugs, a "tea
/// towel" is for the home. Polish names the thing first and English last (before "with", "for", a comma), so the first
/// Polish word that is known decides, else the last English one of the first part that has one. Empty where no word is
/// known: better no category than a wrong one.
QString categoryKeyOf(const QString& title);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// A supplied sentence as its file writes it, from "[key]" to the line before the next: what an editor begins with.
/// Empty for a key that is not among the supplied ones.
QString suppliedNoteSource(const QString& language, const QString& key);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace kokarda::storage {

/// Where the tree of a table or an index begins.
struct TreeRoot
{
    quint32 page = 0;
    bool isTable = false;
};

/// A table whose inner page is destroyed has lost the way to all its leaves, though they lie whole in the file. When
/// one such page is all that is broken, the leaves that no tree leads to any more are its: this writes a new inner page
/// over the broken one that leads to them, in the order of their row numbers. Works on a closed copy of a damaged file.
/// Returns the number of pages that can be reached again; 0 when there was nothing of the kind, and then nothing was
/// written. Layout: https://www.sqlite.org/fileformat2.html section 1.6.
int mendInnerPage(const QString& path, const std::vector<TreeRoot>& roots);

} // namespace kokarda::storage

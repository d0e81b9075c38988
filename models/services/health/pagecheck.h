// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace kokarda {

namespace storage {
class Database;
}

/// Whether the pages of a file are looked through before anybody works with it (storage::quickCheck).
enum class PageCheck {
    Always,       ///< before anything is written
    WhereQuick,   ///< for reading: a file of which it takes under 50 ms
    Never         ///< for a check that looks at everything itself
};

/// A shop's file as a Shop takes it over: a file of an older Kokarda is brought up to date first, after a verified backup,
/// as the window does; one of a newer Kokarda is open for reading only. Throws storage::DbError in words, Damaged where the pages do not pass.
std::unique_ptr<storage::Database> openedDatabase(const QString& path, PageCheck check);

} // namespace kokarda

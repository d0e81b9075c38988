// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda::storage {

/// Identity of a shop file in its header ("KOKA"), so that file(1) and we know it.
inline constexpr int applicationId = 0x4B4F4B41;

/// Newest schema that this program writes.
inline constexpr int schemaVersion = 10;

/// What the first hundred bytes of a file say, read before SQLite may touch it.
/// Header layout: https://www.sqlite.org/fileformat2.html section 1.3.
struct Probe
{
    enum class State { Missing, Folder, Empty, Unreadable, NotADatabase, ForeignDatabase, Shop };

    State state = State::Missing;
    int version = 0;      ///< user_version
    bool isSpoilt = false; ///< a shop by its mark, but with a header that no program has written
    bool writable = true; ///< the file and its folder allow writing
    bool isLink = false;  ///< symbolic link, or more than one hard link: a copy may be a different file than it seems
    bool onNetwork = false;
    QString syncedBy; ///< name of a cloud folder's program, where the path shows one
};

/// Reads the header and the surroundings of a file; changes nothing. Throws DbError(InUse) for a shop that this program
/// has open: closing a second handle would drop the locks of the first (POSIX).
Probe probe(const QString& path);

/// Sentence that warns about a link, a network share or a synced folder; empty when there is nothing to say.
QString placeWarning(const Probe& probe);

/// The same for a path whose file may be open: looks at names and drives only, never into the file.
QString placeWarningOf(const QString& path);

} // namespace kokarda::storage

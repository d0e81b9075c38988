// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace kokarda::storage {

class Database;

/// The pages of an open shop as they are at one moment, in a private file of their own, so that the slow part of a
/// backup, a check or a comparison can be done on another thread while the shop is being worked in. Copied in small
/// steps on the shop's own connection (nobody else may read the file: it is locked); what the shop writes between two
/// steps is written into the copy as well, so the copying never begins anew
/// (https://www.sqlite.org/c3ref/backup_finish.html). The file goes with the object.
class Snapshot
{
public:
    /// `folder` takes the file; it must exist. Throws DbError.
    Snapshot(Database& db, const QString& folder);
    ~Snapshot();
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

    /// Copies for about so many milliseconds, on the shop's thread, but at least some pages; true when the copy is whole.
    /// Waits (returns false) while a write is under way. Throws DbError.
    bool step(int milliseconds);
    bool isWhole() const { return m_whole; }
    /// Copies no further: what is there is no copy, and the shop may be closed. Nothing on a whole one.
    void stop();
    /// 0 … 1.
    double share() const;

    /// Of the copy; only a whole one may be opened.
    const QString& path() const { return m_path; }
    /// Of the shop at the moment of the copy (totals.h).
    const QString& fingerprint() const { return m_fingerprint; }

    /// Brings what is there onto the disk, on any thread between two steps: else the shop's next commit, on the window's
    /// thread, would wait for all of a large copy.
    void flush() const;

    /// Removes the file of a whole or stopped copy that is done with, on any thread: the system takes a tenth of a second for the
    /// pages of a large one, which the window's thread must not wait for.
    void remove() const;

    /// Removes the copies that a crash left in a folder.
    static void sweep(const QString& folder);

private:
    void open();

    Database& m_db;
    QString m_path;
    QString m_fingerprint;
    sqlite3* m_copy = nullptr;
    sqlite3_backup* m_backup = nullptr;
    bool m_whole = false;
};

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kokarda::storage {

// Files that survive a power cut. Those that open a file throw DbError(InUse) for a shop that is open in this program:
// closing any handle of a file drops the locks of all its others (POSIX).

/// Waits until the file's bytes are on the disk. Throws DbError.
void syncFile(const QString& path);

/// Waits until a folder's names (new, renamed, removed files) are on the disk. Does nothing where the system has no
/// such call. Throws DbError.
void syncFolder(const QString& folder);

/// Gives a finished file its name, durably, and never over another file: throws DbError(Exists).
void publish(const QString& part, const QString& path);

/// Puts a finished file in the place of another: whoever looks finds the one or the other, never half of one (POSIX; on
/// Windows the old one is gone for a moment). Durably. Throws DbError.
void replaceDurably(const QString& finished, const QString& path);

/// Writes a small file whole: part file, sync, rename over the old one, sync of the folder. Throws DbError.
void writeDurably(const QString& path, const QByteArray& bytes);

/// Copies a file byte by byte and waits until the copy is on the disk. Never over another file. Throws DbError.
void copyDurably(const QString& from, const QString& to);

/// SHA-256 of a file's bytes, hexadecimal. Throws DbError.
QString sha256Of(const QString& path);

/// Free bytes on the drive of a folder for this user; a very large number where the system does not say.
qint64 freeBytes(const QString& folder);

} // namespace kokarda::storage

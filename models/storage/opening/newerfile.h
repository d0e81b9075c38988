// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

namespace kokarda::storage {

class Database;

/// What a shop file of a newer schema says of itself.
struct NewerFile
{
    QString program;         ///< version of the Kokarda that wrote it; empty where it does not say
    bool isReadable = false; ///< its `min_reader` says that this program still understands it
    /// It is not newer at all: a program no newer than this one wrote it last, and its tables are those of this schema. Only
    /// the number in its header is spoilt.
    bool isMisnumbered = false;
};

/// Reads that from a file whose header names a newer schema, past its lock and without a trace. A `min_reader` that is
/// missing or makes no sense allows nothing.
NewerFile newerFileAt(const QString& path);

/// Opens the file for reading where it is of a newer schema and this program may read it; null where it is not newer. The
/// file is never touched. Throws DbError: TooNew, naming the version that it takes, where it may not be read, is damaged or
/// was not closed in order; InUse.
std::unique_ptr<Database> openedIfNewer(const QString& path);

/// Why nothing can be changed in such a file, and what to do.
QString sentenceForReading(const QString& program);
/// Throws DbError(ReadOnly) in the words that fit a file that is open for reading.
[[noreturn]] void refuseToWrite(const Database& db);
/// Why it is not even opened.
QString sentenceOfRefusal(const QString& program);

} // namespace kokarda::storage

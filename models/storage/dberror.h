// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/problem.h"

#include <string>

namespace kokarda::storage {

/// The shop's file could not be read or written. `message()` is a sentence for the user with a next step;
/// `kind()` lets the program offer the right button; `technical()` is for the log (no data of the shop in it).
class DbError : public WorldError
{
public:
    enum class Kind {
        Missing,      ///< there is no such file
        NotAShop,     ///< another program's file, or no database at all
        Empty,        ///< zero bytes
        Unreadable,   ///< no permission to read
        Damaged,      ///< the content contradicts itself
        TooNew,       ///< written by a newer Kokarda
        InUse,        ///< another window or program has it open
        ReadOnly,     ///< no permission to write
        DiskFull,
        InputOutput,  ///< the disk or network drive failed
        Exists,       ///< a new shop would overwrite a file
        Uncertain,    ///< the disk failed in the moment of saving: nobody knows yet whether it is saved
        SavedAfterAll, ///< what was uncertain is saved; what was asked for now has not been done
        Cancelled,    ///< the user has stopped it
        Constraint,   ///< the file's own rules refused the write: a mistake of the program
        Internal      ///< a statement that the file does not understand: a mistake of the program
    };

    DbError(Kind kind, const QString& message, const QString& technical = {});

    Kind kind() const { return m_kind; }
    const QString& technical() const { return m_technical; }
    /// The sentence and the technical text: what a log or a failing test shows.
    const char* what() const noexcept override { return m_what.c_str(); }

private:
    Kind m_kind;
    QString m_technical;
    std::string m_what;
};

/// The error of an SQLite result code (extended codes welcome), with the sentence that belongs to it.
/// `doing` is the statement or step that failed, for the log.
DbError errorOf(int sqliteCode, const QString& doing, const QString& sqliteText);

} // namespace kokarda::storage

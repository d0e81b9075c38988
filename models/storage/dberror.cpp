// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dberror.h"

#include <QCoreApplication>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

DbError::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return DbError::Kind::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return DbError::Kind::ReadOnly;
    case SQLITE_FULL:
        return DbError::Kind::DiskFull;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return DbError::Kind::InputOutput;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: // of a file whose first bytes have been looked at
        return DbError::Kind::Damaged;
    case SQLITE_INTERRUPT:
        return DbError::Kind::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return DbError::Kind::Constraint;
    default:
        return DbError::Kind::Internal;
    }
}

QString sentence(DbError::Kind kind)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("DbError", text); };
    switch (kind) {
    case DbError::Kind::Missing:
        return say(QT_TRANSLATE_NOOP("DbError", "The shop file is not there. Choose another file or make a new shop."));
    case DbError::Kind::NotAShop:
        return say(QT_TRANSLATE_NOOP("DbError", "This is not a Kokarda shop file. Nothing was changed. Choose another file."));
    case DbError::Kind::Empty:
        return say(QT_TRANSLATE_NOOP("DbError", "The shop file is empty (0 bytes), perhaps because copying it was interrupted. Nothing was changed. Restore a backup or choose another file."));
    case DbError::Kind::Unreadable:
        return say(QT_TRANSLATE_NOOP("DbError", "You may not read this shop file. Ask its owner for permission or choose another file."));
    case DbError::Kind::Damaged:
        return say(QT_TRANSLATE_NOOP("DbError", "The shop file is damaged. Nothing more is written to it. Restore the newest backup or let Kokarda rescue what is readable."));
    case DbError::Kind::TooNew:
        return say(QT_TRANSLATE_NOOP("DbError", "The shop file was written by a newer Kokarda. Nothing was changed. Install the newer version to open it."));
    case DbError::Kind::InUse:
        return say(QT_TRANSLATE_NOOP("DbError", "The shop is open in another window or program. Close it there and try again."));
    case DbError::Kind::ReadOnly:
        return say(QT_TRANSLATE_NOOP("DbError", "The shop file may only be read here. Copy it to a folder of your own and open the copy."));
    case DbError::Kind::DiskFull:
        return say(QT_TRANSLATE_NOOP("DbError", "The disk is full. Nothing was half written and what was saved before is safe. Make room and try again."));
    case DbError::Kind::InputOutput:
        return say(QT_TRANSLATE_NOOP("DbError", "The disk did not answer as it should. What was saved before is safe. Check the drive or the network folder and try again."));
    case DbError::Kind::Uncertain:
        return say(QT_TRANSLATE_NOOP("DbError", "The disk failed in the moment of saving, and it does not say yet whether the change is kept. Check the drive or make room, then try again: Kokarda looks first and never saves the same twice."));
    case DbError::Kind::SavedAfterAll:
        return say(QT_TRANSLATE_NOOP("DbError", "The disk answers again: what you did when it failed is saved after all. Nothing was saved twice. Look at what is shown now and go on from there."));
    case DbError::Kind::Exists:
        return say(QT_TRANSLATE_NOOP("DbError", "There is already a file of this name. It was not touched. Choose another name."));
    case DbError::Kind::Cancelled:
        return say(QT_TRANSLATE_NOOP("DbError", "Stopped. Nothing was changed."));
    case DbError::Kind::Constraint:
    case DbError::Kind::Internal:
        break;
    }
    return say(QT_TRANSLATE_NOOP("DbError", "The change could not be saved because of a mistake in the program. Nothing was changed. Please report it."));
}

} // namespace

DbError::DbError(Kind kind, const QString& message, const QString& technical)
    : WorldError(message.isEmpty() ? sentence(kind) : message)
    , m_kind(kind)
    , m_technical(technical)
    , m_what(u"%1 [%2]"_s.arg(this->message(), technical).toStdString())
{
}

DbError errorOf(int sqliteCode, const QString& doing, const QString& sqliteText)
{
    return {kindOf(sqliteCode), {}, u"%1: %2 (%3)"_s.arg(doing, sqliteText, QString::number(sqliteCode))};
}

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace kokarda::storage {

/// Remembers for the length of its life that this program has a shop file open and locked. POSIX drops every lock that
/// a process has on a file as soon as it closes any handle of it (fcntl(2)), so nothing here may read such a file
/// past SQLite: not to probe it, not to copy it, not to import it by mistake.
class OpenFileMark
{
public:
    explicit OpenFileMark(const QString& path);
    ~OpenFileMark();
    OpenFileMark(const OpenFileMark&) = delete;
    OpenFileMark& operator=(const OpenFileMark&) = delete;

private:
    std::string m_file;
};

/// True when this program has the file open as a shop, by whatever name (links and other spellings included).
bool isOpenHere(const QString& path);

/// Throws DbError(InUse) when isOpenHere().
void refuseIfOpenHere(const QString& path);

} // namespace kokarda::storage

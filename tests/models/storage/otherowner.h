// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <sys/types.h>

namespace kokarda::test {

/// Another program at work on a file, as a child process: locks are between processes, so one process cannot try them
/// on itself. Make it while this process has no shop open (SQLite does not survive a fork with an open file).
class OtherProgram
{
public:
    /// Runs `work` in the child, which then waits until this object goes; returns when the work is done.
    explicit OtherProgram(const std::function<void()>& work);
    ~OtherProgram();
    OtherProgram(const OtherProgram&) = delete;
    OtherProgram& operator=(const OtherProgram&) = delete;

private:
    pid_t m_child = -1;
    int m_end = -1; ///< closing it ends the child
};

/// True when another process could not lock the file now: asked by a child, with nothing but fcntl(2).
bool isLockedForOthers(const QString& path);

} // namespace kokarda::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/storage/otherowner.h"

#include <QFile>
#include <array>
#include <fcntl.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace kokarda::test {

OtherProgram::OtherProgram(const std::function<void()>& work)
{
    std::array<int, 2> done{};
    std::array<int, 2> end{};
    if (::pipe2(done.data(), O_CLOEXEC) != 0 || ::pipe2(end.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    m_child = ::fork();
    if (m_child < 0)
        throw std::runtime_error("no child");
    char byte = 'x';
    if (m_child == 0) {
        ::close(end[1]);
        work();
        if (::write(done[1], &byte, 1) == 1)
            while (::read(end[0], &byte, 1) > 0) { }
        ::_exit(0);
    }
    ::close(done[1]);
    ::close(end[0]);
    m_end = end[1];
    if (::read(done[0], &byte, 1) != 1)
        throw std::runtime_error("the other program failed");
    ::close(done[0]);
}

OtherProgram::~OtherProgram()
{
    ::close(m_end);
    ::waitpid(m_child, nullptr, 0);
}

bool isLockedForOthers(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
        struct flock lock = {};
        lock.l_type = F_WRLCK; // the whole file: SQLite locks bytes at 1 GiB (sqlite.org/fileformat2.html section 1.3.2)
        lock.l_whence = SEEK_SET;
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

} // namespace kokarda::test

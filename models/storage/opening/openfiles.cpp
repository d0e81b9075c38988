// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/openfiles.h"

#include "models/storage/dberror.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <mutex>
#include <set>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// What the system takes for the same file, whatever it is called. Empty where there is none.
std::string identityOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return {};
    return std::to_string(info.st_dev) + ':' + std::to_string(info.st_ino);
#else
    return QFileInfo(path).canonicalFilePath().toLower().toStdString();
#endif
}

// Locks belong to the process, so what is locked is the process's own business too.
struct OpenFiles
{
    std::mutex mutex;
    std::multiset<std::string> files;
};

OpenFiles& openFiles()
{
    static OpenFiles it;
    return it;
}

} // namespace

OpenFileMark::OpenFileMark(const QString& path)
    : m_file(identityOf(path))
{
    const std::scoped_lock lock(openFiles().mutex);
    openFiles().files.insert(m_file);
}

OpenFileMark::~OpenFileMark()
{
    const std::scoped_lock lock(openFiles().mutex);
    openFiles().files.erase(openFiles().files.find(m_file));
}

bool isOpenHere(const QString& path)
{
    const std::string file = identityOf(path);
    const std::scoped_lock lock(openFiles().mutex);
    return !file.empty() && openFiles().files.contains(file);
}

void refuseIfOpenHere(const QString& path)
{
    if (isOpenHere(path))
        throw DbError(DbError::Kind::InUse,
            QCoreApplication::translate("OpenFiles", "This file is the shop that is open in this window. Choose another file."));
}

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/durable.h"

#include "models/storage/dberror.h"
#include "models/storage/opening/openfiles.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <cerrno>
#include <limits>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

[[noreturn]] void fail(const QString& doing, const QString& path)
{
    const auto kind = errno == ENOSPC || errno == EDQUOT ? DbError::Kind::DiskFull : DbError::Kind::InputOutput;
    throw DbError(kind, {}, u"%1: %2"_s.arg(doing, QFileInfo(path).fileName()));
}

void flushToDisk(QFile& file)
{
    bool written = file.flush();
#ifdef Q_OS_UNIX
    written = written && ::fsync(file.handle()) == 0;
#elif defined(Q_OS_WIN)
    written = written && ::_commit(file.handle()) == 0;
#endif
    if (!written)
        fail(u"sync"_s, file.fileName());
}

void createPrivately(QFile& file)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(file.fileName()))
            throw DbError(DbError::Kind::Exists, {});
        fail(u"create"_s, file.fileName());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void writeAll(QFile& file, const QByteArray& bytes)
{
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush())
        fail(u"write"_s, file.fileName());
}

} // namespace

void syncFile(const QString& path)
{
    refuseIfOpenHere(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        fail(u"open for sync"_s, path);
    flushToDisk(file);
}

void syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        fail(u"open folder"_s, folder);
    // Some network drives cannot sync a folder and say EINVAL; there is nothing better to do there.
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL;
    ::close(descriptor);
    if (!synced)
        fail(u"sync folder"_s, folder);
#else
    Q_UNUSED(folder)
#endif
}

void publish(const QString& part, const QString& path)
{
    if (QFileInfo::exists(path))
        throw DbError(DbError::Kind::Exists, {});
    errno = 0;
    if (!QFile::rename(part, path))
        fail(u"rename"_s, path);
    syncFolder(QFileInfo(path).absolutePath());
}

void replaceDurably(const QString& finished, const QString& path)
{
    errno = 0;
#ifdef Q_OS_UNIX
    if (::rename(QFile::encodeName(finished).constData(), QFile::encodeName(path).constData()) != 0)
        fail(u"rename"_s, path);
#else
    QFile::remove(path);
    if (!QFile::rename(finished, path))
        fail(u"rename"_s, path);
#endif
    syncFolder(QFileInfo(path).absolutePath());
}

void writeDurably(const QString& path, const QByteArray& bytes)
{
    const QString part = path + u".part"_s;
    QFile::remove(part);
    try {
        QFile file(part);
        createPrivately(file);
        writeAll(file, bytes);
        flushToDisk(file);
        file.close();
        replaceDurably(part, path);
    } catch (...) {
        QFile::remove(part);
        throw;
    }
}

void copyDurably(const QString& from, const QString& to)
{
    refuseIfOpenHere(from);
    QFile source(from);
    errno = 0;
    if (!source.open(QIODevice::ReadOnly))
        fail(u"open"_s, from);
    QFile target(to);
    createPrivately(target);
    try {
        while (!source.atEnd()) {
            errno = 0;
            const QByteArray bytes = source.read(qint64(1) << 20);
            if (bytes.isEmpty() && source.error() != QFileDevice::NoError)
                fail(u"read"_s, from);
            writeAll(target, bytes);
        }
        flushToDisk(target);
    } catch (...) {
        target.remove();
        throw;
    }
}

QString sha256Of(const QString& path)
{
    refuseIfOpenHere(path);
    QFile file(path);
    errno = 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        fail(u"read"_s, path);
    return QString::fromLatin1(hash.result().toHex());
}

qint64 freeBytes(const QString& folder)
{
    const qint64 free = QStorageInfo(folder).bytesAvailable();
    return free < 0 ? std::numeric_limits<qint64>::max() : free;
}

} // namespace kokarda::storage

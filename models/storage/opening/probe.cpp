// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/probe.h"

#include "models/storage/opening/openfiles.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr qsizetype headerSize = 100;

qint32 bigEndianAt(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<qint32>(header.constData() + offset);
}

/// Values that SQLite refuses in words of its own, or takes for a file that may only be read: both would send the user to
/// the wrong step.
bool isSpoilt(const QByteArray& header)
{
    const auto byte = [&header](qsizetype at) { return static_cast<uchar>(header[at]); };
    const auto isBetween = [](qint32 value, qint32 least, qint32 most) { return value >= least && value <= most; };
    const bool hasKnownVersions = isBetween(byte(18), 1, 2) && isBetween(byte(19), 1, 2);
    const bool hasFixedFractions = byte(21) == 64 && byte(22) == 32 && byte(23) == 32;
    const bool hasKnownFormat = isBetween(bigEndianAt(header, 44), 1, 4) && bigEndianAt(header, 56) == 1;
    return !hasKnownVersions || !hasFixedFractions || !hasKnownFormat;
}

bool hasSeveralNames(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 && info.st_nlink > 1;
#else
    Q_UNUSED(path)
    return false;
#endif
}

bool isNetworkDrive(const QString& path)
{
    static const std::array<QByteArray, 12> types{"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs",
        "fuse.gvfsd-fuse", "fuse.rclone", "davfs", "afpfs", "webdav", "9p"};
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType();
    return std::find(types.begin(), types.end(), type) != types.end() || path.startsWith("//"_L1)
        || path.startsWith(u"\\\\"_s);
}

QString syncProgram(const QString& path)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 7> folders{{{"dropbox"_L1, "Dropbox"_L1},
        {"onedrive"_L1, "OneDrive"_L1}, {"google drive"_L1, "Google Drive"_L1}, {"googledrive"_L1, "Google Drive"_L1},
        {"icloud"_L1, "iCloud"_L1}, {"mobile documents"_L1, "iCloud"_L1},
        {"nextcloud"_L1, "Nextcloud"_L1}}};
    const QStringList parts = QFileInfo(path).absolutePath().toLower().split(u'/');
    for (const auto& [folder, program] : folders) {
        for (const QString& part : parts) {
            if (part.startsWith(folder))
                return program;
        }
    }
    return {};
}

/// What can be seen without opening the file.
Probe surroundings(const QString& path)
{
    Probe result;
    const QFileInfo info(path);
    result.isLink = info.isSymLink() || hasSeveralNames(path);
    result.writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    result.onNetwork = isNetworkDrive(path);
    result.syncedBy = syncProgram(path);
    return result;
}

} // namespace

QString placeWarningOf(const QString& path)
{
    return placeWarning(surroundings(path));
}

Probe probe(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists() || !info.isFile()) {
        Probe none;
        none.state = info.isDir() ? Probe::State::Folder : Probe::State::Missing;
        return none;
    }
    Probe result = surroundings(path);
    result.state = Probe::State::Empty;
    if (info.size() == 0)
        return result;

    refuseIfOpenHere(path);
    result.state = Probe::State::Unreadable;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return result;
    result.state = Probe::State::NotADatabase;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return result;
    result.version = bigEndianAt(header, 60);
    const bool ours = bigEndianAt(header, 68) == applicationId;
    result.state = ours ? Probe::State::Shop : Probe::State::ForeignDatabase;
    result.isSpoilt = ours && isSpoilt(header);
    return result;
}

QString placeWarning(const Probe& probe)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Probe", text); };
    if (probe.onNetwork)
        return say(QT_TRANSLATE_NOOP("Probe", "This shop lies on a network drive. If the connection breaks while it is open, work may be lost: keep the file on this computer and let backups go to the network."));
    if (!probe.syncedBy.isEmpty())
        return QCoreApplication::translate("Probe",
            "This shop lies in a folder that %1 copies while you work. Never open it on two computers at once; better keep the file outside and let finished backups go there.")
            .arg(probe.syncedBy);
    if (probe.isLink)
        return say(QT_TRANSLATE_NOOP("Probe", "This shop file has more than one name on the disk (a link). Open it always by the same name, so that a copy made by hand is complete."));
    return {};
}

} // namespace kokarda::storage

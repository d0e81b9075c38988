// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <map>
#include <random>
#include <vector>

namespace kokarda::test {

/// One call that the recorder wrote down.
struct Recorded
{
    char kind = 0; ///< O open, D open folder, C close, W write, T truncate, S sync, U unlink, R rename, M mkdir, A acknowledged
    qint64 first = 0;
    qint64 second = 0;
    QByteArray a;
    QByteArray b;
};

std::vector<Recorded> readRecording(const QString& path);

/// A folder of files by their path below it.
using Snapshot = std::map<QString, QByteArray>;
Snapshot snapshotOf(const QString& folder);
void restoreSnapshot(const Snapshot& files, const QString& folder);

/// What a disk holds after a power cut following the first `calls` calls: what was synced is there; of the rest every
/// write is kept, dropped or torn into sectors of 512 bytes, and of names not synced with their folder a random first
/// part has happened. `root` is the folder that was recorded.
Snapshot cutPower(const Snapshot& before, const std::vector<Recorded>& recording, std::size_t calls, const QString& root,
    std::mt19937& random);

/// Steps acknowledged within the first `calls` calls.
int acknowledged(const std::vector<Recorded>& recording, std::size_t calls);

} // namespace kokarda::test

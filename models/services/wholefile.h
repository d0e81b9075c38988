// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace kokarda {

// Files that the user asks for: they appear only when every byte of them is on the disk, for their owner's eyes only,
// and the file that was there before stays until then.

/// Opens the file for writing. Throws WorldError.
void openWhole(QSaveFile& file);

/// Writes what is still held back, and only then gives the file its name: QSaveFile::commit() does not look at what
/// became of the last bytes, and on a full disk it puts an empty file in the place of a good one. Throws WorldError, also
/// where a write before has failed.
void finishWhole(QSaveFile& file);

/// A whole file at once. Throws WorldError.
void writeWhole(const QString& path, const QByteArray& bytes);

} // namespace kokarda

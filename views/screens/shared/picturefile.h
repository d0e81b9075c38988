// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace kokarda::screens {

/// A PNG or JPEG picture of at most 20 MB and 10,000 pixels a side, judged by its content and not by its name, upright
/// as the camera was held. Its pixels are drawn anew on white: whatever else the file carried (place, device, author,
/// comments) stays behind. Throws RuleError for what is no such picture, WorldError for a file that cannot be read.
QImage pictureFromFile(const QString& path);

/// The picture as PNG, without anything but its pixels, its longer side at most `longest`.
QByteArray storedPicture(const QImage& picture, int longest);

} // namespace kokarda::screens

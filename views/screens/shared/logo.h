// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QString>

namespace kokarda::screens {

/// A PNG or JPEG picture of at most 5 MB and 4096 × 4096 pixels, judged by its content, encoded anew as PNG and made
/// no larger than a slip needs. Throws RuleError in words.
QByteArray logoFromFile(const QString& path);

/// The stored logo 48 logical pixels high; a null pixmap where there is none.
QPixmap logoPixmap(const QByteArray& png, qreal ratio);

} // namespace kokarda::screens

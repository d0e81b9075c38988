// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kokarda::screens {

/// A card that a person wrote, scanned or photographed: the paper made white, as large as an A6 card needs at 300 dpi.
/// Throws RuleError for a picture without ink, and what pictureFromFile() throws.
QByteArray noteScanFromFile(const QString& path);

/// A signature, scanned or photographed: the paper made white, cut to the ink. Throws the same.
QByteArray signatureFromFile(const QString& path);

} // namespace kokarda::screens

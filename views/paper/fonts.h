// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <QFont>
#include <QRawFont>
#include <QString>
#include <QStringList>

// The one place that knows which typeface the papers are set in.
namespace kokarda::paper::fonts {

/// The face at a size in tenths of a point. The first call loads the program's own font files; where they cannot be
/// loaded a WorldError says so: a paper in some other face would have other line breaks.
/// Not hinted, so that widths are the same on every device; ligatures are off, so that text can be searched in a PDF.
QFont font(Face face, int size);

/// Advance of the text in tenths of a point.
qreal width(const QString& text, Face face, int size);

/// Characters of the text that no typeface of this computer has, each once, as "漢 (U+6F22)": they are printed as empty
/// boxes, and the caller tells the user. What the document family lacks the system's others lend.
QStringList missingCharacters(const QString& text);

/// True for what Qt sets scripts in that no typeface of this computer knows: empty boxes, without files and names. Asked for
/// its family it brings the program down (Qt 6.4).
bool isMakeshift(const QRawFont& font);

} // namespace kokarda::paper::fonts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

#include <QFont>
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

/// Characters of the text that the document family lacks, each once, as "ł (U+0142)". The system lends another face
/// for them when it has one; the caller tells the user.
QStringList missingCharacters(const QString& text);

/// The same over everything that stands on the pages.
QStringList missingCharacters(const std::vector<Page>& pages);

} // namespace kokarda::paper::fonts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ink/handdata.h"

#include <QByteArray>

namespace kokarda::ink {

/// The stroke file of a hand, UTF-8 text, one item a line, lengths in whole font units, y upwards:
///
///     kokarda-hand 1                    the format's version
///     name caveat                       the key
///     title Caveat                      for people
///     font caveat/Caveat-Regular.ttf    the font that shapes the text, below resources/fonts
///     font-sha256 <hex>                 glyph numbers hold for this file only
///     joined 0|1
///     measures <units per em> <x-height> <line width> <lean ‰> <condense ‰> <pitch ‰> <warp ‰> <pen ‰>
///              <reach ‰>
///     avoid <glyph> …                   forms never used
///     forms <character> <glyph> …       forms of a letter that may replace each other
///     g <glyph> [<base>]                a glyph; of an accented letter also the glyph of the bare letter
///     n <x> <y> …                       its nodes
///     e <from> <to> <dx> <dy> …         an edge: the steps from its first node to the points between its nodes
///     m <x> <y> <dx> <dy> …             a mark (dot, accent): its first point and the steps to the others
///
/// A step of 0 0 makes a corner. Lines with other first words are skipped, so that a later version may add some.
QByteArray handFile(const HandData& hand);

/// Reads a stroke file (without loading the font). Throws HandError naming the line that is wrong, or a version that is
/// too new.
std::shared_ptr<HandData> readHandFile(const QByteArray& bytes);

} // namespace kokarda::ink

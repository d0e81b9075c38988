// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace kokarda::storage {

/// UTF-8 as text, letter by letter. QString::fromUtf8 alone takes a U+FEFF at the beginning for the mark of a file and
/// drops it; in a cell it is a part of the text.
inline QString textOfUtf8(std::string_view bytes)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    qsizetype marks = 0;
    while (bytes.starts_with(mark)) {
        bytes.remove_prefix(mark.size());
        ++marks;
    }
    const QString text = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return marks == 0 ? text : QString(marks, QChar(QChar::ByteOrderMark)) + text;
}

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QIODevice;

namespace kokarda::imports {

/// 128 bits (XXH3) of a file's bytes in hexadecimal, from its beginning: two readings of one file are equal, and a file
/// that has changed meanwhile is told. No protection against somebody who makes two files alike on purpose: nobody gains
/// by it.
QString fingerprintOf(QIODevice& device);

} // namespace kokarda::imports

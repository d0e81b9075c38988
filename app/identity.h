// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kokarda {

/// Name, version and organisation of the running program, for settings and documents.
void identify();

/// First thing in main: whatever the program writes can be read by its owner only, and a crash leaves no memory
/// image with customers in it.
void becomePrivate();

/// Why the program should not start, in one sentence: as the administrator (sudo) in the home of somebody else it would make
/// files there that their owner cannot open. Empty: it may.
QString whyNotToStart();

} // namespace kokarda

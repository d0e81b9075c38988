// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kokarda {

/// Name, version and organisation of the running program, for settings and documents.
void identify();

/// First thing in main: whatever the program writes can be read by its owner only, and a crash leaves no memory
/// image with customers in it.
void becomePrivate();

} // namespace kokarda

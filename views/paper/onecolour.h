// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"

namespace kokarda::paper {

/// The page for a printer that has black only: ink, accents and rules in pure black, pale grounds left out, pictures
/// in black and white. Nothing is grey, so that nothing comes out as dots; white on black stays white.
Page inOneColour(Page page);

} // namespace kokarda::paper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace kokarda::screens {

/// Takes everything out of a layout that is about to be filled anew. Widgets go with the next turn of the event loop,
/// so that one of them may ask for it itself.
void empty(QLayout* layout);

} // namespace kokarda::screens

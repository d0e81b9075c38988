// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QPushButton;

namespace kokarda::screens {

/// The last row of a form that is typed in: at its right end the button that leaves it and the one that keeps what was
/// typed, which Ctrl+Enter presses from every field and which says so in its tool tip.
QHBoxLayout* keepRow(QPushButton* leave, QPushButton* keep);

} // namespace kokarda::screens

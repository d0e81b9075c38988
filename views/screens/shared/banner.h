// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace kokarda::screens {

/// A loud strip: an icon, a title, and a text of data shown as it is. `kind`: "warn", "good", "bad". `text` receives
/// the label for the data.
QWidget* banner(const QString& kind, const QString& iconName, const QString& title, QLabel** text);

} // namespace kokarda::screens

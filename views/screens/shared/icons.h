// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/palette.h"

#include <QIcon>
#include <QString>

namespace kokarda::screens {

/// An outline icon of the family in resources/icons, tinted by the palette of the moment whenever it is painted,
/// sharp at any scale. An unknown name is a mistake in the program and paints nothing.
QIcon icon(const QString& name, Ink ink = Ink::Text);

/// The icon as a picture of so many logical pixels.
QPixmap iconPixmap(const QString& name, Ink ink, int size, const QWidget* forWidget);

} // namespace kokarda::screens

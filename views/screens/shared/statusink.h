// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/palette.h"

#include <QString>

namespace kokarda::screens {

/// How a status looks: always an icon with the colour, never the colour alone.
struct StatusLook
{
    QString icon;
    Ink ink;
};
StatusLook lookOf(OrderStatus status);

} // namespace kokarda::screens

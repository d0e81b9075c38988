// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace kokarda {
class Shop;
}

namespace kokarda::screens {

class MessageBar;
class ScreenMemory;

/// What every page is given: the open shop, where to say things, what this computer remembers.
struct PageContext
{
    Shop& shop;
    MessageBar& messages;
    ScreenMemory& memory;
    QLocale locale; ///< of the window: numbers and dates on screen
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/paper.h"

namespace kokarda {

Look defaultLook(const ShopInfo& shop, const Channel& channel)
{
    Look look;
    look.name = shop.name;
    look.sender = shop.sender;
    look.email = shop.email;
    look.web = shop.web;
    look.logoPng = shop.logoPng;
    look.accentColour = channel.accentColour.isEmpty() ? shop.accentColour : channel.accentColour;
    look.hand = channel.hand.isEmpty() ? shop.hand : channel.hand;
    look.footer = shop.slipFooter;
    return look;
}

} // namespace kokarda

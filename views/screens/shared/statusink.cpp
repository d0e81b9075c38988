// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/statusink.h"

using namespace Qt::StringLiterals;

namespace kokarda::screens {

StatusLook lookOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::AwaitingPayment:
        return {u"hourglass"_s, Ink::Warn};
    case OrderStatus::ToPack:
        return {u"package-open"_s, Ink::Ribbon};
    case OrderStatus::Packed:
        return {u"package-check"_s, Ink::Link};
    case OrderStatus::Shipped:
        return {u"truck"_s, Ink::Good};
    case OrderStatus::Delivered:
        return {u"circle-check"_s, Ink::Good};
    case OrderStatus::Cancelled:
        return {u"ban"_s, Ink::Muted};
    }
    return {u"package"_s, Ink::Muted};
}

} // namespace kokarda::screens

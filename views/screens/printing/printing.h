// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "views/screens/shared/pagecontext.h"

#include <vector>

class QWidget;

namespace kokarda::screens {

class ProgressStrip;

/// The way from a page to the printer: asks how, prints the orders in the background, follows the job, and asks again
/// when it did not end well. `strip` shows how far it is. Says in the message bar when there is no printer. `part`: of one
/// order, the papers of this part that went ahead, counted from 1.
void printOrders(QWidget* page, const PageContext& context, ProgressStrip* strip, std::vector<OrderId> orders, int part = 0);

} // namespace kokarda::screens

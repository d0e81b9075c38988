// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/sequence.h"
#include "views/paper/batch.h"
#include "views/press/press.h"

#include <map>
#include <vector>

namespace kokarda::screens {

class ScreenMemory;

/// What was chosen in the print dialog: a plain value that a batch is printed from, and again from after a jam.
struct PrintOrder
{
    std::vector<OrderId> orders; ///< as listed
    int part = 0;                ///< of one order: this part that went ahead, counted from 1; 0: the last parcel
    Sequence sequence = Sequence::AsListed;
    paper::Papers papers;
    bool pickList = false;
    QString printer;
    QString tray;     ///< of the slip's paper
    QString cardTray; ///< of every other paper
    bool mono = false;
    int copies = 1;
    std::map<QString, int> startAt; ///< first page to print, by paper; none: all

    bool operator==(const PrintOrder&) const = default;
};

/// What was chosen last on this computer; the orders are not remembered.
PrintOrder rememberedPrintOrder(const ScreenMemory& memory);
void remember(const PrintOrder& order, ScreenMemory& memory);

/// How one pile of the order is printed on its printer, with what was found out about printer and paper.
press::Ticket ticketFor(const PrintOrder& order, const QString& paper, const ScreenMemory& memory);

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/printing.h"

#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "views/press/setup.h"
#include "views/screens/printing/choices.h"
#include "views/screens/printing/printdialog.h"
#include "views/screens/printing/printrun.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/screenmemory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

// What was queued when the program was closed: the print system may know by now what became of it.
void settleOldPrints(QWidget* page, const PageContext& context)
{
    const std::vector<OpenPrint> open = context.shop.packing().openPrints();
    if (open.empty())
        return;
    background(
        page, context.messages,
        [open](Progress&) {
            std::vector<press::JobState> states;
            for (const OpenPrint& print : open)
                states.push_back(press::report(print.target, print.job).state);
            return states;
        },
        [context, open](const std::vector<press::JobState>& states) {
            for (size_t i = 0; i < open.size(); ++i)
                if (states[i] != press::JobState::Queued)
                    context.shop.packing().settlePrints(open[i].documents, open[i].target, open[i].job, stateKey(states[i]));
        });
}

} // namespace

void printOrders(QWidget* page, const PageContext& context, ProgressStrip* strip, std::vector<OrderId> orders, int part)
{
    attempt(context.messages, [&] {
        const std::vector<press::Queue> printers = printersOrRefusal();
        // Runs of this window look after their own jobs.
        if (page->window()->findChildren<PrintRun*>().isEmpty())
            settleOldPrints(page, context);
        PrintOrder order = rememberedPrintOrder(context.memory);
        order.orders = std::move(orders);
        order.part = part;
        PrintDialog dialog(printers, order, context, page->window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        order = dialog.order();
        remember(order, context.memory);
        (new PrintRun(context, order, page))->start(strip);
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/partpapers.h"

#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "views/screens/printing/printing.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/earlierparcels.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/progressstrip.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

void offerPartPapers(EarlierParcels* parcels, QWidget* page, const PageContext& context, ProgressStrip* strip)
{
    QObject::connect(parcels, &EarlierParcels::printWanted, page, [page, context, strip](OrderId order, int part) {
        if (!strip->isBusy())
            printOrders(page, context, strip, {order}, part);
    });
    QObject::connect(parcels, &EarlierParcels::pdfWanted, page, [page, context, strip](OrderId order, int part) {
        attempt(context.messages, [&] {
            const QString number = context.shop.orders().summary(order).number;
            const QString path = askPdfPath(page, context, QCoreApplication::translate("Papers", "Save the papers as PDF"),
                QCoreApplication::translate("Papers", "packing-slip") + u'-' + number + u'-' + QString::number(part));
            if (!path.isEmpty())
                savePart(page, context, strip, order, part, path);
        });
    });
}

void savePart(QWidget* page, const PageContext& context, ProgressStrip* strip, OrderId order, int part, const QString& path)
{
    if (strip->isBusy())
        return;
    Job* job = savePapers(page, context, {order}, path, [context](const PaperResult& result) { tellPapers(context, result); }, part);
    strip->follow(job, QCoreApplication::translate("Papers", "Writing the papers"));
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packing/packingdesk.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/printing/printing.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/notepanel.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"

#include <QStackedWidget>
#include <QTimer>

// The papers of the orders page: the preview beside the order, printing and saving a selection.

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// List, order and paper side by side leave each its room only from here on.
bool isWide(int pageWidth)
{
    return pageWidth >= 1240;
}

constexpr int tightWidth = 1000;

/// A wide and a narrow window are remembered apart: what fits on the one is in the way on the other.
QString previewKey(int pageWidth)
{
    return isWide(pageWidth) ? u"preview_wide"_s : u"preview_narrow"_s;
}

} // namespace

void OrdersPage::showPreview()
{
    if (!m_shown || !m_preview->isVisible())
        return;
    paper::ParcelPaper paper = paperOf(m_context.shop.packing().parcel(m_shown));
    paper.note.text = m_detail->note()->text();
    m_preview->setPages(paper::parcelPages(paper, paperOptions(m_context.memory)));
}

void OrdersPage::savePdf()
{
    const QString path = askPdfPath(this, m_context);
    if (!path.isEmpty())
        savePdfTo(path);
}

void OrdersPage::savePdfTo(const QString& path)
{
    m_detail->keepNow();
    const std::vector<OrderId> ids = selectedOrders();
    if (ids.empty() || m_progress->isBusy())
        return;
    Job* job = savePapers(this, m_context, ids, path, [this](const PaperResult& result) { tellPapers(m_context, result); });
    m_progress->follow(job, tr("Writing %n slip(s)", nullptr, static_cast<int>(ids.size())));
}

void OrdersPage::print()
{
    m_detail->keepNow();
    const std::vector<OrderId> ids = selectedOrders();
    if (ids.empty() || m_progress->isBusy())
        return;
    printOrders(this, m_context, m_progress, ids);
}

void OrdersPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    showOrHidePreview();
}

void OrdersPage::showOrHidePreview()
{
    const bool wanted = m_context.memory.value(previewKey(width()), isWide(width()) ? u"yes"_s : u"no"_s) == "yes"_L1;
    m_actions->setPreviewWanted(wanted);
    // Where three do not fit beside one another, the papers take the place of the order, and an order that is being
    // written keeps it.
    const bool isWriting = m_detailOrHint->currentWidget() == m_newOrder;
    const bool isTight = width() < tightWidth;
    m_preview->setVisible(wanted && !m_isBare && !(isTight && isWriting));
    m_detailOrHint->setVisible(isWriting || !(m_isBare || (isTight && wanted)));
    m_previewSoon->start();
}

void OrdersPage::wantPreview(bool wanted)
{
    m_context.memory.setValue(previewKey(width()), wanted ? u"yes"_s : u"no"_s);
    showOrHidePreview();
}

} // namespace kokarda::screens

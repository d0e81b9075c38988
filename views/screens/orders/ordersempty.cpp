// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of orders shows where there is nothing to list.
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/tables/ordertable.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderfeed.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/searchfield.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QWidget* OrdersPage::makeHint()
{
    auto* place = new QWidget;
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    return place;
}

void OrdersPage::showOrHideWork()
{
    attempt(m_context.messages, [this] {
        // One empty place on a page says what to do; a second one beside it, and fields that find nothing, do not help.
        m_isBare = m_table->rowCount() == 0 && !m_context.shop.orders().hasAny();
        for (QWidget* part : m_forOrders)
            part->setHidden(m_isBare);
        m_hint->setVisible(m_table->rowCount() > 0);
        m_actions->setHidden(m_isBare || m_detailOrHint->currentWidget() == m_newOrder);
        showOrHidePreview();
    });
}

void OrdersPage::saidNothing()
{
    if (m_feed->isListing())
        return;
    m_selectedBefore.clear();
    if (m_behind)
        sayBehind();
    if (m_table->rowCount() > 0)
        return;
    if (m_behind) {
        m_empty->button()->hide();
        m_empty->setWords(tr("Nothing found"), m_behindNone);
        m_showSoon->start();
        return;
    }
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    if (isSearch && !m_similar) {
        listSimilar();
        return;
    }
    showOrHideWork();
    m_empty->button()->setVisible(m_all == 0 && !isSearch);
    if (m_all > 0 || isSearch)
        m_empty->setWords(tr("Nothing found"), tr("No order fits. Take a word away, or choose “All”."));
    else
        m_empty->setWords(tr("No orders yet"), tr("Orders come from the export file of your shop platform. Drop the file on this window, or choose it."));
    m_listOrEmpty->setCurrentIndex(1);
    m_showSoon->start();
}

void OrdersPage::listSimilar()
{
    attempt(m_context.messages, [this] {
        m_similar = true;
        m_feed->list(query(), false);
        m_feed->count(m_search->text().trimmed(), true);
        m_similarSaid->setText(tr("Nothing is spelt so. These are spelt nearly so."));
        m_similarSaid->setVisible(m_table->rowCount() > 0);
    });
}

} // namespace kokarda::screens

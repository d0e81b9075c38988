// SPDX-License-Identifier: GPL-3.0-or-later
// Being led to orders from other pages: one order, or those behind a figure.
#include "models/tables/ordertable.h"
#include "views/screens/orders/orderfeed.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/orders/viewbar.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/searchfield.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

void OrdersPage::showOrder(OrderId order)
{
    m_wanted = order;
    if (m_table->rowOf(order) < 0) {
        m_views->choose(u"all"_s);
        m_search->searchNow({});
    } else {
        restoreSelection();
    }
}

void OrdersPage::showBehind(const OrdersBehind& orders, const QString& title, int most)
{
    m_behindAtMost = most;
    beginBehind([this, orders, most](bool again) { m_feed->list(orders, most, again); }, title);
}

void OrdersPage::showBehind(const std::vector<OrderId>& orders, const QString& title)
{
    beginBehind([this, orders](bool) { m_feed->list(orders); }, title);
}

void OrdersPage::beginBehind(std::function<void(bool again)> list, const QString& title)
{
    m_behind = std::move(list);
    m_behindTitle = title;
    sayBehind();
    m_similarSaid->show();
    listOrders();
}

void OrdersPage::leaveBehind()
{
    m_behind = nullptr;
    m_similarSaid->hide();
}

void OrdersPage::sayBehind()
{
    QString said = tr("Orders behind the figure: %1. Choose a view to see all others.").arg(m_behindTitle);
    if (m_feed->isCut())
        said += u' ' + tr("Only the newest %1 are listed.").arg(m_context.locale.toString(m_behindAtMost));
    m_similarSaid->setText(said);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
// Being led to orders from other pages: one order, or those behind a figure.
#include "models/services/reports/reportdesk.h"
#include "models/tables/ordertable.h"
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

void OrdersPage::showBehind(const OrdersBehind& orders, const QString& title)
{
    beginBehind([this, orders] { return ReportDesk(m_context.shop).ordersBehind(orders); }, title);
}

void OrdersPage::showBehind(const std::vector<OrderId>& orders, const QString& title)
{
    beginBehind([orders] { return orders; }, title);
}

void OrdersPage::beginBehind(std::function<std::vector<OrderId>()> find, const QString& title)
{
    m_behind = std::move(find);
    m_similarSaid->setText(tr("Orders behind the figure: %1. Choose a view to see all others.").arg(title));
    m_similarSaid->show();
    listOrders();
}

void OrdersPage::leaveBehind()
{
    m_behind = nullptr;
    m_similarSaid->hide();
}

void OrdersPage::listBehind()
{
    m_selectedBefore = selectedOrders();
    m_currentBefore = m_table->idAt(m_list->currentIndex().row());
    std::vector<OrderId> found = m_behind();
    const QString cut = u' ' + tr("Only the newest %1 are listed.").arg(m_context.locale.toString(ReportDesk::mostBehind));
    if (found.size() == std::size_t(ReportDesk::mostBehind) && !m_similarSaid->text().endsWith(cut))
        m_similarSaid->setText(m_similarSaid->text() + cut);
    replaceIds(std::move(found));
}

} // namespace kokarda::screens

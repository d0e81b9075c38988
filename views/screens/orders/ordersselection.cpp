// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ordertable.h"
#include "views/screens/orders/neworder.h"
#include "views/screens/orders/orderactions.h"
#include "views/screens/orders/orderdetail.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/orders/rowmenu.h"
#include "views/screens/shared/listview.h"

#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>

// What is selected in the list of orders, and how it outlives a list that is read anew.

namespace kokarda::screens {

namespace {

/// Those orders as a selection: neighbours make one range, so that all of half a million are one.
QItemSelection selectionOf(const tables::OrderTable& table, const std::vector<OrderId>& ids)
{
    QItemSelection selection;
    if (ids.empty())
        return selection;
    const std::vector<int> rows = table.rowsOf(ids);
    for (std::size_t first = 0, i = 0; i < rows.size(); ++i) {
        if (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            continue;
        selection.append(QItemSelectionRange(table.index(rows[first], 0), table.index(rows[i], table.columnCount() - 1)));
        first = i + 1;
    }
    return selection;
}

} // namespace

void OrdersPage::restoreSelection()
{
    const QItemSelection again = selectionOf(*m_table, m_selectedBefore);
    const int wanted = m_wanted ? m_table->rowOf(m_wanted) : -1;
    if (wanted >= 0) {
        m_wanted = {};
        m_list->selectRow(wanted);
        m_list->scrollTo(m_table->index(wanted, 0));
    } else if (!again.isEmpty()) {
        const int row = std::max(0, m_table->rowOf(m_currentBefore));
        m_list->selectionModel()->setCurrentIndex(m_table->index(row, 0), QItemSelectionModel::NoUpdate);
        m_list->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
        m_selectedBefore.clear();
    } else if (!m_list->currentIndex().isValid() && m_table->rowCount() > 0) {
        m_list->selectRow(0);
    }
    m_showSoon->start();
}

std::vector<OrderId> OrdersPage::selectedOrders() const
{
    std::vector<OrderId> ids;
    for (const QItemSelectionRange& range : m_list->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_table->idAt(row));
    }
    return ids;
}

/// An order that is being written keeps its place until somebody wants to see another.
void OrdersPage::lookBesideDraft()
{
    if (m_detailOrHint->currentWidget() != m_newOrder || !m_list->currentIndex().isValid())
        return;
    m_detailOrHint->setCurrentWidget(m_detail);
    if (m_newOrder->isBegun())
        m_context.messages.say(tr("The new order waits as it is."), tr("Go on with it"), [this] { writeNew(); });
}

void OrdersPage::showRowMenu(const QPoint& at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (index.isValid())
        popupRowMenu(m_list, index, m_list->viewport()->mapToGlobal(at));
}

void OrdersPage::setBefore(Before before)
{
    m_actions->setBefore(std::move(before));
}

void OrdersPage::selectionMoved()
{
    int count = 0;
    for (const QItemSelectionRange& range : m_list->selectionModel()->selection())
        count += range.height();
    m_actions->setSelection(count);
}

} // namespace kokarda::screens

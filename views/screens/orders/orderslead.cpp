// SPDX-License-Identifier: GPL-3.0-or-later
// Being led to orders from other pages: one order, or those behind a figure.
#include "models/services/imports/importdesk.h"
#include "models/tables/ordertable.h"
#include "views/screens/orders/orderfeed.h"
#include "views/screens/orders/orderspage.h"
#include "views/screens/orders/viewbar.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/searchfield.h"

#include <QLabel>
#include <QPushButton>

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
    beginFigure([this, orders, most](bool again) { m_feed->list(orders, most, again); }, title);
}

void OrdersPage::showBehind(const std::vector<OrderId>& orders, const QString& title)
{
    beginFigure([this, orders](bool) { m_feed->list(orders); }, title);
}

void OrdersPage::beginFigure(std::function<void(bool again)> list, const QString& title)
{
    beginBehind(std::move(list), tr("Orders behind the figure: %1. Choose a view to see all others.").arg(title),
        tr("No order stands behind this figure any more."));
}

void OrdersPage::offerImported(int orders, const QString& file)
{
    // So many are most of the shop: the views show them without a list of their own.
    constexpr int most = 10'000;
    m_importedFile = file;
    m_imported->setText(tr("Show the %n new order(s) of “%1”", nullptr, orders).arg(QString(file).replace(u'&', u"&&"_s)));
    m_imported->setVisible(orders <= most);
}

void OrdersPage::showImported()
{
    m_imported->hide();
    attempt(m_context.messages, [this] {
        const std::vector<OrderId> orders = m_context.shop.imports().newestOrders();
        beginBehind([this, orders](bool) { m_feed->list(orders); },
            tr("Orders that came with “%1”. Choose a view to see all others.").arg(m_importedFile), tr("No order of this import is left."));
    });
    m_list->setFocus();
}

void OrdersPage::beginBehind(std::function<void(bool again)> list, const QString& said, const QString& none)
{
    m_behind = std::move(list);
    m_behindSaid = said;
    m_behindNone = none;
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
    QString said = m_behindSaid;
    if (m_feed->isCut())
        said += u' ' + tr("Only the newest %1 are listed.").arg(m_context.locale.toString(m_behindAtMost));
    m_similarSaid->setText(said);
}

} // namespace kokarda::screens

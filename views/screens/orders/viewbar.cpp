// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/viewbar.h"

#include "models/services/orders/orderviews.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ViewBar::ViewBar(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_chips(new FilterChips({}))
    , m_keep(quietButton(tr("Keep this view")))
    , m_forget(quietButton(tr("Forget this view")))
    , m_name(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_chips->setMostRows(2);
    column->addWidget(m_chips);
    auto* row = new QHBoxLayout;
    m_keep->setObjectName(u"keepView"_s);
    m_forget->setObjectName(u"forgetView"_s);
    m_name->setObjectName(u"viewName"_s);
    m_name->setPlaceholderText(tr("Name of the view, then Enter"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->hide();
    row->addWidget(m_keep);
    row->addWidget(m_forget);
    row->addWidget(m_name);
    row->addStretch(1);
    column->addLayout(row);
    attempt(context.messages, [this] { load(); });
    connect(m_chips, &FilterChips::chosen, this, [this] {
        showButtons();
        emit chosenView(chosen());
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_name->show();
        m_name->setFocus();
    });
    connect(m_name, &QLineEdit::returnPressed, this, [this] { keep(m_name->text()); });
    connect(m_forget, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] {
            OrderViews(m_context.shop).forget(chosen().key);
            reload();
        });
    });
}

bool ViewBar::reload()
{
    if (OrderViews(m_context.shop).all() == m_views)
        return false;
    const OrderView before = chosen();
    load();
    if (chosen() != before)
        emit chosenView(chosen());
    return true;
}

void ViewBar::load()
{
    m_views = OrderViews(m_context.shop).all();
    std::vector<FilterChips::Chip> chips;
    for (const OrderView& view : m_views)
        chips.push_back({view.key, view.title});
    m_chips->setChips(chips);
    showButtons();
}

const OrderView& ViewBar::chosen() const
{
    const auto found = std::ranges::find(m_views, m_chips->chosenKey(), &OrderView::key);
    return found == m_views.end() ? m_views.front() : *found;
}

void ViewBar::choose(const QString& key)
{
    m_chips->choose(key);
    showButtons();
}

void ViewBar::showCounts(const OrderCounts& counts)
{
    for (const OrderView& view : m_views) {
        if (!view.own)
            m_chips->setCount(view.key, countOf(view, counts));
    }
}

void ViewBar::showCount(const OrderView& view, const OrderCounts& counts)
{
    m_chips->setCount(view.key, countOf(view, counts));
}

std::vector<OrderView> ViewBar::ownViews() const
{
    std::vector<OrderView> own;
    std::ranges::copy_if(m_views, std::back_inserter(own), &OrderView::own);
    return own;
}

void ViewBar::offerToKeep(const OrderQuery& query)
{
    m_query = query;
    showButtons();
}

void ViewBar::showButtons()
{
    const bool isMore = !m_views.empty() && m_query != chosen().query && m_query != OrderQuery{};
    m_keep->setVisible(isMore && !m_query.search.isEmpty());
    m_forget->setVisible(!m_views.empty() && chosen().own);
    if (!m_keep->isVisibleTo(this))
        m_name->hide();
}

void ViewBar::keep(const QString& title)
{
    attempt(m_context.messages, [&] {
        const OrderView view = OrderViews(m_context.shop).keep(title, m_query);
        m_name->clear();
        m_name->hide();
        load();
        choose(view.key);
        emit chosenView(view);
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/orderquery.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <vector>

class QLineEdit;
class QPushButton;

namespace kokarda::screens {

class FilterChips;

/// The views of the orders as chips with counts: those that every shop has and the own ones, which are made of what
/// is searched for at the moment.
class ViewBar : public QWidget
{
    Q_OBJECT

public:
    explicit ViewBar(const PageContext& context, QWidget* parent = nullptr);

    const OrderView& chosen() const;
    /// Shows the views anew where they are others by now (a step was undone), and says whether they are. Throws what the
    /// services throw.
    bool reload();
    void choose(const QString& key);
    /// Of the views that every shop has: so many of what is searched for.
    void showCounts(const OrderCounts& counts);
    /// Of an own view: so many, whatever is searched for at the moment.
    void showCount(const OrderView& view, const OrderCounts& counts);
    std::vector<OrderView> ownViews() const;
    /// What a new view would hold; offered when it is more than the chosen view itself.
    void offerToKeep(const OrderQuery& query);
    /// Keeps it under a name.
    void keep(const QString& title);
    FilterChips* chips() const { return m_chips; }

signals:
    void chosenView(const kokarda::OrderView& view);

private:
    void load();
    void showButtons();

    PageContext m_context;
    std::vector<OrderView> m_views;
    OrderQuery m_query;
    FilterChips* m_chips;
    QPushButton* m_keep;
    QPushButton* m_forget;
    QLineEdit* m_name;
};

} // namespace kokarda::screens

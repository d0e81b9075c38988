// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/before.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kokarda {
struct StatusMove;
}

namespace kokarda::screens {

/// The bar below the list: what can be done with the orders that are selected, each as one step that can be undone.
class OrderActions : public QWidget
{
    Q_OBJECT

public:
    /// `chosen` is asked for the orders when something is done with them, not with every move of the selection.
    OrderActions(const PageContext& context, std::function<std::vector<OrderId>()> chosen, QWidget* parent = nullptr);

    /// How many orders the actions are for.
    void setSelection(int count);
    /// Moves the selected orders forward. Those that stand further stay, and are moved back only when asked for.
    void setStatus(OrderStatus status);
    void addTag(const QString& tag);
    void packTogether();
    void setPreviewWanted(bool wanted);
    /// What comes first when very many orders are about to be changed.
    void setBefore(Before before) { m_before = std::move(before); }

signals:
    void saveWanted();
    void printWanted();
    void previewWanted(bool wanted);

private:
    QMenu* makeMenu();
    void first(std::size_t orders, const std::function<void()>& change);
    void move(const std::vector<OrderId>& orders, OrderStatus status);
    void moveBack(const std::vector<OrderId>& orders, OrderStatus status);
    void combine(const std::vector<OrderId>& orders);
    void tellMove(const StatusMove& move, OrderStatus status);

    PageContext m_context;
    std::function<std::vector<OrderId>()> m_chosen;
    Before m_before;
    QLabel* m_selection;
    QPushButton* m_preview;
    QPushButton* m_status;
    QPushButton* m_more;
    QLineEdit* m_tag;
    QPushButton* m_save;
    QPushButton* m_print;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace kokarda::screens {

/// "#1002 goes to the same address": a suggestion with a button, never done by itself.
class CombineBanner : public QWidget
{
    Q_OBJECT

public:
    explicit CombineBanner(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw. Hides itself when there is nothing to say.
    void show(const Order& order);
    QPushButton* combineButton() const { return m_combine; }

signals:
    /// The button with the keyboard goes: who shows this takes it.
    void leftBehind();

private:
    PageContext m_context;
    OrderId m_order;
    std::vector<OrderId> m_others;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_combine;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "views/screens/shared/page.h"

#include <memory>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace kokarda::tables {
class CustomerTable;
}

namespace kokarda::screens {

class EmptyState;
class ListView;
class SearchField;

/// The people who order: a list and the card of one of them with everything they ordered.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(const PageContext& context, QWidget* parent = nullptr);
    ~CustomersPage() override;

    void focusSearch() override;
    ListView* list() const { return m_list; }

signals:
    void orderWanted(kokarda::OrderId order);
    void importWanted();

protected:
    void reload(Changes changes) override;

private:
    QWidget* makeCard();
    void search(const QString& words);
    void showCurrent();
    void showFacts(const Customer& customer, const CustomerSummary& summary);
    void showMerged(CustomerId customer, int row);
    void showOrders(CustomerId customer);

    std::unique_ptr<tables::CustomerTable> m_table;
    SearchField* m_search;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    QStackedWidget* m_cardOrHint;
    QLabel* m_name;
    QLabel* m_about;
    QGridLayout* m_facts;
    QVBoxLayout* m_orders;
    QTimer* m_showSoon;
};

} // namespace kokarda::screens

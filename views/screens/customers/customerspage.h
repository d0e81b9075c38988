// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customers/segments.h"
#include "models/values/casefile.h"
#include "models/values/customer.h"
#include "models/values/review.h"
#include "views/screens/shared/growingrows.h"
#include "views/screens/shared/page.h"

#include <memory>

class QStackedWidget;
class QTimer;

namespace kokarda {
class CustomerListing;
}

namespace kokarda::tables {
class CustomerTable;
}

namespace kokarda::screens {

class CustomerCard;
class Duplicates;
class EmptyState;
class FilterChips;
class ListView;
class SearchField;

/// The people who order: a list to search and to filter by groups, and the card of one of them. The list and the groups
/// are read in slices, so that hundreds of thousands of people do not stop the window.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    explicit CustomersPage(const PageContext& context, QWidget* parent = nullptr);
    ~CustomersPage() override;

    void focusSearch() override;
    QWidget* firstFocus() const override;
    void keepEdits() override;
    ListView* list() const { return m_list; }
    CustomerCard* card() const { return m_card; }
    FilterChips* groups() const { return m_groups; }
    Duplicates* duplicates() const { return m_duplicates; }
    /// Of the customers, or of the likely duplicates while they are shown.
    ListExport* listExport() const override;
    /// Whether list and groups are read to the end and the card is shown.
    bool isSettled() const;
    /// Shows one customer, whatever is searched for.
    void showCustomer(CustomerId customer);

signals:
    void orderWanted(kokarda::OrderId order);
    void reviewWanted(kokarda::ReviewId review);
    void caseWanted(kokarda::CaseId file);
    void importWanted();

protected:
    void reload(Changes changes) override;

private:
    QWidget* makeList();
    /// Reads the list anew; `isQuery`: something else is asked for, so that what is there need not stay.
    void list(bool isQuery);
    void readOn();
    void showRead();
    void showGroups();
    void showCurrent();
    CustomerGroup group() const;

    std::unique_ptr<tables::CustomerTable> m_table;
    std::unique_ptr<CustomerListing> m_listing;
    std::shared_ptr<Segments> m_segments;
    SearchField* m_search;
    FilterChips* m_groups;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    QStackedWidget* m_cardOrHint;
    CustomerCard* m_card;
    Duplicates* m_duplicates;
    QTimer* m_showSoon;
    QTimer* m_turn; ///< the next slice, when the window has nothing else to do
    ListExport* m_export;
    std::unique_ptr<GrowingRows<CustomerId, CustomerSummary>> m_rows;
};

} // namespace kokarda::screens

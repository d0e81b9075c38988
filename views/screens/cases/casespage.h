// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cases/casedesk.h"
#include "views/screens/shared/growingrows.h"
#include "views/screens/shared/page.h"

#include <memory>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace kokarda::tables {
class CaseTable;
}

namespace kokarda::screens {

class CaseCard;
class CaseForm;
class EmptyState;
class FilterChips;
class ListView;

/// Complaints, returns and questions: the one whose time runs out first stands first.
class CasesPage : public Page
{
    Q_OBJECT

public:
    explicit CasesPage(const PageContext& context, QWidget* parent = nullptr);
    ~CasesPage() override;

    void keepEdits() override;
    ListView* list() const { return m_list; }
    ListExport* listExport() const override { return m_export; }
    CaseCard* card() const { return m_card; }
    CaseForm* form() const { return m_form; }
    /// Opens the form for a new case, of an order where its number is known.
    void enter(const QString& orderNumber = {});
    /// Shows a case, whatever is filtered for.
    void showCase(CaseId file);
    void focusSearch() override;
    QWidget* firstFocus() const override;
    QString halfTyped() const override;
    /// Where the code of a slip is scanned into: opens the order's case, or begins one.
    QLineEdit* scanField() const { return m_scan; }

signals:
    void orderWanted(kokarda::OrderId order);
    void customerWanted(kokarda::CustomerId customer);
    void reviewWanted(kokarda::ReviewId review);

protected:
    void reload(Changes changes) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeList();
    void listCases();
    void showCurrent();
    void scanned();
    void showWaiting();

    CaseDesk m_desk;
    std::unique_ptr<tables::CaseTable> m_table;
    QLineEdit* m_scan;
    QLabel* m_waiting;
    FilterChips* m_chips;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    QStackedWidget* m_detail;
    CaseCard* m_card;
    CaseForm* m_form;
    QTimer* m_showSoon;
    ListExport* m_export;
    std::unique_ptr<GrowingRows<CaseId, CaseSummary>> m_rows;
};

} // namespace kokarda::screens

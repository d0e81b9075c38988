// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/changes.h"
#include "models/values/order.h"
#include "views/screens/shared/page.h"

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace kokarda::tables {
class OrderTable;
}

namespace kokarda::screens {

class EmptyState;
class FilterChips;
class ListView;
class OrderDetail;
class PaperView;
class ProgressStrip;
class SearchField;

/// All orders: a list to search and filter, one order beside it, its papers as they will print.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    explicit OrdersPage(const PageContext& context, QWidget* parent = nullptr);
    ~OrdersPage() override;

    void focusSearch() override;
    void print() override;
    void savePdf() override;
    bool hasPapers() const override { return true; }
    void keepEdits() override;
    /// Shows this order, whatever the filters say.
    void showOrder(OrderId order);
    /// Writes the selected orders' papers to a file, without asking for its name.
    void savePdfTo(const QString& path);
    std::vector<OrderId> selectedOrders() const;

    ListView* list() const { return m_list; }
    PaperView* preview() const { return m_preview; }
    OrderDetail* detail() const { return m_detail; }

signals:
    void importWanted();

protected:
    void reload(Changes changes) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeActions();
    void search();
    void showCurrent();
    void showPreview();
    void selectionMoved();
    void setStatus(OrderStatus status);

    std::unique_ptr<tables::OrderTable> m_table;
    SearchField* m_search;
    FilterChips* m_chips;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    QStackedWidget* m_detailOrHint;
    OrderDetail* m_detail;
    PaperView* m_preview;
    QSplitter* m_splitter;
    ProgressStrip* m_progress;
    QLabel* m_selection;
    QPushButton* m_status;
    QPushButton* m_save;
    QPushButton* m_print;
    QTimer* m_showSoon;
    QTimer* m_previewSoon;
    OrderId m_shown;
};

} // namespace kokarda::screens

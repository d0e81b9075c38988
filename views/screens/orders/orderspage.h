// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reports/reportdesk.h"
#include "models/values/changes.h"
#include "models/values/orderquery.h"
#include "views/screens/shared/before.h"
#include "views/screens/shared/page.h"

#include <functional>
#include <memory>
#include <vector>

class QHBoxLayout;
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
class ListView;
class NewOrder;
class OrderActions;
class OrderDetail;
class OrderFeed;
class PaperView;
class ProgressStrip;
class SearchField;
class ViewBar;

/// All orders: a list to search and filter, one order beside it, its papers as they will print.
class OrdersPage : public Page
{
    Q_OBJECT

public:
    explicit OrdersPage(const PageContext& context, QWidget* parent = nullptr);
    ~OrdersPage() override;

    void focusSearch() override;
    QWidget* firstFocus() const override;
    QString halfTyped() const override;
    void print() override;
    void savePdf() override;
    bool hasPapers() const override { return true; }
    void keepEdits() override;
    /// Shows this order, whatever the filters say.
    void showOrder(OrderId order);
    /// Shows the orders behind a figure of a report until another view is chosen or something is searched for;
    /// at most so many, the newest.
    void showBehind(const OrdersBehind& orders, const QString& title, int most = ReportDesk::mostBehind);
    void showBehind(const std::vector<OrderId>& orders, const QString& title);
    /// Offers the way to the orders that a file has just brought: they may be old ones, far down in every view.
    void offerImported(int orders, const QString& file);
    /// Writes the selected orders' papers to a file, without asking for its name.
    void savePdfTo(const QString& path);
    std::vector<OrderId> selectedOrders() const;
    /// The list and its counts are complete: nothing is read any more.
    bool isSettled() const;

    /// Opens the form for an order by phone or at the counter.
    void writeNew();

    ListView* list() const { return m_list; }
    ListExport* listExport() const override { return m_export; }
    PaperView* preview() const { return m_preview; }
    OrderDetail* detail() const { return m_detail; }
    NewOrder* newOrder() const { return m_newOrder; }
    OrderActions* actions() const { return m_actions; }
    /// What comes first when very many orders are about to be changed.
    void setBefore(Before before);
    ViewBar* views() const { return m_views; }

signals:
    void importWanted();
    void customerWanted(kokarda::CustomerId customer);

protected:
    void reload(Changes changes) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makeHint();
    QHBoxLayout* makeHead();
    void connectParts();
    OrderQuery query() const;
    void listOrders(bool again = false);
    void beginFigure(std::function<void(bool again)> list, const QString& title);
    void beginBehind(std::function<void(bool again)> list, const QString& said, const QString& none);
    void leaveBehind();
    void sayBehind();
    void showImported();
    void listSimilar();
    void showOrHideWork();
    void replaceIds(const std::vector<OrderId>& ids);
    void restoreSelection();
    void saySorted(int column, Qt::SortOrder order);
    void chooseView(const OrderView& view);
    void saidNothing();
    void showCurrent();
    void showPreview();
    void selectionMoved();
    void lookBesideDraft();
    void wantPreview(bool wanted);
    void showOrHidePreview();
    void showRowMenu(const QPoint& at);

    std::unique_ptr<tables::OrderTable> m_table;
    OrderFeed* m_feed;
    SearchField* m_search;
    ViewBar* m_views;
    QPushButton* m_imported; ///< the way to the orders of the newest import
    QLabel* m_similarSaid; ///< what is listed instead of the view: similar words, or orders behind a figure
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    QStackedWidget* m_detailOrHint;
    QWidget* m_hint; ///< what the empty place beside the list says
    OrderDetail* m_detail;
    NewOrder* m_newOrder;
    PaperView* m_preview;
    QSplitter* m_splitter;
    ProgressStrip* m_progress;
    OrderActions* m_actions;
    ListExport* m_export;
    QTimer* m_showSoon;
    QTimer* m_previewSoon;
    OrderId m_shown;
    OrderId m_wanted; ///< to be shown as soon as the list has it
    std::vector<QWidget*> m_forOrders; ///< has no use before there is an order
    std::vector<OrderId> m_selectedBefore;
    OrderId m_currentBefore;
    std::function<void(bool again)> m_behind; ///< lists the orders of a figure; unset: the chosen view is listed
    QString m_behindSaid; ///< what is listed instead of a view
    QString m_behindNone; ///< and what is said where nothing is left of it
    QString m_importedFile;
    int m_behindAtMost = 0;
    OrderSort m_sort = OrderSort::Placed;
    bool m_descending = true;
    bool m_similar = false;
    bool m_isBare = false; ///< there is no order in the shop
    bool m_columnsFit = false;
    bool m_settingUp = false; ///< the header is being restored: nobody has asked to sort
    int m_all = 0;
};

} // namespace kokarda::screens

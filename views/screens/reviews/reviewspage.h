// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/reviewquery.h"
#include "views/screens/shared/growingrows.h"
#include "views/screens/shared/page.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QTimer;

namespace kokarda {
class ReviewListing;
}

namespace kokarda::tables {
class ReviewTable;
}

namespace kokarda::screens {

class EmptyState;
class FilterChips;
class ListView;
class ReviewCard;
class RequestsPanel;
class ReviewForm;
class SearchField;
class TrendPanel;

/// What customers said, from every source: a list to search and filter, one review with its reply beside it; whom to
/// ask for one; and how ratings went.
class ReviewsPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReviewsPage() override;

    void focusSearch() override;
    QWidget* firstFocus() const override;
    QString halfTyped() const override;
    void keepEdits() override;
    ListView* list() const { return m_list; }
    ListExport* listExport() const override;
    ReviewCard* card() const { return m_card; }
    ReviewForm* form() const { return m_form; }
    /// Opens the form for a review by hand.
    void enter();
    /// Shows a review, whatever is filtered for.
    void showReview(ReviewId review);
    /// "list", "ask" or "trend".
    void showSide(const QString& key);
    /// A side, or a kind of work among those received: "low", "reply" or "unverified".
    void showPart(const QString& key) override;
    RequestsPanel* requests() const { return m_requests; }
    TrendPanel* trend() const { return m_trend; }
    /// Whether everything is read and the card is shown.
    bool isSettled() const;

signals:
    void importWanted();
    void orderWanted(kokarda::OrderId order);
    void caseWanted(kokarda::CaseId file);
    void customerWanted(kokarda::CustomerId customer);

protected:
    void reload(Changes changes) override;

private:
    QWidget* makeHead();
    QWidget* makeList();
    QWidget* sideFocus() const;
    void loadSide();
    QWidget* makeDetail();
    ReviewQuery query() const;
    void listReviews();
    void readOn();
    void showRead();
    void showFigures();
    void showCurrent();
    void removeCurrent();

    std::unique_ptr<tables::ReviewTable> m_table;
    FilterChips* m_side;
    QStackedWidget* m_sides;
    RequestsPanel* m_requests;
    TrendPanel* m_trend;
    QLabel* m_figures;
    SearchField* m_search;
    FilterChips* m_chips;
    ListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    QStackedWidget* m_detail;
    ReviewCard* m_card;
    ReviewForm* m_form;
    QTimer* m_showSoon;
    QTimer* m_turn; ///< the next slice, when the window has nothing else to do
    ListExport* m_export;
    std::unique_ptr<GrowingRows<ReviewId, ReviewSummary>> m_rows;
    std::unique_ptr<ReviewListing> m_listing;
    ReviewQuery m_listed;
};

} // namespace kokarda::screens

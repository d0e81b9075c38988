// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/reviewquery.h"
#include "views/screens/shared/page.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QTimer;

namespace kokarda::tables {
class ReviewTable;
}

namespace kokarda::screens {

class EmptyState;
class FilterChips;
class ListView;
class ReviewCard;
class ReviewForm;
class SearchField;

/// What customers said, from every source: a list to search and filter, one review with its reply beside it.
class ReviewsPage : public Page
{
    Q_OBJECT

public:
    explicit ReviewsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ReviewsPage() override;

    void focusSearch() override;
    void keepEdits() override;
    ListView* list() const { return m_list; }
    ReviewCard* card() const { return m_card; }
    ReviewForm* form() const { return m_form; }
    /// Opens the form for a review by hand.
    void enter();

signals:
    void importWanted();
    void orderWanted(kokarda::OrderId order);
    void caseWanted(const QString& orderNumber);

protected:
    void reload(Changes changes) override;

private:
    QWidget* makeList();
    QWidget* makeDetail();
    ReviewQuery query() const;
    void listReviews();
    void showFigures();
    void showCurrent();
    void removeCurrent();

    std::unique_ptr<tables::ReviewTable> m_table;
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
    ReviewId m_wanted;
};

} // namespace kokarda::screens

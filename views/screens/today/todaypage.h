// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customers/celebrations.h"
#include "models/services/reports/today.h"
#include "models/values/report.h"
#include "views/screens/shared/page.h"

#include <memory>
#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QStackedWidget;
class QTimer;

namespace kokarda {
class ReviewRequestListing;
}

namespace kokarda::screens {

class EmptyState;
class FigureCard;
class ReportChartView;

/// What somebody who comes in in the morning sees: the figures of the day, each a way to where it comes from, and the
/// sales of the last weeks.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);
    ~TodayPage() override;

    FigureCard* card(const QString& key) const;

signals:
    void importWanted();
    /// A page and, for reports, the report's key.
    void placeWanted(const QString& page, const QString& part);
    void ordersWanted(const kokarda::OrdersBehind& orders, const QString& title);
    /// Orders that no filter can name.
    void ordersFound(const std::vector<kokarda::OrderId>& orders, const QString& title);

protected:
    void reload(Changes changes) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFigures();
    void show(std::size_t place, const DayFigure& figure);
    void lookForTheRest();
    void lookForCelebrations();
    void arrange();
    QDate today() const;

    QLabel* m_day;
    QGridLayout* m_grid;
    std::vector<FigureCard*> m_cards;
    int m_columns = 0;
    QLabel* m_chartTitle;
    ReportChartView* m_chart;
    Report m_sales;
    EmptyState* m_empty;
    QStackedWidget* m_figuresOrEmpty;
    QTimer* m_midnight; ///< the day changes while the window is open
    QDate m_shown;
    // Both after everything else is seen; until then what was found last time stands there.
    std::optional<DayFigure> m_celebrations;
    bool m_celebrationsDue = false;
    std::unique_ptr<CelebrationListing> m_celebrating; ///< of all customers: once a day
    std::vector<Celebration> m_allCelebrating;
    QDate m_allCelebratingOf;
    std::unique_ptr<ReviewRequestListing> m_requests; ///< read in slices
    std::optional<int> m_toAsk;
    QTimer* m_turn;
};

} // namespace kokarda::screens

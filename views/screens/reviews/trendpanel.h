// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reviews/reviewtrend.h"
#include "views/screens/shared/pagecontext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace kokarda::screens {

class ListExport;
class TrendChart;

/// How ratings went: month by month, of all goods or of one category.
class TrendPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrendPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Reads anew, in slices.
    void look();
    bool isLooking() const { return m_turn->isActive(); }
    /// Draws one category and what lies below it; an unset one draws all.
    void choose(CategoryId category);
    TrendChart* chart() const { return m_chart; }
    const ReviewTrend& trend() const { return m_trend; }
    ListExport* listExport() const { return m_export; }

private:
    void readOn();
    void showTrend();
    void showGroups();

    PageContext m_context;
    CategoryId m_category;
    std::unique_ptr<RatingHistory> m_history;
    ReviewTrend m_trend;
    QTimer* m_turn; ///< the next slice, when the window has nothing else to do
    QStackedWidget* m_trendOrEmpty;
    QLabel* m_title;
    TrendChart* m_chart;
    QLabel* m_said;
    QGridLayout* m_groups;
    ListExport* m_export;
};

} // namespace kokarda::screens

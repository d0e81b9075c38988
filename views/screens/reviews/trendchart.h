// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reviews/reviewtrend.h"

#include <QLocale>
#include <QWidget>

namespace kokarda::screens {

/// Mean stars month by month: a dot for each month with its margin as an upright line, hollow and without one where too
/// few people answered, and the number of reviews below. Arrow keys walk along the months; the words of the chosen one
/// are its accessible description and its tooltip.
class TrendChart : public QWidget
{
    Q_OBJECT

public:
    explicit TrendChart(const QLocale& locale, QWidget* parent = nullptr);

    void show(std::vector<ReviewTrend::Month> months);
    /// "March 2026: 4.6 stars (4.4 to 4.8), 31 reviews".
    QString words(int month) const;
    int current() const { return m_current; }

    QSize sizeHint() const override { return {480, 240}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    void currentChanged(int month);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    double xOf(int month) const;
    double yOf(double stars) const;
    int monthAt(QPointF point) const;
    void setCurrent(int month);
    void paintMonth(QPainter& painter, int month) const;

    QLocale m_locale;
    std::vector<ReviewTrend::Month> m_months;
    int m_current = -1;
};

/// "4.6 stars (4.4 to 4.8), 31 reviews"; with too few it says so instead of a margin.
QString estimateWords(const Estimate& stars, const QLocale& locale);

} // namespace kokarda::screens

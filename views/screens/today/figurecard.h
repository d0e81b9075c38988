// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/reports/today.h"

#include <QAbstractButton>

namespace kokarda::screens {

/// One figure of the day on a card that leads to where it comes from.
class FigureCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);

    void show(const DayFigure& figure);
    const DayFigure& figure() const { return m_figure; }
    QSize sizeHint() const override { return {248, 140}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void drawCourse(QPainter& painter, const QRectF& place) const;

    DayFigure m_figure;
};

} // namespace kokarda::screens

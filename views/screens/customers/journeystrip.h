// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customers/journey.h"

#include <QLocale>
#include <QWidget>

namespace kokarda::screens {

/// The way of one customer with the shop, drawn: a line with a sign at every point where they touched, oldest on the
/// left, what is still to come hollow on the right. Arrow keys walk along it, Enter or a click opens what stands there;
/// the words of the chosen point stand below the line, and a tooltip has them too.
class JourneyStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JourneyStrip(const QLocale& locale, QWidget* parent = nullptr);

    /// `more`: orders that are too old to be drawn.
    void show(std::vector<JourneyStop> stops, int more);
    const std::vector<JourneyStop>& stops() const { return m_stops; }
    /// The chosen point; -1 for none.
    int current() const { return m_current; }
    void setCurrent(int stop);
    /// Day and words of a point.
    QString words(int stop) const;
    QRect placeOf(int stop) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void currentChanged(int stop);
    /// A click, Enter or Space on a point that leads somewhere.
    void opened(int stop);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    int stopAt(QPoint point) const;
    bool leadsSomewhere(int stop) const;
    void paintStop(QPainter& painter, int stop) const;
    QString gapText(int stop) const;

    QLocale m_locale;
    std::vector<JourneyStop> m_stops;
    std::vector<int> m_centres; ///< x of every point
    int m_more = 0;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace kokarda::screens

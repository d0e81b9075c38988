// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reviews/trendchart.h"

#include "views/screens/shared/palette.h"
#include "views/screens/shared/stepkeys.h"
#include "views/screens/shared/style.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QString estimateWords(const Estimate& stars, const QLocale& locale)
{
    if (stars.count == 0)
        return TrendChart::tr("no reviews");
    const QString mean = locale.toString(stars.value, 'f', 1);
    const QString count = TrendChart::tr("%n review(s)", nullptr, static_cast<int>(stars.count));
    if (!stars.margin)
        return TrendChart::tr("%1 stars, %2: too few for a margin").arg(mean, count);
    return TrendChart::tr("%1 stars (%2 to %3), %4").arg(mean, locale.toString(stars.margin->low, 'f', 1), locale.toString(stars.margin->high, 'f', 1), count);
}

TrendChart::TrendChart(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Mean stars by month"));
}

void TrendChart::show(std::vector<ReviewTrend::Month> months)
{
    m_months = std::move(months);
    m_current = -1;
    setCurrent(static_cast<int>(m_months.size()) - 1);
    update();
}

QString TrendChart::words(int month) const
{
    if (month < 0 || month >= static_cast<int>(m_months.size()))
        return {};
    const ReviewTrend::Month& one = m_months[static_cast<std::size_t>(month)];
    const QString name = m_locale.standaloneMonthName(one.month.month()) + u' ' + QString::number(one.month.year());
    return u"%1: %2"_s.arg(name, estimateWords(one.stars, m_locale));
}

void TrendChart::setCurrent(int month)
{
    if (month == m_current)
        return;
    m_current = month;
    setAccessibleDescription(words(month));
    update();
    emit currentChanged(month);
}

QRectF TrendChart::plot() const
{
    return QRectF(rect()).adjusted(28, 12, -12, -44);
}

double TrendChart::xOf(int month) const
{
    const QRectF room = plot();
    const auto count = static_cast<double>(m_months.size());
    return room.left() + room.width() * (month + 0.5) / std::max(1.0, count);
}

double TrendChart::yOf(double stars) const
{
    const QRectF room = plot();
    return room.bottom() - room.height() * (stars - 1) / 4;
}

int TrendChart::monthAt(QPointF point) const
{
    if (m_months.empty())
        return -1;
    const QRectF room = plot();
    const auto month = static_cast<int>((point.x() - room.left()) / room.width() * static_cast<double>(m_months.size()));
    return std::clamp(month, 0, static_cast<int>(m_months.size()) - 1);
}

bool TrendChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), words(monthAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void TrendChart::paintMonth(QPainter& painter, int month) const
{
    const ReviewTrend::Month& one = m_months[static_cast<std::size_t>(month)];
    const Palette& palette = paletteOf(QGuiApplication::palette());
    if (one.stars.count == 0)
        return;
    const QPointF at(xOf(month), yOf(one.stars.value));
    if (one.stars.margin) {
        painter.setPen(QPen(palette.muted, 2));
        painter.drawLine(QPointF(at.x(), yOf(one.stars.margin->low)), QPointF(at.x(), yOf(one.stars.margin->high)));
    }
    painter.setPen(QPen(palette.ribbon, 2));
    painter.setBrush(one.stars.margin ? palette.ribbon : palette.paper);
    const double radius = month == m_current ? 6 : 4;
    painter.drawEllipse(at, radius, radius);
}

void TrendChart::paintEvent(QPaintEvent*)
{
    if (m_months.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextSize::Small));
    const Palette& palette = paletteOf(QGuiApplication::palette());
    const QRectF room = plot();
    if (m_current >= 0) {
        const double width = room.width() / static_cast<double>(m_months.size());
        painter.fillRect(QRectF(xOf(m_current) - width / 2, room.top() - 8, width, room.height() + 48), palette.tint(palette.ribbon, hasFocus() ? 0.16 : 0.08));
    }
    for (int stars = 1; stars <= 5; ++stars) {
        painter.setPen(QPen(palette.hairline, 1));
        painter.drawLine(QPointF(room.left(), yOf(stars)), QPointF(room.right(), yOf(stars)));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(0, yOf(stars) - 8, 20, 16), Qt::AlignRight | Qt::AlignVCenter, m_locale.toString(stars));
    }
    // As many labels as fit beside one another.
    const auto count = static_cast<int>(m_months.size());
    const int each = std::max(1, static_cast<int>(std::ceil(34.0 * count / std::max(1.0, room.width()))));
    for (int i = 0; i < count; ++i) {
        paintMonth(painter, i);
        if ((count - 1 - i) % each != 0)
            continue;
        const ReviewTrend::Month& one = m_months[static_cast<std::size_t>(i)];
        painter.setPen(palette.muted);
        painter.drawText(QRectF(xOf(i) - 24, room.bottom() + 6, 48, 15), Qt::AlignCenter, m_locale.toString(one.month, u"MMM yy"_s));
        painter.drawText(QRectF(xOf(i) - 24, room.bottom() + 21, 48, 15), Qt::AlignCenter, tr("n %1").arg(one.stars.count));
    }
    // Months that answered stand joined, so that the way is seen.
    painter.setPen(QPen(palette.ribbon, 1));
    int last = -1;
    for (int i = 0; i < count; ++i) {
        if (m_months[static_cast<std::size_t>(i)].stars.count == 0)
            continue;
        if (last >= 0)
            painter.drawLine(QPointF(xOf(last), yOf(m_months[static_cast<std::size_t>(last)].stars.value)), QPointF(xOf(i), yOf(m_months[static_cast<std::size_t>(i)].stars.value)));
        last = i;
    }
    for (int i = 0; i < count; ++i)
        paintMonth(painter, i);
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    setCurrent(monthAt(event->position()));
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<int> month = stepOf(*event, m_current, static_cast<int>(m_months.size()) - 1))
        setCurrent(*month);
    else
        QWidget::keyPressEvent(event);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/today/figurecard.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/palette.h"
#include "views/screens/shared/style.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int edge = 16;

struct Sign
{
    QString icon;
    Ink ink = Ink::Muted;
};

/// A mood has an icon of its own beside its colour; a calm one needs none.
Sign signOf(DayFigure::Mood mood)
{
    switch (mood) {
    case DayFigure::Mood::Good:
        return {u"circle-check"_s, Ink::Good};
    case DayFigure::Mood::Attention:
        return {u"clock"_s, Ink::Warn};
    case DayFigure::Mood::Late:
        return {u"triangle-alert"_s, Ink::Bad};
    case DayFigure::Mood::Calm:
        break;
    }
    return {};
}

} // namespace

FigureCard::FigureCard(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureCard::show(const DayFigure& figure)
{
    m_figure = figure;
    setObjectName(u"figure_"_s + figure.key);
    setAccessibleName(u"%1: %2"_s.arg(figure.title, figure.figure));
    setAccessibleDescription(figure.detail);
    setToolTip(figure.detail.toHtmlEscaped());
    update();
}

void FigureCard::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(hasFocus() ? colours.ribbon : underMouse() ? colours.edge : colours.hairline, hasFocus() ? 2 : 1));
    painter.setBrush(colours.raised);
    painter.drawRoundedRect(card, 8, 8);

    const Sign sign = signOf(m_figure.mood);
    const int signRoom = sign.icon.isEmpty() ? 0 : 28;
    if (signRoom > 0)
        painter.drawPixmap(width() - edge - 20, 14, iconPixmap(sign.icon, sign.ink, 20, this));
    painter.setFont(fontOf(TextSize::Body));
    painter.setPen(colours.muted);
    const int inner = width() - 2 * edge;
    painter.drawText(QRect(edge, 12, inner - signRoom, 22), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_figure.title, Qt::ElideRight, inner - signRoom));

    QFont large = fontOf(TextSize::PageTitle);
    painter.setFont(large);
    painter.setPen(colours.ink);
    const int figureWidth = std::min(inner, painter.fontMetrics().horizontalAdvance(m_figure.figure) + 4);
    painter.drawText(QRect(edge, 36, inner, 36), Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_figure.figure, Qt::ElideRight, inner));
    if (!m_figure.course.empty() && inner - figureWidth > 60)
        drawCourse(painter, QRectF(edge + figureWidth + 12, 40, inner - figureWidth - 12, 28));

    painter.setFont(fontOf(TextSize::Body));
    painter.setPen(m_figure.mood == DayFigure::Mood::Late ? colours.bad : colours.muted);
    painter.drawText(QRect(edge, 78, inner, height() - 78 - 10), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_figure.detail);
}

void FigureCard::drawCourse(QPainter& painter, const QRectF& place) const
{
    const Palette& colours = paletteOf(this);
    const double most = std::max(1.0, *std::ranges::max_element(m_figure.course));
    const double step = place.width() / double(m_figure.course.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_figure.course.size(); ++i) {
        // A day without anything keeps a foot: it is there and empty.
        const double tall = std::max(1.5, place.height() * std::max(0.0, m_figure.course[i]) / most);
        painter.setBrush(i + 1 == m_figure.course.size() ? colours.ribbon : colours.tint(colours.ribbon, 0.45));
        painter.drawRect(QRectF(place.left() + double(i) * step, place.bottom() - tall, std::max(1.0, step - 1.5), tall));
    }
}

void FigureCard::enterEvent(QEnterEvent*)
{
    update();
}

void FigureCard::leaveEvent(QEvent*)
{
    update();
}

} // namespace kokarda::screens

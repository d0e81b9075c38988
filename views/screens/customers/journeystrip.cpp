// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/journeystrip.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/palette.h"
#include "views/screens/shared/stepkeys.h"
#include "views/screens/shared/style.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int step = 44;      ///< from one point to the next
constexpr int gapStep = 108;  ///< where more than two months lie between them
constexpr int margin = 24;
constexpr int radius = 15;
constexpr int lineY = 22;
constexpr int dayY = 44;      ///< top of the day under a point
constexpr int stripHeight = 70;
constexpr int longGapDays = 60;

Ink inkOf(const JourneyStop& stop)
{
    using Kind = JourneyStop::Kind;
    if (stop.low)
        return Ink::Bad;
    switch (stop.kind) {
    case Kind::Order:
        return Ink::Ribbon;
    case Kind::Delivered:
        return Ink::Good;
    case Kind::Review:
    case Kind::Case:
        return Ink::Warn;
    case Kind::Note:
    case Kind::Message:
        return Ink::Link;
    default:
        return Ink::Text;
    }
}

} // namespace

JourneyStrip::JourneyStrip(const QLocale& locale, QWidget* parent)
    : QWidget(parent)
    , m_locale(locale)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Journey of the customer"));
}

void JourneyStrip::show(std::vector<JourneyStop> stops, int more)
{
    m_stops = std::move(stops);
    m_more = more;
    m_centres.clear();
    int x = margin + radius + (more > 0 ? 28 : 0);
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        if (i > 0)
            x += m_stops[i - 1].day.daysTo(m_stops[i].day) > longGapDays ? gapStep : step;
        m_centres.push_back(x);
    }
    m_hovered = -1;
    m_current = -1;
    // The newest thing that has happened is what one wants to know first.
    for (int i = 0; i < static_cast<int>(m_stops.size()); ++i) {
        if (!m_stops[static_cast<std::size_t>(i)].ahead)
            m_current = i;
    }
    if (m_current < 0 && !m_stops.empty())
        m_current = 0;
    updateGeometry();
    setMinimumSize(sizeHint());
    update();
    emit currentChanged(m_current);
}

QSize JourneyStrip::sizeHint() const
{
    return {(m_centres.empty() ? 0 : m_centres.back()) + margin + radius, stripHeight};
}

QString JourneyStrip::words(int stop) const
{
    if (stop < 0 || stop >= static_cast<int>(m_stops.size()))
        return {};
    const JourneyStop& one = m_stops[static_cast<std::size_t>(stop)];
    const QString day = m_locale.toString(one.day, QLocale::ShortFormat);
    return (one.ahead ? tr("Coming %1: %2") : tr("%1: %2")).arg(day, one.what);
}

QRect JourneyStrip::placeOf(int stop) const
{
    if (stop < 0 || stop >= static_cast<int>(m_centres.size()))
        return {};
    return {m_centres[static_cast<std::size_t>(stop)] - step / 2, 0, step, stripHeight};
}

void JourneyStrip::setCurrent(int stop)
{
    if (stop == m_current || stop < 0 || stop >= static_cast<int>(m_stops.size()))
        return;
    m_current = stop;
    setAccessibleDescription(words(stop));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    update();
    emit currentChanged(stop);
}

int JourneyStrip::stopAt(QPoint point) const
{
    for (int i = 0; i < static_cast<int>(m_centres.size()); ++i) {
        if (placeOf(i).contains(point))
            return i;
    }
    return -1;
}

bool JourneyStrip::leadsSomewhere(int stop) const
{
    if (stop < 0)
        return false;
    const JourneyStop& one = m_stops[static_cast<std::size_t>(stop)];
    return one.order || one.review || one.caseFile;
}

bool JourneyStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int stop = stopAt(help->pos());
        // Tooltips would read rich text into what customers typed.
        QToolTip::showText(help->globalPos(), stop < 0 ? QString() : words(stop).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

QString JourneyStrip::gapText(int stop) const
{
    const QDate from = m_stops[static_cast<std::size_t>(stop - 1)].day;
    const QDate to = m_stops[static_cast<std::size_t>(stop)].day;
    if (from.daysTo(to) <= longGapDays)
        return {};
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month() - (to.day() < from.day() ? 1 : 0);
    return months >= 23 ? tr("%n year(s)", nullptr, (months + 6) / 12) : tr("%n month(s)", nullptr, months);
}

void JourneyStrip::paintStop(QPainter& painter, int stop) const
{
    const JourneyStop& one = m_stops[static_cast<std::size_t>(stop)];
    const Palette& palette = paletteOf(QGuiApplication::palette());
    const QPoint centre(m_centres[static_cast<std::size_t>(stop)], lineY);
    const QColor colour = colourOf(inkOf(one), palette);
    const bool isCurrent = stop == m_current;
    QPen pen(isCurrent ? palette.ribbon : one.ahead ? palette.edge : colour, isCurrent ? 2 : 1, one.ahead ? Qt::DashLine : Qt::SolidLine);
    painter.setPen(pen);
    painter.setBrush(isCurrent ? palette.tint(palette.ribbon, palette.dark ? 0.22 : 0.11) : stop == m_hovered ? palette.tint(palette.ink, 0.06) : palette.raised);
    painter.drawEllipse(centre, radius, radius);
    painter.drawPixmap(centre.x() - 8, centre.y() - 8, iconPixmap(one.sign, inkOf(one), 16, this));
    painter.setPen(isCurrent ? palette.ink : palette.muted);
    // Several things of one day share its date: it stands under the first of them.
    const bool sameDay = stop > 0 && m_stops[static_cast<std::size_t>(stop - 1)].day == one.day;
    if (!sameDay)
        painter.drawText(QRect(centre.x() - step / 2 - 2, dayY, step + 4, 16), Qt::AlignHCenter | Qt::AlignTop, m_locale.toString(one.day, u"d MMM"_s));
}

void JourneyStrip::paintEvent(QPaintEvent*)
{
    if (m_stops.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextSize::Small));
    const Palette& palette = paletteOf(QGuiApplication::palette());
    painter.setPen(QPen(palette.edge, 1));
    painter.drawLine(m_more > 0 ? 0 : m_centres.front(), lineY, m_centres.back(), lineY);
    if (m_more > 0) {
        painter.setPen(palette.muted);
        painter.drawText(QRect(0, dayY, m_centres.front() - radius, 16), Qt::AlignLeft | Qt::AlignTop, tr("+%n", "older orders", m_more));
    }
    for (int i = 1; i < static_cast<int>(m_stops.size()); ++i) {
        const QString gap = gapText(i);
        if (gap.isEmpty())
            continue;
        const QRect room(m_centres[static_cast<std::size_t>(i - 1)] + radius + 2, lineY - 9, gapStep - 2 * radius - 4, 18);
        const QRect around = painter.boundingRect(room, Qt::AlignCenter, gap).adjusted(-3, 0, 3, 0);
        painter.fillRect(around, palette.paper);
        painter.setPen(palette.muted);
        painter.drawText(room, Qt::AlignCenter, gap);
    }
    for (int i = 0; i < static_cast<int>(m_stops.size()); ++i)
        paintStop(painter, i);
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(palette.ribbon, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPoint(m_centres[static_cast<std::size_t>(m_current)], lineY), radius + 3, radius + 3);
    }
}

void JourneyStrip::mousePressEvent(QMouseEvent* event)
{
    const int stop = stopAt(event->position().toPoint());
    if (stop < 0 || event->button() != Qt::LeftButton)
        return;
    setCurrent(stop);
    if (leadsSomewhere(stop))
        emit opened(stop);
}

void JourneyStrip::mouseMoveEvent(QMouseEvent* event)
{
    const int stop = stopAt(event->position().toPoint());
    if (stop == m_hovered)
        return;
    m_hovered = stop;
    setCursor(leadsSomewhere(stop) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void JourneyStrip::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void JourneyStrip::keyPressEvent(QKeyEvent* event)
{
    if (const std::optional<int> stop = stepOf(*event, m_current, static_cast<int>(m_stops.size()) - 1))
        return setCurrent(*stop);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (leadsSomewhere(m_current))
            emit opened(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void JourneyStrip::focusInEvent(QFocusEvent* event)
{
    setAccessibleDescription(words(m_current));
    QWidget::focusInEvent(event);
    update();
}

} // namespace kokarda::screens

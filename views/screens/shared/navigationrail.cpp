// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/navigationrail.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/palette.h"

#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Sign and word without anything round them: so low are the places in a low window.
constexpr int lowest = 44;

} // namespace

RailButton::RailButton(const QString& iconName, const QString& title, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setFixedWidth(sizeHint().width());
    setMinimumHeight(lowest);
    setMaximumHeight(sizeHint().height());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void RailButton::setBadge(int waiting)
{
    m_badge = waiting;
    setAccessibleDescription(waiting > 0 ? tr("%n waiting", nullptr, waiting) : QString());
    update();
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int apart = height() < sizeHint().height() ? 0 : 4;
    const QRectF ground = QRectF(rect()).adjusted(8, apart, -8, -apart);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? colours.tint(colours.ribbon, colours.dark ? 0.22 : 0.11) : colours.tint(colours.ink, 0.06));
        painter.drawRoundedRect(ground, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.ribbon, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 7, 7);
    }
    // On a low window the places move together; icon and word keep their distance.
    const int top = std::max(0, (height() - 44) / 2);
    painter.drawPixmap(QPointF((width() - 22) / 2.0, top), iconPixmap(m_icon, isChecked() ? Ink::Ribbon : Ink::Muted, 22, this));
    QFont small = font();
    small.setPixelSize(12);
    small.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(small);
    painter.setPen(isChecked() ? colours.ink : colours.muted);
    painter.drawText(QRect(2, top + 24, width() - 4, 20), Qt::AlignCenter, text());
    if (m_badge > 0) {
        const QString count = m_badge > 999 ? u"999+"_s : QString::number(m_badge);
        small.setPixelSize(11);
        small.setWeight(QFont::DemiBold);
        painter.setFont(small);
        const qreal side = std::max(18, painter.fontMetrics().horizontalAdvance(count) + 10);
        const QRectF badge(width() / 2.0 + 6, top - 5, side, 18);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.ribbon);
        painter.drawRoundedRect(badge, 9, 9);
        painter.setPen(colours.onRibbon);
        painter.drawText(badge, Qt::AlignCenter, count);
    }
}

void RailButton::enterEvent(QEnterEvent*)
{
    update();
}

void RailButton::leaveEvent(QEvent*)
{
    update();
}

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(0);
    m_top->setSpacing(0);
    m_foot->setSpacing(0);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_foot);
    setFixedWidth(109);
}

void NavigationRail::add(const QString& key, const QString& iconName, const QString& title, bool atTheFoot)
{
    auto* button = new RailButton(iconName, title, this);
    button->setObjectName(u"rail_"_s + key);
    (atTheFoot ? m_foot : m_top)->addWidget(button);
    m_buttons[key] = button;
    connect(button, &QAbstractButton::clicked, this, [this, key] { emit chosen(key); });
}

void NavigationRail::choose(const QString& key)
{
    if (RailButton* known = button(key))
        known->setChecked(true);
}

void NavigationRail::setBadge(const QString& key, int waiting)
{
    if (RailButton* known = button(key))
        known->setBadge(waiting);
}

RailButton* NavigationRail::button(const QString& key) const
{
    const auto found = m_buttons.find(key);
    return found == m_buttons.end() ? nullptr : found->second;
}

} // namespace kokarda::screens

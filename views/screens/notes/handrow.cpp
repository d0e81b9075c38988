// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/notes/handrow.h"

#include "views/ink/brush.h"
#include "views/ink/writing.h"
#include "views/screens/shared/palette.h"
#include "views/screens/shared/style.h"

#include <QPainter>
#include <algorithm>

namespace kokarda::screens {

namespace {

constexpr double lineMm = 116;
constexpr int headHeight = 32;
constexpr int inset = 8;

} // namespace

HandRow::HandRow(const ink::HandInfo& hand, QWidget* parent)
    : QAbstractButton(parent)
    , m_hand(hand)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(hand.name);
    setText(hand.title);
    setAccessibleName(hand.title);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
}

void HandRow::write(const QString& text, const NoteLook& look, quint64 seed)
{
    ink::WritingStyle style;
    style.widthMm = lineMm;
    style.heightMm = 0;
    style.xHeightMm = look.xHeightMm;
    style.slant = look.slant;
    style.liveliness = look.liveliness;
    style.penWidthMm = look.penWidthMm;
    const ink::Writing writing = ink::write(ink::loadHand(m_hand.name), text, style, seed);
    m_ink = ink::inked(writing);
    m_missing = writing.missing;
    m_colour = QColor(look.inkColour);
    m_heightMm = std::max(writing.heightMm + 2, 14.0);
    updateGeometry();
    update();
}

QSize HandRow::sizeHint() const
{
    const double perMm = logicalDpiX() / 25.4;
    return {int(lineMm * perMm) + 4 * inset, headHeight + int(m_heightMm * perMm) + 2 * inset};
}

void HandRow::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const bool marked = isChecked() || hasFocus();
    painter.setPen(QPen(marked ? colours.ribbon : colours.hairline, isChecked() ? 2 : 1));
    painter.setBrush(underMouse() ? colours.raised : colours.paper);
    painter.drawRoundedRect(frame, 6, 6);
    const QRect head = rect().adjusted(2 * inset, 0, -2 * inset, 0).intersected(QRect(0, 0, width(), headHeight));
    painter.setPen(colours.ink);
    painter.setFont(fontOf(TextSize::Body));
    const QString title = isChecked() ? tr("✓ %1").arg(m_hand.title) : m_hand.title;
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setPen(m_missing.isEmpty() ? colours.muted : colours.warn);
    const QString kind = m_hand.joined ? tr("joined letters") : tr("printed letters");
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter,
        m_missing.isEmpty() ? kind : tr("cannot write: %1").arg(m_missing));
    // Paper is white in every theme, and the ink is what the printer will use.
    const QRectF sheet = frame.adjusted(inset, headHeight, -inset, -inset);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(sheet, 3, 3);
    const double perMm = logicalDpiX() / 25.4;
    const double scale = std::min(perMm, sheet.width() / (lineMm + 4));
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft() + QPointF(2 * scale, scale));
    painter.scale(scale, scale);
    painter.fillPath(m_ink, m_colour);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/settings/handsample.h"

#include "views/ink/brush.h"
#include "views/ink/hand.h"
#include "views/ink/writing.h"
#include "views/screens/shared/palette.h"

#include <QPainter>
#include <algorithm>

namespace kokarda::screens {

HandSample::HandSample(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(88);
    setMinimumWidth(240);
}

void HandSample::show(const QString& hand, const QString& text)
{
    ink::WritingStyle style;
    style.widthMm = 90;
    style.heightMm = 0;
    m_ink = ink::inked(ink::write(ink::loadHand(hand), text, style, 7));
    update();
}

void HandSample::paintEvent(QPaintEvent*)
{
    if (m_ink.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = m_ink.boundingRect();
    const qreal scale = std::min({(width() - 16.0) / box.width(), (height() - 16.0) / box.height()});
    painter.translate(8 - box.left() * scale, (height() - box.height() * scale) / 2 - box.top() * scale);
    painter.scale(scale, scale);
    painter.fillPath(m_ink, paletteOf(this).link);
}

} // namespace kokarda::screens

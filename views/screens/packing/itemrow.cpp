// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/itemrow.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/palette.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ItemRow::ItemRow(const OrderLine& line, QStringList codes, QWidget* parent)
    : QAbstractButton(parent)
    , m_line(line.id)
    , m_codes(std::move(codes))
    , m_title(line.title)
    , m_wanted(std::max(0, line.quantity - line.quantityShipped))
{
    QStringList more{line.variant, line.sku, line.bin.isEmpty() ? QString() : tr("shelf %1").arg(line.bin)};
    more.removeAll({});
    m_detail = more.join(u"  ·  "_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setMinimumHeight(60);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setToolTip((m_title + u'\n' + m_detail).toHtmlEscaped().replace(u'\n', u"<br>"_s));
    connect(this, &QAbstractButton::clicked, this, &ItemRow::countOne);
    setCounted(0);
}

void ItemRow::countOne()
{
    setCounted(isComplete() ? 0 : m_counted + 1);
    emit countChanged();
}

QString ItemRow::words() const
{
    return m_wanted > 1 ? tr("%1, %2 of %3").arg(m_title, QString::number(m_counted), QString::number(m_wanted)) : m_title;
}

void ItemRow::setCounted(int pieces)
{
    m_counted = std::clamp(pieces, 0, m_wanted);
    setAccessibleName(tr("%1, %2 of %3 in the parcel").arg(m_title, QString::number(m_counted), QString::number(m_wanted)));
    update();
}

void ItemRow::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -3);
    painter.setPen(QPen(hasFocus() ? colours.ribbon : isComplete() ? colours.good : colours.hairline, hasFocus() ? 2 : 1));
    painter.setBrush(isComplete() ? colours.tint(colours.good, 0.10) : underMouse() ? colours.tint(colours.ink, 0.03) : colours.raised);
    painter.drawRoundedRect(ground, 8, 8);
    // The tick box is as large as what it stands for: one look across the bench is enough.
    const QRectF box(16, (height() - 2 - 32) / 2.0, 32, 32);
    painter.setPen(QPen(isComplete() ? colours.good : colours.edge, 1.5));
    painter.setBrush(isComplete() ? colours.good : colours.raised);
    painter.drawRoundedRect(box, 6, 6);
    if (isComplete())
        painter.drawPixmap(QPointF(box.x() + 6, box.y() + 6), iconPixmap(u"check"_s, Ink::OnRibbon, 20, this));
    QFont strong = font();
    strong.setPixelSize(16);
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(m_wanted > 1 ? colours.ribbon : colours.ink);
    const QString count = m_wanted > 1 && m_counted > 0 && !isComplete()
        ? tr("%1 of %2").arg(QString::number(m_counted), QString::number(m_wanted))
        : tr("%1 ×").arg(m_wanted);
    // As wide as the count ever gets, so that a title does not move while its pieces are counted.
    const QString widest = tr("%1 of %2").arg(QString::number(m_wanted), QString::number(m_wanted));
    const int countWidth = std::max(64, painter.fontMetrics().horizontalAdvance(widest) + 12);
    painter.drawText(QRect(60, 0, countWidth, height() - 2), Qt::AlignVCenter | Qt::AlignLeft, count);
    const int left = 60 + countWidth;
    const int room = width() - left - 16;
    painter.setPen(colours.ink);
    QFont title = font();
    title.setPixelSize(14);
    title.setWeight(QFont::DemiBold);
    painter.setFont(title);
    painter.drawText(QRect(left, 10, room, 20), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
    painter.setFont(font());
    painter.setPen(colours.muted);
    painter.drawText(QRect(left, 30, room, 20), Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(m_detail, Qt::ElideMiddle, room));
}

} // namespace kokarda::screens

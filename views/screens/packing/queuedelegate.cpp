// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/queuedelegate.h"

#include "models/tables/queuetable.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listview.h"

#include <QPainter>

namespace kokarda::screens {

void QueueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Palette& colours = paletteOf(option.widget);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, colours.tint(colours.ribbon, colours.dark ? 0.22 : 0.11));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, colours.tint(colours.ink, 0.05));
    if (option.state.testFlag(QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), colours.ribbon);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.hairline);
    QRect area = option.rect.adjusted(12, 8, -12, -8);
    int right = area.right() + 1;
    for (const QString& key : index.data(tables::MarkRole).toStringList()) {
        const Sign sign = signOf(key);
        right -= 16;
        painter->drawPixmap(right, area.top() + 2, iconPixmap(sign.icon, sign.ink, 16, option.widget));
        right -= 6;
    }
    QFont strong = option.font;
    strong.setWeight(QFont::DemiBold);
    painter->setFont(strong);
    painter->setPen(colours.ink);
    const QString number = index.data(Qt::DisplayRole).toString();
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number) + 12;
    painter->drawText(QRect(area.left(), area.top(), numberWidth, 20), Qt::AlignVCenter | Qt::AlignLeft, number);
    painter->setFont(option.font);
    const int room = right - area.left() - numberWidth;
    painter->drawText(QRect(area.left() + numberWidth, area.top(), room, 20), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.siblingAtColumn(tables::QueueTable::Customer).data().toString(), Qt::ElideRight, room));
    painter->setPen(colours.muted);
    painter->drawText(QRect(area.left(), area.top() + 20, area.width(), 20), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.siblingAtColumn(tables::QueueTable::About).data().toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/flowlayout.h"

#include <QWidget>
#include <algorithm>
#include <utility>

namespace kokarda::screens {

FlowLayout::FlowLayout(QWidget* parent, int spacing)
    : QLayout(parent)
    , m_space(spacing)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : m_items)
        delete item;
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + hint.width() + m_space, std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const
{
    int x = rect.x();
    int y = rect.y();
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    const auto finishRow = [&] {
        // What is lower than its row stands in the middle of it.
        for (const auto& [item, at] : row)
            item->setGeometry(at.translated(0, (rowHeight - at.height()) / 2));
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize hint = item->sizeHint();
        // What is wider than the row by itself becomes as narrow as it can.
        hint.setWidth(std::min(hint.width(), std::max(rect.width(), item->minimumSize().width())));
        if (x > rect.x() && x + hint.width() > rect.right() + 1) {
            finishRow();
            x = rect.x();
            y += rowHeight + m_space;
            rowHeight = 0;
        }
        if (place)
            row.emplace_back(item, QRect(QPoint(x, y), hint));
        x += hint.width() + m_space;
        rowHeight = std::max(rowHeight, hint.height());
    }
    finishRow();
    return y + rowHeight - rect.y();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/looks/blocklist.h"

#include <QKeyEvent>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QString titleOf(SlipBlock block)
{
    switch (block) {
    case SlipBlock::Remark:
        return BlockList::tr("The customer’s remark");
    case SlipBlock::GiftMessage:
        return BlockList::tr("The giver’s message");
    case SlipBlock::Items:
        return BlockList::tr("The items");
    case SlipBlock::Totals:
        return BlockList::tr("The sums, where prices are shown");
    case SlipBlock::FreeText:
        break;
    }
    return BlockList::tr("Your own words");
}

} // namespace

BlockList::BlockList(QWidget* parent)
    : QListWidget(parent)
{
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setAccessibleName(tr("Parts of the slip in their order"));
    setToolTip(tr("Drag a part, or move it with Alt and the arrow keys"));
    setFixedHeight(5 * 30 + 6);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_filling)
            emit changed();
    });
}

void BlockList::setBlocks(const std::vector<SlipBlock>& shown)
{
    m_filling = true;
    clear();
    std::vector<SlipBlock> all = shown;
    for (const SlipBlock block : Look{}.blocks)
        if (std::ranges::find(shown, block) == shown.end())
            all.push_back(block);
    for (size_t i = 0; i < all.size(); ++i) {
        auto* item = new QListWidgetItem(titleOf(all[i]), this);
        item->setData(Qt::UserRole, int(all[i]));
        item->setSizeHint({0, 30});
        // A slip without its items is none.
        const bool must = all[i] == SlipBlock::Items;
        item->setFlags(must ? item->flags() & ~Qt::ItemIsUserCheckable : item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(i < shown.size() || must ? Qt::Checked : Qt::Unchecked);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
    }
    m_filling = false;
}

std::vector<SlipBlock> BlockList::blocks() const
{
    std::vector<SlipBlock> shown;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            shown.push_back(SlipBlock(item(row)->data(Qt::UserRole).toInt()));
    return shown;
}

void BlockList::move(int row, int by)
{
    const int to = std::clamp(row + by, 0, count() - 1);
    if (row < 0 || to == row)
        return;
    insertItem(to, takeItem(row));
    setCurrentRow(to);
    emit changed();
}

void BlockList::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        move(currentRow(), event->key() == Qt::Key_Up ? -1 : 1);
    else
        QListWidget::keyPressEvent(event);
}

void BlockList::dropEvent(QDropEvent* event)
{
    QListWidget::dropEvent(event);
    emit changed();
}

} // namespace kokarda::screens

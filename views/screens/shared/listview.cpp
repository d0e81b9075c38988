// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/listview.h"

#include "models/tables/rowtable.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/statusink.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int pad = 11; // as the style sheet sets a cell without a sign
constexpr int side = 16;

} // namespace

Sign signOf(const QString& key)
{
    if (key == "remark"_L1)
        return {u"message-square-quote"_s, Ink::Warn};
    if (key == "gift"_L1)
        return {u"gift"_s, Ink::Ribbon};
    if (key == "printed"_L1)
        return {u"printer"_s, Ink::Muted};
    if (key == "late"_L1)
        return {u"clock"_s, Ink::Bad};
    if (key == "low"_L1)
        return {u"triangle-alert"_s, Ink::Warn};
    return {key, Ink::Muted};
}

ListView::ListView(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(32);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(40);
    // Those in sight and some more: reading a thousand rows, as Qt does, held up the first look at a large shop's orders.
    horizontalHeader()->setResizeContentsPrecision(100);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setItemDelegate(new SignDelegate(this));
    connect(this, &QTableView::doubleClicked, this, &ListView::opened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ListView::showWhole);
}

int ListView::titleWidth(int column) const
{
    // The style's own measure leaves out a part of a title's sides.
    return horizontalHeader()->sectionSizeHint(column) + 8;
}

void ListView::fitColumns(int stretch, const QHash<int, int>& most)
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column == stretch)
            continue;
        const int widest = most.value(column, 100);
        const int least = std::min(widest, titleWidth(column));
        setColumnWidth(column, std::clamp(sizeHintForColumn(column) + 4, least, widest));
    }
    horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    m_stretch = stretch;
    shareRoom();
    makeRoom();
}

void ListView::shareRoom()
{
    // On a wide window nothing is cut while the stretching column has more than names need.
    constexpr int comfortable = 190;
    int spare = viewport()->width() - comfortable;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretch)
            spare -= columnWidth(column);
    }
    for (int column = 0; column < model()->columnCount() && spare > 0; ++column) {
        const int more = std::min(spare, sizeHintForColumn(column) + 4 - columnWidth(column));
        if (column == m_stretch || isColumnHidden(column) || more <= 0)
            continue;
        setColumnWidth(column, columnWidth(column) + more);
        spare -= more;
    }
}

void ListView::makeRoom()
{
    if (m_stretch < 0)
        return;
    // The stretching column is the one that people read: it keeps room for a name.
    constexpr int readable = 140;
    int needed = readable;
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (column != m_stretch && !m_unwanted.contains(column))
            needed += std::max(columnWidth(column), m_widths.value(column));
    }
    for (const int column : m_spare) {
        if (m_unwanted.contains(column))
            continue;
        if (columnWidth(column) > 0)
            m_widths[column] = columnWidth(column);
        const bool hide = needed > viewport()->width();
        if (hide)
            needed -= m_widths.value(column);
        setColumnHidden(column, hide);
    }
}

void ListView::showWhole()
{
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    for (const int column : m_whole) {
        if (first < 0 || isColumnHidden(column))
            continue;
        int needed = columnWidth(column);
        for (int row = first; row <= (last < 0 ? model()->rowCount() - 1 : last); ++row)
            needed = std::max(needed, sizeHintForIndex(model()->index(row, column)).width() + 4);
        if (needed > columnWidth(column))
            setColumnWidth(column, needed);
    }
}

void ListView::setUnwantedColumns(const QSet<int>& columns)
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool hide = columns.contains(column) && column != m_stretch;
        if (hide && columnWidth(column) > 0)
            m_widths[column] = columnWidth(column);
        setColumnHidden(column, hide);
    }
    m_unwanted = columns;
    makeRoom();
}

QString ListView::selectedText() const
{
    QStringList lines;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int place = 0; place < model()->columnCount(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column))
                cells += row.siblingAtColumn(column).data().toString();
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void ListView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    showWhole();
    makeRoom();
}

void ListView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void SignDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant mark = index.data(tables::MarkRole);
    QStyleOptionViewItem plain = option;
    initStyleOption(&plain, index);
    if (!mark.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QString text = plain.text;
    plain.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &plain, painter, option.widget);
    const QRect area = option.rect.adjusted(pad, 0, -pad, 0);
    const int top = area.top() + (area.height() - side) / 2;
    if (mark.userType() == QMetaType::QStringList) {
        int x = area.left();
        for (const QString& key : mark.toStringList()) {
            const Sign sign = signOf(key);
            painter->drawPixmap(x, top, iconPixmap(sign.icon, sign.ink, side, option.widget));
            x += side + 6;
        }
        return;
    }
    const std::optional<OrderStatus> status = statusFromKey(mark.toString());
    const StatusLook look = status ? lookOf(*status) : StatusLook{signOf(mark.toString()).icon, signOf(mark.toString()).ink};
    painter->drawPixmap(area.left(), top, iconPixmap(look.icon, look.ink, side, option.widget));
    // A pixel of the row is its hairline: the words stand on the line of the other cells.
    const QRect words = area.adjusted(side + 6, 0, 0, -2);
    painter->setPen(colourOf(look.ink, paletteOf(option.widget)));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        option.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
}

QSize SignDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant mark = index.data(tables::MarkRole);
    if (!mark.isValid())
        return QStyledItemDelegate::sizeHint(option, index) + QSize(pad, 0);
    if (mark.userType() == QMetaType::QStringList)
        return {3 * (side + 6) + 2 * pad, 32};
    return {option.fontMetrics.horizontalAdvance(index.data().toString()) + side + 6 + 2 * pad + 8, 32};
}

} // namespace kokarda::screens

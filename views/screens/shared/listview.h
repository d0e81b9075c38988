// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/palette.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>
#include <QTableView>
#include <vector>

namespace kokarda::screens {

/// A mark of an order in a list: "remark", "gift", "printed", "late", "low" become an icon and its colour.
struct Sign
{
    QString icon;
    Ink ink;
};
Sign signOf(const QString& key);

/// The one look of all lists: 32 px rows, hairlines, whole rows selected, nothing hidden behind a right click.
class ListView : public QTableView
{
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

    /// Sizes columns to their content the first time; afterwards they are the user's. `stretch` takes what is left.
    /// No column is wider than `most` says for it (pixels; 100 where it says nothing) unless there is room enough.
    void fitColumns(int stretch, const QHash<int, int>& most = {});
    /// What the column's title needs to be read whole.
    int titleWidth(int column) const;
    /// Columns that may go while the list is too narrow for all, the first named goes first.
    void setSpareColumns(std::vector<int> columns) { m_spare = std::move(columns); }

    /// Columns that are never cut: they grow with what is in sight. For amounts, which would be read wrongly.
    void setWholeColumns(std::vector<int> columns) { m_whole = std::move(columns); }
    /// Widens those columns for the rows in sight; done by itself when the list is scrolled or its size changes.
    void showWhole();
    /// Wanted, and not shown while the list is too narrow for it.
    bool hasNoRoomFor(int column) const { return isColumnHidden(column) && !m_unwanted.contains(column); }

    /// Columns that the user does not want to see; the stretching one always stays.
    void setUnwantedColumns(const QSet<int>& columns);
    const QSet<int>& unwantedColumns() const { return m_unwanted; }
    /// The selected rows as text, columns apart by tabulators, as a spreadsheet takes them.
    QString selectedText() const;

signals:
    /// Enter or double click on a row.
    void opened(const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void shareRoom();
    void makeRoom();

    std::vector<int> m_spare;
    std::vector<int> m_whole;
    QSet<int> m_unwanted;
    QHash<int, int> m_widths; ///< of spare columns while they are hidden
    int m_stretch = -1;
};

/// Draws cells with signs: a status with its icon, marks as a row of icons.
class SignDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace kokarda::screens

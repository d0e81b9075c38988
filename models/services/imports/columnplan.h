// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/layout.h"

#include <QTimeZone>
#include <array>
#include <string_view>
#include <vector>

namespace kokarda::imports {

/// One column that is read.
struct ColumnUse
{
    std::size_t column = 0;
    Field field = Field::Ignored;
    std::size_t item = 0; ///< which item of the row it belongs to, where a row has several
    bool isMoney = false;
    bool isDate = false;
    bool isLine = false;
    DecimalMark mark = DecimalMark::Point;
    DateOrder order = DateOrder::DayFirst;
};

/// Everything that is decided about a file before its orders are put together.
struct ColumnPlan
{
    Layout layout;
    std::vector<ColumnUse> order; ///< columns of ordinary rows (of order records, where there are two kinds)
    std::vector<ColumnUse> item;  ///< columns of item records
    std::vector<std::size_t> headColumns; ///< filled on the first row of an order only, for RowShape::FirstRowFull
    int keyColumn = -1;
    int fallbackColumn = -1;
    int idColumn = -1;
    int typeColumn = -1;
    bool repairsDoubleEncoding = false;
    bool isOwn = false; ///< the program's own table: cells are exactly what they say
    QTimeZone zone;
    Currency currency; ///< where the file names none
};

/// The columns to read of a layout, with the decisions left at the layout's own preferences.
ColumnPlan planFor(const Layout& layout);

/// Cells of one row of the file.
struct RowView
{
    const std::vector<std::string_view>& cells;
    qint64 row = 0;

    std::string_view at(int column) const
    {
        return column >= 0 && static_cast<std::size_t>(column) < cells.size() ? cells[static_cast<std::size_t>(column)]
                                                                              : std::string_view();
    }
};

/// What a row is to an order.
struct RowKey
{
    enum class Kind {
        Continues, ///< no number of its own: belongs to the row above
        Order,
        Item,   ///< an item record of a two-record file
        Titles, ///< a header row inside the file
        None,   ///< carries order data but no number
    };
    Kind kind = Kind::Order;
    std::string_view key;
    bool isHead = false; ///< fills columns that only the first row of an order fills
};

/// Reads the key of a row.
RowKey keyOf(const ColumnPlan& plan, const RowView& row);

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/date.h"
#include "models/services/imports/field.h"
#include "models/services/imports/number.h"
#include "models/values/order.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace kokarda::imports {

/// What a file is.
enum class FileKind {
    Unknown,
    Orders,
    Statistics, ///< orders without customers and addresses: counted, not imported
    Reviews,
    Products,
    Categories,
    NotOrders, ///< recognised and of no use here: statements, payouts, coupons …
};

/// How the rows of a file make up orders.
enum class RowShape {
    ItemRows,     ///< a row per item, the order's cells repeated on each
    FirstRowFull, ///< a row per item, the order's cells on the first row only: fill down
    OrderRows,    ///< a row per order; items in further columns, in one packed cell, or not at all
    TwoRecords,   ///< rows of orders and rows of items, told apart by a column
};

/// What each column of a file means and how its values are written: the result of recognition, or made by hand.
struct Layout
{
    QString platform; ///< stable key of the platform; "custom" for a mapping made by hand
    RowShape shape = RowShape::ItemRows;
    std::vector<Field> columns; ///< one for each column of the header
    std::vector<Field> itemColumns; ///< of item records, for RowShape::TwoRecords
    std::optional<DateOrder> dateOrder; ///< the platform's own, where a column proves nothing
    std::optional<DecimalMark> decimalMark;
    Currency currency; ///< named in the titles, "Sale Price ($)"
    bool hasQuotes = true;
    bool timesAreUtc = false;      ///< moments without offset are UTC, not the shop's time
    std::optional<OrderStatus> status;   ///< of every order, where the file says nothing: sold over the counter
    std::optional<PaymentState> payment;
    bool stripsNumberSign = false; ///< "#3001" and "3001" are one order
    QString channel; ///< where the orders come from, in the words of who made the mapping; empty: named after the platform

    bool operator==(const Layout&) const = default;
    /// First column with the field; −1 for none.
    int columnOf(Field field) const;
};

/// Layout ⇄ JSON, to keep a mapping in the shop or to hand it on as a file. From JSON: none for anything else. Columns go
/// by their titles; of several with one title the second is called "Title (2)".
QByteArray toJson(const Layout& layout, const QStringList& header);
std::optional<Layout> layoutFromJson(const QByteArray& json, const QStringList& header);

/// Title of a column for comparing: case, blanks of all kinds, quotes, BOM and width forms do not count.
QString normalizedTitle(QStringView title);

/// The column that the file of rejected rows has beside the original ones, in the window's language.
QString reasonTitle();
/// True for that title in every language it is written in.
bool isReasonTitle(const QString& title);

/// One value for the set of column titles, whatever their order and writing: the key for remembered answers. The column
/// with the reasons of rejected rows does not count, so that a mended file is known again.
QString headerSignature(const QStringList& header);

} // namespace kokarda::imports

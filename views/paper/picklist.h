// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "models/values/paper.h"
#include "views/paper/page.h"

#include <QDate>
#include <vector>

namespace kokarda::paper {

/// What is fetched from one place for several orders at once.
struct PickLine
{
    QString bin;
    QString title;
    QString variant;
    QString sku;
    int quantity = 0;
    QStringList orders; ///< numbers, each with its pieces where more than one: "#1042", "#1050 × 2"

    bool operator==(const PickLine&) const = default;
};

struct PickList
{
    QString language;
    QDate day;
    int orders = 0;
    std::vector<PickLine> lines; ///< in the order one walks: bins naturally sorted (A2 before A10), no bin last

    bool operator==(const PickList&) const = default;
};

/// True when `a` stands before `b` as a person sorts: digits by their value, letters without regard to case.
bool naturallyBefore(const QString& a, const QString& b);

/// Gathers the pieces still to be packed of all orders; equal goods (code, else title and variant; same bin) become one
/// line.
PickList pickList(const std::vector<Order>& orders, const QString& language, QDate day);

/// The list on paper.
std::vector<Page> pickListPages(const PickList& list, const Look& look, const PaperOptions& options);

} // namespace kokarda::paper

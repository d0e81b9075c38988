// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importreport.h"

#include <QJsonArray>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

QString kindKey(FileKind kind)
{
    static const std::array keys{"unknown"_L1, "orders"_L1, "statistics"_L1, "reviews"_L1, "products"_L1,
        "categories"_L1, "not_orders"_L1};
    return keys.at(static_cast<std::size_t>(kind));
}

QJsonObject reportOf(const ImportPlan& plan)
{
    const FileSummary& file = plan.file;
    QJsonArray rejected;
    QJsonArray warnings;
    for (const RowIssue& issue : file.issues) {
        const QJsonObject entry{
            {u"row"_s, issue.row}, {u"column"_s, columnTitle(file, issue)}, {u"reason"_s, issue.reason}};
        if (issue.severity == RowIssue::Severity::Rejected)
            rejected.append(entry);
        else
            warnings.append(entry);
    }
    QJsonObject total;
    for (auto sum = file.orderTotals.begin(); sum != file.orderTotals.end(); ++sum)
        total.insert(sum.key(), plainAmount(sum.value()));
    QJsonArray categories;
    for (const QString& category : plan.unknownCategories)
        categories.append(category);
    const bool isNumberless = !plan.batch;
    return {
        {u"file"_s, file.fileName},
        {u"format"_s, file.platform},
        {u"kind"_s, kindKey(file.kind)},
        {u"encoding"_s, encodingName(file.encoding.encoding)},
        {u"delimiter"_s, file.delimiter == '\t' ? u"tab"_s : QString(QLatin1Char(file.delimiter))},
        {u"orders"_s,
            QJsonObject{{u"new"_s, plan.ordersNew}, {u"changed"_s, plan.ordersChanged}, {u"same"_s, plan.ordersSame},
                {u"deleted"_s, plan.ordersDeleted}}},
        {u"lines"_s, file.lines},
        {u"customers"_s, QJsonObject{{u"new"_s, plan.customersNew}, {u"changed"_s, plan.customersChanged}}},
        {u"products"_s, QJsonObject{{u"new"_s, plan.productsNew}}},
        {u"edits_kept"_s, plan.editsKept},
        {u"unknown_categories"_s, categories},
        {u"rejected"_s, rejected},
        {u"rejected_file"_s, plan.rejectedPath},
        {u"warnings"_s, warnings},
        {u"total"_s, total},
        {u"batch"_s, isNumberless ? QJsonValue() : QJsonValue(plan.batch.value)},
    };
}

} // namespace kokarda::imports

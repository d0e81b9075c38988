// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/columnplan.h"

#include "models/services/imports/cell.h"

#include <algorithm>

namespace kokarda::imports {

namespace {

std::vector<ColumnUse> usesOf(const Layout& layout, const std::vector<Field>& fields)
{
    std::vector<ColumnUse> uses;
    std::array<std::size_t, fieldCount> seen{};
    for (std::size_t column = 0; column < fields.size(); ++column) {
        const Field field = fields[column];
        if (field == Field::Ignored || field == Field::RecordType)
            continue;
        const std::size_t before = seen[static_cast<std::size_t>(field)]++;
        uses.push_back({.column = column,
                        .field = field,
                        // Repeated item columns in a row per order are the order's items one after the other.
                        .item = layout.shape == RowShape::OrderRows && isLineField(field) ? before : 0,
                        .isMoney = isMoneyField(field),
                        .isDate = isDateField(field),
                        .isLine = isLineField(field),
                        .mark = layout.decimalMark.value_or(DecimalMark::Point),
                        .order = layout.dateOrder.value_or(DateOrder::DayFirst)});
    }
    return uses;
}

/// Fields that only the first row of an order fills, where the others are left blank.
bool isHeadField(Field field)
{
    return field == Field::OrderId || field == Field::Total || field == Field::Subtotal || field == Field::PaymentStatus
        || field == Field::FulfilmentStatus || field == Field::Status;
}

std::string_view keyText(const ColumnPlan& plan, std::string_view cell)
{
    std::string_view key = unguarded(cell);
    if (plan.layout.stripsNumberSign && key.starts_with('#'))
        key.remove_prefix(1);
    return isNothing(key) ? std::string_view() : key;
}

} // namespace

ColumnPlan planFor(const Layout& layout)
{
    ColumnPlan plan{.layout = layout};
    plan.isOwn = layout.platform == QLatin1String("kokarda");
    plan.order = usesOf(layout, layout.columns);
    plan.item = usesOf(layout, layout.itemColumns);
    plan.keyColumn = layout.columnOf(Field::OrderKey);
    plan.fallbackColumn = layout.columnOf(Field::FallbackKey);
    plan.idColumn = layout.columnOf(Field::OrderId);
    if (plan.keyColumn < 0)
        plan.keyColumn = std::exchange(plan.idColumn, -1);
    if (plan.keyColumn < 0)
        plan.keyColumn = layout.columnOf(Field::OrderNumber);
    plan.typeColumn = layout.columnOf(Field::RecordType);
    if (layout.shape == RowShape::FirstRowFull) {
        for (const ColumnUse& use : plan.order) {
            if (isHeadField(use.field))
                plan.headColumns.push_back(use.column);
        }
    }
    return plan;
}

RowKey keyOf(const ColumnPlan& plan, const RowView& row)
{
    RowKey key;
    if (plan.layout.shape == RowShape::TwoRecords) {
        const std::string_view type = trimmed(row.at(plan.typeColumn));
        if (type == "Type" || type == "type")
            return {.kind = RowKey::Kind::Titles};
        if (type == "lineItem" || type == "lineitem" || type == "LineItem") {
            const auto& fields = plan.layout.itemColumns;
            const auto hit = std::find(fields.begin(), fields.end(), Field::OrderKey);
            key.kind = RowKey::Kind::Item;
            key.key = keyText(plan, row.at(static_cast<int>(hit - fields.begin())));
            return key;
        }
    }
    key.key = keyText(plan, row.at(plan.keyColumn));
    if (key.key.empty() && plan.fallbackColumn >= 0)
        key.key = keyText(plan, row.at(plan.fallbackColumn));
    key.isHead = std::any_of(plan.headColumns.begin(), plan.headColumns.end(), [&](std::size_t column) {
        return !row.at(static_cast<int>(column)).empty();
    });
    if (!key.key.empty())
        return key;
    // Blank: the order above goes on, unless the row has an order's own data without its number.
    bool hasLine = false;
    bool hasOrder = false;
    for (const ColumnUse& use : plan.order) {
        const bool isFilled = !trimmed(row.at(static_cast<int>(use.column))).empty();
        hasLine = hasLine || (isFilled && use.isLine);
        hasOrder = hasOrder || (isFilled && (isHeadField(use.field) || use.field == Field::Email));
    }
    const bool goesOn = hasLine && !hasOrder && plan.layout.shape != RowShape::OrderRows;
    key.kind = goesOn ? RowKey::Kind::Continues : RowKey::Kind::None;
    return key;
}

} // namespace kokarda::imports

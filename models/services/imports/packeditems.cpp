// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/packeditems.h"

#include "models/services/imports/cell.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kokarda::imports {

namespace {

constexpr std::array<std::pair<std::string_view, Field>, 16> names = {{
    {"name", Field::ItemName},
    {"title", Field::ItemName},
    {"product", Field::ItemName},
    {"product_id", Field::ProductId},
    {"id", Field::LineId},
    {"item_id", Field::LineId},
    {"sku", Field::Sku},
    {"ean", Field::Ean},
    {"quantity", Field::Quantity},
    {"qty", Field::Quantity},
    {"price", Field::UnitPrice},
    {"total", Field::LineTotal},
    {"sub_total", Field::Ignored},
    {"tax", Field::LineTax},
    {"variation", Field::Variant},
    {"meta", Field::Ignored},
}};

/// The field that "name:value" names; count for text that names none.
Field nameAt(std::string_view part)
{
    const std::string_view name = part.substr(0, part.find(':'));
    if (name.size() == part.size() || name.empty())
        return Field::count;
    for (const auto& [known, field] : names) {
        if (name == known)
            return field;
    }
    // color:Red is what the customer chose; _variation_id is the shop's own book-keeping.
    const bool isWord = std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
    if (!isWord)
        return Field::count;
    return name.front() == '_' ? Field::Ignored : Field::Variant;
}

std::vector<std::string_view> split(std::string_view text, std::string_view separators)
{
    std::vector<std::string_view> parts;
    while (true) {
        const std::size_t end = text.find_first_of(separators);
        if (const std::string_view part = trimmed(text.substr(0, end)); !part.empty())
            parts.push_back(part);
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.size() < 6 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "2 x Mug", "2× Mug", "Mug x 2", "Mug × 2", "Mug (2)".
PackedItem countedItem(std::string_view text)
{
    for (const std::string_view times : {" x ", " X ", " \xC3\x97 ", "\xC3\x97 ", "x "}) {
        const std::size_t first = text.find(times);
        if (first != std::string_view::npos && isNumber(trimmed(text.substr(0, first))))
            return {{Field::ItemName, std::string(trimmed(text.substr(first + times.size())))},
                    {Field::Quantity, std::string(trimmed(text.substr(0, first)))}};
    }
    for (const std::string_view times : {" x", " X", "\xC3\x97"}) {
        const std::size_t last = text.rfind(times);
        if (last != std::string_view::npos && last > 0 && isNumber(trimmed(text.substr(last + times.size()))))
            return {{Field::ItemName, std::string(trimmed(text.substr(0, last)))},
                    {Field::Quantity, std::string(trimmed(text.substr(last + times.size())))}};
    }
    return {{Field::ItemName, std::string(text)}};
}

} // namespace

PackedItem unpackItem(std::string_view cell)
{
    PackedItem item;
    for (const std::string_view part : split(cell, "|")) {
        const Field field = nameAt(part);
        if (field == Field::count) {
            if (!item.empty() && item.back().first != Field::Ignored)
                item.back().second.append("|").append(part);
            continue;
        }
        const std::size_t colon = part.find(':');
        std::string value(trimmed(part.substr(colon + 1)));
        if (field == Field::Variant && part.substr(0, colon) != "variation")
            value = std::string(part.substr(0, colon)) + ": " + value;
        const auto same = std::find_if(item.begin(), item.end(), [&](const auto& entry) { return entry.first == field; });
        if (field == Field::Variant && same != item.end())
            same->second += ", " + value;
        else
            item.emplace_back(field, std::move(value));
    }
    if (item.empty() && !trimmed(cell).empty())
        return countedItem(trimmed(cell));
    std::erase_if(item, [](const auto& entry) { return entry.first == Field::Ignored || entry.second.empty(); });
    return item;
}

std::vector<PackedItem> unpackItems(std::string_view cell)
{
    std::vector<PackedItem> items;
    const bool isNamed = std::any_of(names.begin(), names.end(), [&](const auto& entry) {
        return cell.size() > entry.first.size() && cell.starts_with(entry.first) && cell[entry.first.size()] == ':';
    });
    if (isNamed) {
        for (const std::string_view part : split(cell, ";\n"))
            items.push_back(unpackItem(part));
        return items;
    }
    std::vector<std::string_view> parts = split(cell, "|\n;");
    // Commas stand inside product names too: they separate only where every part has its count.
    if (parts.size() == 1) {
        const std::vector<std::string_view> byComma = split(cell, ",");
        const bool allCounted =
            std::all_of(byComma.begin(), byComma.end(), [](std::string_view part) { return countedItem(part).size() == 2; });
        if (allCounted)
            parts = byComma;
    }
    for (const std::string_view part : parts)
        items.push_back(countedItem(part));
    return items;
}

} // namespace kokarda::imports

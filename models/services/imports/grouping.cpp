// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/grouping.h"

#include "models/services/imports/cell.h"

#include <functional>

namespace kokarda::imports {

namespace {

std::uint64_t hashOf(std::string_view text)
{
    const std::uint64_t hash = std::hash<std::string_view>{}(text);
    return hash == 0 ? 1 : hash;
}

template<class Slot>
void growTable(std::vector<Slot>& table, std::size_t size)
{
    if (size * 10 < table.size() * 7)
        return;
    std::vector<Slot> old(std::max<std::size_t>(1024, table.size() * 2));
    old.swap(table);
    for (const Slot& entry : old) {
        if (entry.hash == 0)
            continue;
        std::size_t i = entry.hash & (table.size() - 1);
        while (table[i].hash != 0)
            i = (i + 1) & (table.size() - 1);
        table[i] = entry;
    }
}

} // namespace

template<class Slot>
Slot& Grouping::slotOf(std::vector<Slot>& table, std::uint64_t hash)
{
    std::size_t i = hash & (table.size() - 1);
    while (table[i].hash != 0 && table[i].hash != hash)
        i = (i + 1) & (table.size() - 1);
    return table[i];
}

Grouping::Entry* Grouping::scattered(std::uint64_t order)
{
    if (!m_isScattered)
        return nullptr;
    Entry& known = entry(order);
    return known.last == -1 ? nullptr : &known;
}

Grouping::Entry& Grouping::entry(std::uint64_t order)
{
    growTable(m_slots, m_size + 1);
    Entry& slot = slotOf(m_slots, order);
    if (slot.hash == 0) {
        slot.hash = order;
        ++m_size;
    }
    return slot;
}

std::uint64_t Grouping::orderOf(const ColumnPlan& plan, const RowView& row, const RowKey& key)
{
    if (key.kind == RowKey::Kind::Continues)
        return m_previous;
    if (key.kind == RowKey::Kind::None || key.kind == RowKey::Kind::Titles || key.key.empty())
        return m_previous = 0;

    const std::uint64_t keyHash = hashOf(key.key);
    std::uint64_t order = keyHash;
    const std::string_view id = key.kind == RowKey::Kind::Order ? unguarded(row.at(plan.idColumn)) : std::string_view();
    if (!id.empty()) {
        // Mixed, so that an id that equals another order's key is not taken for it.
        order = hashOf(id) * 0x9E3779B97F4A7C15ULL + 1;
        order = order == 0 ? 1 : order;
        if (m_isFollowed)
            mean(keyHash, order);
    } else if (plan.idColumn >= 0) {
        if (m_previous != 0 && keyHash == m_previousKey) {
            order = m_previous;
        } else if (!m_current.empty()) {
            const Meaning& current = slotOf(m_current, keyHash);
            order = current.hash == 0 ? keyHash : current.order;
            m_isAsked = true;
        }
    }
    m_previousKey = keyHash;
    return m_previous = order;
}

void Grouping::mean(std::uint64_t key, std::uint64_t order)
{
    growTable(m_current, m_currentSize + 1);
    Meaning& current = slotOf(m_current, key);
    m_currentSize += current.hash == 0;
    current.hash = key;
    current.order = order;
}

void Grouping::count(std::uint64_t order)
{
    if (m_counted == order) {
        ++m_countedEntry->rows;
        return;
    }
    Entry& slot = entry(order);
    if (slot.rows > 0) {
        slot.last = -2;
        m_isScattered = true;
    }
    ++slot.rows;
    m_counted = order;
    m_countedEntry = &slot;
}

void Grouping::rewind()
{
    m_previous = 0;
    m_previousKey = 0;
    m_counted = 0;
    m_current = {};
    m_currentSize = 0;
    m_isFollowed = m_isAsked;
    if (!m_isScattered)
        m_slots = {};
}

} // namespace kokarda::imports

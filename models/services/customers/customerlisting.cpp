// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerlisting.h"

#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerlists.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/values/searchkey.h"

#include <algorithm>

namespace kokarda {

namespace {

/// Entries of the alphabet in one slice, and people found in one: some thousandths of a second each.
constexpr int walkSlice = 8'000;
constexpr int hitSlice = 6'000;
/// So few are put in order at once; more are picked out of a walk through the alphabet.
constexpr std::size_t fewHits = 500;

} // namespace

CustomerListing::CustomerListing(Shop& shop, const QString& search, std::function<bool(CustomerId)> belongs)
    : m_shop(shop)
    , m_search(search)
    , m_expression(searchExpression(search))
    , m_belongs(std::move(belongs))
    , m_stage(m_expression.isEmpty() ? Stage::Walk : Stage::Search)
{
}

bool CustomerListing::readOn()
{
    if (m_stage == Stage::Search)
        readHits();
    else if (m_stage == Stage::Walk)
        walk();
    return m_stage != Stage::Done;
}

void CustomerListing::take(CustomerId id)
{
    if (!m_belongs || m_belongs(id))
        m_ids.push_back(id);
}

void CustomerListing::readHits()
{
    const CustomerId last = m_hits.empty() ? CustomerId() : m_hits.back();
    const std::vector<CustomerId> more = storage::CustomerLists(m_shop.database()).found(m_expression, last, hitSlice);
    m_hits.insert(m_hits.end(), more.begin(), more.end());
    if (more.size() == static_cast<std::size_t>(hitSlice))
        return;
    if (m_hits.size() > fewHits) {
        m_stage = Stage::Walk;
        return;
    }
    for (const CustomerId id : m_shop.repositories().customers.ids(m_search))
        take(id);
    m_stage = Stage::Done;
}

void CustomerListing::walk()
{
    const bool picks = !m_hits.empty();
    const std::vector<storage::ListedCustomer> slice
        = storage::CustomerLists(m_shop.database()).behind({m_lastId, m_lastName}, picks ? walkSlice : m_slice);
    for (const storage::ListedCustomer& customer : slice) {
        if (!picks || std::ranges::binary_search(m_hits, customer.id.value, {}, [](CustomerId id) { return id.value; }))
            take(customer.id);
    }
    if (slice.size() < static_cast<std::size_t>(picks ? walkSlice : m_slice)) {
        m_stage = Stage::Done;
        return;
    }
    m_lastId = slice.back().id;
    m_lastName = slice.back().name;
    m_slice = walkSlice;
}

} // namespace kokarda

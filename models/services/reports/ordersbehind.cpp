// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/ordersbehind.h"

#include "models/services/customers/celebrations.h"
#include "models/services/reports/buyergroups.h"
#include "models/services/shop.h"
#include "models/storage/repositories/reportrepository.h"

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr int ordersASlice = 2'000;

} // namespace

/// What one of the ways of looking remembers between two slices.
struct OrdersBehindListing::Work
{
    Work(Shop& shop, const OrdersBehind& row)
        : facts(shop.database())
        , source(reports::sourceOf(shop, facts, {row.period, row.currency, {}}))
        , last(facts.beginning(row))
    {
        if (row.of == OrdersBehind::Of::Buyers)
            buyers.emplace(source, row.words.value(0));
        if (row.of == OrdersBehind::Of::Celebrating)
            celebrating.emplace(shop, source.today);
    }

    storage::ReportRepository facts;
    reports::Source source;
    storage::WalkedOrder last;
    std::optional<reports::BuyerWalk> buyers;
    std::optional<CelebrationListing> celebrating;
    std::vector<std::pair<qint64, qint64>> chosen; ///< when they were placed, and their ids
};

OrdersBehindListing::OrdersBehindListing(Shop& shop, const OrdersBehind& row, int most)
    : m_row(row)
    , m_most(std::size_t(most))
    , m_work(std::make_unique<Work>(shop, row))
{
}

OrdersBehindListing::~OrdersBehindListing() = default;

bool OrdersBehindListing::readOn()
{
    if (!m_isComplete && !goOn())
        end();
    return !m_isComplete;
}

bool OrdersBehindListing::goOn()
{
    if (storage::ReportRepository::isWalked(m_row.of))
        return walkOn();
    if (m_work->buyers)
        return gatherBuyers();
    if (m_work->celebrating)
        return gatherCelebrating();
    for (const OrderId order : m_work->facts.ordersBehind(m_row, int(m_most) + 1))
        take(order);
    return false;
}

bool OrdersBehindListing::walkOn()
{
    const std::vector<storage::WalkedOrder> walked = m_work->facts.walk(m_row, m_work->last, ordersASlice);
    for (const storage::WalkedOrder& order : walked) {
        if (order.belongs)
            take(order.id);
        m_work->last = order;
    }
    return walked.size() == std::size_t(ordersASlice) && !m_isCut;
}

bool OrdersBehindListing::gatherBuyers()
{
    // A report of first orders leads to these: one for each customer counted.
    const bool firstOnly = m_work->buyers->key() == reports::cohortsKey || m_work->buyers->key() == reports::secondKey;
    return m_work->buyers->goOn([&](qint64 group, reports::Purchases purchases) {
        if (group != m_row.id)
            return;
        for (const storage::Purchase& one : purchases.first(firstOnly ? 1 : purchases.size()))
            m_work->chosen.emplace_back(one.at.msUtc, one.order.value);
    });
}

bool OrdersBehindListing::gatherCelebrating()
{
    if (m_work->celebrating->readOn())
        return true;
    const auto kind = m_row.words.value(0) == "birthday"_L1 ? Celebration::Kind::Birthday : Celebration::Kind::NameDay;
    for (const Celebration& one : m_work->celebrating->celebrations()) {
        if (one.kind == kind)
            m_work->chosen.emplace_back(one.orderedAt.msUtc, one.order.value);
    }
    return false;
}

void OrdersBehindListing::end()
{
    std::ranges::sort(m_work->chosen, std::greater());
    for (const auto& [placed, id] : m_work->chosen)
        take(OrderId(id));
    m_isComplete = true;
}

void OrdersBehindListing::take(OrderId order)
{
    m_isCut = m_ids.size() == m_most;
    if (!m_isCut)
        m_ids.push_back(order);
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderlisting.h"

#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/services/similarwords.h"
#include "models/storage/database.h"
#include "models/storage/repositories/orderlists.h"
#include "models/storage/repositories/ordersearch.h"
#include "models/values/searchkey.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr int fullSlice = 3'000;
/// What a large window shows at once. The newest of all come faster than those that a search picks out.
constexpr int firstOfAll = 500;
constexpr int firstFound = 120;

std::set<OrderId> setOf(const std::vector<OrderId>& ids)
{
    return {ids.begin(), ids.end()};
}

std::set<OrderId> workOf(Shop& shop, OrderWork work)
{
    const storage::OrderLists lists(shop.database());
    switch (work) {
    case OrderWork::Late:
        return setOf(shop.packing().late());
    case OrderWork::Complaint:
        return setOf(lists.complaints());
    case OrderWork::WithoutNote:
        return setOf(lists.withoutNote());
    case OrderWork::All:
        break;
    }
    return {};
}

/// Every word beside those that are spelt nearly so.
QString similarExpression(Shop& shop, const QString& search)
{
    const storage::OrderLists lists(shop.database());
    QStringList terms;
    for (const QString& word : searchKey(search).split(u' ', Qt::SkipEmptyParts)) {
        // A hurried hand swaps the first two letters at most: words that begin with either are looked through.
        QStringList known;
        if (!mayBeMisspelt(word)) {
            terms += u'"' + word + u"\"*"_s;
            continue;
        }
        for (const QChar first : std::set<QChar>{word[0], word[std::min<qsizetype>(1, word.size() - 1)]})
            known += lists.words(QString(first), QString(QChar(first.unicode() + 1)));
        QStringList spelt{u'"' + word + u"\"*"_s};
        for (const QString& other : closest(word, known, 3))
            spelt += u'"' + other + u"\"*"_s;
        terms += u'(' + spelt.join(u" OR "_s) + u')';
    }
    return terms.join(u" AND "_s);
}

/// Null where nothing is left to search for.
std::unique_ptr<storage::OrderSearch> searchOf(Shop& shop, const QString& search, bool similar)
{
    auto made = std::make_unique<storage::OrderSearch>(similar
            ? storage::OrderSearch::ofExpression(shop.database(), similarExpression(shop, search))
            : storage::OrderSearch::ofWords(shop.database(), search));
    if (made->isComplete())
        made.reset();
    return made;
}

} // namespace

OrderListing::OrderListing(Shop& shop, OrderQuery query)
    : m_shop(shop)
    , m_query(std::move(query))
    , m_search(searchOf(shop, m_query.search, m_query.similar))
    , m_slice(m_search ? firstFound : firstOfAll)
{
    if (m_query.work != OrderWork::All) {
        m_work = workOf(shop, m_query.work);
        if (!m_search)
            m_stage = Stage::Work;
    }
}

OrderListing::~OrderListing() = default;

bool OrderListing::readOn()
{
    switch (m_stage) {
    case Stage::Work:
        readWork();
        break;
    case Stage::Reading:
        readSlice();
        break;
    case Stage::Keys:
        readKeys();
        break;
    case Stage::Merging:
        merge();
        break;
    case Stage::Done:
        break;
    }
    return m_stage != Stage::Done;
}

void OrderListing::readWork()
{
    // Work that waits is little beside the archive: one slice holds it.
    const storage::OrderLists lists(m_shop.database());
    for (const OrderId id : m_work) {
        if (const std::optional<ListedOrder> order = lists.listed(id))
            take({*order});
    }
    m_stage = Stage::Keys;
}

void OrderListing::readSlice()
{
    bool isLast = false;
    if (m_search) {
        take(m_search->next(m_slice));
        isLast = m_search->isComplete();
    } else {
        const storage::OrderLists lists(m_shop.database());
        const std::vector<ListedOrder> slice = lists.newest(m_query.status, m_last.id ? &m_last : nullptr, m_slice);
        isLast = slice.size() < static_cast<std::size_t>(m_slice);
        if (!slice.empty())
            m_last = slice.back();
        take(slice);
    }
    if (isLast) {
        const bool inOrder = !m_search && m_query.sort == OrderSort::Placed && m_query.descending;
        m_stage = inOrder ? Stage::Done : Stage::Keys;
    }
    m_slice = std::min(4 * m_slice, fullSlice);
}

void OrderListing::take(const std::vector<ListedOrder>& slice)
{
    for (const ListedOrder& order : slice) {
        if (m_query.status && order.status != *m_query.status)
            continue;
        if (m_query.work != OrderWork::All && !m_work.contains(order.id))
            continue;
        m_read.push_back(order);
        m_ids.push_back(order.id);
    }
}

OrderListing::Key OrderListing::keyOf(const ListedOrder& order) const
{
    const storage::OrderLists lists(m_shop.database());
    Key key{0, {}, order.placedAt.msUtc, order.id};
    switch (m_query.sort) {
    case OrderSort::Placed:
        key.number = order.placedAt.msUtc;
        break;
    case OrderSort::Status:
        key.number = static_cast<int>(order.status);
        break;
    case OrderSort::Total:
    case OrderSort::Pieces:
        key.number = lists.sortNumber(order.id, m_query.sort);
        break;
    case OrderSort::Number: {
        // 999 stands before 1000: numbers are compared by their length first.
        const QString folded = searchKey(lists.sortText(order.id, m_query.sort));
        key.number = folded.size();
        key.text = folded;
        break;
    }
    case OrderSort::Customer:
    case OrderSort::Channel:
        key.text = searchKey(lists.sortText(order.id, m_query.sort));
        break;
    }
    return key;
}

bool OrderListing::Key::operator<(const Key& other) const
{
    return std::tie(number, text, placed, id) < std::tie(other.number, other.text, other.placed, other.id);
}

bool OrderListing::isBefore(const Key& a, const Key& b) const
{
    return m_query.descending ? b < a : a < b;
}

void OrderListing::readKeys()
{
    constexpr std::size_t most = 1'500;
    std::vector<Key> run;
    const std::size_t end = std::min(m_read.size(), m_keyed + most);
    run.reserve(end - m_keyed);
    for (; m_keyed < end; ++m_keyed)
        run.push_back(keyOf(m_read[m_keyed]));
    std::ranges::sort(run, [this](const Key& a, const Key& b) { return isBefore(a, b); });
    if (!run.empty())
        m_runs.push_back(std::move(run));
    if (m_keyed < m_read.size())
        return;
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_heads.emplace_back(i, 0);
    m_stage = Stage::Merging;
}

void OrderListing::merge()
{
    const auto later = [this](const auto& a, const auto& b) {
        return isBefore(m_runs[b.first][b.second], m_runs[a.first][a.second]);
    };
    if (m_merged.empty())
        std::ranges::make_heap(m_heads, later);
    const std::size_t end = m_merged.size() + 8'000;
    while (!m_heads.empty() && m_merged.size() < end) {
        std::ranges::pop_heap(m_heads, later);
        auto& [run, place] = m_heads.back();
        m_merged.push_back(m_runs[run][place].id);
        if (++place < m_runs[run].size())
            std::ranges::push_heap(m_heads, later);
        else
            m_heads.pop_back();
    }
    if (!m_heads.empty())
        return;
    m_ids = std::move(m_merged);
    m_runs.clear();
    m_stage = Stage::Done;
}

OrderCounting::OrderCounting(Shop& shop, const QString& search, bool similar)
    : m_shop(shop)
    , m_search(searchOf(shop, search, similar))
    , m_late(workOf(shop, OrderWork::Late))
    , m_complaint(workOf(shop, OrderWork::Complaint))
    , m_withoutNote(workOf(shop, OrderWork::WithoutNote))
{
}

OrderCounting::~OrderCounting() = default;

bool OrderCounting::countOn()
{
    const std::vector<ListedOrder> slice
        = m_search ? m_search->next(fullSlice) : storage::OrderLists(m_shop.database()).byId(m_last, fullSlice);
    for (const ListedOrder& order : slice) {
        ++m_counts.all;
        ++m_counts.byStatus[static_cast<std::size_t>(order.status)];
        m_counts.late += m_late.contains(order.id) ? 1 : 0;
        m_counts.complaint += m_complaint.contains(order.id) ? 1 : 0;
        m_counts.withoutNote += m_withoutNote.contains(order.id) ? 1 : 0;
    }
    if (!slice.empty())
        m_last = slice.back().id;
    return m_search ? !m_search->isComplete() : slice.size() == static_cast<std::size_t>(fullSlice);
}

} // namespace kokarda

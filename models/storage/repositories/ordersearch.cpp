// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/ordersearch.h"

#include "models/storage/database.h"
#include "models/values/searchkey.h"
#include "models/values/trackingnumber.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

/// The longest beginnings that have an index of their own (schema: prefix = '2 3 4 5').
constexpr qsizetype indexed = 5;
/// So many are looked at before it is decided, and at most so many for one slice: some thousandths of a second.
constexpr std::size_t probe = 64;
constexpr std::size_t mostCandidates = 4'000;
/// Where fewer than one in so many fits, the index itself is quicker.
constexpr std::size_t fewest = 16;

/// Letters and digits that the index and the key cut into words alike, whatever stands beside them.
bool isPlain(const QString& word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

/// Whether one of the numbers kept with an order is this one, however either is parted.
bool isTracking(const QString& kept, const QString& key, const QString& word)
{
    const QStringList numbers = kept.split(u',');
    return std::ranges::any_of(numbers, [&](const QString& number) {
        return searchKey(number) == key || (!word.isEmpty() && trackingWord(number) == word);
    });
}

ListedOrder listed(const Statement& row)
{
    return {row.id<OrderId>(0), Instant{row.integer(1)}, statusFromKey(row.text(2)).value_or(OrderStatus::ToPack)};
}

} // namespace

OrderSearch::OrderSearch(const Database& db, const QString& expression)
    : m_db(&db)
    , m_expression(expression)
    , m_below(std::numeric_limits<qint64>::max())
    , m_complete(expression.isEmpty())
{
}

OrderSearch OrderSearch::ofExpression(const Database& db, const QString& expression)
{
    return {db, expression};
}

OrderSearch OrderSearch::ofWords(const Database& db, const QString& words)
{
    OrderSearch search(db, searchExpression(words));
    // A number in groups is looked for in several ways, and few orders have it.
    if (search.m_expression.contains(" OR "_L1))
        return search;
    QStringList begun;
    for (const QString& word : searchKey(words).split(u' ', Qt::SkipEmptyParts)) {
        const bool isLong = word.size() > indexed && isPlain(word);
        begun += isLong ? word.left(indexed) : word;
        if (isLong)
            search.m_whole.push_back(' ' + word.toStdString());
    }
    if (!search.m_whole.empty())
        search.m_begun = searchExpression(begun.join(u' '));
    return search;
}

bool OrderSearch::fits(std::string_view key) const
{
    return std::ranges::all_of(m_whole, [key](const std::string& word) {
        return key.starts_with(std::string_view(word).substr(1)) || key.find(word) != std::string_view::npos;
    });
}

std::vector<ListedOrder> OrderSearch::next(int most)
{
    std::vector<ListedOrder> found;
    const auto wanted = static_cast<std::size_t>(std::max(0, most));
    if (!m_begun.isEmpty())
        readCandidates(found, wanted);
    else
        readFound(found, wanted);
    return found;
}

void OrderSearch::readCandidates(std::vector<ListedOrder>& found, std::size_t most)
{
    std::size_t seen = 0;
    std::size_t fitting = 0;
    while (!m_complete && found.size() < most && seen < mostCandidates) {
        // As many as will probably do, by what the ones before were like.
        const std::size_t next = seen == 0 ? probe : std::clamp((most - found.size()) * seen / fitting + 8, probe, mostCandidates);
        std::size_t read = 0;
        Rows rows = m_db->rows(Database::sql("order/found_keys"), m_begun, m_below, static_cast<qint64>(next));
        while (found.size() < most && rows.next()) {
            ++read;
            m_below = rows->integer(0);
            if (!fits(rows->utf8(3)))
                continue;
            ++fitting;
            if (!rows->flag(4))
                found.push_back(listed(*rows));
        }
        seen += read;
        m_complete = read < next && found.size() < most;
        if (!m_complete && fitting * fewest < seen && found.size() < most) {
            readFound(found, most - found.size());
            return;
        }
    }
}

void OrderSearch::readFound(std::vector<ListedOrder>& found, std::size_t most)
{
    Rows rows = m_db->rows(Database::sql("order/found"), m_expression, m_below, static_cast<qint64>(most));
    std::size_t read = 0;
    while (rows.next()) {
        ++read;
        found.push_back(listed(*rows));
    }
    if (read > 0)
        m_below = found.back().id.value;
    m_complete = read < most;
}

std::vector<CalledOrder> ordersCalled(const Database& db, const QString& code, int most)
{
    std::vector<CalledOrder> found;
    const auto add = [&](OrderId id, bool isDeleted) {
        if (std::ranges::find(found, id, &CalledOrder::id) == found.end() && found.size() < std::size_t(most))
            found.push_back({id, isDeleted});
    };
    const QString bare = code.startsWith(u'#') ? code.sliced(1) : code;
    Rows numbered = db.rows("SELECT id, deleted_at IS NOT NULL FROM orders WHERE number IN (?, ?) ORDER BY placed_at DESC LIMIT ?",
        bare, u'#' + bare, static_cast<qint64>(most));
    while (numbered.next())
        add(numbered->id<OrderId>(0), numbered->flag(1));
    const QString key = searchKey(code);
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return found;
    // The words of a key are letters and digits: nothing in the quotes can end them.
    QString expression = u"(\""_s + words.join(u"\" \""_s) + u"\")"_s;
    const QString tracking = trackingWord(code);
    if (!tracking.isEmpty())
        expression += u" OR \""_s + tracking + u'"';
    Rows worded = db.rows(Database::sql("order/called"), expression, static_cast<qint64>(mostCandidates));
    while (worded.next() && found.size() < std::size_t(most)) {
        if (searchKey(worded->text(1)) == key || searchKey(worded->text(2)) == key || isTracking(worded->text(3), key, tracking))
            add(worded->id<OrderId>(0), worded->flag(4));
    }
    return found;
}

} // namespace kokarda::storage

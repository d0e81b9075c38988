// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/reviewrepository.h"

#include "models/storage/database.h"
#include "models/values/searchkey.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::array<QLatin1String, 4> verifiedKeys{"no"_L1, "order_number"_L1, "token"_L1, "hand"_L1};
constexpr std::string_view select
    = "SELECT id, source, source_key, customer_id, order_id, product_id, author, stars, recommend, title, text, reply,"
      " language, at, verified, incentivised FROM review WHERE deleted_at IS NULL";

auto columnValues(const Review& review)
{
    return std::make_tuple(review.source, review.sourceKey, review.customer, review.order, review.product,
        review.author, review.stars, review.recommend, review.title, review.text, review.reply, review.language,
        review.at, QString(verifiedKeys.at(static_cast<std::size_t>(review.verified))), review.incentivised);
}

std::vector<Review> reviewsOf(Rows rows)
{
    std::vector<Review> found;
    while (rows.next()) {
        Review review;
        int column = 0;
        review.id = rows->id<ReviewId>(column++);
        review.source = rows->text(column++);
        review.sourceKey = rows->text(column++);
        review.customer = rows->id<CustomerId>(column++);
        review.order = rows->id<OrderId>(column++);
        review.product = rows->id<ProductId>(column++);
        review.author = rows->text(column++);
        review.stars = static_cast<int>(rows->integer(column++));
        if (const std::optional<qint64> recommend = rows->optionalInteger(column++))
            review.recommend = static_cast<int>(*recommend);
        review.title = rows->text(column++);
        review.text = rows->text(column++);
        review.reply = rows->text(column++);
        review.language = rows->text(column++);
        review.at = Instant{rows->integer(column++)};
        const QString verified = rows->text(column++);
        const auto key = std::ranges::find_if(verifiedKeys, [&](QLatin1String known) { return known == verified; });
        review.verified = static_cast<Review::Verified>(key - verifiedKeys.begin());
        review.incentivised = rows->flag(column++);
        found.push_back(review);
    }
    return found;
}

/// Every word is the beginning of a word of the text.
bool hasWords(const QString& text, const QStringList& words)
{
    const QString spaced = u' ' + text;
    return std::ranges::all_of(words, [&](const QString& word) { return spaced.contains(u' ' + word); });
}

std::string selecting(std::string_view rest)
{
    return std::string(select) + std::string(rest);
}

} // namespace

void ReviewRepository::insert(Review& review)
{
    review.id = ReviewId(std::apply(
        [this](const auto&... values) { return m_db.insert(Database::sql("review/insert"), values...); },
        columnValues(review)));
}

void ReviewRepository::update(const Review& review)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("review/update"), values...); },
        std::tuple_cat(columnValues(review), std::make_tuple(review.id)));
}

std::optional<Review> ReviewRepository::find(ReviewId id) const
{
    const std::vector<Review> found = reviewsOf(m_db.rows(selecting(" AND id = ?"), id));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<ReviewId> ReviewRepository::bySource(const QString& source, const QString& sourceKey) const
{
    const qint64 id = m_db.number("SELECT id FROM review WHERE source = ? AND source_key = ?", source, sourceKey);
    return id ? std::optional(ReviewId(id)) : std::nullopt;
}

void ReviewRepository::remove(ReviewId id, Instant at)
{
    m_db.exec("UPDATE review SET deleted_at = ? WHERE id = ?", at, id);
}

std::vector<ReviewId> ReviewRepository::ids(const ReviewQuery& query) const
{
    const QStringList words = searchKey(query.search).split(u' ', Qt::SkipEmptyParts);
    std::vector<ReviewId> found;
    Rows rows = m_db.rows(Database::sql("review/ids"), static_cast<int>(query.work));
    while (rows.next()) {
        // SQLite folds ASCII only: Polish words are compared here.
        if (words.isEmpty() || hasWords(searchKey(rows->text(1)), words))
            found.push_back(rows->id<ReviewId>(0));
    }
    return found;
}

int ReviewRepository::count(ReviewWork work) const
{
    return static_cast<int>(m_db.number(Database::sql("review/count"), static_cast<int>(work)));
}

std::vector<Review> ReviewRepository::all() const
{
    return reviewsOf(m_db.rows(selecting(" ORDER BY at DESC, id DESC")));
}

std::vector<Review> ReviewRepository::ofCustomer(CustomerId customer) const
{
    return reviewsOf(m_db.rows(selecting(" AND customer_id = ? ORDER BY at DESC, id DESC"), customer));
}

std::vector<ListedReview> ReviewRepository::slice(Instant before, ReviewId beforeId, int most, const QStringList& words) const
{
    std::vector<ListedReview> found;
    Rows rows = m_db.rows(Database::sql("review/slice"), before, beforeId.value, most, words.isEmpty() ? 0 : 1);
    while (rows.next())
        found.push_back({rows->id<ReviewId>(0), Instant{rows->integer(1)}, rows->flag(2), rows->flag(3), rows->flag(4),
            words.isEmpty() || hasWords(searchKey(rows->text(5)), words)});
    return found;
}

ReviewId ReviewRepository::last() const
{
    return ReviewId(m_db.number("SELECT coalesce(max(id), 0) FROM review"));
}

CaseId ReviewRepository::caseOf(ReviewId id) const
{
    return CaseId(m_db.number("SELECT coalesce(case_id, 0) FROM review WHERE id = ?", id));
}

ReviewId ReviewRepository::openedCase(CaseId file) const
{
    return ReviewId(m_db.number("SELECT coalesce(max(id), 0) FROM review WHERE case_id = ? AND deleted_at IS NULL", file));
}

void ReviewRepository::setCase(ReviewId id, CaseId file)
{
    m_db.exec("UPDATE review SET case_id = ? WHERE id = ?", file, id);
}

} // namespace kokarda::storage

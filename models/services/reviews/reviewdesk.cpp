// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviews/reviewdesk.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewwords.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/caserepository.h"
#include "models/storage/repositories/reportrepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/values/casereason.h"
#include "models/values/names/greeting.h"

#include <QUuid>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

std::vector<ReviewId> ReviewDesk::find(const ReviewQuery& query) const
{
    return m_shop.repositories().reviews.ids(query);
}

int ReviewDesk::count(ReviewWork work) const
{
    return m_shop.repositories().reviews.count(work);
}

std::optional<Review> ReviewDesk::review(ReviewId id) const
{
    return m_shop.repositories().reviews.find(id);
}

ReviewSummary ReviewDesk::summary(ReviewId id) const
{
    const std::optional<Review> found = review(id);
    if (!found)
        return {};
    QStringList words{found->title, found->text};
    words.removeAll(QString());
    return {found->id, found->at, found->stars, found->source, found->author, words.join(u" – "_s).simplified(), found->verified,
        found->incentivised, !found->reply.isEmpty()};
}

ReviewFigures ReviewDesk::figures(const Period& period) const
{
    StarSum stars;
    PromoterSum answers;
    for (const storage::ReviewCount& day : storage::ReportRepository(m_shop.database()).reviews(period)) {
        if (day.stars > 0)
            stars.add(day.stars, day.reviews);
        if (day.recommend >= 0)
            answers.add(day.recommend, day.reviews);
    }
    return {meanStars(stars), promoterScore(answers)};
}

std::vector<Problem> ReviewDesk::problemsOf(const Review& review, const QString& orderNumber) const
{
    std::vector<Problem> problems;
    if (review.stars == 0 && !review.recommend && review.text.trimmed().isEmpty())
        problems.push_back({u"text"_s, tr("Give stars, an answer from 0 to 10, or words: one of them is needed.")});
    if (review.source.trimmed().isEmpty())
        problems.push_back({u"source"_s, tr("Say where it comes from: a card, the telephone, a portal.")});
    if (!orderNumber.trimmed().isEmpty()) {
        try {
            m_shop.orders().byNumber(orderNumber.trimmed());
        } catch (const RuleError& error) {
            problems.push_back({u"order"_s, error.message()});
        }
    }
    return problems;
}

Review ReviewDesk::enter(Review review, const QString& orderNumber)
{
    if (const std::vector<Problem> problems = problemsOf(review, orderNumber); !problems.empty())
        throw RuleError(problems.front().message);
    tie(review, orderNumber);
    if (review.sourceKey.isEmpty())
        review.sourceKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_shop.database().write({u"review.enter"_s, tr("Review of %1").arg(review.author.isEmpty() ? review.source : review.author)},
        [&] {
            m_shop.repositories().reviews.insert(review);
            if (opensCase(review))
                writeCase(review);
        });
    m_shop.tell(Change::Reviews | Change::Cases);
    return review;
}

void ReviewDesk::tie(Review& review, const QString& orderNumber) const
{
    if (orderNumber.trimmed().isEmpty())
        return;
    review.order = m_shop.orders().byNumber(orderNumber.trimmed());
    review.verified = Review::Verified::ByOrderNumber;
    const std::optional<Order> order = m_shop.orders().order(review.order);
    review.customer = order->customer;
    if (review.author.trimmed().isEmpty())
        review.author = order->customerName;
}

bool ReviewDesk::isByHand(const Review& review)
{
    return !QUuid::fromString(review.sourceKey).isNull();
}

Review ReviewDesk::correct(const Review& corrected, const QString& orderNumber)
{
    Review review = corrected;
    if (!isByHand(review))
        throw RuleError(tr("This review was written elsewhere: it stays as it is there."));
    const QString known = review.order ? m_shop.orders().summary(review.order).number : QString();
    const bool isSameOrder = orderNumber.trimmed() == known;
    if (const std::vector<Problem> problems = problemsOf(review, isSameOrder ? QString() : orderNumber); !problems.empty())
        throw RuleError(problems.front().message);
    if (!isSameOrder) {
        review.order = {};
        review.customer = {};
        review.verified = Review::Verified::No;
        tie(review, orderNumber);
    }
    m_shop.database().write({u"review.edit"_s, tr("Review of %1").arg(review.author.isEmpty() ? review.source : review.author)}, [&] {
        m_shop.repositories().reviews.update(review);
        if (opensCase(review) && !caseOf(review.id))
            writeCase(review);
    });
    m_shop.tell(Change::Reviews | Change::Cases);
    return review;
}

std::optional<CaseId> ReviewDesk::caseOf(ReviewId id) const
{
    const CaseId file = m_shop.repositories().reviews.caseOf(id);
    return file ? std::optional(file) : std::nullopt;
}

std::optional<ReviewId> ReviewDesk::behind(CaseId file) const
{
    const ReviewId id = m_shop.repositories().reviews.openedCase(file);
    return id ? std::optional(id) : std::nullopt;
}

bool ReviewDesk::opensCase(const Review& review) const
{
    constexpr qint64 fortnightMs = 14 * qint64(86'400'000);
    return (review.stars == 1 || review.stars == 2) && review.at.msUtc > QDateTime::currentMSecsSinceEpoch() - fortnightMs;
}

CaseId ReviewDesk::writeCase(const Review& review)
{
    const QTimeZone zone = m_shop.settings().zone();
    CaseFile file;
    file.kind = CaseFile::Kind::Complaint;
    file.customer = review.customer;
    file.order = review.order;
    file.openedAt = review.at;
    file.dueAt = CaseDesk::dueAt(file.kind, file.openedAt, zone);
    file.reason = fewStarsReason();
    // Who is to be answered wants the words before their eyes, all the more where no order tells who wrote them.
    QStringList words{QStringList{review.author, review.source}.join(u", "_s), review.title, review.text};
    words.removeAll(QString());
    file.text = words.join(u'\n');
    storage::CaseRepository(m_shop.database()).insert(file, dayIn(file.openedAt, zone).year());
    m_shop.repositories().reviews.setCase(review.id, file.id);
    return file.id;
}

CaseId ReviewDesk::openCase(ReviewId id)
{
    const std::optional<Review> found = review(id);
    if (!found)
        throw RuleError(tr("This review is not there any more."));
    if (const std::optional<CaseId> known = caseOf(id))
        return *known;
    const CaseId file = m_shop.database().write({u"case.open"_s, tr("Case for the review of %1").arg(found->author.isEmpty() ? found->source : found->author)},
        [&] { return writeCase(*found); });
    m_shop.tell(Change::Cases | Change::Reviews);
    return file;
}

void ReviewDesk::store(const Review& review)
{
    const std::optional<Review> before = this->review(review.id);
    if (before == review)
        return;
    m_shop.database().write({u"review.edit"_s, tr("Review of %1").arg(review.author.isEmpty() ? review.source : review.author)},
        [&] { m_shop.repositories().reviews.update(review); });
    m_shop.tell(Change::Reviews);
}

void ReviewDesk::remove(ReviewId id)
{
    const std::optional<Review> gone = review(id);
    if (!gone)
        return;
    m_shop.database().write({u"review.delete"_s, tr("Review of %1 deleted").arg(gone->author.isEmpty() ? gone->source : gone->author)},
        [&] { m_shop.repositories().reviews.remove(id, {QDateTime::currentMSecsSinceEpoch()}); });
    m_shop.tell(Change::Reviews);
}

QString ReviewDesk::draft(const Review& review, NoteTone tone) const
{
    const ShopInfo shop = m_shop.settings().info();
    const QString language = review.language.isEmpty() ? shop.language : review.language;
    const QString spoken = reviewLanguages().contains(language) ? language : u"en"_s;
    const std::array<QString, 3>& texts = replyTexts(spoken, tone);
    GreetingOptions options{spoken, tone == NoteTone::Formal ? NoteTone::Formal : NoteTone::Warm, true,
        m_shop.customers().nameCorrections()};
    const std::optional<Customer> customer = review.customer ? m_shop.customers().customer(review.customer) : std::nullopt;
    const Greeting greeting = customer ? greetCustomer(*customer, options) : greet(review.author, options);
    const int stars = review.stars == 0 ? (review.recommend.value_or(10) >= 7 ? 5 : 2) : review.stars;
    const QString text = texts[stars >= 4 ? 0 : stars == 3 ? 1 : 2];
    const QString said = continuesInSmallLetters(greeting, spoken) ? text : capitalised(text);
    QStringList lines{salutationLine(greeting, spoken), said, shop.signature.isEmpty() ? shop.name : shop.signature};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString ReviewDesk::verifiedTitle(Review::Verified verified)
{
    switch (verified) {
    case Review::Verified::ByOrderNumber:
        return tr("Bought here: order number");
    case Review::Verified::ByToken:
        return tr("Bought here: personal link");
    case Review::Verified::ByHand:
        return tr("Bought here: checked by the shop");
    case Review::Verified::No:
        break;
    }
    return tr("Not verified");
}

} // namespace kokarda

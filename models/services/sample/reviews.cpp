// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/reviews.h"

using namespace Qt::StringLiterals;

namespace kokarda::sample {

namespace {

/// Shops that people like have ratings like this: most are five, a few are one.
int starsOf(Chance& chance)
{
    const int roll = chance.below(100);
    return roll < 62 ? 5 : roll < 82 ? 4 : roll < 91 ? 3 : roll < 96 ? 2 : 1;
}

int recommendationOf(int stars, Chance& chance)
{
    switch (stars) {
    case 5:
        return chance.between(9, 10);
    case 4:
        return chance.between(7, 9);
    case 3:
        return chance.between(5, 7);
    default:
        return chance.between(0, 4);
    }
}

} // namespace

QString ReviewMaker::text(const QJsonObject& words, const QString& key, int stars, const Buyer& buyer,
    bool hadGift, bool hadNote, Chance& chance) const
{
    const bool isWoman = buyer.person.isWoman;
    const QString level = QString::number(stars);
    const QJsonObject parcel = words[u"parcel"].toObject();
    const QJsonObject closing = words[u"closing"].toObject();
    QStringList sentences;
    if (chance.percent(70))
        sentences << oneText(words[u"opening"].toObject()[level], chance, isWoman);
    sentences << oneText(words[u"subject"].toObject()[key].toObject()[level], chance, isWoman);
    if (stars >= 4) {
        if (hadNote && chance.percent(55))
            sentences << oneText(parcel[u"note"], chance, isWoman);
        else if (hadGift && chance.percent(55))
            sentences << oneText(parcel[u"gift"], chance, isWoman);
        else if (chance.percent(55))
            sentences << oneText(parcel[u"good"], chance, isWoman);
        if (chance.percent(35))
            sentences << oneText(closing[stars == 5 ? u"good" : u"fair"], chance, isWoman);
        return sentences.join(u' ');
    }
    if (chance.percent(60))
        sentences << oneText(parcel[stars == 3 ? u"slow" : u"bad"], chance, isWoman);
    if (chance.percent(45))
        sentences << oneText(closing[stars == 3 ? u"fair" : u"bad"], chance, isWoman);
    return sentences.join(u' ');
}

std::optional<Review> ReviewMaker::make(
    const Order& order, const Buyer& buyer, bool hadGift, bool hadNote, Chance& chance)
{
    const QJsonObject words = m_json[order.language].toObject();
    const OrderLine& line = order.lines[static_cast<std::size_t>(chance.below(static_cast<int>(order.lines.size())))];
    const QString key = effectiveKey(m_stock.tree, line.category);
    Review review;
    review.stars = starsOf(chance);
    review.text = text(words, key, review.stars, buyer, hadGift, hadNote, chance);
    const Instant at{order.deliveredAt->msUtc + qint64(chance.between(8, 400)) * 3'600'000};
    if (at > instantOf(m_now) || m_said.contains(review.text))
        return {};
    m_said.insert(review.text);
    ++m_made;
    review.source = chance.percent(85) || order.channelName.isEmpty() ? order.channelName : u"Google"_s;
    review.sourceKey = u"R-"_s + QString::number(20'000 + m_made);
    review.customer = order.customer;
    review.order = order.id;
    review.product = line.product;
    review.author = buyer.person.first + u' ' + buyer.person.last.first(1) + u'.';
    review.title = oneText(words[u"titles"].toObject()[QString::number(review.stars)], chance, buyer.person.isWoman);
    if (chance.percent(60))
        review.recommend = recommendationOf(review.stars, chance);
    const QJsonObject replies = words[u"replies"].toObject();
    if (review.stars <= 2 ? chance.percent(80) : chance.percent(12))
        review.reply = oneText(replies[review.stars <= 2 ? u"bad" : u"good"], chance, true);
    review.language = order.language;
    review.at = at;
    review.verified = review.source == u"Google" ? Review::Verified::No : Review::Verified::ByOrderNumber;
    return review;
}

} // namespace kokarda::sample

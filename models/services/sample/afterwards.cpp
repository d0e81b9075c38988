// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/afterwards.h"

#include "models/services/gifts/giftadvisor.h"
#include "models/services/sample/reviews.h"
#include "models/storage/database.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/names/greeting.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kokarda::sample {

namespace {

/// Gifts and notes are a custom of the last eight months.
constexpr int customDays = 240;

std::vector<Gift> neverEmpty(std::vector<Gift> gifts)
{
    for (Gift& gift : gifts) {
        gift.stock = 1000;
        gift.batches.clear();
        gift.minDaysLeft = 0;
    }
    return gifts;
}

const Stall* stallOf(const Stock& stock, ChannelId channel)
{
    const auto found = std::ranges::find_if(stock.stalls, [&](const Stall& stall) { return stall.channel.id == channel; });
    return found == stock.stalls.end() ? nullptr : &*found;
}

} // namespace

Afterwards::Afterwards(Shop& shop, const Stock& stock, QDateTime now)
    : m_shop(shop)
    , m_repositories(shop.repositories())
    , m_stock(stock)
    , m_shelf(neverEmpty(stock.gifts))
    , m_now(std::move(now))
    , m_words(readTexts(u"words"_s))
{
}

void Afterwards::pack(const Sale& sale, const Buyer& buyer, Chance& chance)
{
    const Order& order = sale.order;
    recordHistory(order);
    Memory& memory = m_memory[buyer.customer.id.value];
    const bool isCustom = order.placedAt > instantOf(m_now.addDays(-customDays));
    if (order.packedAt && isCustom) {
        if (chance.percent(80))
            giveGift(order, memory);
        if (chance.percent(75))
            writeNote(order, memory, chance);
        for (const GivenGift& given : m_repositories.gifts.givenForOrder(order.id))
            memory.gifts.push_back(given);
    }
    if (order.status != OrderStatus::Cancelled)
        ++memory.orders;
}

void Afterwards::recordHistory(const Order& order)
{
    m_repositories.orders.addEvent(order.id, {order.placedAt, {}, u"imported"_s, {}});
    const auto status = [&](const std::optional<Instant>& at, OrderStatus from, OrderStatus to) {
        if (!at)
            return;
        const QJsonObject detail{{u"from"_s, statusKey(from)}, {u"to"_s, statusKey(to)}};
        m_repositories.orders.addEvent(order.id,
            {*at, {}, u"status"_s, QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact))});
    };
    status(order.packedAt, OrderStatus::ToPack, OrderStatus::Packed);
    status(order.shippedAt, OrderStatus::Packed, OrderStatus::Shipped);
    status(order.deliveredAt, OrderStatus::Shipped, OrderStatus::Delivered);
    status(order.cancelledAt, OrderStatus::ToPack, OrderStatus::Cancelled);
    if (order.packedAt) {
        m_repositories.shop.record(
            {order.id, u"slip"_s, u"Laser"_s, u"printed"_s, 1, {}, {order.packedAt->msUtc - 25 * 60'000}});
    }
}

void Afterwards::giveGift(const Order& order, const Memory& memory)
{
    const Stall* stall = stallOf(m_stock, order.channel);
    const QDate day = dayIn(*order.packedAt, m_now.timeZone());
    GiftTerms terms;
    terms.zone = m_now.timeZone();
    terms.locale = QLocale(m_stock.info.language);
    const GiftSuggestion advice = suggestGift(order, m_stock.tree, m_shelf, m_stock.rules,
        {memory.orders, memory.gifts}, day, stall->channel, terms);
    if (!advice.choice)
        return;
    GivenGift given;
    given.order = order.id;
    given.customer = order.customer;
    given.gift = advice.choice->gift;
    given.giftName = advice.choice->giftName;
    given.rule = advice.choice->rule;
    given.count = advice.choice->count;
    given.cost = advice.choice->cost;
    given.at = *order.packedAt;
    given.reason = advice.choice->reason;
    given.packed = true;
    m_repositories.gifts.insert(given);
    m_gifts.insert(order.id.value, true);
}

QString Afterwards::noteText(const Order& order, const Memory& memory, const QString& sentence) const
{
    const QJsonObject words = m_words[order.language].toObject();
    GreetingOptions options;
    options.language = order.language;
    options.tone = order.language == u"de" ? NoteTone::Formal : NoteTone::Warm;
    const Greeting greeting = greet(order.customerName, options);
    QString first = sentence;
    if (!continuesInSmallLetters(greeting, order.language))
        first[0] = first[0].toUpper();
    QStringList parts{first};
    if (memory.orders > 0)
        parts << words[u"again"].toString();
    const QString key = effectiveKey(m_stock.tree, order.lines.front().category);
    parts << words[u"facts"].toObject()[key].toString();
    return salutationLine(greeting, order.language) + u'\n' + parts.join(u' ') + u'\n' + m_stock.info.signature;
}

void Afterwards::writeNote(const Order& order, Memory& memory, Chance& chance)
{
    const QStringList sentences = listOf(m_words[order.language].toObject()[u"notes"]);
    const int start = chance.below(static_cast<int>(sentences.size()));
    for (int step = 0; step < sentences.size(); ++step) {
        const qsizetype index = (start + step) % sentences.size();
        const QString key = u"sample.%1.%2"_s.arg(order.language, QString::number(index));
        if (memory.sentences.contains(key))
            continue;
        Note note;
        note.order = order.id;
        note.customer = order.customer;
        note.language = order.language;
        note.text = noteText(order, memory, sentences[index]);
        note.sentenceKeys = {key};
        note.hand = m_stock.info.hand;
        note.seed = chance.next();
        note.engineVersion = 1;
        note.writtenAt = *order.packedAt;
        note.printed = true;
        m_repositories.notes.insert(note);
        m_repositories.shop.record({order.id, u"note"_s, u"Laser"_s, u"printed"_s, 1, {}, *order.packedAt});
        memory.sentences << key;
        m_notes.insert(order.id.value, true);
        return;
    }
}

void Afterwards::review(const std::vector<Sale>& sales, const std::vector<Buyer>& buyers, int count, Chance& chance)
{
    ReviewMaker maker(m_stock, m_now);
    std::vector<const Sale*> told;
    for (const Sale& sale : sales) {
        const bool isOld = sale.order.deliveredAt && *sale.order.deliveredAt < instantOf(m_now.addDays(-2));
        if (isOld && maker.speaks(sale.order.language))
            told.push_back(&sale);
    }
    chance.shuffle(told);
    for (const Sale* sale : told) {
        if (maker.made() == count)
            return;
        const bool hadGift = m_gifts.contains(sale->order.id.value);
        const bool hadNote = m_notes.contains(sale->order.id.value);
        if (std::optional<Review> review = maker.make(sale->order, buyers[sale->buyer], hadGift, hadNote, chance))
            m_repositories.reviews.insert(*review);
    }
}

} // namespace kokarda::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftadvisor.h"

#include "models/services/gifts/giftfit.h"
#include "models/services/gifts/giftrules.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const Gift* find(const std::vector<Gift>& gifts, GiftId id)
{
    const auto found = std::ranges::find(gifts, id, &Gift::id);
    return found == gifts.end() ? nullptr : &*found;
}

/// A number that spreads orders over a rotation and is the same tomorrow: not qHash, which differs between runs.
quint64 turnOf(const Order& order)
{
    if (order.id)
        return static_cast<quint64>(order.id.value);
    quint64 hash = 14695981039346656037ULL; // FNV-1a, offset and prime for 64 bits
    for (const char byte : order.number.toUtf8())
        hash = (hash ^ static_cast<quint8>(byte)) * 1099511628211ULL;
    return hash;
}

/// One run of the advisor over one order.
class Advice
{
public:
    Advice(const std::vector<Gift>& gifts, const RuleQuestion& rules, const FitQuestion& fits)
        : m_gifts(gifts)
        , m_rules(rules)
        , m_fits(fits)
    {
    }

    GiftSuggestion suggestion(std::vector<GiftRule> rules);

private:
    void ask(const GiftRule& rule);
    std::vector<const Gift*> inOrderOfPick(const GiftRule& rule) const;
    std::vector<const Gift*> inTurns(std::vector<const Gift*> gifts) const;
    Instant lastGiven(GiftId gift) const;
    GiftChoice choiceOf(
        const Gift& gift, const GiftRule& rule, const RuleAnswer& answer, int count, const QString& because) const;
    void refuse(const Gift& gift, const QString& reason, bool fromSpeakingRule);
    void settle();
    QString reasonForNothing() const;

    const std::vector<Gift>& m_gifts;
    const RuleQuestion& m_rules;
    const FitQuestion& m_fits;
    GiftSuggestion m_suggestion;
    std::vector<GiftChoice> m_partial; ///< fit, but in a smaller number than is due
    std::map<GiftId, std::pair<QString, bool>> m_refused;
    QString m_noteAlone;
    bool m_anyRuleSpoke = false;
};

GiftSuggestion Advice::suggestion(std::vector<GiftRule> rules)
{
    std::erase_if(rules, [](const GiftRule& rule) { return !rule.active; });
    std::ranges::sort(rules, [](const GiftRule& a, const GiftRule& b) {
        return std::pair(a.priority, a.id) < std::pair(b.priority, b.id);
    });
    for (const GiftRule& rule : rules)
        ask(rule);
    settle();
    return m_suggestion;
}

void Advice::ask(const GiftRule& rule)
{
    const RuleAnswer answer = askRule(rule, m_rules);
    if (!answer.applies || !m_noteAlone.isEmpty()) {
        for (const GiftId id : rule.gifts) {
            if (const Gift* gift = find(m_gifts, id))
                refuse(*gift, answer.applies ? m_noteAlone : answer.refusal, answer.applies);
        }
        return;
    }
    m_anyRuleSpoke = true;
    if (rule.noteAlone) {
        if (!m_suggestion.choice && m_partial.empty())
            m_noteAlone = QCoreApplication::translate("GiftAdvisor", "%1: the note goes alone.").arg(answer.cause);
        return;
    }
    GiftFit before;
    for (const Gift* gift : inOrderOfPick(rule)) {
        const GiftFit fit = fitOf(*gift, rule, answer.count, m_fits);
        if (fit.count == 0) {
            refuse(*gift, fit.refusal, true);
            if (before.because.isEmpty())
                before = fit;
            continue;
        }
        const bool partial = fit.count < answer.count;
        if (partial && before.because.isEmpty())
            before = fit;
        const GiftChoice choice = choiceOf(*gift, rule, answer, fit.count, before.because);
        if (partial)
            m_partial.push_back(choice);
        else if (!m_suggestion.choice)
            m_suggestion.choice = choice;
        else
            m_suggestion.alternatives.push_back(choice);
    }
}

std::vector<const Gift*> Advice::inOrderOfPick(const GiftRule& rule) const
{
    std::vector<const Gift*> gifts;
    for (const GiftId id : rule.gifts) {
        const Gift* gift = find(m_gifts, id);
        if (gift && std::ranges::find(gifts, gift) == gifts.end())
            gifts.push_back(gift);
    }
    if (rule.pick == GiftRule::Pick::Rotate)
        return inTurns(std::move(gifts));
    if (rule.pick == GiftRule::Pick::ExpiringFirst) {
        const auto expiry = [this](const Gift* gift) {
            const std::vector<GiftBatch> batches = usableBatches(*gift, m_fits.today);
            const bool dated = !batches.empty() && batches.front().bestBefore.isValid();
            return dated ? batches.front().bestBefore.toJulianDay() : std::numeric_limits<qint64>::max();
        };
        std::ranges::stable_sort(gifts, {}, expiry);
    }
    return gifts;
}

/// What the customer has not had comes first, then what was given longest ago; among equals the order's own number
/// turns the wheel, so that a batch of new customers does not empty one box.
std::vector<const Gift*> Advice::inTurns(std::vector<const Gift*> gifts) const
{
    if (gifts.empty())
        return gifts;
    const auto start = static_cast<std::ptrdiff_t>(turnOf(m_rules.order) % gifts.size());
    std::rotate(gifts.begin(), gifts.begin() + start, gifts.end());
    std::ranges::stable_sort(gifts, {}, [this](const Gift* gift) { return lastGiven(gift->id); });
    return gifts;
}

Instant Advice::lastGiven(GiftId gift) const
{
    Instant last{std::numeric_limits<qint64>::min()};
    for (const GivenGift& given : m_fits.history.given) {
        if (given.gift == gift && !isOwn(given, m_rules.order))
            last = std::max(last, given.at);
    }
    return last;
}

GiftChoice Advice::choiceOf(
    const Gift& gift, const GiftRule& rule, const RuleAnswer& answer, int count, const QString& because) const
{
    GiftChoice choice{gift.id, gift.name, rule.id, count, gift.cost * count, {}, {}};
    const std::vector<GiftBatch> batches = usableBatches(gift, m_fits.today);
    choice.bestBefore = batches.empty() ? QDate() : batches.front().bestBefore;
    QString core = QCoreApplication::translate("GiftAdvisor", "%1: %2 fits").arg(answer.cause, giftName(gift, QLocale()));
    if (count < answer.count) {
        core = QCoreApplication::translate("GiftAdvisor", "%1: %2 × %3 instead of %4")
                   .arg(answer.cause, QString::number(count), giftName(gift, QLocale()), QString::number(answer.count));
    } else if (count > 1) {
        core = QCoreApplication::translate("GiftAdvisor", "%1: %2 × %3")
                   .arg(answer.cause, QString::number(count), giftName(gift, QLocale()));
    }
    choice.reason
        = because.isEmpty() ? core + u'.' : QCoreApplication::translate("GiftAdvisor", "%1, because %2.").arg(core, because);
    return choice;
}

/// The reason of a rule that spoke to this order says more than that of one that did not.
void Advice::refuse(const Gift& gift, const QString& reason, bool fromSpeakingRule)
{
    auto& [text, speaking] = m_refused[gift.id];
    if (text.isEmpty() || (fromSpeakingRule && !speaking)) {
        text = reason;
        speaking = fromSpeakingRule;
    }
}

void Advice::settle()
{
    if (!m_suggestion.choice && !m_partial.empty()) {
        m_suggestion.choice = m_partial.front();
        m_partial.erase(m_partial.begin());
    }
    std::vector<GiftId> named;
    if (m_suggestion.choice)
        named.push_back(m_suggestion.choice->gift);
    std::vector<GiftChoice> others;
    for (const std::vector<GiftChoice>* list : {&m_suggestion.alternatives, &m_partial}) {
        for (const GiftChoice& choice : *list) {
            if (std::ranges::find(named, choice.gift) != named.end())
                continue;
            named.push_back(choice.gift);
            others.push_back(choice);
        }
    }
    m_suggestion.alternatives = others;
    for (const Gift& gift : m_gifts) {
        if (std::ranges::find(named, gift.id) != named.end())
            continue;
        const auto refused = m_refused.find(gift.id);
        if (refused != m_refused.end())
            m_suggestion.refused.push_back({gift.id, gift.name, refused->second.first});
        else if (gift.active)
            m_suggestion.refused.push_back(
                {gift.id, gift.name, QCoreApplication::translate("GiftAdvisor", "No rule gives it.")});
    }
    m_suggestion.unserved = !m_suggestion.choice && m_noteAlone.isEmpty() && m_anyRuleSpoke;
    m_suggestion.reason = m_suggestion.choice ? m_suggestion.choice->reason : reasonForNothing();
}

QString Advice::reasonForNothing() const
{
    if (!m_noteAlone.isEmpty())
        return m_noteAlone;
    if (m_gifts.empty())
        return QCoreApplication::translate("GiftAdvisor", "The shop has no gifts.");
    if (m_anyRuleSpoke)
        return QCoreApplication::translate("GiftAdvisor", "A rule speaks for a gift, but none of its gifts can go.");
    return QCoreApplication::translate("GiftAdvisor", "No rule speaks to this order.");
}

/// What is packed stays packed.
std::optional<GiftSuggestion> alreadyPacked(const Order& order, const GiftHistory& history)
{
    for (const GivenGift& given : history.given) {
        if (!given.packed || !order.id || given.order != order.id)
            continue;
        GiftSuggestion suggestion;
        suggestion.packed = true;
        suggestion.reason = QCoreApplication::translate("GiftAdvisor", "%1 already lies in the parcel.").arg(given.giftName);
        suggestion.choice = GiftChoice{given.gift, given.giftName, given.rule, given.count, given.cost, given.bestBefore,
            suggestion.reason};
        return suggestion;
    }
    return {};
}

QString whyNotAtAll(const Order& order)
{
    if (order.status == OrderStatus::Cancelled)
        return QCoreApplication::translate("GiftAdvisor", "The order is cancelled.");
    if (order.payment == PaymentState::Refunded || order.payment == PaymentState::Voided)
        return QCoreApplication::translate("GiftAdvisor", "The order’s money went back to the customer.");
    return {};
}

} // namespace

GiftSuggestion suggestGift(const Order& order, const CategoryTree& tree, const std::vector<Gift>& gifts,
    const std::vector<GiftRule>& rules, const GiftHistory& history, QDate today, const Channel& channel,
    const GiftTerms& terms)
{
    if (const std::optional<GiftSuggestion> packed = alreadyPacked(order, history))
        return *packed;
    const QString notAtAll = whyNotAtAll(order);
    if (!notAtAll.isEmpty()) {
        GiftSuggestion nothing;
        nothing.reason = notAtAll;
        for (const Gift& gift : gifts)
            nothing.refused.push_back({gift.id, gift.name, notAtAll});
        return nothing;
    }
    const Money worth = orderWorth(order);
    const RuleQuestion ruleQuestion{order, tree, paidItems(order, gifts), worth, history.earlierOrders + 1, today,
        channel, terms.locale};
    const FitQuestion fitQuestion{order, worth, history, today, channel, terms};
    return Advice(gifts, ruleQuestion, fitQuestion).suggestion(rules);
}

Money orderWorth(const Order& order)
{
    Money worth = order.total;
    if (!worth.currency.isKnown()) {
        worth = {};
        for (const OrderLine& line : order.lines) {
            const Money total = line.total();
            if (!worth.currency.isKnown() || worth.currency == total.currency)
                worth = worth.currency.isKnown() ? worth + total : total;
        }
    }
    if (order.refunded.currency == worth.currency)
        worth.minor -= order.refunded.minor;
    return worth;
}

ParcelFacts parcelFacts(const Order& order, const std::vector<Product>& products, std::optional<ParcelSize> size,
    const std::vector<int>& steps)
{
    ParcelFacts facts{size, 0, 0};
    for (const OrderLine& line : order.lines) {
        const auto product = std::ranges::find(products, line.product, &Product::id);
        if (line.product && product != products.end())
            facts.weightGrams += product->weightGrams * std::max(0, line.quantity - line.quantityShipped);
    }
    const auto step = std::ranges::lower_bound(steps, facts.weightGrams);
    facts.weightLimitGrams = step == steps.end() ? 0 : *step;
    return facts;
}

std::optional<Money> orderMargin(const Order& order, const std::vector<Product>& products)
{
    Money margin = orderWorth(order);
    for (const Money& part : {order.shipping, order.tax}) {
        if (part.currency == margin.currency)
            margin.minor -= part.minor;
    }
    for (const OrderLine& line : order.lines) {
        const auto product = std::ranges::find(products, line.product, &Product::id);
        if (!line.product || product == products.end() || product->cost.currency != margin.currency)
            return {};
        margin.minor -= product->cost.minor * line.quantity;
    }
    if (!margin.currency.isKnown())
        return {};
    return margin;
}

} // namespace kokarda

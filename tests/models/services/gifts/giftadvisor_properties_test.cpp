// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/services/gifts/giftshop.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>
#include <random>

using namespace kokarda;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

namespace {

/// Random shops, orders and histories from a fixed seed, naughty ones among them: no lines, unknown categories,
/// negative stock, rules about gifts that do not exist, mixed currencies.
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_generator(seed)
    {
    }
    int upTo(int most) { return static_cast<int>(m_generator() % static_cast<unsigned>(most + 1)); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    QDate day() { return packingDay.addDays(upTo(400) - 300); }

    std::vector<Gift> gifts();
    std::vector<GiftRule> rules();
    Order order(qint64 id);
    GiftHistory history();
    GiftTerms terms();

private:
    std::mt19937 m_generator;
};

std::vector<Gift> Chance::gifts()
{
    std::vector<Gift> gifts = shelf();
    for (Gift& gift : gifts) {
        gift.stock = upTo(6) - 1;
        gift.cost.minor = upTo(1500);
        gift.active = !oneIn(8);
        if (oneIn(3))
            gift.bestBefore = day();
        if (oneIn(4))
            gift.batches = {{upTo(3), day()}, {upTo(3), day()}, {upTo(2), QDate()}};
        if (oneIn(10))
            gift.cost.currency = Currency(u"EUR");
        gift.size = static_cast<ParcelSize>(upTo(3));
        gift.weightGrams = upTo(300);
    }
    return gifts;
}

std::vector<GiftRule> Chance::rules()
{
    std::vector<GiftRule> rules;
    for (int id = 1; id <= 1 + upTo(5); ++id) {
        GiftRule made = rule(id, CategoryId(upTo(7)), {});
        made.priority = upTo(3);
        for (int i = upTo(4); i >= 0; --i)
            made.gifts.push_back(GiftId(1 + upTo(7)));
        if (oneIn(3))
            made.minTotal = zloty(upTo(20000));
        made.minOrderNumber = oneIn(4) ? upTo(4) : 0;
        made.maxOrderNumber = oneIn(4) ? upTo(4) : 0;
        made.per = static_cast<GiftRule::Per>(upTo(2));
        made.pick = static_cast<GiftRule::Pick>(upTo(2));
        made.budgetPermille = oneIn(2) ? upTo(120) : 0;
        made.budgetOf = oneIn(3) ? GiftRule::BudgetOf::Margin : GiftRule::BudgetOf::Order;
        made.neverTwice = oneIn(2);
        made.notWithinDays = oneIn(2) ? upTo(200) : 0;
        made.maxCount = oneIn(3) ? upTo(3) : 0;
        made.noteAlone = oneIn(9);
        made.active = !oneIn(10);
        rules.push_back(made);
    }
    return rules;
}

Order Chance::order(qint64 id)
{
    std::vector<OrderLine> lines;
    for (int i = upTo(4); i > 0; --i) {
        lines.push_back(line(CategoryId(upTo(8)), upTo(9000) - 500, upTo(4),
            oneIn(6) ? u"GIFT-"_s + QString::number(1 + upTo(5)) : QString()));
    }
    Order made = kokarda::test::order(lines, id);
    if (oneIn(8))
        made.total = zloty(upTo(30000));
    if (oneIn(10))
        made.refunded = zloty(upTo(30000));
    return made;
}

GiftHistory Chance::history()
{
    GiftHistory history{upTo(4), {}};
    for (int i = upTo(4); i > 0; --i)
        history.given.push_back(given(GiftId(1 + upTo(5)), packingDay.addDays(-upTo(300)), 500 + i));
    return history;
}

GiftTerms Chance::terms()
{
    GiftTerms terms = inEnglish();
    if (oneIn(2))
        terms.parcel = {static_cast<ParcelSize>(upTo(3)), upTo(900), oneIn(2) ? 0 : 1000};
    if (oneIn(2))
        terms.margin = zloty(upTo(8000) - 500);
    if (oneIn(3))
        terms.promised = {{tea, upTo(3)}, {bookmark, upTo(3)}};
    return terms;
}

const Gift& giftOf(const std::vector<Gift>& gifts, GiftId id)
{
    return *std::ranges::find(gifts, id, &Gift::id);
}

/// Everything that must hold for a gift the advisor names, said anew and without its code.
void expectAllowed(const GiftChoice& choice, const Order& order, const std::vector<Gift>& gifts,
    const std::vector<GiftRule>& rules, const GiftHistory& history, const GiftTerms& terms)
{
    const Gift& gift = giftOf(gifts, choice.gift);
    const GiftRule& rule = *std::ranges::find(rules, choice.rule, &GiftRule::id);
    ASSERT_GE(choice.count, 1);
    EXPECT_TRUE(rule.active && gift.active && !rule.noteAlone);
    EXPECT_NE(std::ranges::find(rule.gifts, choice.gift), rule.gifts.end());
    const auto promised = terms.promised.find(choice.gift);
    EXPECT_LE(choice.count + (promised == terms.promised.end() ? 0 : promised->second), usableStock(gift, packingDay));
    EXPECT_EQ(choice.cost, gift.cost * choice.count);
    EXPECT_LE(choice.count, rule.maxCount > 0 ? rule.maxCount : 1000);
    if (rule.budgetPermille > 0 && gift.cost.minor > 0) {
        const Money base = rule.budgetOf == GiftRule::BudgetOf::Margin ? terms.margin.value() : orderWorth(order);
        EXPECT_EQ(base.currency, choice.cost.currency);
        EXPECT_LE(choice.cost.minor * 1000, base.minor * rule.budgetPermille);
    }
    for (const GivenGift& before : history.given) {
        if (before.gift != choice.gift)
            continue;
        EXPECT_FALSE(rule.neverTwice);
        EXPECT_GE(dayIn(before.at, QTimeZone::utc()).daysTo(packingDay), rule.notWithinDays);
    }
    EXPECT_LE(gift.size, terms.parcel.size.value_or(ParcelSize::Large));
    if (terms.parcel.weightLimitGrams > 0 && gift.weightGrams > 0) {
        EXPECT_LE(terms.parcel.weightGrams + choice.count * gift.weightGrams, terms.parcel.weightLimitGrams);
    }
    EXPECT_TRUE(choice.reason.endsWith(u'.') && !choice.reason.contains(u"  "_s) && !choice.reason.contains(u'%'))
        << choice.reason.toStdString();
}

} // namespace

TEST(GiftAdvisorProperties, NeverExceedsStockOrBudgetNorRepeatsAgainstTheRule)
{
    Chance chance(20260310);
    int withGift = 0;
    for (int run = 0; run < 10000; ++run) {
        const std::vector<Gift> gifts = chance.gifts();
        const std::vector<GiftRule> rules = chance.rules();
        const GiftHistory history = chance.history();
        const GiftTerms terms = chance.terms();
        const Order order = chance.order(1000 + run);
        const GiftSuggestion answer
            = suggestGift(order, categories(), gifts, rules, history, packingDay, shopify(), terms);
        withGift += answer.choice.has_value();
        if (answer.choice)
            expectAllowed(*answer.choice, order, gifts, rules, history, terms);
        for (const GiftChoice& other : answer.alternatives)
            expectAllowed(other, order, gifts, rules, history, terms);
        if (HasFailure())
            FAIL() << "in run " << run;
    }
    EXPECT_GT(withGift, 1000) << "the random shops must give something to be a test";
    EXPECT_LT(withGift, 9000);
}

TEST(GiftAdvisorProperties, NamesEveryGiftOnceAndSaysWhy)
{
    Chance chance(7);
    for (int run = 0; run < 3000; ++run) {
        const std::vector<Gift> gifts = chance.gifts();
        const std::vector<GiftRule> rules = chance.rules();
        const GiftSuggestion answer = suggestGift(chance.order(1000 + run), categories(), gifts, rules, chance.history(),
            packingDay, shopify(), chance.terms());
        std::map<GiftId, int> named;
        if (answer.choice)
            ++named[answer.choice->gift];
        for (const GiftChoice& other : answer.alternatives)
            ++named[other.gift];
        for (const GiftRefusal& refusal : answer.refused) {
            ++named[refusal.gift];
            EXPECT_FALSE(refusal.reason.isEmpty());
        }
        EXPECT_FALSE(answer.reason.isEmpty());
        for (const Gift& gift : gifts) {
            EXPECT_LE(named[gift.id], 1);
            EXPECT_TRUE(named[gift.id] == 1 || !gift.active) << gift.name.toStdString();
        }
    }
}

TEST(GiftAdvisorProperties, GiftLinesChangeNothing)
{
    Chance chance(99);
    for (int run = 0; run < 3000; ++run) {
        const std::vector<Gift> gifts = chance.gifts();
        const std::vector<GiftRule> rules = chance.rules();
        const GiftHistory history = chance.history();
        const GiftTerms terms = chance.terms();
        Order order = chance.order(1000 + run);
        order.total = order.total + zloty(1);
        order.lines.push_back(line(books, 5000));
        const auto answer = [&] {
            return suggestGift(order, categories(), gifts, rules, history, packingDay, shopify(), terms);
        };
        const GiftSuggestion without = answer();
        order.lines.push_back(line(CategoryId(1 + chance.upTo(5)), 0, 1 + chance.upTo(3)));
        order.lines.push_back(line(CategoryId(1 + chance.upTo(5)), 4000, 2, u"GIFT-1"_s));
        EXPECT_EQ(answer(), without);
    }
}

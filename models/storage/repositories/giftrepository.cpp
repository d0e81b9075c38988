// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/giftrepository.h"

#include "models/storage/database.h"

#include <algorithm>
#include <array>
#include <string>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::array<QLatin1String, 4> sizeKeys{"letterbox"_L1, "small"_L1, "medium"_L1, "large"_L1};
constexpr std::array<QLatin1String, 3> perKeys{"order"_L1, "item"_L1, "value_step"_L1};
constexpr std::array<QLatin1String, 2> budgetKeys{"order"_L1, "margin"_L1};
constexpr std::array<QLatin1String, 3> pickKeys{"listed"_L1, "rotate"_L1, "expiring_first"_L1};

template<class Enum, class Keys>
Enum enumOf(const Keys& keys, const QString& key)
{
    const auto found = std::ranges::find_if(keys, [&key](QLatin1String known) { return known == key; });
    return static_cast<Enum>(found == keys.end() ? 0 : found - keys.begin());
}

template<class Keys, class Enum>
QString keyOf(const Keys& keys, Enum value)
{
    return keys.at(static_cast<std::size_t>(value));
}

auto columnValues(const Gift& gift)
{
    return std::make_tuple(gift.name, gift.namePl, gift.code, gift.bin, gift.stock, gift.lowStock, gift.cost.minor,
        gift.cost.currency.code(), gift.bestBefore, gift.minDaysLeft, keyOf(sizeKeys, gift.size), gift.weightGrams,
        gift.fragile, gift.traits.join(u','), gift.active);
}

Gift giftOf(const Statement& row)
{
    Gift gift;
    int column = 0;
    gift.id = row.id<GiftId>(column++);
    gift.name = row.text(column++);
    gift.namePl = row.text(column++);
    gift.code = row.text(column++);
    gift.bin = row.text(column++);
    gift.stock = static_cast<int>(row.integer(column++));
    gift.lowStock = static_cast<int>(row.integer(column++));
    gift.cost.minor = row.integer(column++);
    gift.cost.currency = Currency{row.text(column++)};
    gift.bestBefore = row.date(column++);
    gift.minDaysLeft = static_cast<int>(row.integer(column++));
    gift.size = enumOf<ParcelSize>(sizeKeys, row.text(column++));
    gift.weightGrams = static_cast<int>(row.integer(column++));
    gift.fragile = row.flag(column++);
    gift.traits = row.text(column++).split(u',', Qt::SkipEmptyParts);
    gift.active = row.flag(column++);
    return gift;
}

auto columnValues(const GiftRule& rule)
{
    const std::optional<qint64> minTotal = rule.minTotal ? std::optional(rule.minTotal->minor) : std::nullopt;
    return std::make_tuple(rule.priority, rule.active, rule.category, minTotal,
        rule.minTotal ? rule.minTotal->currency.code() : QString(), rule.minOrderNumber, rule.maxOrderNumber,
        rule.channel, rule.monthFrom, rule.monthTo, keyOf(perKeys, rule.per), rule.maxCount,
        rule.budgetPermille, keyOf(budgetKeys, rule.budgetOf), rule.notWithinDays, rule.neverTwice,
        keyOf(pickKeys, rule.pick), rule.noteAlone, rule.comment);
}

GiftRule ruleOf(const Statement& row)
{
    GiftRule rule;
    int column = 0;
    rule.id = row.id<GiftRuleId>(column++);
    rule.priority = static_cast<int>(row.integer(column++));
    rule.active = row.flag(column++);
    rule.category = row.id<CategoryId>(column++);
    const std::optional<qint64> minTotal = row.optionalInteger(column++);
    const Currency currency{row.text(column++)};
    if (minTotal)
        rule.minTotal = Money{*minTotal, currency};
    rule.minOrderNumber = static_cast<int>(row.integer(column++));
    rule.maxOrderNumber = static_cast<int>(row.integer(column++));
    rule.channel = row.id<ChannelId>(column++);
    rule.monthFrom = static_cast<int>(row.integer(column++));
    rule.monthTo = static_cast<int>(row.integer(column++));
    rule.per = enumOf<GiftRule::Per>(perKeys, row.text(column++));
    rule.maxCount = static_cast<int>(row.integer(column++));
    rule.budgetPermille = static_cast<int>(row.integer(column++));
    rule.budgetOf = enumOf<GiftRule::BudgetOf>(budgetKeys, row.text(column++));
    rule.notWithinDays = static_cast<int>(row.integer(column++));
    rule.neverTwice = row.flag(column++);
    rule.pick = enumOf<GiftRule::Pick>(pickKeys, row.text(column++));
    rule.noteAlone = row.flag(column++);
    rule.comment = row.text(column++);
    return rule;
}

auto columnValues(const GivenGift& given)
{
    return std::make_tuple(given.order, given.customer, given.gift, given.giftName, given.rule, given.count,
        given.cost.minor, given.cost.currency.code(), given.bestBefore, given.at, given.reason, given.overrideReason,
        given.overriddenRule, given.packed, given.caseFile);
}

} // namespace

void GiftRepository::insert(Gift& gift)
{
    gift.id = GiftId(std::apply(
        [this](const auto&... values) { return m_db.insert(Database::sql("gift/insert"), values...); },
        columnValues(gift)));
    storeBatches(gift);
}

void GiftRepository::update(const Gift& gift)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("gift/update"), values...); },
        std::tuple_cat(columnValues(gift), std::make_tuple(gift.id)));
    m_db.exec("DELETE FROM gift_batch WHERE gift_id = ?", gift.id);
    storeBatches(gift);
}

void GiftRepository::storeBatches(const Gift& gift)
{
    for (const GiftBatch& batch : gift.batches) {
        m_db.exec("INSERT INTO gift_batch (gift_id, stock, best_before) VALUES (?, ?, ?)", gift.id, batch.stock,
            batch.bestBefore);
    }
}

std::vector<Gift> GiftRepository::gifts() const
{
    std::vector<Gift> found;
    Rows rows = m_db.rows(Database::sql("gift/all"));
    while (rows.next())
        found.push_back(giftOf(*rows));
    Rows batches = m_db.rows("SELECT gift_id, stock, best_before FROM gift_batch ORDER BY id");
    while (batches.next()) {
        const auto gift = std::ranges::find(found, batches->id<GiftId>(0), &Gift::id);
        if (gift != found.end())
            gift->batches.push_back({static_cast<int>(batches->integer(1)), batches->date(2)});
    }
    return found;
}

std::optional<Gift> GiftRepository::find(GiftId id) const
{
    const std::vector<Gift> all = gifts();
    const auto found = std::ranges::find(all, id, &Gift::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void GiftRepository::changeStock(GiftId id, int by)
{
    m_db.exec("UPDATE gift SET stock = max(0, stock + ?) WHERE id = ?", by, id);
}

void GiftRepository::setPicture(GiftId id, qint64 picture)
{
    m_db.exec("UPDATE gift SET picture_id = ? WHERE id = ?", picture ? std::optional(picture) : std::nullopt, id);
}

qint64 GiftRepository::pictureOf(GiftId id) const
{
    return m_db.number("SELECT picture_id FROM gift WHERE id = ?", id);
}

void GiftRepository::take(GiftId id, int count, QDate today)
{
    if (const std::optional<Gift> gift = find(id))
        update(withoutPieces(*gift, std::min(count, usableStock(*gift, today)), today));
}

void GiftRepository::putBack(GiftId id, int count, QDate bestBefore)
{
    if (const std::optional<Gift> gift = find(id))
        update(withPieces(*gift, count, bestBefore));
}

void GiftRepository::insert(GiftRule& rule)
{
    rule.id = GiftRuleId(std::apply(
        [this](const auto&... values) { return m_db.insert(Database::sql("gift/insert_rule"), values...); },
        columnValues(rule)));
    storeChoices(rule);
}

void GiftRepository::update(const GiftRule& rule)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("gift/update_rule"), values...); },
        std::tuple_cat(columnValues(rule), std::make_tuple(rule.id)));
    m_db.exec("DELETE FROM gift_rule_choice WHERE rule_id = ?", rule.id);
    storeChoices(rule);
}

void GiftRepository::storeChoices(const GiftRule& rule)
{
    int position = 0;
    for (const GiftId gift : rule.gifts)
        m_db.exec("INSERT INTO gift_rule_choice (rule_id, position, gift_id) VALUES (?, ?, ?)", rule.id, position++, gift);
}

void GiftRepository::removeRule(GiftRuleId id)
{
    m_db.exec("DELETE FROM gift_rule WHERE id = ?", id);
}

std::vector<GiftRule> GiftRepository::rules() const
{
    std::vector<GiftRule> found;
    Rows rows = m_db.rows(Database::sql("gift/rules"));
    while (rows.next())
        found.push_back(ruleOf(*rows));
    Rows choices = m_db.rows("SELECT rule_id, gift_id FROM gift_rule_choice ORDER BY rule_id, position");
    while (choices.next()) {
        const auto rule = std::ranges::find(found, choices->id<GiftRuleId>(0), &GiftRule::id);
        if (rule != found.end())
            rule->gifts.push_back(choices->id<GiftId>(1));
    }
    return found;
}

void GiftRepository::insert(GivenGift& given)
{
    given.id = GivenGiftId(std::apply(
        [this](const auto&... values) { return m_db.insert(Database::sql("gift/insert_given"), values...); },
        columnValues(given)));
}

void GiftRepository::update(const GivenGift& given)
{
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("gift/update_given"), values...); },
        std::tuple_cat(columnValues(given), std::make_tuple(given.id)));
}

void GiftRepository::removeGiven(GivenGiftId id)
{
    m_db.exec("DELETE FROM given_gift WHERE id = ?", id);
}

std::vector<GivenGift> GiftRepository::given(std::string_view condition, qint64 key) const
{
    const std::string sql = "SELECT id, order_id, customer_id, gift_id, gift_name, rule_id, count, cost, currency,"
                            " best_before, at, reason, override_reason, overridden_rule, packed, case_id FROM given_gift WHERE "
        + std::string(condition) + " = ? ORDER BY at DESC, id DESC";
    std::vector<GivenGift> found;
    Rows rows = m_db.rows(sql, key);
    while (rows.next()) {
        GivenGift given;
        given.id = rows->id<GivenGiftId>(0);
        given.order = rows->id<OrderId>(1);
        given.customer = rows->id<CustomerId>(2);
        given.gift = rows->id<GiftId>(3);
        given.giftName = rows->text(4);
        given.rule = rows->id<GiftRuleId>(5);
        given.count = static_cast<int>(rows->integer(6));
        given.cost = Money{rows->integer(7), Currency{rows->text(8)}};
        given.bestBefore = rows->date(9);
        given.at = Instant{rows->integer(10)};
        given.reason = rows->text(11);
        given.overrideReason = rows->text(12);
        given.overriddenRule = rows->text(13);
        given.packed = rows->flag(14);
        given.caseFile = rows->id<CaseId>(15);
        found.push_back(given);
    }
    return found;
}

std::vector<GivenGift> GiftRepository::givenForOrder(OrderId order) const
{
    return given("case_id IS NULL AND order_id", order.value);
}

std::vector<GivenGift> GiftRepository::amendsForOrder(OrderId order) const
{
    return given("case_id IS NOT NULL AND order_id", order.value);
}

std::vector<GivenGift> GiftRepository::amendsIn(CaseId file) const
{
    return given("case_id", file.value);
}

std::vector<GivenGift> GiftRepository::givenTo(CustomerId customer) const
{
    return given("customer_id", customer.value);
}

std::vector<GivenGift> GiftRepository::allGiven() const
{
    return given("1", 1);
}

std::map<GiftId, int> GiftRepository::promised(OrderId exceptFor) const
{
    std::map<GiftId, int> pieces;
    Rows rows = m_db.rows(Database::sql("gift/promised"), exceptFor.value);
    while (rows.next())
        pieces[rows->id<GiftId>(0)] = static_cast<int>(rows->integer(1));
    return pieces;
}

} // namespace kokarda::storage

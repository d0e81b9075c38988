// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftrules.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

bool isIn(const CategoryTree& tree, CategoryId category, CategoryId wanted)
{
    const std::vector<CategoryId> chain = withAncestors(tree, category);
    return std::ranges::find(chain, wanted) != chain.end();
}

QString nameOf(const CategoryTree& tree, CategoryId category)
{
    const auto found = std::ranges::find(tree, category, &Category::id);
    return found == tree.end() ? QCoreApplication::translate("GiftRules", "a removed category") : found->name;
}

bool inSeason(int month, int from, int to)
{
    if (from <= to)
        return month >= from && month <= to;
    return month >= from || month <= to;
}

bool covers(const GiftRule& rule, const RuleQuestion& question, const OrderLine& line)
{
    return !rule.category || isIn(question.tree, line.category, rule.category);
}

/// Pieces of the order that the rule's category covers. A part is not counted beside its own bundle.
int coveredPieces(const GiftRule& rule, const RuleQuestion& question)
{
    int pieces = 0;
    for (const OrderLine* line : question.items) {
        if (!covers(rule, question, *line))
            continue;
        const auto bundle = static_cast<std::size_t>(line->bundle.value_or(-1));
        if (line->bundle && bundle < question.order.lines.size()
            && covers(rule, question, question.order.lines[bundle]))
            continue;
        pieces += std::max(0, line->quantity);
    }
    return pieces;
}

QString refusalByOrderNumber(const GiftRule& rule, int number)
{
    if (rule.minOrderNumber > 0 && number < rule.minOrderNumber) {
        return QCoreApplication::translate(
            "GiftRules", "It is for customers from their order no. %1 on, and this is their no. %2.")
            .arg(QString::number(rule.minOrderNumber), QString::number(number));
    }
    if (rule.maxOrderNumber == 1 && number > 1)
        return QCoreApplication::translate("GiftRules", "It is for first orders, and this is the customer’s no. %1.")
            .arg(number);
    if (rule.maxOrderNumber > 0 && number > rule.maxOrderNumber) {
        return QCoreApplication::translate(
            "GiftRules", "It is for customers up to their order no. %1, and this is their no. %2.")
            .arg(QString::number(rule.maxOrderNumber), QString::number(number));
    }
    return {};
}

QString refusalByWorth(const GiftRule& rule, const RuleQuestion& question)
{
    if (!rule.minTotal || rule.minTotal->minor <= 0)
        return {};
    if (rule.minTotal->currency != question.worth.currency) {
        return QCoreApplication::translate("GiftRules", "The rule counts in %1 and the order is in %2.")
            .arg(rule.minTotal->currency.code(), question.worth.currency.code());
    }
    if (question.worth.minor >= rule.minTotal->minor)
        return {};
    return QCoreApplication::translate("GiftRules", "It is for orders of at least %1.")
        .arg(displayAmount(*rule.minTotal, question.locale));
}

QString refusal(const GiftRule& rule, const RuleQuestion& question, int pieces)
{
    if (rule.channel && rule.channel != question.channel.id)
        return QCoreApplication::translate("GiftRules", "It is for another sales channel.");
    if (rule.monthFrom > 0 && rule.monthTo > 0
        && !inSeason(question.today.month(), rule.monthFrom, rule.monthTo)) {
        return QCoreApplication::translate("GiftRules", "It is for another season (%1 to %2).")
            .arg(question.locale.standaloneMonthName(rule.monthFrom), question.locale.standaloneMonthName(rule.monthTo));
    }
    if (pieces == 0 && rule.category)
        return QCoreApplication::translate("GiftRules", "The order has nothing from “%1”.")
            .arg(nameOf(question.tree, rule.category));
    if (pieces == 0)
        return QCoreApplication::translate("GiftRules", "The order has no item that was paid for.");
    const QString byNumber = refusalByOrderNumber(rule, question.orderNumber);
    return byNumber.isEmpty() ? refusalByWorth(rule, question) : byNumber;
}

QString causeByOrderNumber(const GiftRule& rule, int number)
{
    if (number == 1)
        return QCoreApplication::translate("GiftRules", "first order");
    return rule.minOrderNumber > 1 || rule.maxOrderNumber > 0
        ? QCoreApplication::translate("GiftRules", "order no. %1 of this customer").arg(number)
        : QString();
}

/// The nearest name: for a rule about Kitchen and a mug it is "Mugs".
QString coveredName(const GiftRule& rule, const RuleQuestion& question)
{
    for (const OrderLine* line : question.items) {
        if (covers(rule, question, *line))
            return nameOf(question.tree, line->category);
    }
    return nameOf(question.tree, rule.category);
}

QString cause(const GiftRule& rule, const RuleQuestion& question)
{
    QStringList causes;
    if (rule.category)
        causes += QCoreApplication::translate("GiftRules", "%1 in the order").arg(coveredName(rule, question));
    if (rule.minOrderNumber > 0 || rule.maxOrderNumber > 0)
        causes += causeByOrderNumber(rule, question.orderNumber);
    if (rule.minTotal && rule.minTotal->minor > 0)
        causes += QCoreApplication::translate("GiftRules", "worth %1").arg(displayAmount(question.worth, question.locale));
    if (rule.monthFrom > 0 && rule.monthTo > 0)
        causes += QCoreApplication::translate("GiftRules", "in season");
    if (rule.channel)
        causes += QCoreApplication::translate("GiftRules", "from %1").arg(question.channel.name);
    causes.removeAll(QString());
    if (causes.isEmpty())
        return QCoreApplication::translate("GiftRules", "For every order");
    QString text = causes.join(u", "_s);
    text[0] = text[0].toUpper();
    return text;
}

int piecesDue(const GiftRule& rule, const RuleQuestion& question, int pieces)
{
    qint64 due = 1;
    if (rule.per == GiftRule::Per::Item)
        due = pieces;
    if (rule.per == GiftRule::Per::ValueStep && rule.minTotal && rule.minTotal->minor > 0)
        due = question.worth.minor / rule.minTotal->minor;
    if (rule.maxCount > 0)
        due = std::min<qint64>(due, rule.maxCount);
    return static_cast<int>(std::clamp<qint64>(due, 1, 1000));
}

} // namespace

std::vector<const OrderLine*> paidItems(const Order& order, const std::vector<Gift>& gifts)
{
    const auto isGift = [&gifts](const OrderLine& line) {
        return !line.sku.isEmpty() && std::ranges::find(gifts, line.sku, &Gift::code) != gifts.end();
    };
    const auto costs = [](const OrderLine& line) { return line.total().minor > 0; };
    // Some exports carry no prices of lines: where no line has one, but the order is worth something, nothing is free.
    const bool priced = std::ranges::any_of(order.lines, costs) || (order.total.currency.isKnown() && order.total.minor <= 0);
    const auto isPaid = [&](const OrderLine& line) { return (!priced || costs(line)) && !isGift(line); };
    std::vector<const OrderLine*> items;
    for (const OrderLine& line : order.lines) {
        const auto bundle = static_cast<std::size_t>(line.bundle.value_or(-1));
        const bool partOfPaid = line.bundle && bundle < order.lines.size() && isPaid(order.lines[bundle]);
        if (isPaid(line) || (partOfPaid && !isGift(line)))
            items.push_back(&line);
    }
    return items;
}

RuleAnswer askRule(const GiftRule& rule, const RuleQuestion& question)
{
    RuleAnswer answer;
    const int pieces = coveredPieces(rule, question);
    answer.refusal = refusal(rule, question, pieces);
    answer.applies = answer.refusal.isEmpty();
    if (!answer.applies)
        return answer;
    answer.cause = cause(rule, question);
    answer.count = piecesDue(rule, question, pieces);
    return answer;
}

} // namespace kokarda

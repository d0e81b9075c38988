// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftfit.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// A limit that one circumstance sets: so many pieces, and the two ways to say why not more.
struct Limit
{
    qint64 pieces = 0;
    QString refusal;
    QString because;
};

constexpr qint64 unlimited = std::numeric_limits<int>::max();

Limit byChannel(const Gift& gift, const FitQuestion& question)
{
    const InsertRules& rules = question.terms.insertRules ? *question.terms.insertRules : suppliedInsertRules();
    const std::vector<InsertFinding> findings
        = checkInsert(gift.traits, question.channel, question.order.shipTo.country, rules, question.terms.locale);
    if (!isBlocked(findings))
        return {unlimited, {}, {}};
    return {0, findings.front().reason,
        QCoreApplication::translate("GiftFit", "%1 is not allowed on this channel").arg(giftName(gift, QLocale()))};
}

Limit byHistory(const Gift& gift, const GiftRule& rule, const FitQuestion& question)
{
    QDate last;
    for (const GivenGift& given : question.history.given) {
        if (given.gift == gift.id && !isOwn(given, question.order)) {
            const QDate day = dayIn(given.at, question.terms.zone);
            last = last.isValid() ? std::max(last, day) : day;
        }
    }
    if (!last.isValid())
        return {unlimited, {}, {}};
    const QString day = question.terms.locale.toString(last, u"d MMMM yyyy"_s);
    const QString because = QCoreApplication::translate("GiftFit", "the customer already has %1").arg(giftName(gift, QLocale()));
    if (rule.neverTwice)
        return {0, QCoreApplication::translate("GiftFit", "This customer already got it on %1.").arg(day), because};
    if (rule.notWithinDays > 0 && last.daysTo(question.today) < rule.notWithinDays) {
        return {0,
            QCoreApplication::translate("GiftFit", "This customer got it on %1, less than %2 days ago.")
                .arg(day, QString::number(rule.notWithinDays)),
            because};
    }
    return {unlimited, {}, {}};
}

Limit byStock(const Gift& gift, int wanted, const FitQuestion& question)
{
    const auto promise = question.terms.promised.find(gift.id);
    const int promised = promise == question.terms.promised.end() ? 0 : std::max(0, promise->second);
    const int usable = usableStock(gift, question.today);
    const int left = std::max(0, usable - promised);
    if (left >= wanted)
        return {unlimited, {}, {}};
    if (left > 0) {
        return {left,
            QCoreApplication::translate("GiftFit", "Only %1 of %2 are left.")
                .arg(QString::number(left), QString::number(wanted)),
            QCoreApplication::translate("GiftFit", "%1 is running out").arg(giftName(gift, QLocale()))};
    }
    const QString runOut = QCoreApplication::translate("GiftFit", "%1 has run out").arg(giftName(gift, QLocale()));
    if (usable > 0)
        return {0, QCoreApplication::translate("GiftFit", "The last pieces are promised to other orders."), runOut};
    if (stockOf(gift) > 0) {
        return {0, QCoreApplication::translate("GiftFit", "What is left is past its best-before date."),
            QCoreApplication::translate("GiftFit", "%1 is past its date").arg(giftName(gift, QLocale()))};
    }
    return {0, QCoreApplication::translate("GiftFit", "It has run out."), runOut};
}

Limit byParcel(const Gift& gift, const FitQuestion& question)
{
    const ParcelFacts& parcel = question.terms.parcel;
    const QString because = QCoreApplication::translate("GiftFit", "%1 does not fit the parcel").arg(giftName(gift, QLocale()));
    if (parcel.size && gift.size > *parcel.size)
        return {0, QCoreApplication::translate("GiftFit", "It is too large for this parcel."), because};
    if (parcel.size == ParcelSize::Letterbox && gift.fragile) {
        return {0, QCoreApplication::translate("GiftFit", "It is fragile, and a letterbox parcel does not protect it."),
            because};
    }
    if (parcel.weightLimitGrams <= 0 || gift.weightGrams <= 0)
        return {unlimited, {}, {}};
    const int left = std::max(0, parcel.weightLimitGrams - parcel.weightGrams);
    return {left / gift.weightGrams,
        QCoreApplication::translate("GiftFit", "It weighs %1 g and the parcel’s weight step has %2 g left.")
            .arg(QString::number(gift.weightGrams), QString::number(left)),
        QCoreApplication::translate("GiftFit", "%1 would make the parcel too heavy").arg(giftName(gift, QLocale()))};
}

Limit byBudget(const Gift& gift, const GiftRule& rule, const FitQuestion& question)
{
    if (rule.budgetPermille <= 0 || gift.cost.minor <= 0)
        return {unlimited, {}, {}};
    const bool ofMargin = rule.budgetOf == GiftRule::BudgetOf::Margin;
    const QString because = QCoreApplication::translate("GiftFit", "%1 costs too much for this order").arg(giftName(gift, QLocale()));
    if (ofMargin && !question.terms.margin)
        return {0, QCoreApplication::translate("GiftFit", "What the order earns is not known, so its budget is not known."),
            because};
    const Money base = ofMargin ? *question.terms.margin : question.worth;
    if (base.currency != gift.cost.currency) {
        return {0,
            QCoreApplication::translate("GiftFit", "Its cost is in %1 and the order in %2, so they cannot be compared.")
                .arg(gift.cost.currency.code(), base.currency.code()),
            because};
    }
    // Rounded down: a budget is never exceeded, not even by half a grosz.
    const Money allowed{std::max<qint64>(0, base.minor) * rule.budgetPermille / 1000, base.currency};
    return {allowed.minor / gift.cost.minor,
        QCoreApplication::translate("GiftFit", "One costs %1 and this order’s gifts may cost %2.")
            .arg(displayAmount(gift.cost, question.terms.locale), displayAmount(allowed, question.terms.locale)),
        because};
}

} // namespace

bool isOwn(const GivenGift& given, const Order& order)
{
    return order.id && given.order == order.id;
}

GiftFit fitOf(const Gift& gift, const GiftRule& rule, int wanted, const FitQuestion& question)
{
    if (!gift.active) {
        return {0, QCoreApplication::translate("GiftFit", "It is switched off."),
            QCoreApplication::translate("GiftFit", "%1 is switched off").arg(giftName(gift, QLocale()))};
    }
    GiftFit fit{wanted, {}, {}};
    for (const Limit& limit : {byChannel(gift, question), byHistory(gift, rule, question),
             byStock(gift, wanted, question), byParcel(gift, question), byBudget(gift, rule, question)}) {
        if (limit.pieces >= fit.count)
            continue;
        fit = {static_cast<int>(limit.pieces), limit.refusal, limit.because};
        if (fit.count == 0)
            break;
    }
    return fit;
}

} // namespace kokarda

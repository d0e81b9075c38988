// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftwords.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// A name within a sentence: "A small jar of honey" would begin one of its own. One that has quotation marks stands out.
QString quoted(const QString& name)
{
    if (name.contains(u'“') || name.contains(u'”'))
        return name;
    return QCoreApplication::translate("GiftWords", "“%1”").arg(name);
}

template<class List, class IdType>
QString nameIn(const List& list, IdType id, const QString& removed)
{
    const auto found = std::ranges::find_if(list, [id](const auto& entry) { return entry.id == id; });
    return found == list.end() ? removed : quoted(found->name);
}

QString giftIn(const RuleWords& words, GiftId id)
{
    const auto found = std::ranges::find(words.gifts, id, &Gift::id);
    return found == words.gifts.end() ? QCoreApplication::translate("GiftWords", "a removed gift") : quoted(giftName(*found, words.locale));
}

/// "a", "a and b", "a, b and c".
QString enumerated(const QStringList& parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString head = parts.first(parts.size() - 1).join(u", "_s);
    return QCoreApplication::translate("GiftWords", "%1 and %2").arg(head, parts.last());
}

QString orderNumberWords(const GiftRule& rule)
{
    const QString from = QString::number(rule.minOrderNumber);
    const QString to = QString::number(rule.maxOrderNumber);
    if (rule.maxOrderNumber == 1)
        return QCoreApplication::translate("GiftWords", "is the customer’s first");
    if (rule.minOrderNumber > 0 && rule.minOrderNumber == rule.maxOrderNumber)
        return QCoreApplication::translate("GiftWords", "is the customer’s no. %1").arg(from);
    if (rule.minOrderNumber > 1 && rule.maxOrderNumber > 0)
        return QCoreApplication::translate("GiftWords", "is the customer’s no. %1 to %2").arg(from, to);
    if (rule.minOrderNumber > 1)
        return QCoreApplication::translate("GiftWords", "is the customer’s no. %1 or later").arg(from);
    if (rule.maxOrderNumber > 0)
        return QCoreApplication::translate("GiftWords", "is the customer’s no. %1 or earlier").arg(to);
    return {};
}

QString seasonWords(const GiftRule& rule, const QLocale& locale)
{
    if (rule.monthFrom <= 0 || rule.monthTo <= 0)
        return {};
    const QString from = locale.standaloneMonthName(rule.monthFrom);
    if (rule.monthFrom == rule.monthTo)
        return QCoreApplication::translate("GiftWords", "is packed in the season (%1)").arg(from);
    return QCoreApplication::translate("GiftWords", "is packed in the season (%1 to %2)")
        .arg(from, locale.standaloneMonthName(rule.monthTo));
}

QString whenWords(const GiftRule& rule, const RuleWords& words)
{
    QStringList conditions;
    if (rule.category) {
        conditions += QCoreApplication::translate("GiftWords", "has something from %1")
                          .arg(nameIn(words.tree, rule.category,
                              QCoreApplication::translate("GiftWords", "a removed category")));
    }
    if (rule.minTotal && rule.minTotal->minor > 0) {
        conditions += QCoreApplication::translate("GiftWords", "is worth at least %1")
                          .arg(displayAmount(*rule.minTotal, words.locale));
    }
    conditions += orderNumberWords(rule);
    if (rule.channel) {
        conditions += QCoreApplication::translate("GiftWords", "comes from %1")
                          .arg(nameIn(words.channels, rule.channel,
                              QCoreApplication::translate("GiftWords", "a removed channel")));
    }
    conditions += seasonWords(rule, words.locale);
    conditions.removeAll(QString());
    if (conditions.isEmpty())
        return QCoreApplication::translate("GiftWords", "With every order");
    return QCoreApplication::translate("GiftWords", "When an order %1").arg(enumerated(conditions));
}

QString perWords(const GiftRule& rule, const QLocale& locale)
{
    if (rule.per == GiftRule::Per::Item)
        return QCoreApplication::translate("GiftWords", " for each such piece");
    if (rule.per == GiftRule::Per::ValueStep && rule.minTotal && rule.minTotal->minor > 0)
        return QCoreApplication::translate("GiftWords", " for every full %1").arg(displayAmount(*rule.minTotal, locale));
    return {};
}

QString giftWords(const GiftRule& rule, const RuleWords& words)
{
    if (rule.noteAlone)
        return QCoreApplication::translate("GiftWords", "put in the note alone, without a gift");
    QStringList names;
    for (const GiftId gift : rule.gifts)
        names += giftIn(words, gift);
    if (names.isEmpty())
        return QCoreApplication::translate("GiftWords", "give nothing, because no gift is chosen");
    const QString per = perWords(rule, words.locale);
    if (names.size() == 1)
        return QCoreApplication::translate("GiftWords", "give %1%2").arg(names.first(), per);
    if (rule.pick == GiftRule::Pick::Rotate)
        return QCoreApplication::translate("GiftWords", "give %1 in turns%2").arg(enumerated(names), per);
    if (rule.pick == GiftRule::Pick::ExpiringFirst) {
        return QCoreApplication::translate("GiftWords", "give what expires first of %1%2")
            .arg(enumerated(names), per);
    }
    const QString others = QStringList(names.mid(1)).join(QCoreApplication::translate("GiftWords", " or else "));
    return QCoreApplication::translate("GiftWords", "give %1%2, or %3 if it has run out").arg(names.first(), per, others);
}

QString limitWords(const GiftRule& rule, const QLocale& locale)
{
    if (rule.noteAlone || rule.gifts.empty())
        return {};
    QStringList limits;
    if (rule.maxCount > 0 && rule.per != GiftRule::Per::Order) {
        limits += QCoreApplication::translate("GiftWords", "At most %1 in one parcel.").arg(rule.maxCount);
    }
    if (rule.budgetPermille > 0) {
        const QString percent = locale.toString(rule.budgetPermille / 10.0, 'g', 4);
        limits += (rule.budgetOf == GiftRule::BudgetOf::Margin
                ? QCoreApplication::translate("GiftWords", "For at most %1 % of what the order earns.")
                : QCoreApplication::translate("GiftWords", "For at most %1 % of the order’s worth."))
                      .arg(percent);
    }
    if (rule.neverTwice)
        limits += QCoreApplication::translate("GiftWords", "Never the same gift twice to a customer.");
    else if (rule.notWithinDays > 0) {
        limits += QCoreApplication::translate("GiftWords", "Not the same gift to a customer within %1 days.")
                      .arg(rule.notWithinDays);
    }
    return limits.join(u' ');
}

GiftRule presetRule(int priority, const std::vector<GiftId>& gifts)
{
    GiftRule rule;
    rule.priority = priority;
    rule.gifts = gifts;
    return rule;
}

} // namespace

QString sentenceOf(const GiftRule& rule, const RuleWords& words)
{
    QString sentence = QCoreApplication::translate("GiftWords", "%1, %2.")
                           .arg(whenWords(rule, words), giftWords(rule, words));
    const QString limits = limitWords(rule, words.locale);
    if (!limits.isEmpty())
        sentence += u' ' + limits;
    if (!rule.active)
        sentence += u' ' + QCoreApplication::translate("GiftWords", "This rule is switched off.");
    return sentence;
}

std::vector<GiftRule> newcomersGetAGift(const std::vector<GiftId>& gifts)
{
    GiftRule newcomers = presetRule(10, gifts);
    newcomers.maxOrderNumber = 1;
    GiftRule loyal = presetRule(20, {});
    loyal.minOrderNumber = 2;
    loyal.noteAlone = true;
    return {newcomers, loyal};
}

std::vector<GiftRule> everyoneASmallThing(const std::vector<GiftId>& gifts)
{
    GiftRule everyone = presetRule(50, gifts);
    everyone.pick = GiftRule::Pick::Rotate;
    everyone.neverTwice = false;
    everyone.notWithinDays = 90;
    return {everyone};
}

std::vector<GiftRule> onlyOver(const Money& worth, const std::vector<GiftId>& gifts)
{
    GiftRule over = presetRule(30, gifts);
    over.minTotal = worth;
    return {over};
}

std::vector<GiftPreset> giftPresets(const std::vector<Gift>& gifts, const Money& over, const QLocale& locale)
{
    std::vector<Gift> usable = gifts;
    std::erase_if(usable, [](const Gift& gift) { return !gift.active; });
    std::ranges::stable_sort(usable, {}, [](const Gift& gift) { return gift.cost.minor; });
    std::vector<GiftId> all;
    std::vector<GiftId> small;
    for (const Gift& gift : usable) {
        all.push_back(gift.id);
        if (gift.size == ParcelSize::Letterbox && !gift.fragile)
            small.push_back(gift.id);
    }
    return {{u"newcomers"_s,
                QCoreApplication::translate("GiftWords", "Newcomers get a gift, loyal customers the note alone"),
                QCoreApplication::translate("GiftWords",
                    "In a field experiment a handwritten note made loyal customers buy more, and a gift added to it "
                    "weakened that (Kim, Choi and Kim 2022)."),
                newcomersGetAGift(all)},
        {u"everyone"_s, QCoreApplication::translate("GiftWords", "Everyone gets a small thing"),
            QCoreApplication::translate(
                "GiftWords", "One light thing in every parcel, in turns, so that nobody gets the same again soon."),
            everyoneASmallThing(small)},
        {u"over"_s,
            QCoreApplication::translate("GiftWords", "Only orders over %1").arg(displayAmount(over, locale)),
            QCoreApplication::translate("GiftWords", "A gift for larger orders, which can bear its cost."),
            onlyOver(over, all)}};
}

} // namespace kokarda

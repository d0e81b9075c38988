// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cases/caseletter.h"

#include "models/services/cases/casegifts.h"
#include "models/services/cases/caseletterwords.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/casereason.h"
#include "models/values/documentlanguage.h"
#include "models/values/names/greeting.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

using Resolution = CaseFile::Resolution;

QString dayText(QDate day, const QString& language)
{
    const bool dotted = language == "de"_L1 || language == "cs"_L1;
    const QString pattern = language == "es"_L1 ? u"d 'de' MMMM 'de' yyyy"_s : dotted ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s;
    return QLocale(language).toString(day, pattern);
}

/// A usual reason in the letter's language; own words stay.
QString reasonIn(const QString& reason, const CaseLetterWords& words)
{
    const QString known = caseReason(reason);
    return known == fewStarsReason() ? QString() : words.reasons.value(usualCaseReasons().indexOf(known), reason);
}

/// What is paid back for each item, where the amount is made of them; else nothing.
std::vector<Money> refunds(const CaseFile& file, const Order& order)
{
    std::vector<Money> parts;
    if (file.resolution != Resolution::Refund || !file.refund || file.refund->currency != order.total.currency)
        return parts;
    Money rest = *file.refund;
    for (const CaseLine& line : file.lines) {
        parts.push_back(paidFor(order, line));
        rest = rest - parts.back();
    }
    // The delivery is paid back with the whole order; a part of a grosz is lost in each line's share.
    const qint64 off = std::abs(rest.minor - order.shipping.minor);
    if (rest.minor > 0 && off <= static_cast<qint64>(parts.size()))
        parts.push_back(rest);
    else if (rest.minor != 0)
        parts.clear();
    return parts;
}

LetterItems itemsOf(const CaseFile& file, const Order& order, const CaseLetterWords& words, const QLocale& locale)
{
    LetterItems items{words.outcome, {}, 2};
    const std::vector<Money> paid = refunds(file, order);
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        const CaseLine& line = file.lines[i];
        const auto item = std::ranges::find(order.lines, line.line, &OrderLine::id);
        if (item == order.lines.end())
            continue;
        QStringList remark{item->variant, item->sku, reasonIn(line.reason.isEmpty() ? file.reason : line.reason, words)};
        remark.removeAll(QString());
        items.rows.push_back({item->title, remark.join(u" · "_s), line.quantity,
            i < paid.size() ? displayAmount(paid[i], locale) : words.ofItem.at(file.resolution)});
    }
    if (paid.size() > file.lines.size())
        items.rows.push_back({words.delivery, {}, 0, displayAmount(paid.back(), locale)});
    return items;
}

/// As it is called where the letter's language is spoken.
QString giftIn(Shop& shop, const GivenGift& given, const QLocale& locale)
{
    for (const Gift& gift : shop.gifts().gifts()) {
        if (gift.id == given.gift)
            return giftName(gift, locale);
    }
    return given.giftName;
}

QString decisionOf(Shop& shop, const CaseFile& file, const CaseLetterWords& words, const QLocale& locale)
{
    QString decided = words.decided.at(file.resolution);
    int pieces = 0;
    for (const CaseLine& line : file.lines)
        pieces += line.quantity;
    if (file.resolution == Resolution::Refund && file.refund)
        decided = words.refundOf.arg(displayAmount(*file.refund, locale));
    else if (file.resolution == Resolution::Replacement && pieces > 1)
        decided = words.replacements;
    else if (const std::optional<GivenGift> given = CaseGifts(shop).given(file.id); given && file.resolution == Resolution::Gift)
        decided = words.gift.arg(giftIn(shop, *given, locale));
    // Amends are no verdict, and an answer is none either.
    if (file.resolution == Resolution::Gift || file.resolution == Resolution::Answered)
        return decided;
    const QString& verdict = (file.resolution == Resolution::Refused ? words.refused : words.accepted).at(file.kind);
    return verdict.isEmpty() ? decided : verdict + u' ' + decided;
}

Address addresseeOf(Shop& shop, const CaseFile& file, const std::optional<Order>& order)
{
    if (order)
        return order->billTo == Address() ? order->shipTo : order->billTo;
    const std::vector<Address> addresses = file.customer ? shop.customers().addresses(file.customer) : std::vector<Address>();
    return addresses.empty() ? Address() : addresses.front();
}

} // namespace

Letter answerLetter(Shop& shop, const CaseFile& file)
{
    if (file.resolution == Resolution::None)
        throw RuleError(QCoreApplication::translate("CaseLetter", "Choose what was decided first: the letter says it."));
    if (file.resolution == Resolution::Refused && file.answer.trimmed().isEmpty())
        throw RuleError(QCoreApplication::translate("CaseLetter", "Write the reasons into the answer first: a refusal has to give them."));
    const ShopInfo info = shop.settings().info();
    const QTimeZone zone = shop.settings().zone();
    const std::optional<Order> order = file.order ? shop.orders().order(file.order) : std::nullopt;
    const Customer customer = (file.customer ? shop.customers().customer(file.customer) : std::nullopt).value_or(Customer{});
    const QString wished = documentLanguage(customer, order.value_or(Order{}), order ? shop.settings().channel(order->channel).value_or(Channel{}) : Channel{}, info);
    const QString language = caseLetterLanguages().contains(wished) ? wished : u"en"_s;
    const CaseLetterWords& words = caseLetterWords(language);
    const QLocale locale(language);
    const QString day = dayText(dayIn(file.openedAt, zone), language);

    Letter letter{language, addresseeOf(shop, file, order), dayIn({QDateTime::currentMSecsSinceEpoch()}, zone), words.subject.at(file.kind).arg(file.number), {}};
    const Greeting greeting = greetCustomer(customer, {language, NoteTone::Formal, true, shop.customers().nameCorrections()});
    const QString received = order ? words.receivedOrder.at(file.kind).arg(day, order->number) : words.received.at(file.kind).arg(day);
    letter.paragraphs << salutationLine(greeting, language);
    letter.paragraphs << (continuesInSmallLetters(greeting, language) ? received.left(1).toLower() + received.mid(1) : received);
    if (order && !file.lines.empty()) {
        letter.paragraphs.back() += u' ' + words.concerns;
        letter.items = itemsOf(file, *order, words, locale);
    }
    letter.paragraphs << decisionOf(shop, file, words, locale);
    if (!file.answer.trimmed().isEmpty())
        letter.paragraphs << file.answer.trimmed();
    letter.paragraphs << words.closing + u'\n' + (info.signature.isEmpty() ? info.name : info.signature);
    return letter;
}

} // namespace kokarda

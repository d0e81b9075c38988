// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/caseletter.h"

#include "models/services/customerdesk.h"
#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/documentlanguage.h"
#include "models/values/greeting.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QLocale>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

using Resolution = CaseFile::Resolution;

/// The letter speaks the customer's language, not the window's: its words stand here and not in the catalogue.
struct Words
{
    std::map<CaseFile::Kind, QString> subject;
    QString received; ///< %1 day
    QString receivedOrder; ///< %1 day, %2 order number
    std::map<Resolution, QString> decided;
    QString closing;
};

const Words& wordsOf(const QString& language)
{
    using Kind = CaseFile::Kind;
    static const Words polish{
        {{Kind::Complaint, u"Odpowiedź na reklamację %1"_s}, {Kind::Return, u"Zwrot %1"_s}, {Kind::Enquiry, u"Odpowiedź na zapytanie %1"_s}},
        u"Zgłoszenie otrzymaliśmy %1."_s, u"Zgłoszenie do zamówienia %2 otrzymaliśmy %1."_s,
        {{Resolution::Refund, u"Uznajemy je i zwracamy pieniądze tą samą drogą, którą przyszła zapłata, najpóźniej w ciągu 14 dni."_s},
            {Resolution::Replacement, u"Uznajemy je i wysyłamy nową sztukę na nasz koszt."_s},
            {Resolution::Repair, u"Uznajemy je i naprawimy rzecz na nasz koszt."_s},
            {Resolution::Gift, u"Przepraszamy za kłopot. W ramach zadośćuczynienia przesyłamy drobny upominek."_s},
            {Resolution::Answered, u"Mamy nadzieję, że nasza odpowiedź wyjaśnia sprawę. W razie pytań prosimy o kontakt."_s},
            {Resolution::Refused, u"Po sprawdzeniu nie możemy go uznać. Powody podajemy poniżej. Spór można rozwiązać polubownie, między innymi z pomocą powiatowego rzecznika konsumentów albo wojewódzkiego inspektora Inspekcji Handlowej."_s}},
        u"Z wyrazami szacunku"_s};
    static const Words english{
        {{Kind::Complaint, u"Your complaint %1"_s}, {Kind::Return, u"Your return %1"_s}, {Kind::Enquiry, u"Your question %1"_s}},
        u"We received your message on %1."_s, u"We received your message about order %2 on %1."_s,
        {{Resolution::Refund, u"We accept it and return the money the way it came, within 14 days at the latest."_s},
            {Resolution::Replacement, u"We accept it and send a new piece at our own cost."_s},
            {Resolution::Repair, u"We accept it and will repair the item at our own cost."_s},
            {Resolution::Gift, u"We are sorry for the trouble. Please take the small gift that we send as amends."_s},
            {Resolution::Answered, u"We hope that our answer settles the matter. Please write to us with any further question."_s},
            {Resolution::Refused, u"Having looked into it, we cannot accept it. The reasons stand below. You may turn to a body for alternative dispute resolution or a consumer advice centre."_s}},
        u"Yours sincerely"_s};
    return language == "pl"_L1 ? polish : english;
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
    const ShopInfo info = shop.settings().info();
    const QTimeZone zone = shop.settings().zone();
    const std::optional<Order> order = file.order ? shop.orders().order(file.order) : std::nullopt;
    const Customer customer = (file.customer ? shop.customers().customer(file.customer) : std::nullopt).value_or(Customer{});
    const QString language = documentLanguage(customer, order.value_or(Order{}), {}, info) == "pl"_L1 ? u"pl"_s : u"en"_s;
    const Words& words = wordsOf(language);
    const QLocale locale(language);
    const QString day = locale.toString(dayIn(file.openedAt, zone), u"d MMMM yyyy"_s);

    Letter letter{language, addresseeOf(shop, file, order), dayIn({QDateTime::currentMSecsSinceEpoch()}, zone), words.subject.at(file.kind).arg(file.number), {}};
    const Greeting greeting = greetCustomer(customer, {language, NoteTone::Formal, true, shop.customers().nameCorrections()});
    const QString received = order ? words.receivedOrder.arg(day, order->number) : words.received.arg(day);
    letter.paragraphs << salutationLine(greeting, language);
    letter.paragraphs << (continuesInSmallLetters(greeting, language) ? received.left(1).toLower() + received.mid(1) : received);
    letter.paragraphs << words.decided.at(file.resolution);
    if (!file.answer.trimmed().isEmpty())
        letter.paragraphs << file.answer.trimmed();
    letter.paragraphs << words.closing + u'\n' + (info.signature.isEmpty() ? info.name : info.signature);
    return letter;
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/values/names/greeting.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void noOptions(QCommandLineParser&) { }

QJsonObject pair(const QString& gift, const QString& reason)
{
    return {{u"gift"_s, gift}, {u"reason"_s, reason}};
}

QJsonObject greetingJson(const Greeting& greeting)
{
    return {{u"text"_s, greeting.text}, {u"confidence"_s, confidenceName(greeting.confidence)}, {u"how"_s, greeting.how}};
}

int suggest(const QCommandLineParser& parser, Call& call)
{
    const QString number = onlyArgument(parser, u"ORDER"_s);
    Shop shop(forReading(call));
    const OrderId id = shop.orders().byNumber(number);
    const GiftSuggestion suggestion = shop.gifts().suggest(id);
    const QString gift = suggestion.choice ? suggestion.choice->giftName : QString();
    if (!call.json) {
        call.out << (gift.isEmpty() ? QCoreApplication::translate("Cli", "no gift") : gift) << ": " << suggestion.reason << '\n';
        for (const GiftRefusal& refused : suggestion.refused)
            call.out << "  " << refused.giftName << ": " << refused.reason << '\n';
        return Done;
    }
    QJsonArray alternatives;
    for (const GiftChoice& choice : suggestion.alternatives)
        alternatives.append(pair(choice.giftName, choice.reason));
    QJsonArray refusedOnes;
    for (const GiftRefusal& refused : suggestion.refused)
        refusedOnes.append(pair(refused.giftName, refused.reason));
    writeJson(call, {{u"order"_s, shop.orders().summary(id).number}, {u"gift"_s, gift.isEmpty() ? QJsonValue() : gift},
        {u"reason"_s, suggestion.reason}, {u"alternatives"_s, alternatives}, {u"refused"_s, refusedOnes}});
    return Done;
}

void greetOptions(QCommandLineParser& parser)
{
    parser.addOption({u"language"_s, QCoreApplication::translate("Cli", "Language of the salutation."), u"code"_s, u"pl"_s});
    parser.addOption({u"tone"_s, QCoreApplication::translate("Cli", "warm, formal or playful."), u"tone"_s, u"warm"_s});
    parser.addOption({u"rules-only"_s, QCoreApplication::translate("Cli", "Without the table of names: what the rules alone say.")});
}

int greetName(const QCommandLineParser& parser, Call& call)
{
    const QString name = onlyArgument(parser, u"NAME"_s);
    const std::optional<NoteTone> tone = toneFromName(parser.value(u"tone"_s));
    if (!tone)
        throw UsageError(QCoreApplication::translate("Cli", "--tone takes warm, formal or playful."));
    GreetingOptions options;
    options.language = parser.value(u"language"_s);
    options.tone = *tone;
    options.useTable = !parser.isSet(u"rules-only"_s);
    if (!call.shopPath.isEmpty()) // a shop that is named greets as it was corrected to; none is needed
        options.corrections = Shop(call.shopPath).customers().nameCorrections();
    const Greeting greeting = greet(name, options);
    if (call.json)
        writeJson(call, greetingJson(greeting));
    else
        call.out << greeting.text << '\n';
    return Done;
}

} // namespace

std::vector<Command> adviceCommands()
{
    return {{u"suggest"_s, u"ORDER"_s, QCoreApplication::translate("Cli", "the gift for an order, and why"), noOptions, suggest},
        {u"greet"_s, u"NAME"_s, QCoreApplication::translate("Cli", "the salutation for a name"), greetOptions, greetName}};
}

} // namespace kokarda::cli

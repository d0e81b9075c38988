// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/giftdesk.h"
#include "models/services/notedesk.h"
#include "models/services/orderbook.h"
#include "models/services/shop.h"

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

int suggest(const QCommandLineParser& parser, Call& call)
{
    const QString number = onlyArgument(parser, u"ORDER"_s);
    Shop shop(shopPathOf(call));
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

} // namespace

std::vector<Command> adviceCommands()
{
    return {{u"suggest"_s, u"ORDER"_s, QCoreApplication::translate("Cli", "the gift for an order, and why"), noOptions, suggest}};
}

} // namespace kokarda::cli

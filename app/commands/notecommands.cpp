// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/values/names/greeting.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void noOptions(QCommandLineParser&) {}

QJsonObject jsonOf(const Greeting& greeting)
{
    return {
        {u"text"_s, greeting.text}, {u"confidence"_s, confidenceName(greeting.confidence)}, {u"how"_s, greeting.how}};
}

int note(const QCommandLineParser& parser, Call& call)
{
    const QString number = onlyArgument(parser, u"ORDER"_s);
    Shop shop(shopPathOf(call));
    const OrderId id = shop.orders().byNumber(number);
    const Note kept = shop.notes().noteFor(id);
    const WrittenNote written = shop.notes().compose(id);
    if (!call.json) {
        call.out << kept.text << '\n';
        return Done;
    }
    QJsonArray sentences;
    for (const NoteSentence& sentence : written.sentences)
        sentences.append(QJsonObject{{u"text"_s, sentence.text},
                                     {u"key"_s, sentence.key},
                                     {u"personal"_s, sentence.personal},
                                     {u"why"_s, sentence.why}});
    const QString carrying = kept.id ? kept.sentenceKeys.value(0) : written.templateName;
    QJsonObject answer{{u"order"_s, shop.orders().summary(id).number},
                       {u"language"_s, kept.language},
                       {u"template"_s, carrying},
                       {u"text"_s, kept.text},
                       {u"words"_s, wordCount(kept.text)},
                       {u"greeting"_s, jsonOf(written.greeting)}};
    if (kept.text == written.text)
        answer.insert(u"sentences"_s, sentences);
    writeJson(call, answer);
    return Done;
}

} // namespace

std::vector<Command> noteCommands()
{
    return {
        {u"note"_s, u"ORDER"_s, QCoreApplication::translate("Cli", "the text of the note"), noOptions, note}};
}

} // namespace kokarda::cli

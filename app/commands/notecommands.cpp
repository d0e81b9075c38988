// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/notedesk.h"
#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/values/greeting.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void noOptions(QCommandLineParser&) {}

void greetOptions(QCommandLineParser& parser)
{
    parser.addOption({u"language"_s, QCoreApplication::translate("Cli", "The language of the salutation, two letters."),
                      u"code"_s, u"pl"_s});
    parser.addOption({u"tone"_s, QCoreApplication::translate("Cli", "warm, formal or playful."), u"tone"_s, u"warm"_s});
}

QJsonObject jsonOf(const Greeting& greeting)
{
    return {
        {u"text"_s, greeting.text}, {u"confidence"_s, confidenceName(greeting.confidence)}, {u"how"_s, greeting.how}};
}

int greetName(const QCommandLineParser& parser, Call& call)
{
    const QString name = onlyArgument(parser, u"NAME"_s);
    const std::optional<NoteTone> tone = toneFromName(parser.value(u"tone"_s));
    if (!tone)
        throw UsageError(QCoreApplication::translate("Cli", "--tone takes warm, formal or playful."));
    GreetingOptions options;
    options.language = parser.value(u"language"_s).toLower();
    options.tone = *tone;
    const Greeting greeting = greet(name, options);
    if (call.json)
        writeJson(call, jsonOf(greeting));
    else
        call.out << greeting.text << "  (" << confidenceName(greeting.confidence) << ": " << greeting.how << ")\n";
    return Done;
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
        {u"note"_s, u"ORDER"_s, QCoreApplication::translate("Cli", "the text of the note"), noOptions, note},
        {u"greet"_s, u"NAME"_s, QCoreApplication::translate("Cli", "the salutation alone"), greetOptions, greetName}};
}

} // namespace kokarda::cli

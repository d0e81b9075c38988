// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/wholefile.h"
#include "models/values/problem.h"
#include "views/ink/hand.h"
#include "views/ink/handfile.h"
#include "views/ink/handmaker.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void handOptions(QCommandLineParser& parser)
{
    parser.addOption({u"out"_s, QCoreApplication::translate("Cli", "The stroke file to write."), u"file"_s});
    parser.addOption({u"name"_s, QCoreApplication::translate("Cli", "The hand's key; without it the font file's name."), u"name"_s});
    parser.addOption({u"joined"_s, QCoreApplication::translate("Cli", "The letters of a word hang together.")});
    parser.addOption({u"list"_s, QCoreApplication::translate("Cli", "Name the hands that come with the program.")});
}

int listHands(Call& call)
{
    QJsonArray hands;
    for (const ink::HandInfo& hand : ink::hands()) {
        hands.append(QJsonObject{{u"name"_s, hand.name}, {u"title"_s, hand.title}, {u"joined"_s, hand.joined}});
        if (!call.json)
            call.out << hand.name << '\t' << hand.title << '\n';
    }
    if (call.json)
        writeJson(call, {{u"hands"_s, hands}});
    return Done;
}

ink::HandRecipe recipeFor(const QCommandLineParser& parser, const QFileInfo& font)
{
    ink::HandRecipe recipe;
    recipe.title = font.completeBaseName();
    recipe.name = parser.isSet(u"name"_s) ? parser.value(u"name"_s) : recipe.title.toLower();
    recipe.fontFile = font.fileName();
    recipe.joined = parser.isSet(u"joined"_s);
    recipe.reach = recipe.joined ? 0.2 : 0;
    return recipe;
}

ink::MadeHand madeHand(const QString& font, const ink::HandRecipe& recipe, Call& call)
{
    try {
        return ink::makeHand(font, recipe, [&call](int done, int all) {
            if (done % 50 == 0)
                call.err << done << '/' << all << '\n' << Qt::flush;
            return true;
        });
    } catch (const ink::HandError& error) {
        throw RuleError(QString::fromStdString(error.what()));
    }
}

int runHand(const QCommandLineParser& parser, Call& call)
{
    if (parser.isSet(u"list"_s))
        return listHands(call);
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words[0] != "make"_L1 || !parser.isSet(u"out"_s))
        throw UsageError(QCoreApplication::translate("Cli", "Say hand make FONT.ttf --out X.hand, or hand --list."));
    const QFileInfo font(words[1]);
    if (!font.isFile())
        throw RuleError(QCoreApplication::translate("Cli", "There is no font %1.").arg(words[1]));
    const ink::MadeHand made = madeHand(words[1], recipeFor(parser, font), call);
    writeWhole(parser.value(u"out"_s), ink::handFile(*made.data));
    QJsonArray refused;
    for (const ink::RefusedGlyph& glyph : made.refused) {
        refused.append(QJsonObject{{u"glyph"_s, glyph.name}, {u"reason"_s, glyph.reason}});
        call.err << QCoreApplication::translate("Cli", "Refused: %1 (%2)").arg(glyph.name, glyph.reason) << '\n';
    }
    if (call.json)
        writeJson(call, {{u"glyphs"_s, made.made}, {u"refused"_s, refused}, {u"recall"_s, made.meanRecall}});
    else
        call.out << QCoreApplication::translate("Cli", "%1: %2 glyphs.").arg(parser.value(u"out"_s), QString::number(made.made)) << '\n';
    return Done;
}

} // namespace

std::vector<Command> handCommands()
{
    return {{u"hand"_s, u"make FONT.ttf --out X.hand | --list"_s, QCoreApplication::translate("Cli", "makes a hand of a font, or lists the hands"), handOptions, runHand}};
}

} // namespace kokarda::cli

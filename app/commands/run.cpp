// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

#include "models/storage/dberror.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {


void addCommonOptions(QCommandLineParser& parser)
{
    parser.addOption({u"shop"_s, QCoreApplication::translate("Cli", "The shop file. Without it: the shop last opened."), u"file"_s});
    parser.addOption({u"json"_s, QCoreApplication::translate("Cli", "Answer with one JSON object.")});
    parser.addOption({{u"h"_s, u"help"_s}, QCoreApplication::translate("Cli", "Show this help.")});
}

void printHelp(QTextStream& out)
{
    out << QCoreApplication::translate("Cli", "kokarda-cli: the shop's back office without a window") << "\n\n  kokarda-cli [--shop FILE] [--json] COMMAND …\n\n";
    for (const Command& command : allCommands())
        out << "  " << (command.name + u' ' + command.arguments).leftJustified(44) << ' ' << command.help << '\n';
    out << '\n' << QCoreApplication::translate("Cli", "kokarda-cli COMMAND --help explains one command.") << '\n';
}

/// Position of the command's name: the first word that is neither an option nor --shop's value.
qsizetype commandPosition(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--shop"_L1)
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

int runCommand(const Command& command, const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.help);
    addCommonOptions(parser);
    command.setUp(parser);
    if (!parser.parse(QStringList{u"kokarda-cli "_s + command.name} + arguments))
        throw UsageError(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        out << parser.helpText();
        return Done;
    }
    Call call{parser.value(u"shop"_s), parser.isSet(u"json"_s), out, err};
    return command.run(parser, call);
}

int dispatch(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const qsizetype position = commandPosition(arguments);
    if (position < 0) {
        if (arguments.contains("--version"_L1)) {
            out << "kokarda-cli " << QCoreApplication::applicationVersion() << '\n';
            return Done;
        }
        if (!arguments.contains("--help"_L1) && !arguments.contains("-h"_L1))
            throw UsageError(QCoreApplication::translate("Cli", "A command is missing; kokarda-cli --help lists them."));
        printHelp(out);
        return Done;
    }
    const std::vector<Command> commands = allCommands();
    const auto command = std::ranges::find(commands, arguments[position], &Command::name);
    if (command == commands.end())
        throw UsageError(QCoreApplication::translate("Cli", "There is no command “%1”; kokarda-cli --help lists them.").arg(arguments[position]));
    QStringList rest = arguments;
    rest.removeAt(position);
    return runCommand(*command, rest, out, err);
}

/// The file that was named is the wrong one; disk, locks and damage are the world's.
bool isInputsFault(storage::DbError::Kind kind)
{
    using Kind = storage::DbError::Kind;
    return kind == Kind::Missing || kind == Kind::Exists || kind == Kind::NotAShop || kind == Kind::Empty
        || kind == Kind::TooNew;
}

} // namespace

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto& group : {shopCommands(), importCommands(), listCommands(), adviceCommands(), noteCommands(),
             paperCommands(), writeCommands(), handCommands(), reportCommands(),
             fileCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

int run(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    try {
        return dispatch(arguments, out, err);
    } catch (const UsageError& error) {
        err << QString::fromUtf8(error.what()) << '\n';
        return WrongUsage;
    } catch (const RuleError& error) {
        err << error.message() << '\n';
        return Refused;
    } catch (const storage::DbError& error) {
        err << error.message() << '\n';
        return isInputsFault(error.kind()) ? Refused : WorldFailed;
    } catch (const Error& error) {
        err << error.message() << '\n';
        return WorldFailed;
    } catch (const std::exception& error) {
        err << QCoreApplication::translate("Cli", "Something unexpected happened (%1). What was saved before is safe. Please report it.").arg(QString::fromUtf8(error.what())) << '\n';
        return WorldFailed;
    }
}

} // namespace kokarda::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/pagecheck.h"
#include "models/values/order.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTextStream>
#include <memory>
#include <stdexcept>
#include <vector>

namespace kokarda {
class Shop;
namespace storage {
class Database;
}
} // namespace kokarda

namespace kokarda::cli {

/// Exit codes of the command line, a contract with scripts.
enum ExitCode { Done = 0, Refused = 1, WorldFailed = 2, WrongUsage = 64 };

/// The call itself is wrong: an unknown option, a missing argument.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString& message)
        : std::runtime_error(message.toStdString())
    {
    }
};

/// One call of the program: what was asked for, and where the answer goes.
struct Call
{
    QString shopPath; ///< --shop; empty: the shop last opened
    bool json = false;
    QTextStream& out; ///< results only
    QTextStream& err; ///< messages and progress
};

/// A command of the program: `setUp` declares its options, `run` does it with the services that the window uses.
struct Command
{
    QString name;
    QString arguments; ///< as the help shows them: "FILE…"
    QString help;      ///< one sentence
    void (*setUp)(QCommandLineParser& parser);
    int (*run)(const QCommandLineParser& parser, Call& call);
};

/// Path of the shop that a call speaks of; throws UsageError when none is named and none was opened before.
QString shopPathOf(const Call& call);

/// For a command that only reads: Shop shop(forReading(call)). The pages of a very large file are not looked through first. A shop
/// of a newer Kokarda is open for reading only, which is said in words.
std::unique_ptr<storage::Database> forReading(const Call& call, PageCheck check = PageCheck::WhereQuick);

/// An order that a list of the shop names; throws storage::DbError(Damaged) where the file contradicts itself.
Order listedOrder(Shop& shop, OrderId id);

/// The only positional argument; throws UsageError naming `what` when it is missing or not alone.
QString onlyArgument(const QCommandLineParser& parser, const QString& what);

/// The day that an option gives, invalid when it is not set; throws UsageError for anything but an ISO date.
QDate dayOption(const QCommandLineParser& parser, const QString& option);

/// Writes the one JSON object of a --json call.
void writeJson(Call& call, const QJsonObject& object);

/// Remembers the shop that was opened, for calls without --shop.
void rememberShop(const QString& path);

} // namespace kokarda::cli

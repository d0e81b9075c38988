// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"

namespace kokarda::cli {

// Each group of commands stands in a file of its own.
std::vector<Command> shopCommands();   ///< new, demo, export
std::vector<Command> importCommands(); ///< import, imports, import-undo
std::vector<Command> fileCommands();   ///< check, backup, backups, restore
std::vector<Command> listCommands();   ///< orders, customers
std::vector<Command> adviceCommands(); ///< suggest, greet
std::vector<Command> noteCommands();   ///< note
std::vector<Command> paperCommands();  ///< slips, print
std::vector<Command> writeCommands();  ///< write
std::vector<Command> handCommands();   ///< hand
std::vector<Command> reportCommands(); ///< report

/// The whole table, in the order of the help.
std::vector<Command> allCommands();

/// Runs one call of kokarda-cli. `arguments` are without the program's name. Returns the exit code; every error is
/// one sentence on `err`.
int run(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kokarda::cli

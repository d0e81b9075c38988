// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/notelook.h"

namespace kokarda::storage {

class Database;

/// A look as compact JSON: what differs from the usual one, lengths in hundredths of a millimetre; pictures by their
/// row, kept where they are new. Opens no transaction.
QString noteLookToJson(Database& db, const NoteLook& look);
/// The look of such a text, with its pictures; unknown fields are passed over.
NoteLook noteLookFromJson(Database& db, const QString& json);

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sample/chance.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace kokarda::sample {

/// resources/sample/NAME.json as it stands. Throws std::logic_error when the program was built without it.
QJsonObject readTexts(const QString& name);

/// The texts of a JSON list.
QStringList listOf(const QJsonValue& value);

/// One text of a JSON list; a form for women and one for men, "zachwycona|zachwycony", is decided by `isWoman`.
QString oneText(const QJsonValue& list, Chance& chance, bool isWoman);

/// Every # becomes a digit.
QString withDigits(const QString& pattern, Chance& chance);

} // namespace kokarda::sample

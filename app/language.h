// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kokarda {

/// Languages the program speaks, ISO 639-1: "pl", "en".
QStringList spokenLanguages();

/// The system's language where we speak it, else English.
QString systemLanguage();

/// Makes the running program speak a language: its own texts and Qt's. Windows are told by LanguageChange events.
/// Papers are not touched: their language is the customer's.
void speak(const QString& language);

} // namespace kokarda

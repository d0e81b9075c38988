// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"

#include <QStringList>
#include <map>

namespace kokarda {

/// What the answer to a case is made of in one language. The letter speaks the customer's language, not the window's: its
/// words stand here and not in the catalogue.
struct CaseLetterWords
{
    using Kind = CaseFile::Kind;
    using Resolution = CaseFile::Resolution;

    std::map<Kind, QString> subject;       ///< %1 number of the case
    std::map<Kind, QString> received;      ///< %1 day
    std::map<Kind, QString> receivedOrder; ///< %1 day, %2 order number
    QString concerns;                      ///< above the items
    QString outcome;                       ///< heading of what was decided for each
    std::map<Resolution, QString> ofItem;  ///< in that column
    QString delivery;
    std::map<Kind, QString> accepted; ///< may be empty
    std::map<Kind, QString> refused;
    std::map<Resolution, QString> decided;
    QString refundOf;     ///< %1 amount; instead of Refund's where the amount is known
    QString replacements; ///< instead of Replacement's for more than one piece
    QString gift;         ///< %1 name; instead of Gift's where it is known
    QString closing;
    QStringList reasons; ///< in the order of usualCaseReasons()
};

/// English for languages that papers are not made in.
const CaseLetterWords& caseLetterWords(const QString& language);
/// The languages that letters are written in.
QStringList caseLetterLanguages();

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "models/values/insertrule.h"
#include "models/values/shopinfo.h"

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <vector>

namespace kokarda {

/// Reads a rule file in the form of resources/rules/inserts.json. Throws RuleError that names the entry and what is
/// wrong with it; nothing is half read.
InsertRules parseInsertRules(const QByteArray& json);

/// The rule file that comes with the program. Read once.
const InsertRules& suppliedInsertRules();

/// Traits that the words of a card or leaflet give away, in the order of the rule file.
QStringList traitsOfText(const QString& text, const InsertRules& rules);

/// What the rules say about an insert with these traits in a parcel of this channel to this country (ISO 3166-1
/// alpha-2, empty: not known, then only rules for every country speak). Blocking findings come first.
std::vector<InsertFinding> checkInsert(const QStringList& traits, const Channel& channel, const QString& country,
    const InsertRules& rules, const QLocale& locale = QLocale());

/// True when one of the findings blocks.
bool isBlocked(const std::vector<InsertFinding>& findings);

/// The gift as a person puts it into the parcel against the findings: the reason and the rule are recorded with it.
/// Throws RuleError when a finding blocks and the reason is blank. Without findings nothing changes.
GivenGift overriding(GivenGift given, const std::vector<InsertFinding>& findings, const QString& reason);

} // namespace kokarda

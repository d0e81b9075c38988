// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>
#include <vector>

namespace kokarda {

/// One thing that a marketplace or a law says about what is put into a parcel.
struct InsertRule
{
    enum class Effect { Warn, Block };

    QString key; ///< stable: "allegro-forbidden-goods"
    int version = 1;
    QString platform;      ///< beginning of Channel::platform it is for; empty: every channel
    QStringList countries; ///< ISO 3166-1 alpha-2 of the receiver; empty: everywhere
    QStringList traits;    ///< what it speaks of, see InsertTrait
    bool allTraits = false; ///< every trait must be there; else one is enough
    Effect effect = Effect::Warn;
    QMap<QString, QString> reason; ///< one sentence per language, "en" always there
    QStringList sources;           ///< where it was read
    QDate checked;                 ///< when it was last read there

    bool operator==(const InsertRule&) const = default;
};

/// A quality of an insert that rules speak of: what the thing is, or what its text says.
struct InsertTrait
{
    QString key;                  ///< "alcohol", "positive_review"
    QMap<QString, QString> title; ///< per language, "en" always there
    QStringList patterns;         ///< regular expressions that give it away in a text, case does not matter

    bool operator==(const InsertTrait&) const = default;
};

/// The whole rule file.
struct InsertRules
{
    QString version;
    std::vector<InsertTrait> traits;
    std::vector<InsertRule> rules;

    bool operator==(const InsertRules&) const = default;
};

/// What a rule says about one insert on one channel.
struct InsertFinding
{
    QString rule; ///< key and version: "allegro-forbidden-goods@1"
    InsertRule::Effect effect = InsertRule::Effect::Warn;
    QString reason;      ///< one sentence
    QStringList sources; ///< for "read more"

    bool operator==(const InsertFinding&) const = default;
};

} // namespace kokarda

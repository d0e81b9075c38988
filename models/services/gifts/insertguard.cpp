// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/insertguard.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr auto patternOptions = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

[[noreturn]] void refuse(const QString& entry, const QString& what)
{
    throw RuleError(QCoreApplication::translate("InsertGuard", "The insert rules cannot be read: %1: %2").arg(entry, what));
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& entry : value.toArray())
        list.append(entry.toString());
    return list;
}

QMap<QString, QString> perLanguage(const QJsonValue& value, const QString& entry)
{
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        texts.insert(at.key(), at.value().toString());
    if (texts.value(u"en"_s).isEmpty())
        refuse(entry, QCoreApplication::translate("InsertGuard", "the English words are missing"));
    return texts;
}

InsertTrait traitFrom(const QJsonObject& object)
{
    InsertTrait trait;
    trait.key = object["key"_L1].toString();
    if (trait.key.isEmpty())
        refuse(u"traits"_s, QCoreApplication::translate("InsertGuard", "an entry has no key"));
    trait.title = perLanguage(object["title"_L1], trait.key);
    trait.patterns = strings(object["patterns"_L1]);
    for (const QString& pattern : std::as_const(trait.patterns)) {
        const QRegularExpression expression(pattern, patternOptions);
        if (!expression.isValid())
            refuse(trait.key, expression.errorString());
    }
    return trait;
}

InsertRule::Effect effectFrom(const QJsonValue& value, const QString& key)
{
    const QString word = value.toString();
    if (word == "block"_L1)
        return InsertRule::Effect::Block;
    if (word != "warn"_L1)
        refuse(key, QCoreApplication::translate("InsertGuard", "the effect must be “warn” or “block”"));
    return InsertRule::Effect::Warn;
}

InsertRule ruleFrom(const QJsonObject& object, const QSet<QString>& knownTraits)
{
    InsertRule rule;
    rule.key = object["key"_L1].toString();
    if (rule.key.isEmpty())
        refuse(u"rules"_s, QCoreApplication::translate("InsertGuard", "an entry has no key"));
    rule.version = object["version"_L1].toInt();
    if (rule.version < 1)
        refuse(rule.key, QCoreApplication::translate("InsertGuard", "the version is missing"));
    rule.platform = object["platform"_L1].toString();
    rule.countries = strings(object["countries"_L1]);
    rule.traits = strings(object["traits"_L1]);
    if (rule.traits.isEmpty())
        refuse(rule.key, QCoreApplication::translate("InsertGuard", "it speaks of no trait"));
    for (const QString& trait : std::as_const(rule.traits)) {
        if (!knownTraits.contains(trait))
            refuse(rule.key, QCoreApplication::translate("InsertGuard", "the trait “%1” is not described").arg(trait));
    }
    rule.allTraits = object["all"_L1].toBool();
    rule.effect = effectFrom(object["effect"_L1], rule.key);
    rule.reason = perLanguage(object["reason"_L1], rule.key);
    rule.sources = strings(object["sources"_L1]);
    if (rule.sources.isEmpty())
        refuse(rule.key, QCoreApplication::translate("InsertGuard", "it names no source"));
    rule.checked = QDate::fromString(object["checked"_L1].toString(), Qt::ISODate);
    return rule;
}

bool speaksOf(const InsertRule& rule, const QStringList& traits)
{
    const auto there = [&traits](const QString& trait) { return traits.contains(trait); };
    return rule.allTraits ? std::ranges::all_of(rule.traits, there) : std::ranges::any_of(rule.traits, there);
}

QString inLanguage(const QMap<QString, QString>& texts, const QLocale& locale)
{
    return texts.value(locale.name().section(u'_', 0, 0), texts.value(u"en"_s));
}

} // namespace

InsertRules parseInsertRules(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        refuse(QCoreApplication::translate("InsertGuard", "character %1").arg(error.offset), error.errorString());
    if (root["format"_L1].toInt() != 1)
        refuse(u"format"_s, QCoreApplication::translate("InsertGuard", "only format 1 is known to this program"));
    InsertRules rules;
    rules.version = root["version"_L1].toString();
    QSet<QString> keys;
    for (const QJsonValue& entry : root["traits"_L1].toArray()) {
        rules.traits.push_back(traitFrom(entry.toObject()));
        keys.insert(rules.traits.back().key);
    }
    for (const QJsonValue& entry : root["rules"_L1].toArray())
        rules.rules.push_back(ruleFrom(entry.toObject(), keys));
    return rules;
}

const InsertRules& suppliedInsertRules()
{
    static const InsertRules rules = [] {
        QFile file(u":/rules/inserts.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            refuse(file.fileName(), file.errorString());
        return parseInsertRules(file.readAll());
    }();
    return rules;
}

QStringList traitsOfText(const QString& text, const InsertRules& rules)
{
    QStringList traits;
    for (const InsertTrait& trait : rules.traits) {
        const auto givesAway = [&text](const QString& pattern) {
            return QRegularExpression(pattern, patternOptions).match(text).hasMatch();
        };
        if (std::ranges::any_of(trait.patterns, givesAway))
            traits.append(trait.key);
    }
    return traits;
}

std::vector<InsertFinding> checkInsert(const QStringList& traits, const Channel& channel, const QString& country,
    const InsertRules& rules, const QLocale& locale)
{
    std::vector<InsertFinding> findings;
    for (const InsertRule& rule : rules.rules) {
        const bool here = channel.platform.startsWith(rule.platform)
            && (rule.countries.isEmpty() || rule.countries.contains(country, Qt::CaseInsensitive));
        if (!here || !speaksOf(rule, traits))
            continue;
        findings.push_back({u"%1@%2"_s.arg(rule.key, QString::number(rule.version)), rule.effect,
            inLanguage(rule.reason, locale), rule.sources});
    }
    std::ranges::stable_partition(
        findings, [](const InsertFinding& finding) { return finding.effect == InsertRule::Effect::Block; });
    return findings;
}

bool isBlocked(const std::vector<InsertFinding>& findings)
{
    return std::ranges::any_of(
        findings, [](const InsertFinding& finding) { return finding.effect == InsertRule::Effect::Block; });
}

GivenGift overriding(GivenGift given, const std::vector<InsertFinding>& findings, const QString& reason)
{
    if (findings.empty())
        return given;
    if (isBlocked(findings) && reason.trimmed().isEmpty()) {
        throw RuleError(
            QCoreApplication::translate("InsertGuard", "%1 Say why it should go into the parcel all the same.")
                .arg(findings.front().reason));
    }
    given.overrideReason = reason.trimmed();
    QStringList overridden;
    for (const InsertFinding& finding : findings)
        overridden.append(finding.rule);
    given.overriddenRule = overridden.join(u' ');
    return given;
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/greeting.h"

#include "models/values/addressing.h"
#include "models/values/names/namecase.h"
#include "models/values/names/nametable.h"
#include "models/values/names/personname.h"
#include "models/values/names/salutation.h"

#include <QCoreApplication>
#include <algorithm>

namespace kokarda {

namespace {

Greeting neutral(const GreetingOptions& options, bool onePerson, const QString& how)
{
    return {neutralSalutation(options.language), {}, Gender::unknown, Confidence::neutral, onePerson, how};
}

QString whyNobodyIsNamed(NameKind kind)
{
    switch (kind) {
    case NameKind::several:
        return QCoreApplication::translate("Greeting",
                                           "The name may stand for more than one person, so nobody is named.");
    case NameKind::firm:
        return QCoreApplication::translate("Greeting", "The name looks like a firm’s, so nobody is named.");
    case NameKind::surname:
        return QCoreApplication::translate("Greeting", "No first name was given, so nobody is named.");
    case NameKind::person:
    case NameKind::unreadable:
        break;
    }
    return QCoreApplication::translate("Greeting", "This does not read as a person’s name, so nobody is named.");
}

Greeting greetingOf(const Addressed& addressed, const PersonName& name, const GreetingOptions& options)
{
    const auto text = salutation(options.language, options.tone, addressed, name);
    if (!text)
        return neutral(
            options, true,
            QCoreApplication::translate("Greeting", "The gender of the name “%1” is not certain, so nobody is named.")
                .arg(name.given));
    return {*text, addressed.vocative, addressed.gender, addressed.confidence, true, addressed.how};
}

Addressed corrected(const NameCorrection& correction, const PersonName& name, const GreetingOptions& options)
{
    Gender gender = correction.gender;
    if (gender == Gender::unknown && name.kind == NameKind::person) {
        const auto usual = addressedBy(options.language, name, options.useTable);
        gender = usual ? usual->gender : name.surnameGender;
    }
    // A feminine form ends in -o or -u only by rule; -ie, -rze, -le are always a man's.
    if (gender == Gender::unknown && correction.vocative.endsWith(QLatin1Char('e')))
        gender = Gender::masculine;
    if (gender == Gender::unknown && correction.vocative.endsWith(QLatin1Char('o')))
        gender = Gender::feminine;
    return {correction.vocative, gender, Confidence::certain,
            QCoreApplication::translate("Greeting",
                                        "The shop corrected this name once, and the correction is remembered.")};
}

Gender knownGender(const QString& word)
{
    if (const auto entry = polishNames().find(word))
        return entry->gender;
    const auto plain = polishNames().findWithoutMarks(word);
    return plain ? plain->gender : westernGenderAnywhere(word);
}

Gender noName(const QString&)
{
    return Gender::unknown;
}

} // namespace

Greeting greet(const QString& typed, const GreetingOptions& options)
{
    const PersonName name = readPersonName(typed, options.useTable ? &knownGender : &noName);
    for (const QString& spelling : {typed, name.given}) {
        const auto correction = options.corrections.constFind(correctionKey(options.language, spelling));
        if (spelling.isEmpty() || correction == options.corrections.constEnd())
            continue;
        if (correction->vocative.isEmpty())
            return neutral(options, true,
                           QCoreApplication::translate("Greeting", "The shop decided not to greet this name by name."));
        return greetingOf(corrected(*correction, name, options), name, options);
    }
    if (name.kind != NameKind::person)
        return neutral(options, name.kind == NameKind::surname, whyNobodyIsNamed(name.kind));
    const auto addressed = addressedBy(options.language, name, options.useTable);
    if (!addressed)
        return neutral(
            options, true,
            QCoreApplication::translate("Greeting", "No safe form of the name “%1” is known, so nobody is named.")
                .arg(name.given));
    return greetingOf(*addressed, name, options);
}

QString firstNameOf(const QString& typed)
{
    const PersonName name = readPersonName(typed, &knownGender);
    return name.kind == NameKind::person ? name.given : QString();
}

bool isSpeakableVocative(const QString& vocative)
{
    static constexpr QStringView joining = u" -'’.";
    return !vocative.isEmpty() && vocative.size() <= 40 && vocative.front().isLetter() &&
           std::all_of(vocative.begin(), vocative.end(),
                       [](QChar sign) { return sign.isLetter() || sign.isMark() || joining.contains(sign); });
}

Greeting greetCustomer(const Customer& customer, GreetingOptions options)
{
    if (customer.addressForm == AddressForm::Formal)
        options.tone = NoteTone::Formal;
    const QString vocative = cleanedText(customer.vocative);
    if (isSpeakableVocative(vocative))
        options.corrections.insert(correctionKey(options.language, customer.name), {vocative, {}});
    const QString& name = customer.name.isEmpty() ? customer.company : customer.name;
    return greet(name, options);
}

QString correctionKey(const QString& language, const QString& name)
{
    return language + QLatin1Char(':') + cleanedText(name).toLower();
}

QString confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::certain:
        return QStringLiteral("certain");
    case Confidence::likely:
        return QStringLiteral("likely");
    case Confidence::neutral:
        break;
    }
    return QStringLiteral("neutral");
}

QString toneName(NoteTone tone)
{
    switch (tone) {
    case NoteTone::Formal:
        return QStringLiteral("formal");
    case NoteTone::Playful:
        return QStringLiteral("playful");
    case NoteTone::Warm:
        break;
    }
    return QStringLiteral("warm");
}

std::optional<NoteTone> toneFromName(const QString& name)
{
    for (const NoteTone tone : {NoteTone::Warm, NoteTone::Formal, NoteTone::Playful}) {
        if (toneName(tone) == name)
            return tone;
    }
    return std::nullopt;
}

} // namespace kokarda

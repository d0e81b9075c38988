// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/addressing.h"

#include "models/values/names/nametable.h"
#include "models/values/names/vocative_cs.h"
#include "models/values/names/vocative_hr.h"
#include "models/values/names/vocative_pl.h"
#include "models/values/names/vocative_uk.h"

#include <QCoreApplication>

namespace kokarda {

namespace {

// A man's first name beside a woman's surname is no safe ground; the other way round happens with foreign spellings.
bool contradicts(Gender first, Gender surname)
{
    return first == Gender::masculine && surname == Gender::feminine;
}

std::optional<Addressed> byItsSurname(const KnownName& entry, Gender surname)
{
    if (surname == Gender::unknown)
        return std::nullopt;
    return Addressed{
        entry.vocative, surname, Confidence::likely,
        QCoreApplication::translate("Greeting", "Women and men are called “%1”; the surname’s ending tells which.")
            .arg(entry.nominative)};
}

std::optional<Addressed> inPolishByTable(const PersonName& name)
{
    if (const auto entry = polishNames().find(name.given)) {
        if (contradicts(entry->gender, name.surnameGender))
            return std::nullopt;
        if (entry->gender == Gender::unknown) // Nikola: only the surname can tell
            return byItsSurname(*entry, name.surnameGender);
        return Addressed{
            entry->vocative, entry->gender, Confidence::certain,
            QCoreApplication::translate("Greeting", "“%1” is in the table of Polish names.").arg(name.given)};
    }
    const auto entry = polishNames().findWithoutMarks(name.given);
    if (!entry || contradicts(entry->gender, name.surnameGender))
        return std::nullopt;
    return Addressed{entry->vocative, entry->gender, Confidence::likely,

                     QCoreApplication::translate("Greeting", "“%1” was read as “%2”, typed without Polish letters.")
                         .arg(name.given, entry->nominative)};
}

std::optional<Addressed> inPolish(const PersonName& name, bool useTable)
{
    if (useTable) {
        if (const auto known = inPolishByTable(name))
            return known;
        // One unknown word in small letters is more often a user name than a person.
        if (name.single && !name.asTyped)
            return std::nullopt;
    }
    const Gender byEnding = polishGenderByEnding(name.given);
    const bool disputed =
        byEnding != Gender::unknown && name.surnameGender != Gender::unknown && byEnding != name.surnameGender;
    if (disputed)
        return std::nullopt;
    const auto form = polishVocative(name.given, name.surnameGender);
    if (!form)
        return std::nullopt;
    return Addressed{
        form->vocative, form->gender, Confidence::likely,

        QCoreApplication::translate("Greeting", "“%1” is not in the table; the form follows a rule of Polish grammar.")
            .arg(name.given)};
}

template<typename Rule>
std::optional<Addressed> byRule(const PersonName& name, Rule rule)
{
    const auto form = rule(name.given);
    if (!form)
        return std::nullopt;
    return Addressed{form->vocative, form->gender, Confidence::likely,
                     QCoreApplication::translate("Greeting", "The form follows a rule of the language’s grammar.")};
}

bool isLatin(const QString& word)
{
    for (const QChar sign : word) {
        if (sign.isLetter() && sign.script() != QChar::Script_Latin)
            return false;
    }
    return true;
}

std::optional<Addressed> withGender(const QString& language, const PersonName& name)
{
    const Gender gender = isLatin(name.given) ? westernGender(language, name.given) : Gender::unknown;
    if (gender == Gender::unknown)
        return Addressed{name.given, Gender::unknown, Confidence::likely,
                         QCoreApplication::translate("Greeting", "The language uses the name as it is.")};
    return Addressed{name.given, gender, Confidence::certain,
                     QCoreApplication::translate("Greeting", "“%1” is in the table of names.").arg(name.given)};
}

std::optional<Addressed> plain(const PersonName& name)
{
    return Addressed{name.given, Gender::unknown, Confidence::certain,
                     QCoreApplication::translate("Greeting", "The language uses the name as it is.")};
}

} // namespace

std::optional<Addressed> addressedBy(const QString& language, const PersonName& name, bool useTable)
{
    if (language == QLatin1String("pl"))
        return isLatin(name.given) ? inPolish(name, useTable) : std::nullopt;
    if (language == QLatin1String("uk"))
        return byRule(name, ukrainianVocative);
    if (!isLatin(name.given))
        return std::nullopt;
    if (language == QLatin1String("cs"))
        return byRule(name, czechVocative);
    if (language == QLatin1String("sk"))
        return byRule(name, slovakAddress);
    if (language == QLatin1String("hr"))
        return byRule(name, croatianVocative);
    for (const char* gendered : {"de", "fr", "es", "it"}) {
        if (language == QLatin1String(gendered))
            return withGender(language, name);
    }
    return plain(name);
}

} // namespace kokarda

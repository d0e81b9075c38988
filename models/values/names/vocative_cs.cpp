// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/vocative_cs.h"

#include "models/values/names/ending.h"

#include <QHash>

namespace kokarda {

namespace {

// Names with a fleeting vowel or a consonant of their own.
const QHash<QString, QString>& exceptions()
{
    static const QHash<QString, QString> forms{{QStringLiteral("Pavel"), QStringLiteral("Pavle")},
                                               {QStringLiteral("Karel"), QStringLiteral("Karle")},
                                               {QStringLiteral("Havel"), QStringLiteral("Havle")},
                                               {QStringLiteral("Petr"), QStringLiteral("Petře")},
                                               {QStringLiteral("Alexandr"), QStringLiteral("Alexandře")},
                                               {QStringLiteral("Silvestr"), QStringLiteral("Silvestře")},
                                               {QStringLiteral("Kryštof"), QStringLiteral("Kryštofe")},
                                               {QStringLiteral("Zdeněk"), QStringLiteral("Zdeňku")},
                                               {QStringLiteral("Vítek"), QStringLiteral("Vítku")},
                                               {QStringLiteral("Lev"), QStringLiteral("Lve")},
                                               {QStringLiteral("Marius"), QStringLiteral("Marie")},
                                               {QStringLiteral("Oliver"), QStringLiteral("Olivere")},
                                               {QStringLiteral("Jiří"), QStringLiteral("Jiří")},
                                               {QStringLiteral("Honza"), QStringLiteral("Honzo")},
                                               {QStringLiteral("Jirka"), QStringLiteral("Jirko")},
                                               {QStringLiteral("Kuba"), QStringLiteral("Kubo")},
                                               {QStringLiteral("Vincenc"), QStringLiteral("Vincenci")},
                                               {QStringLiteral("Cyril"), QStringLiteral("Cyrile")},
                                               {QStringLiteral("Kamil"), QStringLiteral("Kamile")},
                                               {QStringLiteral("Emil"), QStringLiteral("Emile")},
                                               {QStringLiteral("Michal"), QStringLiteral("Michale")},
                                               {QStringLiteral("Rafael"), QStringLiteral("Rafaeli")},
                                               {QStringLiteral("Bohumil"), QStringLiteral("Bohumile")}};
    return forms;
}

std::optional<QString> masculine(const QString& name)
{
    if (exceptions().contains(name))
        return exceptions().value(name);
    if (endsIn(name, {u"ek", u"ěk"}))
        return name.chopped(2) + QLatin1String("ku");
    if (endsIn(name, {u"ec"}))
        return std::nullopt;
    if (endsIn(name, {u"š", u"ž", u"č", u"ř", u"j", u"c", u"ď", u"ť", u"ň", u"el"}))
        return name + QLatin1Char('i');
    if (endsIn(name, {u"k", u"g", u"h", u"ch"}))
        return name + QLatin1Char('u');
    if (endsIn(name, {u"b", u"d", u"f", u"l", u"m", u"n", u"p", u"r", u"s", u"t", u"v", u"z"}))
        return name + QLatin1Char('e');
    return std::nullopt;
}

Gender genderOf(const QString& name)
{
    if (exceptions().contains(name))
        return Gender::masculine;
    if (const ListedGender listed = listedGender(name); listed.listed)
        return listed.gender;
    if (endsIn(name, {u"a", u"á", u"ie", u"še"}))
        return Gender::feminine;
    static constexpr QStringView vowels = u"aeiouyáéíóúůýě";
    return name.size() < 3 || vowels.contains(name.back()) ? Gender::unknown : Gender::masculine;
}

} // namespace

std::optional<Vocative> czechVocative(const QString& name)
{
    const Gender gender = genderOf(name);
    if (gender == Gender::feminine) {
        const bool hard = name.endsWith(QLatin1Char('a'));
        if (endsIn(name, {u"oa", u"ua", u"ya"}))
            return std::nullopt;
        return Vocative{hard ? name.chopped(1) + QLatin1Char('o') : name, gender};
    }
    if (gender != Gender::masculine || (endsIn(name, {u"a"}) && !exceptions().contains(name)))
        return std::nullopt;
    const auto form = masculine(name);
    return form ? std::optional(Vocative{*form, gender}) : std::nullopt;
}

std::optional<Vocative> slovakAddress(const QString& name)
{
    const Gender gender = genderOf(name);
    return gender == Gender::unknown ? std::nullopt : std::optional(Vocative{name, gender});
}

} // namespace kokarda

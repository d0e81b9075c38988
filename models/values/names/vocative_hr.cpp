// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/vocative_hr.h"

#include "models/values/names/ending.h"

#include <QHash>

namespace kokarda {

namespace {

// Fleeting -a-, and men's names in -a.
const QHash<QString, QString>& exceptions()
{
    static const QHash<QString, QString> forms{{QStringLiteral("Petar"), QStringLiteral("Petre")},
                                               {QStringLiteral("Aleksandar"), QStringLiteral("Aleksandre")},
                                               {QStringLiteral("Pavao"), QStringLiteral("Pavle")},
                                               {QStringLiteral("Juraj"), QStringLiteral("Jurju")},
                                               {QStringLiteral("Luka"), QStringLiteral("Luka")},
                                               {QStringLiteral("Ivica"), QStringLiteral("Ivice")},
                                               {QStringLiteral("Matija"), QStringLiteral("Matija")},
                                               {QStringLiteral("Jakša"), QStringLiteral("Jakša")},
                                               {QStringLiteral("Siniša"), QStringLiteral("Siniša")},
                                               {QStringLiteral("Ilija"), QStringLiteral("Ilija")},
                                               {QStringLiteral("Jure"), QStringLiteral("Jure")},
                                               {QStringLiteral("Ante"), QStringLiteral("Ante")},
                                               {QStringLiteral("Mate"), QStringLiteral("Mate")},
                                               {QStringLiteral("Stipe"), QStringLiteral("Stipe")},
                                               {QStringLiteral("Josip"), QStringLiteral("Josipe")},
                                               {QStringLiteral("Frane"), QStringLiteral("Frane")},
                                               {QStringLiteral("Duje"), QStringLiteral("Duje")}};
    return forms;
}

} // namespace

std::optional<Vocative> croatianVocative(const QString& name)
{
    const QString known = exceptions().value(name);
    if (!known.isEmpty())
        return Vocative{known, Gender::masculine};
    const ListedGender listed = listedGender(name);
    if (name.size() < 3 || (listed.listed && listed.gender == Gender::unknown))
        return std::nullopt;
    if (listed.gender == Gender::feminine)
        return Vocative{name, Gender::feminine};
    if (name.endsWith(QLatin1Char('a'))) {
        if (listed.listed)
            return std::nullopt;
        return Vocative{endsIn(name, {u"ica"}) ? name.chopped(1) + QLatin1Char('e') : name, Gender::feminine};
    }
    if (endsIn(name, {u"o"}))
        return Vocative{name, Gender::masculine};
    if (endsIn(name, {u"ek", u"ar", u"ac", u"e", u"i", u"u"}))
        return std::nullopt;
    if (endsIn(name, {u"k"}))
        return Vocative{name.chopped(1) + QStringLiteral("če"), Gender::masculine};
    if (endsIn(name, {u"š", u"ž", u"č", u"ć", u"đ", u"j"}))
        return Vocative{name + QLatin1Char('u'), Gender::masculine};
    if (endsIn(name, {u"n", u"r", u"m", u"v", u"p", u"b", u"t", u"d", u"l", u"s"}))
        return Vocative{name + QLatin1Char('e'), Gender::masculine};
    return std::nullopt;
}

} // namespace kokarda

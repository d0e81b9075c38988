// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/vocative_uk.h"

#include "models/values/names/ending.h"

#include <QHash>

namespace kokarda {

namespace {

struct Exception
{
    QStringView vocative;
    Gender gender;
};

// Men's names in a vowel, names with a stem of their own, women's names in a consonant; an empty form: borne by both.
const QHash<QString, Exception>& exceptions()
{
    static const QHash<QString, Exception> forms{{QStringLiteral("Микола"), {u"Миколо", Gender::masculine}},
                                                 {QStringLiteral("Ілля"), {u"Ілле", Gender::masculine}},
                                                 {QStringLiteral("Микита"), {u"Микито", Gender::masculine}},
                                                 {QStringLiteral("Кузьма"), {u"Кузьмо", Gender::masculine}},
                                                 {QStringLiteral("Лука"), {u"Луко", Gender::masculine}},
                                                 {QStringLiteral("Хома"), {u"Хомо", Gender::masculine}},
                                                 {QStringLiteral("Сава"), {u"Саво", Gender::masculine}},
                                                 {QStringLiteral("Ігор"), {u"Ігоре", Gender::masculine}},
                                                 {QStringLiteral("Лев"), {u"Леве", Gender::masculine}},
                                                 {QStringLiteral("Любов"), {u"Любове", Gender::feminine}},
                                                 {QStringLiteral("Нінель"), {u"Нінеле", Gender::feminine}},
                                                 {QStringLiteral("Саша"), {u"", Gender::unknown}},
                                                 {QStringLiteral("Женя"), {u"", Gender::unknown}},
                                                 {QStringLiteral("Олег"), {u"Олеже", Gender::masculine}},
                                                 {QStringLiteral("Марко"), {u"Марку", Gender::masculine}},
                                                 {QStringLiteral("Лесь"), {u"Лесю", Gender::masculine}}};
    return forms;
}

std::optional<Vocative> feminine(const QString& name)
{
    const QString stem = name.chopped(1);
    if (endsIn(name, {u"ія", u"ея"}))
        return Vocative{stem + QStringLiteral("є"), Gender::feminine};
    if (endsIn(name, {u"я"})) // Леся → Лесю, Оля → Олю; other names in -я waver
        return name.size() <= 5 ? std::optional(Vocative{stem + QStringLiteral("ю"), Gender::feminine}) : std::nullopt;
    if (endsIn(name, {u"жа", u"ша", u"ча"}))
        return std::nullopt;
    return Vocative{stem + QStringLiteral("о"), Gender::feminine};
}

} // namespace

std::optional<Vocative> ukrainianVocative(const QString& name)
{
    if (name.size() < 3 || name.front().script() != QChar::Script_Cyrillic)
        return std::nullopt;
    if (const auto found = exceptions().constFind(name); found != exceptions().constEnd())
        return found->vocative.isEmpty() ? std::nullopt
                                         : std::optional(Vocative{found->vocative.toString(), found->gender});
    const QString stem = name.chopped(1);
    if (endsIn(name, {u"а", u"я"}))
        return feminine(name);
    if (endsIn(name, {u"й"}))
        return Vocative{stem + QStringLiteral("ю"), Gender::masculine};
    if (endsIn(name, {u"ь"}))
        return Vocative{stem + QStringLiteral("ю"), Gender::masculine};
    if (endsIn(name, {u"ко"}))
        return Vocative{stem + QStringLiteral("у"), Gender::masculine};
    if (endsIn(name, {u"о"}))
        return Vocative{stem + QStringLiteral("е"), Gender::masculine};
    if (endsIn(name, {u"к", u"х"}))
        return Vocative{name + QStringLiteral("у"), Gender::masculine};
    if (endsIn(name, {u"н", u"р", u"м", u"в", u"п", u"б", u"т", u"д", u"л", u"с", u"з"}))
        return Vocative{name + QStringLiteral("е"), Gender::masculine};
    return std::nullopt;
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/salutation.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace kokarda {

namespace {

// How a language opens a letter. %1 is the name in the form the language asks for, %2 the whole name.
// An empty feminine form means that the language needs no gender and `masculine` serves everybody.
struct Opening
{
    NoteTone tone;
    QStringView feminine;
    QStringView masculine;
};

struct LanguageOpenings
{
    QStringView language;
    std::array<Opening, 3> openings;
    QStringView neutral;
    QStringView mark;  ///< sign after the salutation: "Droga Anno,"
    bool smallLetters; ///< the next sentence goes on in small letters after the mark
};

constexpr NoteTone W = NoteTone::Warm;
constexpr NoteTone F = NoteTone::Formal;
constexpr NoteTone P = NoteTone::Playful;

constexpr std::array<LanguageOpenings, 16> languages{{
    {u"pl",
     {{{W, u"Droga %1", u"Drogi %1"}, {F, u"Szanowna Pani %1", u"Szanowny Panie %1"}, {P, u"", u"Cześć %1"}}},
     u"Dzień dobry!",
     u",",
     true},
    {u"en", {{{W, u"", u"Dear %1"}, {F, u"", u"Dear %2"}, {P, u"", u"Hi %1"}}}, u"Hello!", u",", false},
    {u"de",
     {{{W, u"Liebe %1", u"Lieber %1"}, {F, u"", u"Guten Tag %2"}, {P, u"", u"Hallo %1"}}},
     u"Guten Tag!",
     u",",
     true},
    {u"fr",
     {{{W, u"Chère %1", u"Cher %1"}, {F, u"Chère Madame", u"Cher Monsieur"}, {P, u"", u"Bonjour %1"}}},
     u"Bonjour",
     u",",
     false},
    {u"es",
     {{{W, u"Querida %1", u"Querido %1"}, {F, u"Estimada %1", u"Estimado %1"}, {P, u"", u"Hola, %1"}}},
     u"¡Hola!",
     u":",
     false},
    {u"it", {{{W, u"Cara %1", u"Caro %1"}, {F, u"", u"Gentile %2"}, {P, u"", u"Ciao %1"}}}, u"Buongiorno!", u",", true},
    {u"nl", {{{W, u"", u"Beste %1"}, {F, u"", u"Beste %2"}, {P, u"", u"Hoi %1"}}}, u"Goedendag!", u",", false},
    {u"sv", {{{W, u"", u"Kära %1"}, {F, u"", u"Hej %2"}, {P, u"", u"Hej %1"}}}, u"Hej!", u",", false},
    {u"da", {{{W, u"", u"Kære %1"}, {F, u"", u"Kære %2"}, {P, u"", u"Hej %1"}}}, u"Hej!", u",", false},
    {u"nb", {{{W, u"", u"Kjære %1"}, {F, u"", u"Hei %2"}, {P, u"", u"Hei %1"}}}, u"Hei!", u",", false},
    {u"no", {{{W, u"", u"Kjære %1"}, {F, u"", u"Hei %2"}, {P, u"", u"Hei %1"}}}, u"Hei!", u",", false},
    {u"cs",
     {{{W, u"Milá %1", u"Milý %1"}, {F, u"Vážená paní %1", u"Vážený pane %1"}, {P, u"", u"Ahoj %1"}}},
     u"Dobrý den!",
     u",",
     true},
    {u"sk",
     {{{W, u"Milá %1", u"Milý %1"}, {F, u"Vážená pani %1", u"Vážený pán %1"}, {P, u"", u"Ahoj %1"}}},
     u"Dobrý deň!",
     u",",
     true},
    {u"uk",
     {{{W, u"Дорога %1", u"Дорогий %1"}, {F, u"Шановна пані %1", u"Шановний пане %1"}, {P, u"", u"Вітаю, %1"}}},
     u"Добрий день!",
     u",",
     true},
    {u"hr",
     {{{W, u"Draga %1", u"Dragi %1"}, {F, u"Poštovana %1", u"Poštovani %1"}, {P, u"", u"Bok, %1"}}},
     u"Dobar dan!",
     u",",
     false},
    {u"fi", {{{W, u"", u"Hei %1"}, {F, u"", u"Hei %1"}, {P, u"", u"Moi %1"}}}, u"Hei!", u",", false},
}};

const LanguageOpenings& openingsOf(const QString& language)
{
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&](const LanguageOpenings& entry) { return language == entry.language; });
    return found == languages.end() ? languages.at(1) : *found;
}

const Opening& openingOf(const LanguageOpenings& entry, NoteTone tone)
{
    return *std::find_if(entry.openings.begin(), entry.openings.end(),
                         [&](const Opening& opening) { return opening.tone == tone; });
}

} // namespace

std::optional<QString> salutation(const QString& language, NoteTone tone, const Addressed& addressed,
                                  const PersonName& name)
{
    const Opening& opening = openingOf(openingsOf(language), tone);
    const bool needsGender = !opening.feminine.isEmpty();
    if (needsGender && addressed.gender == Gender::unknown)
        return std::nullopt;
    const QStringView form = needsGender && addressed.gender == Gender::feminine ? opening.feminine : opening.masculine;
    const QString whole =
        name.surname.isEmpty() ? addressed.vocative : addressed.vocative + QLatin1Char(' ') + name.surname;
    QString text = form.toString();
    text.replace(QLatin1String("%1"), addressed.vocative).replace(QLatin1String("%2"), whole);
    return text;
}

QString neutralSalutation(const QString& language)
{
    return openingsOf(language).neutral.toString();
}

QString salutationLine(const Greeting& greeting, const QString& language)
{
    const QChar last = greeting.text.isEmpty() ? QChar() : greeting.text.back();
    const bool closed = last == QLatin1Char('!') || last == QLatin1Char(',');
    return closed ? greeting.text : greeting.text + openingsOf(language).mark.toString();
}

bool continuesInSmallLetters(const Greeting& greeting, const QString& language)
{
    return openingsOf(language).smallLetters && salutationLine(greeting, language).endsWith(QLatin1Char(','));
}

} // namespace kokarda

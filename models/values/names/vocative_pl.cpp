// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/vocative_pl.h"

#include "models/values/names/ending.h"

#include <array>

namespace kokarda {

namespace {

bool isVowel(QChar sign)
{
    static constexpr QStringView vowels = u"aeiouyąęóéáíöüäøåéè";
    return vowels.contains(sign.toLower());
}

// Vowels that make a syllable; the i of "Kasia" only softens the consonant before it.
int syllables(const QString& name)
{
    int count = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool softening =
            i > 0 && name.at(i) == QLatin1Char('i') && i + 1 < name.size() && isVowel(name.at(i + 1));
        if (isVowel(name.at(i)) && !softening)
            ++count;
    }
    return count;
}

QString withEnding(const QString& name, int cut, QStringView ending)
{
    return name.chopped(cut) + ending.toString();
}

// Ania → Aniu, Kasia → Kasiu, but Julia → Julio, Antonia → Antonio; nothing where usage wavers.
std::optional<QString> feminineOnIa(const QString& name)
{
    const int count = syllables(name);
    const QString soft = withEnding(name, 1, u"u");
    const QString learned = withEnding(name, 1, u"o");
    if (endsIn(name, {u"iia", u"icia", u"ksia", u"xia", u"ezia", u"tia", u"thia", u"chia", u"senia", u"xenia"}))
        return std::nullopt;
    if (endsIn(name, {u"asia", u"izia"}) && count > 2)
        return std::nullopt;
    if (endsIn(name, {u"sia", u"zia", u"cia", u"ynia", u"unia"}))
        return soft;
    if (endsIn(name, {u"nia"}))
        return count <= 2 ? soft : learned;
    return learned;
}

// Ola → Olu, Kamila → Kamilo; many names in -ela and -ola have both, and the table decides.
std::optional<QString> feminineOnLa(const QString& name)
{
    const QString hard = withEnding(name, 1, u"o");
    if (endsIn(name, {u"lla", u"bela", u"iela", u"uela", u"aela", u"aula", u"rsula", u"rszula"}))
        return hard;
    const bool isShort = name.size() <= 4;
    if (isShort && endsIn(name, {u"ola", u"ela", u"ala", u"ula"}))
        return withEnding(name, 1, u"u");
    if (endsIn(name, {u"ola", u"ela", u"ala", u"ula"}) || (isShort && endsIn(name, {u"ila"})))
        return std::nullopt;
    return hard;
}

std::optional<QString> feminineOnJa(const QString& name)
{
    const bool afterVowel = name.size() > 2 && isVowel(name.at(name.size() - 3));
    if (!afterVowel || syllables(name) > 2)
        return withEnding(name, 1, u"o");
    if (endsIn(name, {u"aja"}))
        return withEnding(name, 1, u"u");
    return std::nullopt;
}

std::optional<QString> feminineVocative(const QString& name)
{
    if (!name.endsWith(QLatin1Char('a')))
        return name; // Miriam, Nicole, Noemi: Polish does not inflect them
    if (endsIn(name, {u"ia"}))
        return feminineOnIa(name);
    if (endsIn(name, {u"la"}))
        return feminineOnLa(name);
    if (endsIn(name, {u"ja"}))
        return feminineOnJa(name);
    if (endsIn(name, {u"tha", u"pha", u"cha"}))
        return withEnding(name, 1, u"o");
    if (endsIn(name, {u"oa", u"ua", u"aa", u"ya", u"ha", u"qa"}))
        return std::nullopt;
    return withEnding(name, 1, u"o");
}

// Names whose -e- drops: Kacper → Kacprze, Paweł → Pawle.
std::optional<QString> masculineWithFleetingE(const QString& name)
{
    if (endsIn(name, {u"weł"}))
        return withEnding(name, 2, u"le");
    if (endsIn(name, {u"cper", u"ksander", u"xander", u"eander", u"wester", u"vester", u"kasper"}))
        return withEnding(name, 2, u"rze");
    if (endsIn(name, {u"niec"}))
        return withEnding(name, 4, u"ńcze");
    return std::nullopt;
}

// Maciek → Maćku, Heniek → Heńku, Marek → Marku.
std::optional<QString> masculineOnEk(const QString& name)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 5> softened{
        {{u"dziek", u"dźku"}, {u"niek", u"ńku"}, {u"ciek", u"ćku"}, {u"siek", u"śku"}, {u"ziek", u"źku"}}};
    if (syllables(name) < 2)
        return std::nullopt;
    for (const auto& [ending, vocative] : softened) {
        if (name.endsWith(ending))
            return withEnding(name, int(ending.size()), vocative);
    }
    return name.endsWith(QStringLiteral("iek")) ? std::nullopt : std::optional(withEnding(name, 2, u"ku"));
}

// A hard consonant softens before -e: Robert → Robercie, Konrad → Konradzie, Artur → Arturze.
std::optional<QString> masculineOnHardConsonant(const QString& name)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 8> endings{{{u"st", u"ście"},
                                                                       {u"zd", u"ździe"},
                                                                       {u"sł", u"śle"},
                                                                       {u"t", u"cie"},
                                                                       {u"d", u"dzie"},
                                                                       {u"r", u"rze"},
                                                                       {u"ł", u"le"},
                                                                       {u"", u"ie"}}};
    if (endsIn(name, {u"tt", u"tz", u"nz", u"ss"}))
        return std::nullopt; // Scott, Fritz: the spelling hides the sound
    for (const auto& [ending, vocative] : endings) {
        if (name.endsWith(ending))
            return withEnding(name, int(ending.size()), vocative);
    }
    return std::nullopt;
}

std::optional<QString> masculineOnConsonant(const QString& name)
{
    static constexpr std::array<std::pair<QStringView, QStringView>, 4> soft{
        {{u"ś", u"siu"}, {u"ć", u"ciu"}, {u"ń", u"niu"}, {u"ź", u"ziu"}}};
    if (const auto fleeting = masculineWithFleetingE(name))
        return fleeting;
    if (endsIn(name, {u"ek"}))
        return masculineOnEk(name);
    for (const auto& [ending, vocative] : soft) {
        if (name.endsWith(ending))
            return withEnding(name, 1, vocative);
    }
    if (endsIn(name, {u"sz", u"cz", u"rz", u"ż", u"l", u"j", u"ch", u"k", u"g"}))
        return name + QLatin1Char('u');
    if (endsIn(name, {u"ph"}))
        return name + QLatin1String("ie");
    if (endsIn(name, {u"t", u"d", u"r", u"ł", u"n", u"m", u"b", u"p", u"w", u"v", u"f", u"s", u"z"}))
        return masculineOnHardConsonant(name);
    return std::nullopt; // -c, -h, -x, -q
}

std::optional<QString> masculineVocative(const QString& name)
{
    const QChar last = name.back();
    if (last == QLatin1Char('a')) {
        if (endsIn(name, {u"sza", u"sia", u"zia", u"tia", u"dia", u"nia", u"ya", u"ha", u"ia"}))
            return endsIn(name, {u"aha"}) ? std::optional(withEnding(name, 1, u"o")) : std::nullopt;
        return withEnding(name, 1, u"o");
    }
    if (endsIn(name, {u"szko", u"ćko", u"śko"}))
        return withEnding(name, 1, u"u");
    if (last == QLatin1Char('o'))
        return endsIn(name, {u"ko", u"tro", u"vlo", u"wło", u"ylo", u"yło", u"ajło", u"sio", u"zio", u"cio", u"nio"})
                   ? std::nullopt
                   : std::optional(name);
    if (isVowel(last))
        return name; // Jerzy, Antoni, Jose: adjectival or not inflected
    return masculineOnConsonant(name);
}

// Adjectival Polish endings (Jerzy, Ignacy, Wincenty, Antoni) and Ukrainian ones in passports (Serhii).
bool hasMasculineVowelEnding(const QString& name)
{
    if (endsIn(name,
               {u"nty", u"acy",   u"ycy",  u"azy",  u"jzy",  u"erzy", u"ży",   u"ary",  u"ery",  u"ory",  u"chy",
                u"sny", u"ntoni", u"idzi", u"remi", u"rhii", u"drii", u"ksii", u"rgii", u"alii", u"geni", u"atolii"}))
        return true;
    return endsIn(name, {u"eli"}) && syllables(name) > 2;
}

// Endings that women's foreign names share with men's: no guess.
bool isOpenEnding(const QString& name)
{
    return endsIn(name, {u"c",    u"x",    u"q",    u"ng",   u"nh",   u"lyn",  u"een",  u"traud", u"traut",
                         u"burg", u"run",  u"gul",  u"nur",  u"ret",  u"iet",  u"net",  u"let",   u"bel",
                         u"rid",  u"men",  u"ren",  u"len",  u"riam", u"ryam", u"ryem", u"riem",  u"ubov",
                         u"ubow", u"ubou", u"gard", u"inat", u"chel", u"iem",  u"thew", u"drew"}) ||
           (endsIn(name, {u"h"}) && !endsIn(name, {u"ch", u"ph"})) ||
           (endsIn(name, {u"it"}) && !endsIn(name, {u"wit"}));
}

// "Asdf", "Xyzzq", "Ann": too short or not pronounceable in Polish, so no rule speaks.
bool looksLikeName(const QString& name)
{
    static constexpr QStringView letters = u"aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż";
    int consonants = 0;
    for (const QChar sign : name) {
        if (!letters.contains(sign.toLower()))
            return false;
        consonants = isVowel(sign) ? 0 : consonants + 1;
        if (consonants > 4)
            return false;
    }
    return name.size() >= 3 && syllables(name) > 0;
}

} // namespace

Gender polishGenderByEnding(const QString& name)
{
    if (const ListedGender listed = listedGender(name); listed.listed)
        return listed.gender;
    if (!looksLikeName(name))
        return Gender::unknown;
    const QChar last = name.back().toLower();
    if (last == QLatin1Char('a'))
        return Gender::feminine;
    if (endsIn(name, {u"szko", u"ćko", u"śko"}))
        return Gender::masculine;
    if (last == QLatin1Char('o'))
        return endsIn(name, {u"ko"}) ? Gender::unknown : Gender::masculine;
    if (isVowel(last))
        return hasMasculineVowelEnding(name) ? Gender::masculine : Gender::unknown;
    return isOpenEnding(name) ? Gender::unknown : Gender::masculine;
}

std::optional<Vocative> polishVocative(const QString& name, Gender known)
{
    if (name.isEmpty())
        return std::nullopt;
    const Gender gender = known == Gender::unknown ? polishGenderByEnding(name) : known;
    if (gender == Gender::unknown)
        return std::nullopt;
    const auto vocative = gender == Gender::feminine ? feminineVocative(name) : masculineVocative(name);
    if (!vocative)
        return std::nullopt;
    return Vocative{*vocative, gender};
}

} // namespace kokarda

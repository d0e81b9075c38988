// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/personname.h"

#include "models/values/names/namecase.h"
#include "models/values/names/namewords.h"

#include <QStringList>
#include <algorithm>

namespace kokarda {

namespace {

using FirstNames = Gender (*)(const QString&);

// Letters, an apostrophe or a hyphen between letters; nothing else belongs to a name.
bool isWord(const QString& token)
{
    return !token.isEmpty() && token.front().isLetter() && token.back().isLetter() &&
           std::all_of(token.begin(), token.end(), [](QChar sign) {
               return sign.isLetter() || sign == QLatin1Char('-') || sign == QLatin1Char('\'') ||
                      sign == QChar(0x2019) || sign.category() == QChar::Mark_NonSpacing;
           });
}

bool isInitial(const QString& token)
{
    return (token.size() == 1 && token.front().isLetter()) ||
           (token.size() == 2 && token.front().isLetter() && token.back() == QLatin1Char('.'));
}

// "MarBud", "ePaka": a brand; "McDonald", "DeVito" are surnames.
bool isBrandCase(const QString& token)
{
    const QString rest = token.mid(1);
    if (token == token.toUpper() || (token.front().isLower() && rest == rest.toUpper()))
        return false; // capitals, also with the caps lock on
    const bool surnamePrefix = token.startsWith(QLatin1String("Mc")) || token.startsWith(QLatin1String("Mac")) ||
                               token.startsWith(QLatin1String("De")) || token.startsWith(QLatin1String("Di")) ||
                               token.startsWith(QLatin1String("La")) || token.startsWith(QLatin1String("Van"));
    for (qsizetype i = 1; i < token.size(); ++i) {
        if (token.at(i).isUpper() && token.at(i - 1).isLower() && !surnamePrefix)
            return true;
    }
    return false;
}

// The parts of "Anna-Maria": both first names of one gender, or a man's with Maria; else it is no double name.
QString firstOfDouble(const QString& token, FirstNames known)
{
    const QStringList parts = token.split(QLatin1Char('-'));
    if (parts.size() != 2)
        return {};
    const Gender first = known(parts.at(0));
    const Gender second = known(parts.at(1));
    const bool fits = first != Gender::unknown && (first == second || parts.at(1) == QLatin1String("Maria"));
    return fits ? parts.at(0) : QString();
}

struct Reader
{
    FirstNames known;

    bool isFirstName(const QString& word) const { return known(word) != Gender::unknown; }

    PersonName person(const QStringList& words, qsizetype givenAt) const
    {
        PersonName name;
        name.given = words.at(givenAt);
        QStringList others = words;
        others.removeAt(givenAt);
        name.single = others.isEmpty();
        name.surname = others.join(QLatin1Char(' '));
        for (const QString& word : others) {
            if (name.surnameGender == Gender::unknown)
                name.surnameGender = genderOfSurname(word);
        }
        name.kind = NameKind::person;
        if (name.given.contains(QLatin1Char('-'))) {
            name.given = firstOfDouble(name.given, known);
            if (name.given.isEmpty())
                name.kind = NameKind::unreadable;
        }
        return name;
    }

    // The first word is a first name. "Michał Anna" may be a couple or a surname before the name: nobody can say.
    PersonName startingWithFirstName(const QStringList& words) const
    {
        if (words.size() == 2 && known(words.at(0)) == Gender::masculine && known(words.at(1)) == Gender::feminine &&
            words.at(1) != QLatin1String("Maria"))
            return {NameKind::several};
        return person(words, 0);
    }

    // The first word is not known: a surname before the name ("KOWALSKI JAN"), or a rarer first name.
    PersonName startingWithStranger(const QStringList& words) const
    {
        const QString& first = words.front();
        const bool surnameFirst = looksLikeSurname(first);
        if (words.size() == 1)
            return surnameFirst ? PersonName{NameKind::surname} : person(words, 0);
        for (qsizetype i = 1; i < words.size(); ++i) {
            const Gender gender = known(words.at(i));
            if (gender == Gender::unknown)
                continue;
            const bool listed = listedGender(first).listed;
            if (surnameFirst || (gender == Gender::feminine && !listed))
                return person(words, i);
            return listed ? person(words, 0) : PersonName{NameKind::unreadable};
        }
        if (!surnameFirst)
            return person(words, 0);
        const bool onlyNameLeft = words.size() == 2 && !looksLikeSurname(words.at(1));
        return onlyNameLeft ? person(words, 1) : PersonName{NameKind::surname};
    }
};

// "Kowalski, Jan" → "Jan Kowalski"; other commas mean several people or no name at all.
QString withoutComma(const QString& text, FirstNames known)
{
    const QStringList parts = text.split(QLatin1Char(','));
    if (parts.size() == 1)
        return text;
    const QString before = capitalised(parts.at(0).trimmed());
    const QString after = parts.size() == 2 ? parts.at(1).trimmed() : QString();
    if (after.isEmpty() || known(before) != Gender::unknown || before.contains(QLatin1Char(' ')))
        return {};
    return after + QLatin1Char(' ') + before;
}

} // namespace

PersonName readPersonName(const QString& typed, Gender (*knownFirstName)(const QString&))
{
    QString text = withoutComma(cleanedText(typed), knownFirstName);
    QStringList tokens = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    while (!tokens.isEmpty() && isTitle(tokens.front()))
        tokens.removeFirst();
    if (tokens.isEmpty() || tokens.size() > 5)
        return {};
    QStringList words;
    bool firstIsInitial = isInitial(tokens.front());
    for (const QString& token : tokens) {
        if (isJoiningWord(token) && tokens.size() > 2)
            return {NameKind::several};
        if (isFirmWord(token) || isBrandCase(token))
            return {NameKind::firm};
        if (isFamilyWord(token) || isPluralSurname(token))
            return {NameKind::several};
        if (isInitial(token) || isSuffixTitle(token))
            continue;
        if (!isWord(token) || isPlaceholder(token))
            return {};
        words << capitalised(token);
    }
    if (firstIsInitial || words.isEmpty())
        return {words.isEmpty() ? NameKind::unreadable : NameKind::surname};
    const Reader reader{knownFirstName};
    const QString& first = words.front();
    const bool startsKnown = reader.isFirstName(first) ||
                             (first.contains(QLatin1Char('-')) && !firstOfDouble(first, knownFirstName).isEmpty());
    PersonName name = startsKnown ? reader.startingWithFirstName(words) : reader.startingWithStranger(words);
    name.asTyped = text != text.toLower();
    return name;
}

} // namespace kokarda

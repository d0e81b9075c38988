// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "models/values/names/gender.h"
#include "models/values/note.h"

#include <QHash>
#include <optional>

namespace kokarda {

/// How sure a salutation is: `certain` from the table of names or because the shop corrected it once, `likely` from a
/// rule of grammar, `neutral` where nothing safe can be said and nobody is named.
enum class Confidence
{
    certain,
    likely,
    neutral
};

/// What the shop once put right by hand. An empty vocative means: greet this name neutrally. An unknown gender is taken
/// from the name where the language needs one.
struct NameCorrection
{
    QString vocative;
    Gender gender = Gender::unknown;

    bool operator==(const NameCorrection&) const = default;
};

/// Corrections by correctionKey().
using NameCorrections = QHash<QString, NameCorrection>;

struct GreetingOptions
{
    QString language = QStringLiteral("pl"); ///< two letters; an unknown language is greeted in English
    NoteTone tone = NoteTone::Warm;
    bool useTable = true; ///< false measures the rules alone
    NameCorrections corrections;
};

struct Greeting
{
    QString text;     ///< "Droga Anno", "Szanowny Panie Piotrze", "Dzień dobry!"
    QString vocative; ///< "Anno"; empty when neutral
    Gender gender = Gender::unknown;
    Confidence confidence = Confidence::neutral;
    bool onePerson = false; ///< the name is one person's, even where nobody is named
    QString how; ///< one sentence for the shop: why this form

    bool operator==(const Greeting&) const = default;
};

/// The salutation for a name as it was typed. Never throws; what cannot be greeted by name gets the language's neutral
/// salutation, because a wrong form is worse than none.
Greeting greet(const QString& name, const GreetingOptions& options);

/// The salutation for a customer: the form the shop corrected on the customer's card wins, and a customer who wants to
/// be addressed formally is.
Greeting greetCustomer(const Customer& customer, GreetingOptions options);

/// The salutation as the first line of a note: "Droga Anno,", "Dzień dobry!".
QString salutationLine(const Greeting& greeting, const QString& language);

/// True where the sentence after the salutation goes on with a small letter (after "Droga Anno," in Polish).
bool continuesInSmallLetters(const Greeting& greeting, const QString& language);

/// The first name that a greeting would use, mended ("ANNA MARIA NOWAK" → "Anna"); empty where nobody or more than one
/// person is named.
QString firstNameOf(const QString& typed);

/// Whether a form of address typed by the shop can go onto paper: letters and what joins them, at most 40 signs.
bool isSpeakableVocative(const QString& vocative);

/// The key under which a correction of this name is remembered: language and name, case and blanks mended.
QString correctionKey(const QString& language, const QString& name);

/// "certain", "likely", "neutral": the words of the command line.
QString confidenceName(Confidence confidence);

/// "warm", "formal", "playful" and back; an unknown word gives nothing.
QString toneName(NoteTone tone);
std::optional<NoteTone> toneFromName(const QString& name);

} // namespace kokarda

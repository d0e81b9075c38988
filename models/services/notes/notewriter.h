// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names/greeting.h"
#include "models/values/noteblock.h"
#include "models/values/notefacts.h"

#include <vector>

namespace kokarda {

struct NoteOptions
{
    NoteTone tone = NoteTone::Warm;
    int maxWords = 60;      ///< of the whole card, salutation and signature included
    quint64 seed = 0;       ///< the same seed and facts give the same note
    QStringList sentBefore; ///< keys of the sentences this customer already got, oldest first
    QString signature;      ///< "Ania z Kubkarni"
    NameCorrections corrections;
};

/// One sentence of a note and whether it speaks of this customer.
struct NoteSentence
{
    QString text;
    QString key; ///< of its block; empty in a typed text
    bool personal = false;
    QString why; ///< one sentence: what it speaks of, or why it would fit everybody

    bool operator==(const NoteSentence&) const = default;
};

struct WrittenNote
{
    QString text; ///< lines: salutation, sentences, closing, signature
    QString language;
    QString templateName; ///< the key of the sentence that carries the note
    QStringList keys;     ///< of all blocks used
    std::vector<NoteSentence> sentences;
    Greeting greeting;
    bool personal = false; ///< at least one sentence speaks of this customer beside the name
    int words = 0;

    bool operator==(const WrittenNote&) const = default;
};

/// Writes the note of an order from true facts alone. It carries at least one personal fact beside the name where one
/// is known, never repeats a sentence to the same customer while another fits, keeps the number of words, and says
/// nothing about gifts or coupons: both weaken it. A language without blocks is written in English.
WrittenNote writeNote(const NoteFacts& facts, const std::vector<NoteBlock>& blocks, const NoteOptions& options);

/// The line of the gift's own card: "Drobiazg do nowego kubka: herbata lipowa". A language without phrases is written
/// in English; an empty gift name is left out.
QString giftCardLine(const NoteFacts& facts, const QString& giftName);

/// Words of a text as they are counted on a card.
int wordCount(const QString& text);

/// The language a note can be written in: the document's, or English where no block speaks it.
QString noteLanguage(const QString& documentLanguage, const std::vector<NoteBlock>& blocks);

} // namespace kokarda

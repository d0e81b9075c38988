// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"

#include <QString>
#include <QStringList>
#include <array>

// What customers read about reviews. It speaks their language, not the window's, and so stands here and not in the
// catalogue. Written for this program.
namespace kokarda {

/// The languages that there are words in.
QStringList reviewLanguages();

/// A reply to many stars, to three and to few. They thank without asking for more, and where something went wrong they say
/// what happens next instead of explaining. Formal or warm, English for a language without words.
const std::array<QString, 3>& replyTexts(const QString& language, NoteTone tone);

/// The parts of a letter that asks for a review.
struct RequestWords
{
    QString subject; ///< %1 order
    QString thanks;  ///< %1 order
    QString ask;
    QString stop;
    QString closing;
};

/// Formal or warm, English for a language without words.
const RequestWords& requestWords(const QString& language, NoteTone tone);

} // namespace kokarda

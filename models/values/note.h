// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"
#include "models/values/notelook.h"

#include <QString>
#include <QStringList>

namespace kokarda {

/// Version of the hand's engine (views/ink): changed whenever the same seed would give other strokes than before.
inline constexpr int inkEngineVersion = 4;

enum class NoteTone { Warm, Formal, Playful };

/// A shop's own note block or a changed copy of a supplied one. Its text is written in the block format of
/// resources/notes.
struct NoteTemplate
{
    NoteTemplateId id;
    QString key; ///< stable name; a supplied block with the same key is replaced by this one
    QString language;
    QString text;
    int version = 1;
    bool active = true;

    bool operator==(const NoteTemplate&) const = default;
};

/// The note of one order: its words and everything needed to draw the same strokes again.
struct Note
{
    NoteId id;
    OrderId order;
    CustomerId customer;
    QString language;
    QString text;
    QStringList sentenceKeys; ///< blocks used, so that the customer never gets the same sentence twice
    bool editedByHand = false;
    QString hand;
    quint64 seed = 0;
    int engineVersion = 0; ///< of the hand, so that an old reprint stays identical
    NoteLook look;         ///< how the pen was held
    Instant writtenAt;
    bool printed = false; ///< once printed it is a fact and no longer changes

    bool operator==(const Note&) const = default;
};

} // namespace kokarda

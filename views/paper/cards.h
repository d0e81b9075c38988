// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"
#include "views/paper/notecard.h"
#include "views/paper/page.h"

#include <optional>
#include <vector>

namespace kokarda::paper {

/// The small card that lies beside a bonus. It is never part of the note: a note that gives something away loses its
/// warmth.
struct GiftCard
{
    QString language;
    Look look;
    QString giftName;
    int count = 1;
    QString words; ///< one or two sentences about the gift; may be empty
};

/// The card on a paper of this key ("a7" is its usual size).
Page giftCardPage(const GiftCard& card, const QString& paper);

/// What the giver of a present wants to say to the receiver.
struct GiftMessageCard
{
    QString language;
    Look look;
    QString message;
    QString giver; ///< may be empty
    std::optional<NoteCard> written; ///< the message in a hand; else it is set in type
};

/// The card; a message that is too long for one goes on over the next.
std::vector<Page> giftMessagePages(const GiftMessageCard& card, const QString& paper);

} // namespace kokarda::paper

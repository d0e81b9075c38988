// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"
#include "views/paper/page.h"

#include <QString>

namespace kokarda::paper {

/// A customer's loyalty card: whose it is, the stamps it has, what a full one is worth.
struct StampCard
{
    QString language; ///< one of documentLanguages(), else English
    Look look;
    QString name;     ///< of the customer; may be empty
    int stamps = 0;   ///< on this card
    int perCard = 10;
    QString reward;   ///< may be empty
};

/// The card on a paper of this key ("a7" is its usual size). Stamps stand in two rows or more, the last one is the
/// reward's. A field that is not stamped yet can be stamped by hand.
Page stampCardPage(const StampCard& card, const QString& paper);

} // namespace kokarda::paper

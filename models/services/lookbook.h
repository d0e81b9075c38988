// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"
#include "models/values/paper.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <vector>

namespace kokarda {

class Shop;

/// A look that was saved: never changed afterwards, so that it can be had back.
struct LookVersion
{
    int number = 1; ///< counted per channel, the first is 1
    Instant savedAt;
    Look look;
};

/// How the papers of each channel look, and how they looked before. What is on paper changes only by save(). What a
/// look has in common with the shop's settings (name, sender, logo …) goes on following them.
class LookBook
{
    Q_DECLARE_TR_FUNCTIONS(LookBook)

public:
    explicit LookBook(Shop& shop)
        : m_shop(shop)
    {
    }

    /// The look of a channel's papers: the one saved last for it, else the one saved for all channels (an unset id),
    /// else what the shop's settings give.
    Look look(ChannelId channel) const;
    /// True when the channel has a look of its own.
    bool hasOwn(ChannelId channel) const;
    /// The looks saved for a channel, newest first; an unset id: for all channels.
    std::vector<LookVersion> versions(ChannelId channel) const;

    /// What is wrong with a look that is being edited, field by field.
    static std::vector<Problem> problems(const Look& look);
    /// Makes the look the channel's own: one undoable step. Saving an old version again restores it. Saving what is
    /// live already does nothing. Throws RuleError with the first problem.
    void save(ChannelId channel, const Look& look);
    /// The channel goes back to the look of all channels; its versions stay in the history.
    void dropOwn(ChannelId channel);

private:
    Shop& m_shop;
};

} // namespace kokarda

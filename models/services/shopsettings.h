// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/notelook.h"
#include "models/values/product.h"
#include "models/values/shopinfo.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// The shop's own facts and preferences, its channels and its category tree.
class ShopSettings
{
    Q_DECLARE_TR_FUNCTIONS(ShopSettings)

public:
    explicit ShopSettings(Shop& shop)
        : m_shop(shop)
    {
    }

    ShopInfo info() const;
    void store(const ShopInfo& info);
    /// How the pen writes the shop's notes.
    NoteLook noteLook() const;
    /// Keeps it for every note that is not printed yet, lengths brought within their limits.
    void store(const NoteLook& look);
    /// The shop's time zone; UTC when the stored name is unknown to this system.
    QTimeZone zone() const;

    std::vector<Channel> channels() const;
    std::optional<Channel> channel(ChannelId id) const;
    /// Stores a new channel (without id) or a changed one; gives it back with its id.
    Channel store(Channel channel);

    CategoryTree categories() const;
    Category store(Category category);

    /// Free settings of services: saved views, the watched folder, answers about files.
    QString value(const QString& key, const QString& fallback = {}) const;
    /// What the action that changes one is called: a stable key, and a title in the undo menu's words.
    struct Step
    {
        QString kind;
        QString title;
    };
    /// A person has decided this: an action that can be undone.
    void decide(const Step& step, const QString& key, const QString& value);
    /// This has happened: a fact, which Undo knows nothing of (kind "fact.…").
    void note(const Step& fact, const QString& key, const QString& value);

private:
    Shop& m_shop;
};

} // namespace kokarda

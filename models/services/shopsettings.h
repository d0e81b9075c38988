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

    /// Free settings of screens and services: column widths, saved views. Not part of undo's visible steps.
    QString value(const QString& key, const QString& fallback = {}) const;
    void setValue(const QString& key, const QString& value);

private:
    Shop& m_shop;
};

} // namespace kokarda

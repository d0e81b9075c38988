// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"
#include "models/values/order.h"
#include "models/values/product.h"

#include <QCoreApplication>
#include <QTime>
#include <map>
#include <optional>
#include <vector>

namespace kokarda {

class Shop;

/// A packaging that the shop has on its shelf.
struct Packaging
{
    QString name;
    ParcelSize size = ParcelSize::Small;
    int weightLimitGrams = 0; ///< upper end of the weight step it is posted in; 0: no limit

    bool operator==(const Packaging&) const = default;
};

/// How the shop packs: which packagings it has, and until when an order of a channel goes out the same day.
class PackingSetup
{
    Q_DECLARE_TR_FUNCTIONS(PackingSetup)

public:
    explicit PackingSetup(Shop& shop)
        : m_shop(shop)
    {
    }

    /// The shop's packagings as they are listed; four common ones until the shop has made its own list.
    std::vector<Packaging> packagings() const;
    /// Throws RuleError for a packaging without a name or two of one name.
    void store(const std::vector<Packaging>& packagings);
    std::optional<Packaging> packaging(const QString& name) const;

    /// Until when an order goes out the same working day, per channel, in the shop's zone; channels without one are
    /// left out.
    std::map<ChannelId, QTime> cutOffs() const;
    /// An invalid time takes it away.
    void setCutOff(ChannelId channel, QTime time);

private:
    Shop& m_shop;
};

/// When an order has to be out: what the channel promised, else by the cut-off: an order placed before it on a working
/// day goes out that day, any other on the next working day (Monday to Friday). None without either.
std::optional<Instant> dueAt(Instant placedAt, std::optional<Instant> shipBy, std::optional<QTime> cutOff,
    const QTimeZone& zone);

/// A size in words of the window's language: "Letterbox".
QString sizeTitle(ParcelSize size);

} // namespace kokarda

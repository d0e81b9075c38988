// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/channelfinder.h"

#include "models/storage/shoprepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace kokarda::imports {

Channel channelOf(const FileSummary& header, ChannelId chosen, const storage::ShopRepository& shop)
{
    if (chosen) {
        if (const std::optional<Channel> known = shop.channel(chosen))
            return *known;
    }
    // Etsy's items and Etsy's orders are one Etsy.
    const QString platform = header.platform.section(u'-', 0, 0);
    const QString given = header.layout.channel;
    const QString usual = platform == u"custom" || platform.isEmpty()
        ? QCoreApplication::translate("ImportJob", "Import")
        : platform.first(1).toUpper() + platform.sliced(1);
    const QString name = given.isEmpty() ? usual : given;
    const std::vector<Channel> channels = shop.channels();
    const auto first = [&](const auto& fits) {
        const auto found = std::ranges::find_if(channels, fits);
        return found == channels.end() ? Channel{} : *found;
    };
    // A mapping that names its channel means that one: numbers of two shops may be the same.
    Channel channel = given.isEmpty() && !platform.isEmpty()
        ? first([&](const Channel& known) { return known.platform == platform; })
        : Channel{};
    // A channel that somebody made by hand under this name is meant; names are unique.
    if (!channel.id)
        channel = first([&](const Channel& known) { return known.name == name; });
    if (!channel.id) {
        channel.platform = platform;
        channel.name = name;
    }
    return channel;
}

} // namespace kokarda::imports

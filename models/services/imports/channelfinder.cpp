// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/channelfinder.h"

#include "models/storage/shoprepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace kokarda::imports {

QString platformOf(const FileSummary& header)
{
    return header.platform.section(u'-', 0, 0);
}

QString usualChannelName(const FileSummary& header)
{
    const QString platform = platformOf(header);
    return platform == u"custom" || platform.isEmpty() ? QCoreApplication::translate("ImportJob", "Import")
                                                       : platform.first(1).toUpper() + platform.sliced(1);
}

Channel channelOf(const FileSummary& header, const ImportOptions& options, const storage::ShopRepository& shop)
{
    if (options.channel) {
        if (const std::optional<Channel> known = shop.channel(options.channel))
            return *known;
    }
    const QString platform = platformOf(header);
    const QString given = options.channelName.isEmpty() ? header.layout.channel : options.channelName.simplified();
    const QString name = given.isEmpty() ? usualChannelName(header) : given;
    std::vector<Channel> channels = shop.channels();
    std::ranges::sort(channels, {}, &Channel::id);
    const auto first = [&](const auto& fits) {
        const auto found = std::ranges::find_if(channels, fits);
        return found == channels.end() ? Channel{} : *found;
    };
    // Who names a channel means that one: numbers of two shops may be the same.
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

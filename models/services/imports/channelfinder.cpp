// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/channelfinder.h"

#include "models/storage/repositories/shoprepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

/// Names that are not written with one capital at the beginning.
constexpr std::array<std::pair<QLatin1String, QLatin1String>, 6> names{{{"baselinker"_L1, "BaseLinker"_L1}, {"ebay"_L1, "eBay"_L1},
    {"idosell"_L1, "IdoSell"_L1}, {"prestashop"_L1, "PrestaShop"_L1}, {"shopgold"_L1, "shopGold"_L1}, {"woocommerce"_L1, "WooCommerce"_L1}}};

} // namespace

QString platformOf(const FileSummary& header)
{
    return header.platform.section(u'-', 0, 0);
}

QString usualChannelName(const FileSummary& header)
{
    const QString platform = platformOf(header);
    if (platform == "custom"_L1 || platform.isEmpty())
        return QCoreApplication::translate("ImportJob", "Import");
    const auto own = std::ranges::find(names, platform, &std::pair<QLatin1String, QLatin1String>::first);
    return own != names.end() ? QString(own->second) : platform.first(1).toUpper() + platform.sliced(1);
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

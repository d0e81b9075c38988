// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"
#include "models/values/shopinfo.h"

namespace kokarda::storage {
class ShopRepository;
}

namespace kokarda::imports {

/// The shop's channel that a file's orders belong to: the chosen one, else the one of the file's platform, else one of the
/// name that a new one would have. Without an id when the shop has none of these yet.
Channel channelOf(const FileSummary& header, ChannelId chosen, const storage::ShopRepository& shop);

} // namespace kokarda::imports

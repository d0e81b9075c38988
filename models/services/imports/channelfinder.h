// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/importplan.h"
#include "models/values/shopinfo.h"

namespace kokarda::storage {
class ShopRepository;
}

namespace kokarda::imports {

/// The platform whose channel a file belongs to: "etsy" for Etsy's items and Etsy's orders; "custom" for columns that were
/// assigned by hand.
QString platformOf(const FileSummary& header);
/// What a channel of that platform is called when nobody has named it: "Etsy"; "Import" where there is none.
QString usualChannelName(const FileSummary& header);

/// The shop's channel that a file's orders belong to: the chosen one, else the one of the chosen name or of the name in the
/// mapping, else the oldest of the file's platform, else one of the name that a new one would have. Without an id when the
/// shop has none of these yet.
Channel channelOf(const FileSummary& header, const ImportOptions& options, const storage::ShopRepository& shop);

} // namespace kokarda::imports

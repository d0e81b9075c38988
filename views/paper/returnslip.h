// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/page.h"
#include "views/paper/slipdocument.h"

#include <vector>

namespace kokarda::paper {

/// A return slip for the order of a packing slip: items to tick with room for number and reason, the reasons, refund
/// or exchange, and where to send it. It never says an amount.
std::vector<Page> returnSlipPages(const SlipDocument& document, const PaperOptions& options);

} // namespace kokarda::paper

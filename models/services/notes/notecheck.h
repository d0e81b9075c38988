// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/notes/notewriter.h"

namespace kokarda {

/// All that a typed or edited note says of this customer, in one sentence for the shop: "It speaks of “kubki”, “siódme”.";
/// empty where it would fit every customer. A word counts that is true of the order: the goods, a title, the town, the
/// n-th order, an occasion. The salutation does not count, nor the signature: the shop's own words for it, or a short
/// last line.
QString personalReason(const QString& text, const NoteFacts& facts, const QString& language, const QString& signature = {});

/// What a topic says about the customer, as one sentence for the shop.
QString topicReason(const std::set<NoteTopic>& topics);

/// Why a sentence is impersonal, as one sentence for the shop.
QString impersonalReason();

} // namespace kokarda

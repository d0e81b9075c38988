// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/notewriter.h"

namespace kokarda {

/// Looks at a typed or edited note: which sentences speak of this customer and which would fit every customer, and
/// why. The salutation and the signature are no sentences. A sentence is personal when it names something true of the
/// order: the goods, a title, the town, the n-th order, an occasion.
std::vector<NoteSentence> checkNote(const QString& text, const NoteFacts& facts, const QString& language);

/// All that a note speaks of, in one sentence for the shop: "It speaks of “kubki”, “siódme”."; empty where it would fit
/// every customer.
QString personalReason(const QString& text, const NoteFacts& facts, const QString& language);

/// What a topic says about the customer, as one sentence for the shop.
QString topicReason(const std::set<NoteTopic>& topics);

/// Why a sentence is impersonal, as one sentence for the shop.
QString impersonalReason();

} // namespace kokarda

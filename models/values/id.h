// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <compare>
#include <functional>

namespace kokarda {

/// Row number of one kind of thing in the shop's file. Two kinds cannot be mixed up: Id<OrderTag> and
/// Id<CustomerTag> are different types. Zero means "not stored yet".
template<class Tag>
struct Id
{
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 row)
        : value(row)
    {
    }
    /// True for a thing that is stored.
    constexpr explicit operator bool() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

using CustomerId = Id<struct CustomerTag>;
using OrderId = Id<struct OrderTag>;
using OrderLineId = Id<struct OrderLineTag>;
using ProductId = Id<struct ProductTag>;
using CategoryId = Id<struct CategoryTag>;
using ChannelId = Id<struct ChannelTag>;
using GiftId = Id<struct GiftTag>;
using GiftRuleId = Id<struct GiftRuleTag>;
using GivenGiftId = Id<struct GivenGiftTag>;
using ExperimentId = Id<struct ExperimentTag>;
using NoteTemplateId = Id<struct NoteTemplateTag>;
using NoteId = Id<struct NoteTag>;
using ReviewId = Id<struct ReviewTag>;
using CaseId = Id<struct CaseTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using ActionId = Id<struct ActionTag>;

} // namespace kokarda

template<class Tag>
struct std::hash<kokarda::Id<Tag>>
{
    std::size_t operator()(kokarda::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

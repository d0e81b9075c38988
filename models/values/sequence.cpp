// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/sequence.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

constexpr std::array<std::pair<Sequence, QLatin1String>, 5> keys{{{Sequence::AsListed, "listed"_L1},
    {Sequence::Bin, "bin"_L1}, {Sequence::Order, "order"_L1}, {Sequence::Customer, "customer"_L1},
    {Sequence::Carrier, "carrier"_L1}}};

} // namespace

QString sequenceKey(Sequence sequence)
{
    return std::ranges::find(keys, sequence, &std::pair<Sequence, QLatin1String>::first)->second;
}

std::optional<Sequence> sequenceFromKey(QStringView key)
{
    const auto found = std::ranges::find_if(keys, [key](const auto& pair) { return key == pair.second; });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

} // namespace kokarda

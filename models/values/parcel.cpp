// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/parcel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

int piecesOf(const PartParcel& part, OrderLineId line)
{
    const auto found = part.pieces.find(line);
    return found == part.pieces.end() ? 0 : found->second;
}

} // namespace

std::vector<int> Parcel::inside() const
{
    std::vector<int> pieces;
    if (part == 0)
        return pieces;
    for (const OrderLine& line : order.lines)
        pieces.push_back(piecesOf(parts[static_cast<std::size_t>(part - 1)], line.id));
    return pieces;
}

Parcel parcelOfPart(Parcel whole, int part)
{
    whole.part = part;
    whole.gift.reset();
    whole.note = {};
    for (OrderLine& line : whole.order.lines) {
        for (auto later = static_cast<std::size_t>(part - 1); later < whole.parts.size(); ++later)
            line.quantityShipped -= piecesOf(whole.parts[later], line.id);
        line.quantityShipped = std::max(0, line.quantityShipped);
    }
    return whole;
}

QString documentOfPart(const QString& document, int part)
{
    return part > 0 ? u"%1/%2"_s.arg(document, QString::number(part)) : document;
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace kokarda {

/// In which sequence a batch is printed.
enum class Sequence {
    AsListed, ///< as the list on screen shows them
    Bin,      ///< by the first place one walks to, A2 before A10
    Order,    ///< by number
    Customer,
    Carrier ///< by the way of delivery
};

/// Stable names, as the command line and the settings write them: "listed", "bin", "order", "customer", "carrier".
QString sequenceKey(Sequence sequence);
std::optional<Sequence> sequenceFromKey(QStringView key);

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/paper/adjustment.h"

#include <QMarginsF>
#include <QString>
#include <optional>

namespace kokarda::press {

/// What was found out about one printer with one paper. It belongs to this computer, not to the shop.
struct StockSetup
{
    std::optional<QMarginsF> marginsMm; ///< unset: what is common for the paper
    paper::Adjustment adjustment;

    bool operator==(const StockSetup&) const = default;
};

/// Where the computer's settings keep it: "printers/NAME/a4".
QString setupKey(const QString& printer, const QString& paper);

QString toText(const StockSetup& setup);
/// Nothing is adjusted by a text that is not one of ours.
StockSetup setupFrom(const QString& text);

} // namespace kokarda::press

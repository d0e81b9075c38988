// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"

#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <vector>

namespace kokarda::paper {

/// A kind of paper as a printer holds it.
struct PaperSize
{
    QString key; ///< stable: "a4", "a5", "a5-on-a4", "a6", "a7", "letter", "label-100x150", "label-4x6", "roll-80", "roll-58"
    QSizeF sizeMm; ///< upright; a roll's height is the longest strip that is cut in one go
    QMarginsF marginsMm; ///< what common printers of this paper cannot reach; a printer's own values replace them
    bool roll = false;   ///< the page ends where its content ends
    bool thermal = false; ///< black only: no greys, no colour
    bool card = false; ///< for cards and labels only: too small for a slip
    bool half = false;    ///< two of these are set on one A4 sheet with a cut line

    bool operator==(const PaperSize&) const = default;
};

/// All papers, the office's first.
const std::vector<PaperSize>& paperSizes();

/// Those that slips and lists can be set on.
std::vector<PaperSize> slipPapers();

/// The paper of a key; A4 for an unknown one.
PaperSize paperSize(QStringView key);

/// The paper of the options, with the printer's own margins where they are known.
PaperSize paperSize(const PaperOptions& options);

/// The paper's name for people: "A4", "Label 100 × 150 mm".
QString paperTitle(const PaperSize& paper);

} // namespace kokarda::paper

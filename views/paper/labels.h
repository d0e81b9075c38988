// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/paper.h"
#include "views/paper/page.h"
#include "views/paper/slipdocument.h"

#include <vector>

namespace kokarda::paper {

/// A label: an address, the name of a gift, a place on a shelf.
struct Label
{
    QString small;     ///< one small line above, the sender of an address
    QStringList lines; ///< the first one strong
    QString code;      ///< below, as bars, or as a QR code where it is too long for them; empty: none

    bool operator==(const Label&) const = default;
};

/// The address label of an order.
Label addressLabel(const SlipDocument& document);

/// A label that fills a page of its own.
Page labelPage(const Label& label, const Look& look, const PaperOptions& options);

/// A sheet of labels as it is sold; lengths in millimetres.
struct LabelSheet
{
    QString key;
    QString title; ///< "24 labels, 70 × 37 mm"
    QSizeF sheetMm;
    int columns = 1;
    int rows = 1;
    QSizeF labelMm;
    QPointF firstMm; ///< upper left corner of the first label
    QSizeF gapMm;    ///< between labels

    int count() const { return columns * rows; }
    /// Place of a label on the sheet in millimetres, counted by rows from 0.
    QRectF placeMm(int index) const;
    bool operator==(const LabelSheet&) const = default;
};

/// The sheets that are in the shops: 3 × 8, 2 × 7, 2 × 4 and four courier labels on A4, and more. Their titles are in the
/// language of the window.
std::vector<LabelSheet> labelSheets();

/// The sheet of a key; the first for an unknown one.
LabelSheet labelSheet(QStringView key);

/// True for the key of a sheet of labels.
bool isSheetOfLabels(QStringView key);

/// The labels on sheets, the first at `start` (0: the whole first sheet is unused). Later sheets begin at their first
/// label.
std::vector<Page> labelSheetPages(const std::vector<Label>& labels, const LabelSheet& sheet, int start,
    int printerDpi = 600);

} // namespace kokarda::paper

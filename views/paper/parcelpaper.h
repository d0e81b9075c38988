// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"
#include "models/values/order.h"
#include "models/values/paper.h"
#include "models/values/parcel.h"
#include "models/values/shopinfo.h"
#include "views/paper/notecard.h"
#include "views/paper/page.h"
#include "views/paper/slipdocument.h"

#include <QDate>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace kokarda::paper {

/// Everything that decides what one parcel's papers look like: plain values, so that a worker can set them.
struct ParcelPaper
{
    Order order;
    ShopInfo shop;
    Channel channel;
    Note note;        ///< an empty text: no note
    QString language; ///< of the papers, see documentLanguage()
    QDate printedOn;  ///< invalid: not said on the paper
    Look look;
    int copyNumber = 1;            ///< of the slip; said on the staff's copy
    std::optional<GiftWords> gift; ///< what the gift's card says; unset: no gift
    std::vector<QByteArray> pictures{}; ///< of the items (PNG), by line of the order
    std::vector<int> inside{}; ///< pieces by line of the order; empty: everything not yet shipped
    int part = 0;              ///< which of the parts that went ahead; 0: the last parcel
    int number = 1;            ///< which of the order's parcels this is
    int count = 1;             ///< that the order is sent in
};

/// The papers of a parcel as the packing desk hands it over. A copy carries the day of the first print (`zone` says
/// which day that moment was), so that a reprint is the same paper.
ParcelPaper paperOf(const Parcel& parcel, QDate printedOn, const QTimeZone& zone = QTimeZone::utc());

/// The note in its hand, written for the place that the options give it; none for an empty text.
/// Throws ink::HandError when the note's hand does not come with this program.
std::optional<NoteCard> noteCard(const Note& note, const PaperOptions& options);

/// What the parcel's slip says.
SlipDocument slipOf(const ParcelPaper& parcel, const PaperOptions& options);

/// The parcel's pages, slip and note, as preview, PDF and printer all show them.
std::vector<Page> parcelPages(const ParcelPaper& parcel, const PaperOptions& options);

} // namespace kokarda::paper

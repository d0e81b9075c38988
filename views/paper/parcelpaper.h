// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/note.h"
#include "models/values/order.h"
#include "models/values/paper.h"
#include "models/values/parcel.h"
#include "models/values/shopinfo.h"
#include "views/paper/notecard.h"
#include "views/paper/page.h"

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
};

/// The papers of a parcel as the packing desk hands it over.
ParcelPaper paperOf(const Parcel& parcel, QDate printedOn);

/// The note in its hand, written for the place that the options give it; none for an empty text.
/// Throws ink::HandError when the note's hand does not come with this program.
std::optional<NoteCard> noteCard(const Note& note, const PaperOptions& options);

/// The parcel's pages, slip and note, as preview, PDF and printer all show them.
std::vector<Page> parcelPages(const ParcelPaper& parcel, const PaperOptions& options);

} // namespace kokarda::paper

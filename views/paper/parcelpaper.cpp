// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/parcelpaper.h"

#include "views/ink/hand.h"
#include "views/ink/writing.h"
#include "views/paper/slip.h"
#include "views/paper/slipdocument.h"

namespace kokarda::paper {

ParcelPaper paperOf(const Parcel& parcel, QDate printedOn)
{
    return {parcel.order, parcel.shop, parcel.channel, parcel.note, parcel.language, printedOn};
}

std::optional<NoteCard> noteCard(const Note& note, const PaperOptions& options)
{
    if (note.text.trimmed().isEmpty() || options.note == NotePlacement::None)
        return std::nullopt;
    const QSizeF box = noteBox(options);
    ink::WritingStyle style;
    style.widthMm = box.width();
    style.heightMm = box.height();
    return NoteCard{ink::write(ink::loadHand(note.hand), note.text, style, note.seed), NoteCard{}.ink};
}

std::vector<Page> parcelPages(const ParcelPaper& parcel, const PaperOptions& options)
{
    const Look look = defaultLook(parcel.shop, parcel.channel);
    SlipExtras extras;
    extras.language = parcel.language;
    extras.printedOn = parcel.printedOn;
    extras.staffCopy = options.staffCopy;
    extras.copy = options.copy;
    return slipPages(slipDocument(parcel.order, parcel.shop, look, extras), noteCard(parcel.note, options), options);
}

} // namespace kokarda::paper

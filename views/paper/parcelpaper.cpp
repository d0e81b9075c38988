// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/parcelpaper.h"

#include "views/paper/papersize.h"
#include "views/paper/pictures.h"
#include "views/paper/slip.h"
#include "views/paper/slipdocument.h"
#include "views/paper/twoup.h"

namespace kokarda::paper {

ParcelPaper paperOf(const Parcel& parcel, QDate printedOn, const QTimeZone& zone)
{
    const QDate day = parcel.firstPrinted && printedOn.isValid() ? dayIn(*parcel.firstPrinted, zone) : printedOn;
    return {parcel.order, parcel.shop, parcel.channel, parcel.note, parcel.language, day, parcel.look,
        parcel.copyNumber, std::nullopt, parcel.pictures, parcel.inside(), parcel.part, parcel.number(), parcel.count()};
}

std::optional<NoteCard> noteCard(const Note& note, const PaperOptions& options)
{
    if (note.text.trimmed().isEmpty() || options.note == NotePlacement::None)
        return std::nullopt;
    return noteIn(noteBox(options), note.text, note.hand, note.look, note.seed);
}

SlipDocument slipOf(const ParcelPaper& parcel, const PaperOptions& options)
{
    SlipExtras extras;
    extras.language = parcel.language;
    extras.printedOn = parcel.printedOn;
    extras.staffCopy = options.staffCopy;
    extras.copy = options.copy;
    extras.inThisParcel = parcel.inside;
    extras.parcel = parcel.number;
    extras.parcels = parcel.count;
    if (parcel.look.showPictures)
        for (const QByteArray& png : parcel.pictures)
            extras.pictures.push_back(pictureOf(png));
    return slipDocument(parcel.order, parcel.shop, parcel.look, extras);
}

std::vector<Page> parcelPages(const ParcelPaper& parcel, const PaperOptions& options)
{
    std::vector<Page> pages = slipPages(slipOf(parcel, options), noteCard(parcel.note, options), options);
    if (!paperSize(options.paper).half)
        return pages;
    // Slip and note of one parcel share their sheets.
    TwoUp sheets;
    std::vector<Page> result = sheets.add(pages);
    for (Page& page : sheets.rest())
        result.push_back(std::move(page));
    return result;
}

} // namespace kokarda::paper

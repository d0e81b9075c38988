// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/slip.h"

#include "views/paper/slipparts.h"
#include "views/paper/units.h"
#include "views/paper/wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// Sums stay with what stands above them: they never open a page alone.
void addTotals(std::vector<Section>& sections, Section totals)
{
    if (totals.pieces.empty())
        return;
    if (sections.empty() || sections.back().pieces.empty()) {
        sections.push_back(std::move(totals));
        return;
    }
    Section& above = sections.back();
    above.pieces.back().keepWithNext = true;
    above.pieces.insert(above.pieces.end(), totals.pieces.begin(), totals.pieces.end());
}

std::vector<Section> sectionsOf(const SlipDocument& document, const SlipStyle& style)
{
    std::vector<Section> sections;
    for (const SlipBlock block : document.look.blocks) {
        switch (block) {
        case SlipBlock::Remark:
            sections.push_back(boxedText(word(Word::Remark, document.language), document.remark, style, true));
            sections.push_back(boxedText(word(Word::StaffNote, document.language), document.staffNote, style, false));
            break;
        case SlipBlock::GiftMessage: {
            QString label = word(Word::GiftMessage, document.language);
            if (!document.giver.isEmpty())
                label = document.giver;
            sections.push_back(boxedText(label, document.giftMessage, style, false));
            break;
        }
        case SlipBlock::Items:
            sections.push_back(itemTable(document, style));
            if (!document.later.isEmpty())
                sections.push_back(boxedText(word(Word::FollowsLater, document.language), document.later, style, false));
            break;
        case SlipBlock::Totals:
            addTotals(sections, totalsBlock(document, style));
            break;
        case SlipBlock::FreeText:
            sections.push_back(freeText(document.look.footer, style));
            break;
        }
    }
    return sections;
}

Flowed flowSlip(const SlipDocument& document, const SlipStyle& style)
{
    const Frame frame = frameOf(style,
        [&](int page) { return page == 0 ? slipHead(document, style) : runningHead(document, style); });
    return flow(frame, sectionsOf(document, style));
}

void cutLine(Marks& marks, const SlipStyle& style, qreal y)
{
    marks.push_back(Line{{style.printable.left(), y}, {style.printable.right(), y}, pt(0.5), style.palette.muted, true});
}

// The note under the slip where the last page leaves room for it and the foot; says whether it did.
bool placeStrip(Flowed& flowed, const NoteCard& note, const SlipStyle& style)
{
    const qreal top = style.sheet.height() - mm(noteStripMm);
    const qreal foot = top - mm(6);
    if (style.paper.roll || flowed.ends.back() + style.gap * 0.5 + style.foot > foot)
        return false;
    Page& page = flowed.pages.back();
    cutLine(page.marks, style, top);
    const qreal free = mm(noteStripMm) - mm(2 * 11) - mm(note.writing.inkBottomMm);
    append(page.marks, noteMarks(note, style.paper.thermal, {(style.sheet.width() - mm(note.writing.widthMm)) / 2,
        top + mm(11) + std::max(0.0, free * 0.38)}));
    flowed.footBottom = foot;
    return true;
}

Page backPage(const NoteCard& note, const SlipStyle& style)
{
    Page page{style.sheet.size(), style.printable, {}};
    page.marks = noteMarks(note, style.paper.thermal,
        {(page.size.width() - mm(note.writing.widthMm)) / 2, page.size.height() * 0.12});
    return page;
}

} // namespace

QSizeF noteBox(const PaperOptions& options)
{
    const PaperSize paper = paperSize(options.paper);
    if (options.note == NotePlacement::Strip && !paper.roll)
        return {std::min(paper.sizeMm.width() - 2 * 13, 140.0), noteStripMm - 2 * 11};
    if (options.note == NotePlacement::Back && !paper.roll)
        return {paper.sizeMm.width() * 0.72, paper.sizeMm.height() * 0.6};
    return noteBox(options.notePaper);
}

std::vector<Page> slipPages(const SlipDocument& document, const std::optional<NoteCard>& note,
    const PaperOptions& options)
{
    auto [flowed, style] = composed(document.look, options,
        [&](const SlipStyle& tried) { return flowSlip(document, tried); });
    const bool wanted = note && options.note != NotePlacement::None;
    bool onStrip = wanted && options.note == NotePlacement::Strip && placeStrip(flowed, *note, style);
    // The slip moves together, step by step, before the note goes to a card of its own.
    for (const qreal density : {0.55, 0.4, 0.28}) {
        if (!wanted || options.note != NotePlacement::Strip || onStrip)
            break;
        const SlipStyle tighter = slipStyle(document.look, options, density);
        Flowed closer = flowSlip(document, tighter);
        onStrip = placeStrip(closer, *note, tighter);
        if (onStrip) {
            flowed = std::move(closer);
            style = tighter;
        }
    }
    const Foot foot{document.language, cleaned(document.look.name), document.number,
        document.look.showBarcode ? document.number : QString()};
    std::vector<Page> pages = withFeet(std::move(flowed), style, foot);
    if (wanted && !onStrip)
        pages.push_back(options.note == NotePlacement::Back && !style.paper.roll ? backPage(*note, style)
                                                                                 : notePage(*note, options));
    return pages;
}

} // namespace kokarda::paper

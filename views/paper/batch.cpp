// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/batch.h"

#include "views/paper/cards.h"
#include "views/paper/fonts.h"
#include "views/paper/labels.h"
#include "views/paper/papersize.h"
#include "views/paper/returnslip.h"
#include "views/paper/slip.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

// The note stands on the slip itself, or has a card and so a pile of its own.
bool noteIsOnSlip(const PaperOptions& options)
{
    return options.note == NotePlacement::Strip || options.note == NotePlacement::Back;
}

} // namespace

QString wordsOf(const std::vector<Unprintable>& orders)
{
    QStringList characters, numbers;
    for (const Unprintable& order : orders) {
        characters += order.characters;
        if (!order.number.isEmpty())
            numbers += order.number;
    }
    characters.removeDuplicates();
    if (characters.isEmpty())
        return {};
    constexpr qsizetype most = 6; // enough to know the script by
    const auto listed = [](QStringList all) { return all.mid(0, most).join(u", "_s) + (all.size() > most ? u" …"_s : QString()); };
    const QString what = QCoreApplication::translate("Batch", "No typeface of this computer has %1: empty boxes stand in their place. A font for that script, installed on this computer, mends it.").arg(listed(characters));
    return numbers.isEmpty() ? what : what + u' ' + QCoreApplication::translate("Batch", "Orders: %1").arg(listed(numbers));
}

Batch::Batch(Papers papers, Out out)
    : m_papers(std::move(papers))
    , m_out(std::move(out))
{
}

size_t Batch::pileOf(const QString& paper)
{
    const QString key = m_papers.onePile ? m_papers.options.paper : paper;
    const auto found = std::ranges::find(m_piles, key, &Pile::paper);
    if (found != m_piles.end())
        return size_t(found - m_piles.begin());
    m_piles.push_back({key, 0, {}});
    return m_piles.size() - 1;
}

void Batch::handOut(size_t pile, const std::vector<Page>& pages)
{
    const auto start = m_start.find(m_piles[pile].paper);
    const int before = m_piles[pile].pages;
    m_piles[pile].pages += int(pages.size());
    const int skipped = start == m_start.end() ? 0 : std::clamp(start->second - 1 - before, 0, int(pages.size()));
    if (skipped < int(pages.size()))
        m_out(pile, std::vector<Page>(pages.begin() + skipped, pages.end()));
}

void Batch::lay(const QString& paper, OrderId order, const QStringList& documents, std::vector<Page> pages)
{
    if (pages.empty())
        return;
    for (const Page& page : pages)
        lookAt(plainText(page));
    const size_t pile = pileOf(paper);
    const bool halves = paperSize(m_papers.options.paper).half && pile == pileOf(m_papers.options.paper);
    const int first = m_piles[pile].pages + 1;
    if (halves)
        pages = m_halves.add(pages);
    else if (m_papers.bothSides && paper == m_papers.options.paper && pages.size() % 2 == 1)
        pages.push_back({pages.back().size, pages.back().printable, {}}); // the next document begins on a new sheet
    handOut(pile, pages);
    const int last = m_piles[pile].pages + (halves && m_halves.isWaiting() ? 1 : 0);
    if (order)
        for (const QString& document : documents)
            m_piles[pile].placed.push_back({order, documentOfPart(document, m_part), first, last});
}

void Batch::lookAt(const QString& text)
{
    const QStringList missing = fonts::missingCharacters(text);
    if (missing.isEmpty())
        return;
    if (m_unprintable.empty() || m_unprintable.back().number != m_number)
        m_unprintable.push_back({m_number, {}});
    QStringList& known = m_unprintable.back().characters;
    known += missing;
    known.removeDuplicates();
}

void Batch::add(const std::vector<Page>& pages)
{
    m_number.clear();
    m_part = 0;
    lay(m_papers.options.paper, {}, {}, pages);
}

void Batch::add(const ParcelPaper& given)
{
    ParcelPaper parcel = given;
    parcel.order.isGift = parcel.order.isGift || m_papers.noAmounts;
    const PaperOptions& options = m_papers.options;
    const OrderId order = parcel.order.id;
    m_number = parcel.order.number;
    m_part = parcel.part;
    const SlipDocument document = slipOf(parcel, options);
    PaperOptions noteOptions = options;
    if (noteIsOnSlip(options) && !m_papers.slip)
        noteOptions.note = NotePlacement::OwnPage;
    const std::optional<NoteCard> note = noteCard(parcel.note, noteOptions);
    const bool together = note && noteIsOnSlip(noteOptions);
    if (m_papers.slip) {
        lay(options.paper, order, together ? QStringList{u"slip"_s, u"note"_s} : QStringList{u"slip"_s},
            slipPages(document, together ? note : std::nullopt, options));
    }
    if (m_papers.staffCopy) {
        PaperOptions staff = options;
        staff.staffCopy = true;
        staff.copy = parcel.copyNumber;
        lay(options.paper, order, {u"staff_copy"_s}, slipPages(slipOf(parcel, staff), std::nullopt, staff));
    }
    if (m_papers.returnSlip)
        lay(options.paper, order, {u"return_slip"_s}, returnSlipPages(document, options));
    if (note && !together)
        lay(options.notePaper, order, {u"note"_s}, {notePage(*note, options)});
    if (m_papers.giftCard && parcel.gift)
        lay(m_papers.smallPaper, order, {u"gift_card"_s}, {giftCardPage({parcel.gift->language, parcel.look,
            parcel.gift->name, parcel.gift->count, parcel.gift->words}, m_papers.smallPaper)});
    if (m_papers.giftMessage && !document.giftMessage.isEmpty())
        lay(m_papers.smallPaper, order, {u"gift_message"_s},
            giftMessagePages({document.language, parcel.look, document.giftMessage, document.giver, {}}, m_papers.smallPaper));
    if (m_papers.label)
        addLabel(parcel, document);
}

void Batch::addLabel(const ParcelPaper& parcel, const SlipDocument& document)
{
    if (isSheetOfLabels(m_papers.labelPaper)) {
        m_labels.push_back({parcel.order.id, documentOfPart(u"label"_s, m_part), addressLabel(document)});
        lookAt(m_labels.back().label.lines.join(u'\n'));
        return;
    }
    PaperOptions options = m_papers.options;
    options.paper = m_papers.labelPaper;
    options.marginsMm.reset();
    lay(options.paper, parcel.order.id, {u"label"_s}, {labelPage(addressLabel(document), parcel.look, options)});
}

void Batch::layLabels()
{
    const LabelSheet sheet = labelSheet(m_papers.labelPaper);
    std::vector<Label> labels;
    for (const WaitingLabel& each : m_labels)
        labels.push_back(each.label);
    const size_t pile = pileOf(sheet.key);
    const int before = m_piles[pile].pages;
    handOut(pile, labelSheetPages(labels, sheet, m_papers.labelStart, m_papers.options.printerDpi));
    for (size_t i = 0; i < m_labels.size(); ++i) {
        const int page = before + 1 + (std::clamp(m_papers.labelStart, 0, sheet.count() - 1) + int(i)) / sheet.count();
        m_piles[pile].placed.push_back({m_labels[i].order, m_labels[i].document, page, page});
    }
    m_labels.clear();
}

void Batch::finish()
{
    if (m_halves.isWaiting())
        handOut(pileOf(m_papers.options.paper), m_halves.rest());
    if (!m_labels.empty())
        layLabels();
}

} // namespace kokarda::paper

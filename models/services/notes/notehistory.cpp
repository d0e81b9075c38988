// SPDX-License-Identifier: GPL-3.0-or-later
// What the notes' page asks of the desk beside writing: the sentences of the shop and what was sent.
#include "models/services/notes/notedesk.h"

#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/problem.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

/// More than anybody scrolls through; older ones are found by a search.
constexpr int mostListed = 2000;

} // namespace

std::vector<NoteBlock> NoteDesk::allBlocks() const
{
    std::vector<NoteBlock> blocks = suppliedNoteBlocks();
    for (const NoteTemplate& own : m_shop.repositories().notes.templates()) {
        const ParsedBlocks parsed = parseNoteBlocks(own.text, own.language);
        if (parsed.blocks.empty())
            continue;
        NoteBlock block = parsed.blocks.front();
        block.key = own.key;
        const auto found = std::ranges::find_if(blocks,
            [&](const NoteBlock& each) { return each.key == own.key && each.language == own.language; });
        if (found == blocks.end())
            blocks.push_back(block);
        else
            *found = block;
    }
    std::ranges::stable_sort(blocks, {}, &NoteBlock::part);
    return blocks;
}

QString NoteDesk::freeKey(const QString& language) const
{
    const std::vector<NoteTemplate> own = m_shop.repositories().notes.templates();
    for (int number = 1;; ++number) {
        const QString key = u"own.%1"_s.arg(QString::number(number));
        if (std::ranges::none_of(own, [&](const NoteTemplate& each) { return each.language == language && each.key == key; }))
            return key;
    }
}

std::vector<NoteId> NoteDesk::sent(const QString& search) const
{
    if (search.isEmpty())
        return m_shop.repositories().notes.sent(mostListed);
    OrderFilter filter;
    filter.search = search;
    std::vector<NoteId> found = m_shop.repositories().notes.sentWith(search, mostListed);
    int asked = 0;
    for (const OrderId order : m_shop.orders().find(filter)) {
        if (++asked > mostListed)
            break;
        for (const NoteId note : m_shop.repositories().notes.sentFor(order))
            found.push_back(note);
    }
    std::ranges::sort(found, {}, [](NoteId id) { return -id.value; });
    const auto doubles = std::ranges::unique(found);
    found.erase(doubles.begin(), doubles.end());
    return found;
}

SentNote NoteDesk::sentNote(NoteId id) const
{
    const std::optional<Note> note = m_shop.repositories().notes.find(id);
    if (!note)
        throw RuleError(tr("This note is no longer in the shop."));
    SentNote sent;
    sent.note = *note;
    sent.sentAt = note->writtenAt;
    if (const std::optional<Order> order = m_shop.orders().order(note->order)) {
        sent.order = order->number;
        sent.customer = order->customerName;
    }
    for (const storage::PrintEvent& print : m_shop.repositories().shop.prints(note->order)) {
        if (print.document == "note"_L1 && print.at.msUtc > sent.sentAt.msUtc)
            sent.sentAt = print.at;
    }
    return sent;
}

} // namespace kokarda

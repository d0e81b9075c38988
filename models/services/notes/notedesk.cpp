// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notes/notedesk.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/effectdesk.h"
#include "models/services/gifts/holdout.h"
#include "models/services/lookbook.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/repositories/orderlists.h"
#include "models/storage/repositories/peoplerepository.h"
#include "models/values/documentlanguage.h"
#include "models/values/names/nameday.h"
#include "models/values/problem.h"
#include "models/values/yearly.h"

#include <QDateTime>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

Note NoteDesk::noteFor(OrderId order) const
{
    std::optional<Note> kept = m_shop.repositories().notes.forOrder(order);
    if (!kept)
        return written(order, 0);
    if (!kept->printed)
        takePen(*kept);
    return *kept;
}

Note NoteDesk::keep(OrderId order, const QString& text)
{
    Note note = noteFor(order);
    if (note.id && note.text == text)
        return note;
    if (note.printed)
        takePen(note); // what is edited now is written now
    note.editedByHand = note.editedByHand || note.text != text;
    note.text = text;
    note.writtenAt = instantOf(QDateTime::currentDateTimeUtc());
    m_shop.database().write({u"note.edit"_s, tr("Note")}, [&] {
        if (note.id && !note.printed) {
            m_shop.repositories().notes.update(note);
        } else {
            note.printed = false;
            m_shop.repositories().notes.insert(note);
        }
    });
    m_shop.tell(Change::Notes | Change::Orders);
    return note;
}

Note NoteDesk::writeAgain(OrderId order)
{
    const std::optional<Note> before = m_shop.repositories().notes.forOrder(order);
    Note note = written(order, 1);
    for (int attempt = 2; before && note.seed == before->seed; ++attempt)
        note = written(order, attempt);
    m_shop.database().write({u"note.again"_s, tr("Note written again")}, [&] {
        if (before && !before->printed) {
            note.id = before->id;
            m_shop.repositories().notes.update(note);
        } else {
            m_shop.repositories().notes.insert(note);
        }
    });
    m_shop.tell(Change::Notes | Change::Orders);
    return note;
}

void NoteDesk::markPrinted(const std::vector<OrderId>& orders)
{
    std::vector<Note> notes;
    for (const OrderId order : orders) {
        if (const Note note = noteFor(order); !note.printed && !note.text.isEmpty())
            notes.push_back(note);
    }
    if (notes.empty())
        return;
    const QString title = tr("%n note(s) printed", nullptr, static_cast<int>(notes.size()));
    m_shop.database().record({u"fact.notes_printed"_s, title}, [&] {
        for (Note& note : notes) {
            note.printed = true;
            if (note.id)
                m_shop.repositories().notes.update(note);
            else
                m_shop.repositories().notes.insert(note);
        }
    });
    m_shop.tell(Change::Notes | Change::Orders);
}

Note NoteDesk::written(OrderId id, int attempt) const
{
    const WrittenNote composed = compose(id, attempt);
    const std::optional<Order> order = m_shop.orders().order(id);
    Note note;
    note.order = id;
    note.customer = order->customer;
    note.language = composed.language;
    takePen(note);
    if (attempt > 0 || !isHeldBack(*order)) {
        note.text = composed.text;
        note.sentenceKeys = composed.keys;
    }
    note.seed = options(*order, attempt).seed;
    note.writtenAt = instantOf(QDateTime::currentDateTimeUtc());
    return note;
}

void NoteDesk::takePen(Note& note) const
{
    const std::optional<Order> order = m_shop.orders().order(note.order);
    note.hand = LookBook(m_shop).look(order ? order->channel : ChannelId()).hand;
    note.look = m_shop.settings().noteLook();
    note.engineVersion = inkEngineVersion;
}

bool NoteDesk::isHeldBack(const Order& order) const
{
    const std::optional<Arm> arm = m_shop.effects().armFor(order);
    return arm && !allowsNote(*arm);
}

WrittenNote NoteDesk::compose(OrderId id, int attempt) const
{
    const NoteFacts known = facts(id);
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order) // it was there a moment ago
        throw storage::DbError(storage::DbError::Kind::Damaged, {}, u"an order is not there: %1"_s.arg(id.value));
    return writeNote(known, blocks(), options(*order, attempt));
}

std::vector<NoteBlock> NoteDesk::blocks() const
{
    return withShopTemplates(suppliedNoteBlocks(), m_shop.repositories().notes.templates());
}

std::optional<NoteTemplate> NoteDesk::ownTemplate(const QString& language, const QString& key) const
{
    for (const NoteTemplate& own : m_shop.repositories().notes.templates()) {
        if (own.language == language && own.key == key)
            return own;
    }
    return std::nullopt;
}

void NoteDesk::store(NoteTemplate own)
{
    const ParsedBlocks parsed = parseNoteBlocks(own.text, own.language);
    if (!parsed.problems.empty())
        throw RuleError(parsed.problems.front().message);
    if (parsed.blocks.empty())
        throw RuleError(tr("There is no sentence here yet."));
    const std::optional<NoteTemplate> known = ownTemplate(own.language, own.key);
    own.version = known ? known->version + 1 : 1;
    m_shop.database().write(
        {u"note.sentence"_s, tr("Sentence of the notes")}, [&] { m_shop.repositories().notes.insert(own); });
    m_shop.tell(Change::Notes);
}

std::vector<NotePreview> NoteDesk::preview(const std::vector<NoteBlock>& blocks, int orders) const
{
    std::vector<NotePreview> previews;
    for (const ListedOrder& listed : storage::OrderLists(m_shop.database()).newest({}, nullptr, orders)) {
        if (const std::optional<Order> order = m_shop.orders().order(listed.id))
            previews.push_back({order->id, order->number, order->customerName, writeNote(facts(order->id), blocks, options(*order, 0))});
    }
    return previews;
}

std::vector<NotePreview> NoteDesk::previewWith(const NoteBlock& sentence, int orders) const
{
    std::vector<NoteBlock> blocks = this->blocks();
    // The others of its part stand back, so that it is said wherever it may be.
    std::erase_if(blocks, [&](const NoteBlock& block) {
        return block.key == sentence.key || (block.part == sentence.part && block.language == sentence.language);
    });
    blocks.push_back(sentence);
    std::vector<NotePreview> previews = preview(blocks, orders);
    std::erase_if(previews, [&](const NotePreview& each) { return !each.note.keys.contains(sentence.key); });
    return previews;
}

NoteFacts NoteDesk::facts(OrderId id) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    Customer customer = m_shop.repositories().customers.find(order->customer).value_or(Customer {});
    if (customer.name.isEmpty())
        customer.name = order->customerName;
    NoteSetting setting;
    setting.shop = m_shop.settings().info();
    setting.channel = m_shop.settings().channel(order->channel).value_or(Channel {});
    setting.categories = m_shop.settings().categories();
    setting.today = dayIn(instantOf(QDateTime::currentDateTimeUtc()), m_shop.settings().zone());
    CustomerPast past = pastOf(*order);
    if (documentLanguage(customer, *order, setting.channel, setting.shop) == u"pl"_s) // name days are a Polish custom
        past.nameDay = nextNameDay(customer.name, setting.today).value_or(QDate());
    const QDate typed = storage::PeopleRepository(m_shop.database()).nameDay(order->customer);
    if (typed.isValid()) // somebody knows better than the calendar, in any language
        past.nameDay = nextYearlyDay(typed.month(), typed.day(), setting.today);
    return factsOf(*order, customer, past, setting);
}

CustomerPast NoteDesk::pastOf(const Order& order) const
{
    CustomerPast past;
    if (!order.customer)
        return past;
    const std::optional<std::vector<ListedOrder>> before = storage::OrderLists(m_shop.database()).before(order.id);
    if (before) {
        past.ordersBefore = static_cast<int>(before->size());
        if (!before->empty()) {
            past.firstOrder = before->back().placedAt;
            past.lastOrder = before->front().placedAt;
            if (const std::optional<Order> last = m_shop.orders().order(before->front().id))
                past.lastCategory = mainCategoryOf(*last, m_shop.settings().categories()).key;
        }
    }
    // An earlier note has spoken of older complaints.
    past.complaint = m_shop.repositories().customers.complainedSince(order.customer, past.lastOrder.value_or(Instant {}));
    return past;
}

NoteOptions NoteDesk::options(const Order& order, int attempt) const
{
    const ShopInfo info = m_shop.settings().info();
    NoteOptions options;
    options.tone = toneFromName(info.noteTone).value_or(NoteTone::Warm);
    options.maxWords = info.noteWordLimit;
    options.seed = static_cast<quint64>(order.id.value) * 1000 + static_cast<quint64>(attempt);
    options.corrections = m_shop.customers().nameCorrections();
    // A picture of the signature stands where the name would be written.
    if (m_shop.settings().noteLook().signaturePng.isEmpty())
        options.signature = info.signature.isEmpty() ? info.name : info.signature;
    options.sentBefore = m_shop.repositories().notes.sentencesSentTo(order.customer, order.id);
    std::reverse(options.sentBefore.begin(), options.sentBefore.end()); // the repository lists the newest first
    return options;
}

} // namespace kokarda

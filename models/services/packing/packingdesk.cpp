// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/packing/packingdesk.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/lookbook.h"
#include "models/services/notes/notedesk.h"
#include "models/services/notes/notewriter.h"
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingsetup.h"
#include "models/services/products/productpictures.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/orderlists.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/ordersearch.h"
#include "models/storage/repositories/productrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/actor.h"
#include "models/values/documentlanguage.h"
#include "models/values/problem.h"

#include <QCollator>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

Instant now()
{
    return instantOf(QDateTime::currentDateTimeUtc());
}

} // namespace

std::vector<PackingDesk::Due> PackingDesk::dues() const
{
    const std::map<ChannelId, QTime> cutOffs = PackingSetup(m_shop).cutOffs();
    const QTimeZone zone = m_shop.settings().zone();
    std::vector<Due> dues;
    for (const storage::WaitingOrder& order : storage::OrderLists(m_shop.database()).waiting()) {
        const auto cutOff = cutOffs.find(order.channel);
        dues.push_back({dueAt(order.placedAt, order.shipBy,
                            cutOff == cutOffs.end() ? std::nullopt : std::optional(cutOff->second), zone),
            order.placedAt, order.id});
    }
    return dues;
}

std::vector<WaitingParcel> PackingDesk::queue() const
{
    std::vector<Due> sorted = dues();
    std::ranges::sort(sorted, {}, [](const Due& due) {
        return std::tuple(!due.at.has_value(), due.at.value_or(Instant{}), due.placed, due.id);
    });
    std::vector<WaitingParcel> queue;
    for (const Due& due : sorted)
        queue.push_back({due.id, due.at});
    return queue;
}

std::vector<OrderId> PackingDesk::waiting() const
{
    std::vector<OrderId> ids;
    for (const WaitingParcel& parcel : queue())
        ids.push_back(parcel.order);
    return ids;
}

int PackingDesk::waitingCount() const
{
    return storage::OrderLists(m_shop.database()).waitingCount();
}

std::vector<NamedOrder> PackingDesk::called(const QString& code) const
{
    constexpr int most = 20;
    std::vector<NamedOrder> named;
    for (const storage::CalledOrder& order : storage::ordersCalled(m_shop.database(), code.trimmed(), most))
        named.push_back({m_shop.orders().summary(order.id), order.isDeleted});
    std::ranges::stable_sort(named, [](const NamedOrder& a, const NamedOrder& b) {
        if (a.isWaiting() != b.isWaiting())
            return a.isWaiting();
        return a.isWaiting() && a.order.placedAt < b.order.placedAt;
    });
    return named;
}

std::vector<OrderId> PackingDesk::late() const
{
    std::vector<OrderId> ids;
    const Instant moment = now();
    for (const Due& due : dues()) {
        if (due.at && *due.at < moment)
            ids.push_back(due.id);
    }
    return ids;
}

Parcel PackingDesk::parcel(OrderId id, int part) const
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    Parcel parcel;
    parcel.order = *order;
    parcel.parts = partParcels(id);
    if (part < 0 || part > static_cast<int>(parcel.parts.size()))
        throw RuleError(tr("Order %1 has no such parcel.").arg(order->number));
    if (order->customer)
        parcel.customer = m_shop.repositories().customers.find(order->customer);
    parcel.shop = m_shop.settings().info();
    parcel.channel = m_shop.settings().channel(order->channel).value_or(Channel{});
    const std::vector<GivenGift> given = m_shop.gifts().given(id);
    if (!given.empty())
        parcel.gift = given.front();
    parcel.note = m_shop.notes().noteFor(id);
    parcel.ordinal = std::max(1, m_shop.repositories().orders.ordinalOf(id));
    parcel.language
        = documentLanguage(parcel.customer.value_or(Customer{}), *order, parcel.channel, parcel.shop);
    for (const storage::PrintEvent& event : m_shop.repositories().shop.prints(id)) {
        if (event.document != documentOfPart(u"slip"_s, part) || event.state == "refused"_L1)
            continue;
        if (part == 0 && !parcel.parts.empty() && event.at < parcel.parts.back().at)
            continue; // that was the slip of more than is in this parcel
        ++parcel.copyNumber;
        if (!parcel.firstPrinted)
            parcel.firstPrinted = event.at;
    }
    parcel.look = LookBook(m_shop).look(order->channel);
    if (parcel.look.showPictures)
        parcel.pictures = linePictures(m_shop, *order);
    return part > 0 ? parcelOfPart(std::move(parcel), part) : parcel;
}

std::optional<GiftWords> PackingDesk::giftWords(const Parcel& parcel) const
{
    GiftChoice choice;
    if (parcel.gift) {
        choice.gift = parcel.gift->gift;
        choice.giftName = parcel.gift->giftName;
        choice.count = parcel.gift->count;
    } else if (const GiftSuggestion suggestion = m_shop.gifts().suggest(parcel.order.id); suggestion.choice) {
        choice = *suggestion.choice;
    } else {
        return {};
    }
    // The card speaks the language that its line can be written in, all of it.
    const QString language = noteLanguage(parcel.language, m_shop.notes().blocks());
    if (language == "pl"_L1) {
        for (const Gift& gift : m_shop.gifts().gifts()) {
            if (gift.id == choice.gift && !gift.namePl.isEmpty())
                choice.giftName = gift.namePl;
        }
    }
    return GiftWords{choice.giftName, choice.count, giftCardLine(m_shop.notes().facts(parcel.order.id), {}), language};
}

void PackingDesk::pack(OrderId id)
{
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    if (!order->remark.isEmpty() && !remarkAcknowledged(id))
        throw RuleError(tr("Order %1 has a remark of the customer. Read it and confirm it first.").arg(order->number));
    m_shop.database().write({u"order.pack"_s, tr("Order %1 packed").arg(order->number)}, [&] {
        sendGift(id);
        m_shop.repositories().orders.setStatus(id, OrderStatus::Packed, now());
        m_shop.repositories().orders.addEvent(id, {now(), actorName(), u"packed"_s, {}});
    });
    m_shop.tell(Change::Orders | Change::Gifts);
}

std::map<OrderLineId, QStringList> PackingDesk::itemCodes(const Order& order) const
{
    const std::vector<Product> products = m_shop.repositories().products.forOrder(order.id);
    std::map<OrderLineId, QStringList> codes;
    for (const OrderLine& line : order.lines) {
        QStringList& known = codes[line.id];
        known += line.sku;
        const auto product = std::ranges::find(products, line.product, &Product::id);
        if (line.product && product != products.end())
            known += {product->ean, product->sku};
        known.removeAll({});
    }
    return codes;
}

void PackingDesk::choosePackaging(OrderId id, const QString& name)
{
    std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    if (order->packaging == name)
        return;
    order->packaging = name;
    m_shop.database().write({u"order.packaging"_s, tr("Packaging of order %1").arg(order->number)},
        [&] { m_shop.repositories().orders.update(*order); });
    m_shop.tell(Change::Orders | Change::Gifts);
}

void PackingDesk::acknowledgeRemark(OrderId id)
{
    m_shop.database().write({u"order.remark_seen"_s, tr("Remark read")},
        [&] { m_shop.repositories().orders.addEvent(id, {now(), actorName(), u"remark_seen"_s, {}}); });
    m_shop.tell(Change::Orders);
}

bool PackingDesk::remarkAcknowledged(OrderId id) const
{
    const std::vector<storage::OrderEvent> events = m_shop.repositories().orders.events(id);
    return std::ranges::find(events, u"remark_seen"_s, &storage::OrderEvent::kind) != events.end();
}

void PackingDesk::recordPrints(const std::vector<PrintedDocument>& documents, const QString& target,
    const QString& state, const QString& job)
{
    if (documents.empty())
        return;
    m_shop.database().record({u"fact.print"_s, tr("%n paper(s) sent to print", nullptr, static_cast<int>(documents.size()))}, [&] {
        for (const PrintedDocument& printed : documents) {
            const std::vector<storage::PrintEvent> before = m_shop.repositories().shop.prints(printed.order);
            const auto copies = std::ranges::count_if(before, [&](const storage::PrintEvent& event) {
                return event.document == printed.document && event.state != "refused"_L1;
            });
            m_shop.repositories().shop.record({printed.order, printed.document, target, state,
                static_cast<int>(copies) + 1, job, now()});
        }
    });
    m_shop.tell(Change::Prints | Change::Orders);
}

void PackingDesk::settlePrints(const std::vector<PrintedDocument>& documents, const QString& target, const QString& job,
    const QString& state)
{
    if (documents.empty())
        return;
    m_shop.database().record({u"fact.print_state"_s, tr("What became of %n paper(s)", nullptr, static_cast<int>(documents.size()))}, [&] {
        for (const PrintedDocument& printed : documents)
            m_shop.repositories().shop.settle({printed.order, printed.document, target, state, 1, job, {}});
    });
    m_shop.tell(Change::Prints | Change::Orders);
}

std::vector<PrintFact> PackingDesk::prints(OrderId order) const
{
    std::vector<PrintFact> facts;
    for (const storage::PrintEvent& event : m_shop.repositories().shop.prints(order))
        facts.push_back({event.document, event.target, event.state, event.copyNumber, event.job, event.at});
    return facts;
}

std::vector<OpenPrint> PackingDesk::openPrints() const
{
    std::vector<OpenPrint> open;
    for (const storage::PrintEvent& event : m_shop.repositories().shop.queuedPrints()) {
        if (open.empty() || open.back().target != event.target || open.back().job != event.job)
            open.push_back({event.target, event.job, {}});
        open.back().documents.push_back({event.order, event.document});
    }
    return open;
}

namespace {

/// What an order is sorted by: its first bin, its number, its customer or its carrier.
QString sortText(const Order& order, Sequence sequence, const QCollator& collator)
{
    switch (sequence) {
    case Sequence::Bin: {
        QStringList bins;
        for (const OrderLine& line : order.lines)
            bins += line.bin;
        bins.removeAll(QString());
        std::ranges::sort(bins, [&](const QString& a, const QString& b) { return collator.compare(a, b) < 0; });
        // What lies nowhere is looked for last.
        return bins.isEmpty() ? QString(QChar(0xFFFD)) : bins.first();
    }
    case Sequence::Order:
        return order.number;
    case Sequence::Customer:
        return order.customerName;
    case Sequence::Carrier:
        return order.deliveryMethod;
    case Sequence::AsListed:
        break;
    }
    return {};
}

} // namespace

std::vector<OrderId> PackingDesk::inSequence(std::vector<OrderId> orders, Sequence sequence) const
{
    if (sequence == Sequence::AsListed)
        return orders;
    // The shop's own alphabet, whatever the system speaks: in the C locale nothing would be sorted naturally.
    QCollator collator{QLocale(m_shop.settings().info().language)};
    collator.setNumericMode(true); // A2 comes before A10
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QString, OrderId>> keyed;
    for (const OrderId id : orders)
        if (const std::optional<Order> order = m_shop.orders().order(id))
            keyed.emplace_back(sortText(*order, sequence, collator), id);
    std::ranges::stable_sort(keyed,
        [&collator](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    orders.clear();
    for (const auto& [text, id] : keyed)
        orders.push_back(id);
    return orders;
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/ordertimeline.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/orderrepository.h"
#include "models/storage/repositories/shoprepository.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct Timeline
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString statusWords(const QJsonObject& detail)
{
    const auto title = [&](const QString& key) {
        const std::optional<OrderStatus> status = statusFromKey(detail[key].toString());
        return status ? statusTitle(*status) : detail[key].toString();
    };
    return Timeline::tr("Status: %1 → %2").arg(title(u"from"_s), title(u"to"_s));
}

QString partWords(const Order& order, const QJsonObject& detail)
{
    QStringList inside;
    const QJsonObject pieces = detail[u"pieces"].toObject();
    for (const OrderLine& line : order.lines) {
        const int count = pieces[QString::number(line.id.value)].toInt();
        if (count > 0)
            inside += u"%1 × %2"_s.arg(QString::number(count), line.title);
    }
    return Timeline::tr("A part went ahead: %1").arg(inside.join(u", "_s));
}

TimelineEntry entryOf(const Order& order, const storage::OrderEvent& event)
{
    const QJsonObject detail = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    TimelineEntry entry{event.at, event.actor, {}, u"info"_s};
    const auto say = [&](const QString& what, const QString& sign) {
        entry.what = what;
        entry.sign = sign;
    };
    if (event.kind == "status"_L1)
        say(statusWords(detail), u"arrow-right"_s);
    else if (event.kind == "imported"_L1)
        say(Timeline::tr("Imported"), u"file-input"_s);
    else if (event.kind == "packed"_L1)
        say(Timeline::tr("Packed"), u"package-check"_s);
    else if (event.kind == "part"_L1)
        say(partWords(order, detail), u"package"_s);
    else if (event.kind == "remark_seen"_L1)
        say(Timeline::tr("The customer’s remark was read"), u"eye"_s);
    else if (event.kind == "no_gift"_L1)
        say(Timeline::tr("No gift, because: %1").arg(detail[u"reason"].toString()), u"gift"_s);
    else if (event.kind == "staff_note"_L1)
        say(Timeline::tr("The staff note was changed"), u"pen-line"_s);
    else if (event.kind == "tracking"_L1)
        say(Timeline::tr("The tracking number was changed"), u"truck"_s);
    else if (event.kind == "tax_id"_L1)
        say(Timeline::tr("The tax number was changed"), u"pen-line"_s);
    else if (event.kind == "together"_L1)
        say(Timeline::tr("Goes into one parcel with %1").arg(detail[u"with"].toString()), u"box"_s);
    else if (event.kind == "by_hand"_L1)
        say(Timeline::tr("Written down by hand"), u"phone"_s);
    else if (event.kind == "rescued"_L1)
        say(Timeline::tr("What happened here could not be read after the file was damaged"), u"info"_s);
    else
        say(event.kind, u"info"_s);
    return entry;
}

QString documentTitle(const QString& document)
{
    if (document == "slip"_L1)
        return Timeline::tr("Packing slip");
    if (document == "note"_L1)
        return Timeline::tr("Note");
    if (document == "gift_card"_L1)
        return Timeline::tr("Gift card");
    if (document == "staff_copy"_L1)
        return Timeline::tr("Copy for the staff");
    if (document == "return_slip"_L1)
        return Timeline::tr("Return slip");
    if (document == "gift_message"_L1)
        return Timeline::tr("Message card of the giver");
    if (document == "label"_L1)
        return Timeline::tr("Address label");
    if (document == "pick_list"_L1)
        return Timeline::tr("Pick list");
    return document;
}

/// "slip/2" is the slip of the second part that went ahead.
QString printedTitle(const QString& document)
{
    const QString parcel = document.section(u'/', 1);
    const QString title = documentTitle(document.section(u'/', 0, 0));
    return parcel.isEmpty() ? title : Timeline::tr("%1 (parcel %2)").arg(title, parcel);
}

TimelineEntry entryOf(const storage::PrintEvent& print)
{
    const QString title = printedTitle(print.document);
    QString what;
    if (print.state == "saved"_L1)
        what = Timeline::tr("%1 saved in %2").arg(title, print.target);
    else if (print.state == "refused"_L1)
        what = Timeline::tr("%1 refused by the printer %2").arg(title, print.target);
    else
        what = Timeline::tr("%1 handed to the printer %2").arg(title, print.target);
    if (print.copyNumber > 1)
        what += u' ' + Timeline::tr("(copy %1)").arg(print.copyNumber);
    return {print.at, {}, what, u"printer"_s};
}

} // namespace

std::vector<TimelineEntry> timelineOf(Shop& shop, OrderId id)
{
    const std::optional<Order> order = shop.orders().order(id);
    std::vector<TimelineEntry> entries;
    if (!order)
        return entries;
    entries.push_back({order->placedAt, {}, Timeline::tr("Ordered: %1").arg(order->channelName), u"inbox"_s});
    if (order->paidAt)
        entries.push_back({*order->paidAt, {}, Timeline::tr("Paid"), u"check"_s});
    bool isMoved = false;
    for (const storage::OrderEvent& event : shop.repositories().orders.events(id)) {
        isMoved |= event.kind == "status"_L1;
        entries.push_back(entryOf(*order, event));
    }
    // What the channel told itself has no event of its own.
    if (!isMoved && order->shippedAt)
        entries.push_back({*order->shippedAt, {}, statusTitle(OrderStatus::Shipped), u"truck"_s});
    if (!isMoved && order->deliveredAt)
        entries.push_back({*order->deliveredAt, {}, statusTitle(OrderStatus::Delivered), u"circle-check"_s});
    if (!isMoved && order->cancelledAt)
        entries.push_back({*order->cancelledAt, {}, statusTitle(OrderStatus::Cancelled), u"ban"_s});
    for (const storage::PrintEvent& print : shop.repositories().shop.prints(id))
        entries.push_back(entryOf(print));
    for (const GivenGift& gift : shop.gifts().given(id))
        entries.push_back({gift.at, {}, Timeline::tr("Gift: %1").arg(shop.gifts().shownName(gift.gift, gift.giftName)), u"gift"_s});
    for (const GivenGift& gift : shop.repositories().gifts.amendsForOrder(id))
        entries.push_back({gift.at, {}, Timeline::tr("Gift as amends: %1").arg(shop.gifts().shownName(gift.gift, gift.giftName)), u"gift"_s});
    std::ranges::stable_sort(entries, std::ranges::greater{}, &TimelineEntry::at);
    return entries;
}

} // namespace kokarda

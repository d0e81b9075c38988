// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notedesk.h"

#include "models/services/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/noterepository.h"
#include "models/values/problem.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kokarda {

Note NoteDesk::noteFor(OrderId order) const
{
    if (std::optional<Note> kept = m_shop.repositories().notes.forOrder(order))
        return *kept;
    return written(order, 0);
}

Note NoteDesk::keep(OrderId order, const QString& text)
{
    Note note = noteFor(order);
    if (note.id && note.text == text)
        return note;
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
    m_shop.database().inTransaction([&] {
        for (const OrderId order : orders) {
            Note note = noteFor(order);
            if (note.printed)
                continue;
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
    const std::optional<Order> order = m_shop.orders().order(id);
    if (!order)
        throw RuleError(tr("This order is no longer in the shop."));
    const ShopInfo info = m_shop.settings().info();
    Note note;
    note.order = id;
    note.customer = order->customer;
    note.language = info.language;
    note.hand = info.hand;
    note.seed = static_cast<quint64>(id.value) * 1000 + static_cast<quint64>(attempt);
    note.text = order->customerName + u", "_s + order->lines.front().title;
    return note;
}

} // namespace kokarda

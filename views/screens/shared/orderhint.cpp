// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/orderhint.h"

#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/style.h"

#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr std::size_t mostItems = 3;

QString bare(const QString& number)
{
    return number.startsWith(u'#') ? number.sliced(1) : number;
}

/// The newest order of this number; what is called so by other numbers of its parcel does not count here.
std::optional<Order> orderNumbered(Shop& shop, const QString& number)
{
    const OrderSummary* newest = nullptr;
    const std::vector<NamedOrder> called = shop.packing().called(number);
    for (const NamedOrder& named : called) {
        if (!named.isDeleted && bare(named.order.number) == bare(number) && (!newest || newest->placedAt < named.order.placedAt))
            newest = &named.order;
    }
    return newest ? shop.orders().order(newest->id) : std::nullopt;
}

QString orderInWords(const PageContext& context, const QString& number)
{
    const std::optional<Order> order = number.isEmpty() ? std::nullopt : orderNumbered(context.shop, number);
    if (!order)
        return {};
    QStringList items;
    for (std::size_t i = 0; i < order->lines.size() && i < mostItems; ++i)
        items << order->lines[i].title;
    if (order->lines.size() > mostItems)
        items << u"…"_s;
    QStringList said{order->customerName, context.locale.toString(dayIn(order->placedAt, context.shop.settings().zone()), QLocale::ShortFormat), items.join(u", "_s)};
    said.removeAll(QString());
    return said.join(u"  ·  "_s);
}

} // namespace

QLabel* orderHint(const PageContext& context, QLineEdit* number, const QString& name)
{
    QLabel* hint = wrappedLabel();
    hint->setObjectName(name);
    setInk(hint, Ink::Muted);
    hint->hide();
    QObject::connect(number, &QLineEdit::textChanged, hint, [context, hint](const QString& typed) {
        attempt(context.messages, [&] { hint->setText(orderInWords(context, typed.trimmed())); });
        hint->setVisible(!hint->text().isEmpty());
    });
    return hint;
}

} // namespace kokarda::screens

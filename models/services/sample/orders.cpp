// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sample/orders.h"

#include "models/services/sample/calendar.h"
#include "models/values/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::sample {

namespace {

/// Who bought when: everybody once, the rest by the first 170 customers, the first of them most often.
std::vector<std::size_t> buyersOf(std::size_t orders, std::size_t buyers, Chance& chance)
{
    std::vector<std::size_t> turns;
    for (std::size_t i = 0; i < orders; ++i) {
        const int regulars = static_cast<int>(buyers * 17 / 40);
        turns.push_back(i < buyers
                ? i
                : static_cast<std::size_t>(std::min(chance.below(regulars), chance.below(regulars))));
    }
    chance.shuffle(turns);
    return turns;
}

Instant later(Instant moment, int minutes)
{
    return {moment.msUtc + qint64(minutes) * 60'000};
}

QString hexNumber(Chance& chance, int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(chance.below(16), 16);
    return text;
}

} // namespace

std::vector<Sale> OrderMaker::make(const std::vector<Buyer>& buyers, int past, int waiting, Chance& chance)
{
    std::vector<Instant> moments = pastMoments(m_now, past, chance);
    std::ranges::copy(waitingMoments(m_now, waiting, chance), std::back_inserter(moments));
    const std::vector<std::size_t> turns = buyersOf(moments.size(), buyers.size(), chance);
    std::vector<Sale> sales;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        Sale made = sale(buyers[turns[i]], moments[i], chance);
        made.buyer = turns[i];
        made.isWaiting = static_cast<int>(i) >= past;
        if (made.isWaiting) {
            made.waitingNumber = static_cast<int>(i) - past;
            dressWaiting(made, buyers[turns[i]], chance);
        } else {
            finishPast(made.order, past - static_cast<int>(i), chance);
        }
        sales.push_back(made);
    }
    return sales;
}

Sale OrderMaker::sale(const Buyer& buyer, Instant at, Chance& chance)
{
    const Stall& stall = m_stock.stalls[buyer.stall];
    Sale made;
    Order& order = made.order;
    order.channel = stall.channel.id;
    order.channelName = stall.channel.name;
    order.customerName = buyer.customer.name;
    order.email = buyer.customer.email;
    order.phone = buyer.customer.phone;
    order.placedAt = at;
    order.language = languageOf(buyer.customer.country);
    order.shipTo = buyer.person.address;
    order.billTo = order.shipTo;
    addNumber(order, stall, chance);
    addDelivery(order, stall, chance);
    order.total.currency = currencyFor(stall, buyer.customer.country);
    addLines(order, buyer, 1 + (chance.percent(45) ? chance.between(1, 3) : 0), chance);
    addAmounts(order, stall, chance);
    return made;
}

Currency OrderMaker::currencyFor(const Stall& stall, const QString& country) const
{
    if (stall.channel.platform == u"allegro")
        return Currency(u"PLN");
    if (stall.channel.platform.isEmpty())
        return m_stock.info.currency;
    return Currency(m_stock.currencies.value(country, m_stock.info.currency.code()));
}

void OrderMaker::addNumber(Order& order, const Stall& stall, Chance& chance)
{
    const QString platform = stall.channel.platform;
    if (platform == u"shopify") {
        order.number = u'#' + QString::number(++m_shopNumber);
        order.channelOrderId = QString::number(5'400'000'000'000 + m_shopNumber * qint64(32'768) + chance.below(30'000));
    } else if (platform == u"allegro") {
        const QString hex = hexNumber(chance, 32);
        order.channelOrderId = QStringList{hex.first(8), hex.sliced(8, 4), hex.sliced(12, 4), hex.sliced(16, 4),
            hex.sliced(20)}.join(u'-');
        order.number = order.channelOrderId.first(8);
    } else if (platform == u"etsy") {
        order.number = withDigits(u"33########"_s, chance);
        order.channelOrderId = order.number;
    } else if (platform == u"ebay") {
        order.number = withDigits(u"0#-1####-#####"_s, chance);
        order.channelOrderId = order.number;
    } else {
        order.number = u"T-"_s + QString::number(++m_shopNumber);
        order.channelOrderId = order.number;
    }
}

void OrderMaker::addDelivery(Order& order, const Stall& stall, Chance& chance)
{
    const QStringList ways = listOf(words(order)[u"deliveries"]);
    order.deliveryMethod = chance.oneOf(ways);
    order.paymentMethod = stall.channel.platform == u"etsy" ? u"Etsy Payments"_s
                                                             : oneText(words(order)[u"payments"], chance, true);
    if (order.deliveryMethod != ways.front() || order.language != u"pl")
        return;
    const QString town = searchKey(order.shipTo.city).remove(u' ').first(3).toUpper();
    order.shipTo.pickupPoint = town + withDigits(u"0##"_s, chance) + u'X';
}

const Ware& OrderMaker::chooseWare(const Order& order, const Buyer& buyer, const Stall& stall, Chance& chance) const
{
    const int month = QDateTime::fromMSecsSinceEpoch(order.placedAt.msUtc, Qt::UTC).date().month();
    const bool isWinter = month >= 11 || month <= 1;
    const bool sellsBooks = order.language == m_stock.info.language
        && stall.channel.platform != u"etsy" && stall.channel.platform != u"ebay";
    while (true) {
        // The beginning of the list sells better than its end.
        const int count = static_cast<int>(m_stock.wares.size());
        const Ware& ware = m_stock.wares[static_cast<std::size_t>(
            chance.percent(40) ? std::min(chance.below(count), chance.below(count)) : chance.below(count))];
        const bool isForWinter = ware.product.sku.contains("SNOW"_L1) || ware.product.sku.contains("WINTER"_L1);
        if ((ware.key == u"books" && !sellsBooks) || (isForWinter && !isWinter && chance.percent(85)))
            continue;
        if (ware.key != buyer.favourite && chance.percent(45))
            continue;
        const bool isThere = std::ranges::any_of(order.lines, [&](const OrderLine& line) { return line.product == ware.product.id; });
        if (!isThere)
            return ware;
    }
}

void OrderMaker::addLines(Order& order, const Buyer& buyer, int count, Chance& chance)
{
    const Stall& stall = m_stock.stalls[buyer.stall];
    while (static_cast<int>(order.lines.size()) < count) {
        const Ware& ware = chooseWare(order, buyer, stall, chance);
        OrderLine line;
        line.product = ware.product.id;
        line.category = ware.product.category;
        line.bin = ware.product.bin;
        line.sku = ware.product.sku;
        line.title = ware.titles.value(order.language);
        line.quantity = chance.percent(ware.key == u"stationery" ? 40 : 14) ? chance.between(2, 4) : 1;
        line.unitPrice = priceIn(ware.zlotyMinor, order.total.currency);
        line.discount.currency = order.total.currency;
        if (!stall.channel.platform.isEmpty())
            line.channelLineId = order.channelOrderId.right(6) + u'-' + QString::number(order.lines.size() + 1);
        order.lines.push_back(line);
    }
}

void OrderMaker::addAmounts(Order& order, const Stall& stall, Chance& chance)
{
    const Currency currency = order.total.currency;
    order.subtotal = {0, currency};
    for (const OrderLine& line : order.lines)
        order.subtotal = order.subtotal + line.total();
    const bool isFree = order.subtotal.minor >= priceIn(24'900, currency).minor;
    order.shipping = isFree ? Money{0, currency} : priceIn(order.shipTo.pickupPoint.isEmpty() ? 1'699 : 1'399, currency);
    order.discount = {0, currency};
    if (stall.channel.platform == u"shopify" && chance.percent(11)) {
        order.discountCode = order.language == u"pl" ? u"WITAJ10"_s : u"WELCOME10"_s;
        order.discount = share(order.subtotal, 1, 10);
    }
    order.tax = {0, currency};
    order.refunded = {0, currency};
    order.total = order.subtotal + order.shipping - order.discount;
}

void OrderMaker::finishPast(Order& order, int fromTheEnd, Chance& chance)
{
    order.payment = PaymentState::Paid;
    order.paidAt = later(order.placedAt, chance.between(1, 90));
    if (chance.percent(9))
        order.remark = oneText(words(order)[u"remarks"], chance, true);
    if (fromTheEnd > 30 && chance.percent(2)) {
        order.status = OrderStatus::Cancelled;
        order.cancelledAt = later(order.placedAt, chance.between(60, 1500));
        order.payment = PaymentState::Refunded;
        order.refunded = order.total;
        return;
    }
    if (fromTheEnd == 4 || fromTheEnd == 9 || fromTheEnd == 15) {
        order.status = OrderStatus::AwaitingPayment;
        order.payment = PaymentState::Pending;
        order.paidAt.reset();
        return;
    }
    const QDateTime packed = workingMorning(QDateTime::fromMSecsSinceEpoch(order.placedAt.msUtc, m_now.timeZone()), 1, chance);
    const Instant now = instantOf(m_now);
    order.packedAt = std::min(instantOf(packed), later(now, -15));
    order.status = OrderStatus::Packed;
    order.packaging = order.lines.size() > 2 ? u"30 × 20 × 15 cm"_s : u"20 × 15 × 10 cm"_s;
    if (fromTheEnd <= 5)
        return;
    order.status = OrderStatus::Shipped;
    order.shippedAt = std::min(later(*order.packedAt, chance.between(90, 300)), later(now, -10));
    order.trackingNumber = withDigits(u"0000 ############"_s, chance).remove(u' ');
    const Instant delivered = later(*order.shippedAt, chance.between(20, order.shipTo.country == m_stock.info.sender.country ? 80 : 220) * 60);
    if (delivered >= now)
        return;
    order.status = OrderStatus::Delivered;
    order.deliveredAt = delivered;
    if (chance.percent(2)) {
        order.payment = PaymentState::PartiallyRefunded;
        order.refunded = order.lines.front().unitPrice;
    }
}

void OrderMaker::dressWaiting(Sale& sale, const Buyer& buyer, Chance& chance)
{
    Order& order = sale.order;
    order.status = OrderStatus::ToPack;
    order.payment = PaymentState::Paid;
    order.paidAt = std::min(later(order.placedAt, chance.between(1, 15)), instantOf(m_now));
    order.shipBy = instantOf(workingMorning(QDateTime::fromMSecsSinceEpoch(order.placedAt.msUtc, m_now.timeZone()), 2, chance));
    if (sale.waitingNumber % 4 == 1)
        order.remark = oneText(words(order)[u"remarks"], chance, true);
    if (sale.waitingNumber % 6 == 2) {
        order.isGift = true;
        order.giftMessage = oneText(words(order)[u"giftMessages"], chance, true);
        order.shipTo = m_people.make(buyer.customer.country, chance).address;
    }
    if (sale.waitingNumber == 7) {
        addLines(order, buyer, 14, chance);
        addAmounts(order, m_stock.stalls[buyer.stall], chance);
    }
}

} // namespace kokarda::sample

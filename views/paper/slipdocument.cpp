// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/paper/slipdocument.h"

#include "views/paper/amounts.h"
#include "views/paper/pictures.h"
#include "views/paper/text.h"
#include "views/paper/wording.h"

#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::paper {

namespace {

QStringList cleanedAll(const QStringList& lines)
{
    QStringList result;
    for (const QString& line : lines)
        result += cleaned(line);
    result.removeAll(QString());
    return result;
}

int piecesInside(const Order& order, const SlipExtras& extras, size_t line)
{
    const int open = std::max(0, order.lines[line].quantity - order.lines[line].quantityShipped);
    return line < extras.inThisParcel.size() ? std::clamp(extras.inThisParcel[line], 0, open) : open;
}

QString partialText(const OrderLine& line, int inside, const QString& language)
{
    if (inside >= line.quantity)
        return {};
    const int later = line.quantity - line.quantityShipped - inside;
    QStringList text{word(Word::Ordered, language).arg(line.quantity)};
    if (line.quantityShipped > 0)
        text += word(Word::SentBefore, language).arg(line.quantityShipped);
    if (later > 0)
        text += word(Word::StillToCome, language).arg(later);
    return text.join(u" · "_s);
}

// "2 × Mug, white": what the customer waits for, as it would stand in the table.
QString laterText(const Order& order, size_t index, const SlipLine& said)
{
    const int open = order.lines[index].quantity - order.lines[index].quantityShipped;
    return u"%1 × %2"_s.arg(QString::number(open), said.variant.isEmpty() ? said.title : said.title + u", "_s + said.variant);
}

bool isWhole(const Order& order, const SlipExtras& extras)
{
    for (size_t i = 0; i < order.lines.size(); ++i)
        if (piecesInside(order, extras, i) < order.lines[i].quantity)
            return false;
    return true;
}

// Lines with the parts of each bundle right below it.
std::vector<size_t> sequence(const Order& order)
{
    std::vector<size_t> result;
    const auto isPart = [&](size_t i) {
        const std::optional<qsizetype>& bundle = order.lines[i].bundle;
        return bundle && *bundle >= 0 && size_t(*bundle) < order.lines.size() && size_t(*bundle) != i
            && !order.lines[size_t(*bundle)].bundle;
    };
    for (size_t i = 0; i < order.lines.size(); ++i) {
        if (isPart(i))
            continue;
        result.push_back(i);
        for (size_t j = 0; j < order.lines.size(); ++j)
            if (isPart(j) && size_t(*order.lines[j].bundle) == i)
                result.push_back(j);
    }
    return result;
}

SlipLine slipLine(const Order& order, size_t index, const SlipDocument& document, const SlipExtras& extras)
{
    const OrderLine& line = order.lines[index];
    SlipLine said;
    said.quantity = piecesInside(order, extras, index);
    said.title = cleaned(line.title);
    said.variant = cleaned(line.variant);
    said.sku = cleaned(line.sku);
    said.bin = cleaned(line.bin);
    if (said.title.isEmpty())
        said.title = said.sku.isEmpty() ? u"–"_s : said.sku;
    said.partial = partialText(line, said.quantity, document.language);
    said.part = line.bundle.has_value();
    if (document.look.showPrices && !document.gift && isWhole(order, extras)) {
        const QLocale locale = documentLocale(document.language);
        said.price = displayAmount(line.unitPrice, locale);
        said.amount = displayAmount(line.total(), locale);
    }
    if (document.look.showPictures && index < extras.pictures.size())
        said.picture = extras.pictures[index];
    return said;
}

std::vector<SlipTotal> totalsOf(const Order& order, const QString& language)
{
    const QLocale locale = documentLocale(language);
    std::vector<SlipTotal> totals;
    const auto add = [&](Word label, const Money& amount, bool always, bool strong = false) {
        if (always || !amount.isZero())
            totals.push_back({word(label, language), displayAmount(amount, locale), strong});
    };
    add(Word::Subtotal, order.subtotal, false);
    add(Word::Discount, order.discount * -1, false);
    add(Word::Shipping, order.shipping, false);
    add(Word::Total, order.total, true, true);
    add(Word::Tax, order.tax, false);
    return totals;
}

void sayAddresses(SlipDocument& document, const Order& order, const Look& look)
{
    document.shipTo = cleanedAll(order.shipTo.labelLines(look.sender.country));
    if (document.shipTo.isEmpty() && !order.customerName.isEmpty())
        document.shipTo = cleanedAll({order.customerName});
    document.addressee = document.shipTo.value(0, cleaned(order.customerName));
    const QString phone = order.shipTo.phone.isEmpty() ? order.phone : order.shipTo.phone;
    if (!phone.isEmpty())
        document.shipToPhone = word(Word::Phone, document.language) + u' ' + cleaned(phone);
    Address bill = order.billTo;
    Address ship = order.shipTo;
    bill.phone.clear();
    ship.phone.clear();
    // A receiver of a gift need not know where the giver lives.
    if (!bill.isEmpty() && !document.gift && bill.labelLines({}) != ship.labelLines({}) && !ship.isEmpty())
        document.soldTo = cleanedAll(bill.labelLines(look.sender.country));
    document.senderLines = cleanedAll(look.sender.labelLines(look.sender.country));
    document.senderLines.removeAll(cleaned(look.name));
    document.senderLines += cleanedAll({look.sender.phone, look.email, look.web});
}

void hideAmounts(SlipDocument& document)
{
    for (QString* text : {&document.delivery, &document.remark, &document.staffNote, &document.giftMessage,
             &document.look.footer, &document.later})
        *text = withoutAmounts(*text);
    for (SlipLine& line : document.lines) {
        line.title = withoutAmounts(line.title);
        line.variant = withoutAmounts(line.variant);
    }
}

} // namespace

SlipDocument slipDocument(const Order& order, const ShopInfo& shop, const Look& look, const SlipExtras& extras)
{
    SlipDocument document;
    document.language = documentLanguage(extras.language);
    document.look = look;
    document.gift = order.isGift;
    if (look.showLogo && !look.logoPng.isEmpty())
        document.logo = pictureOf(look.logoPng);

    document.number = cleaned(order.number);
    if (document.number.isEmpty())
        document.number = cleaned(order.channelOrderId);
    const QTimeZone zone(shop.timeZone.toLatin1());
    const QTimeZone used = zone.isValid() ? zone : QTimeZone::utc();
    document.orderDate = dateText(dayIn(order.placedAt, used), document.language);
    document.printedDate = dateText(extras.printedOn, document.language);
    document.channelName = cleaned(order.channelName);
    const QString delivery = cleaned(order.deliveryMethod);
    document.delivery = delivery;
    sayAddresses(document, order, look);

    document.remark = cleanedLines(order.remark);
    document.giftMessage = cleanedLines(order.giftMessage);
    if (document.gift && !order.billTo.name.isEmpty() && order.billTo.name != order.shipTo.name)
        document.giver = word(Word::GiftFrom, document.language).arg(cleaned(order.billTo.name));
    if (extras.staffCopy) {
        document.staffNote = cleanedLines(order.staffNote);
        document.copyMark = word(Word::StaffCopy, document.language);
        if (extras.copy > 1)
            document.copyMark += u" · "_s + word(Word::CopyNumber, document.language).arg(extras.copy);
    }
    QStringList later;
    for (const size_t index : sequence(order)) {
        // What went out in an earlier parcel is not in this one and will not come later either.
        if (order.lines[index].quantity > 0 && order.lines[index].quantityShipped >= order.lines[index].quantity)
            continue;
        SlipLine said = slipLine(order, index, document, extras);
        // The list is what lies in this parcel; what does not is said below it. A line of no pieces at all is a remark of
        // the shop platform and stays.
        if (said.quantity == 0 && order.lines[index].quantity > 0) {
            later += laterText(order, index, said);
            continue;
        }
        document.pieces += said.quantity;
        document.lines.push_back(std::move(said));
    }
    document.later = later.join(u'\n');
    if (extras.parcels > 1)
        document.parcel = word(Word::ParcelOf, document.language).arg(QString::number(extras.parcel), QString::number(extras.parcels));
    if (look.showPrices && !document.gift && isWhole(order, extras))
        document.totals = totalsOf(order, document.language);
    if (document.gift)
        hideAmounts(document);
    return document;
}

} // namespace kokarda::paper

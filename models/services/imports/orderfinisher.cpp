// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/orderfinisher.h"

#include "models/services/imports/countries.h"
#include "models/services/imports/issuelist.h"
#include "models/services/imports/statuswords.h"
#include "models/values/taxnumber.h"
#include "models/values/trackingnumber.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

QString joined(const QString& a, const QString& b, QChar with = u' ')
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return with == u' ' ? a + with + b : a + with + u' ' + b;
}

bool isYes(const QString& text)
{
    const QString word = text.toLower();
    return word == "yes"_L1 || word == "true"_L1 || word == "1"_L1 || word == "tak"_L1 || word == "y"_L1;
}

} // namespace

bool OrderFinisher::isMasked(const QString& email)
{
    static const QStringList domains = {u"@marketplace.amazon."_s,  u"@m.marketplace.amazon."_s, u"@messages.amazon."_s,
                                        u"@members.ebay."_s,        u"@reply.ebay."_s,           u"@allegromail.pl"_s,
                                        u"@allegromail.com"_s,      u"@user.allegrogroup.pl"_s,  u"@relay.walmart.com"_s,
                                        u"@reply.etsy.com"_s,       u"@scs.tiktokw."_s,          u"@erli.pl"_s,
                                        u"@verkopen.bol.com"_s,     u"@privaterelay.appleid.com"_s};
    const QString lower = email.toLower();
    return std::any_of(domains.begin(), domains.end(), [&](const QString& domain) { return lower.contains(domain); });
}

OrderFinisher::OrderFinisher(OrderDraft& draft)
    : m_draft(draft)
{
}

ImportedOrder OrderFinisher::order()
{
    m_out.rows = m_draft.m_rows;
    m_out.issues = std::move(m_draft.m_issues);
    m_out.given = m_draft.m_given;
    if (m_draft.m_plan.isOwn) {
        ownOrder();
        return std::move(m_out);
    }
    nameIt();
    findCurrency();
    fillMoments();
    fillCustomer();
    fillAddresses();
    fillTexts();
    fillLines();
    fillAmounts();
    fillStatus();
    checkTotal();
    return std::move(m_out);
}

QString OrderFinisher::take(Field field)
{
    return std::move(m_draft.m_texts[static_cast<std::size_t>(field)]);
}

void OrderFinisher::issue(RowIssue::Severity severity, RowIssue::Kind kind, const QString& cell)
{
    m_out.issues.push_back(issueAt(m_out.rows.front(), -1, severity, kind, cell.toStdString()));
}

void OrderFinisher::nameIt()
{
    Order& order = m_out.order;
    order.channelOrderId = has(Field::OrderId) ? take(Field::OrderId) : m_draft.m_key;
    order.number = has(Field::OrderNumber) ? take(Field::OrderNumber) : m_draft.m_key;
}

void OrderFinisher::findCurrency()
{
    const QString text = m_draft.text(Field::Currency);
    m_currency = Currency(text);
    if (!m_currency.isKnown() && !text.isEmpty()) {
        // "zł", "€": the number reader knows the signs.
        if (const std::optional<Number> sign = readNumber((u"1 "_s + text).toStdString(), DecimalMark::Point))
            m_currency = sign->currency;
    }
    const auto consider = [this](const Number& number) {
        if (!m_currency.isKnown())
            m_currency = number.currency;
    };
    for (const Field field : {Field::Total, Field::Subtotal, Field::Shipping}) {
        if (has(field))
            consider(m_draft.m_numbers[static_cast<std::size_t>(field)]);
    }
    for (const LineDraft& line : m_draft.m_lines.kept()) {
        for (const Field field : {Field::LineTotal, Field::UnitPrice}) {
            if (line.given.has(field))
                consider(line.number(field));
        }
    }
    if (!m_currency.isKnown())
        m_currency = m_draft.m_plan.layout.currency;
    if (m_currency.isKnown())
        return;
    m_currency = m_draft.m_plan.currency;
    const bool hasAmount = has(Field::Total) || has(Field::Subtotal) || has(Field::Shipping)
        || std::ranges::any_of(m_draft.m_lines.kept(), [](const LineDraft& line) {
               return line.given.has(Field::LineTotal) || line.given.has(Field::UnitPrice);
           });
    if (m_currency.isKnown() && hasAmount)
        m_out.issues.push_back(issueAt(m_out.rows.front(), m_draft.m_plan.layout.columnOf(Field::Currency),
                                       RowIssue::Severity::Note, RowIssue::Kind::CurrencyGuessed));
}

/// An issue about a number, which quotes it as the file writes it.
void OrderFinisher::numberIssue(
    qint64 row, const WrittenNumber& written, Field field, RowIssue::Severity severity, RowIssue::Kind kind)
{
    RowIssue found = issueAt(row, written.column, severity, kind, written.cell);
    found.isOfItemRecord = m_draft.m_plan.layout.shape == RowShape::TwoRecords && isLineField(field);
    m_out.issues.push_back(std::move(found));
}

Money OrderFinisher::money(const Number& number, Field field, const WrittenNumber& written, qint64 row)
{
    const std::optional<Money> amount = toMoney(number, m_currency);
    if (!amount) {
        numberIssue(row, written, field, RowIssue::Severity::Rejected, RowIssue::Kind::BadNumber);
        return {0, m_currency};
    }
    // Whether anything was lost shows when the amount is written with all decimals again.
    qint64 exact = amount->minor;
    for (int i = m_currency.minorDigits(); i < number.decimals && std::llabs(exact) < (1LL << 58); ++i)
        exact *= 10;
    const bool isTotal = field == Field::Total || field == Field::LineTotal;
    if (isTotal && number.decimals > m_currency.minorDigits() && exact != number.mantissa)
        numberIssue(row, written, field, RowIssue::Severity::Note, RowIssue::Kind::RoundedAmount);
    return *amount;
}

Money OrderFinisher::orderMoney(Field field)
{
    const auto slot = static_cast<std::size_t>(field);
    return has(field) ? money(m_draft.m_numbers[slot], field, m_draft.m_written[slot], m_out.rows.front()) : Money{};
}

std::optional<Instant> OrderFinisher::moment(Field field) const
{
    if (!has(field))
        return std::nullopt;
    return toInstant(m_draft.m_dates[static_cast<std::size_t>(field)], m_draft.m_plan.zone);
}

void OrderFinisher::fillMoments()
{
    Order& order = m_out.order;
    order.paidAt = moment(Field::PaidAt);
    order.shippedAt = moment(Field::ShippedAt);
    order.cancelledAt = moment(Field::CancelledAt);
    order.shipBy = moment(Field::ShipBy);
    if (!has(Field::PlacedAt))
        return;
    DateReading placed = m_draft.m_dates[static_cast<std::size_t>(Field::PlacedAt)];
    if (has(Field::PlacedTime) && placed.secondOfDay < 0)
        placed.secondOfDay = readTimeOfDay(m_draft.text(Field::PlacedTime).toStdString()).value_or(-1);
    QTimeZone zone = m_draft.m_plan.zone;
    if (has(Field::TimeZone)) {
        const QTimeZone named = zoneFromName(m_draft.text(Field::TimeZone).toStdString());
        zone = named.isValid() ? named : zone;
    }
    order.placedAt = toInstant(placed, zone);
    order.placedDateOnly = placed.secondOfDay < 0;
}

void OrderFinisher::fillCustomer()
{
    ImportedCustomer& customer = m_out.customer;
    customer.login = take(Field::BuyerLogin);
    customer.firstName = take(Field::FirstName);
    customer.lastName = take(Field::LastName);
    customer.name = has(Field::BuyerName) ? take(Field::BuyerName) : joined(customer.firstName, customer.lastName);
    // Etsy writes "Marvin Zeller (farrow041)" into one cell.
    if (const qsizetype open = customer.login.indexOf(u" ("_s); open > 0 && customer.login.endsWith(u')')) {
        if (customer.name.isEmpty())
            customer.name = customer.login.left(open);
        customer.login = customer.login.mid(open + 2).chopped(1);
    }
    customer.buyerKey = has(Field::BuyerId) ? take(Field::BuyerId) : customer.login;
    if (customer.buyerKey == "0"_L1)
        customer.buyerKey.clear(); // WooCommerce's guest
    customer.company = take(Field::Company);
    customer.email = take(Field::Email);
    const qsizetype at = customer.email.lastIndexOf(u'@');
    customer.emailMasked = at >= 0 && m_draft.m_masks(customer.email.sliced(at), isMasked);
    customer.phone = take(Field::Phone);
    if (has(Field::AcceptsMarketing))
        customer.acceptsMarketing = isYes(m_draft.text(Field::AcceptsMarketing));
}

/// The address whose fields begin at `first` (BillName or ShipName): both follow one another in the same order.
Address OrderFinisher::address(Field first)
{
    const auto part = [&](Field billField) {
        return take(static_cast<Field>(static_cast<int>(first) + static_cast<int>(billField) - static_cast<int>(Field::BillName)));
    };
    Address address;
    const QString name = part(Field::BillName);
    const QString split = joined(part(Field::BillFirstName), part(Field::BillLastName));
    address.name = name.isEmpty() ? split : name;
    address.company = part(Field::BillCompany);
    address.street = joined(part(Field::BillStreet), part(Field::BillHouseNumber));
    address.street2 = joined(part(Field::BillStreet2), part(Field::BillStreet3), u',');
    const QString whole = part(Field::BillWholeStreet);
    if (address.street.isEmpty())
        address.street = whole;
    address.city = part(Field::BillCity);
    address.postcode = part(Field::BillPostcode);
    address.region = part(Field::BillRegion);
    address.country = m_draft.m_countries(part(Field::BillCountry), countryCode);
    address.phone = part(Field::BillPhone);
    const QString oneCell = part(Field::BillWhole);
    if (address.street.isEmpty() && address.city.isEmpty())
        address.street = oneCell;
    return address;
}

void OrderFinisher::fillAddresses()
{
    Order& order = m_out.order;
    ImportedCustomer& customer = m_out.customer;
    order.shipTo = address(Field::ShipName);
    order.billTo = address(Field::BillName);
    const bool hasShipTo = !order.shipTo.street.isEmpty() || !order.shipTo.city.isEmpty() || !order.shipTo.postcode.isEmpty();
    if (!hasShipTo) {
        // A file with one address means both by it.
        const QString name = order.shipTo.name;
        const QString country = order.shipTo.country;
        order.shipTo = order.billTo;
        if (!name.isEmpty())
            order.shipTo.name = name;
        if (!country.isEmpty())
            order.shipTo.country = country;
    }
    order.shipTo.pickupPoint = take(Field::PickupPoint);
    if (customer.name.isEmpty())
        customer.name = order.billTo.name.isEmpty() ? order.shipTo.name : order.billTo.name;
    if (order.shipTo.name.isEmpty() && order.shipTo.company.isEmpty())
        order.shipTo.name = customer.name;
    if (customer.company.isEmpty())
        customer.company = order.billTo.company;
    if (customer.phone.isEmpty())
        customer.phone = order.billTo.phone.isEmpty() ? order.shipTo.phone : order.billTo.phone;
    if (order.shipTo.phone.isEmpty())
        order.shipTo.phone = customer.phone;
    order.customerName = customer.name.isEmpty() ? customer.company : customer.name;
    order.email = customer.email;
    order.phone = customer.phone;
    fillTaxId();
}

void OrderFinisher::fillTaxId()
{
    Order& order = m_out.order;
    order.taxId = take(Field::TaxId);
    const QString& country = order.billTo.country.isEmpty() ? order.shipTo.country : order.billTo.country;
    if (has(Field::TaxId) && hasWrongNipDigit(order.taxId, country))
        m_out.issues.push_back(issueAt(m_out.rows.front(), m_draft.m_plan.layout.columnOf(Field::TaxId),
                                       RowIssue::Severity::Warning, RowIssue::Kind::WrongTaxNumber, order.taxId.toStdString()));
}

void OrderFinisher::fillTexts()
{
    Order& order = m_out.order;
    order.channelName = take(Field::SalesChannel).simplified();
    order.remark = take(Field::CustomerNote);
    order.staffNote = take(Field::SellerNote);
    order.giftMessage = take(Field::GiftMessage);
    order.isGift = !order.giftMessage.isEmpty();
    order.paymentMethod = take(Field::PaymentMethod);
    order.deliveryMethod = take(Field::ShippingMethod);
    order.trackingNumber = keptTrackingNumber(take(Field::TrackingNumber));
    order.language = take(Field::Language).left(2).toLower();
    order.discountCode = take(Field::DiscountCode);
    for (const QString& tag : take(Field::Tags).split(u',', Qt::SkipEmptyParts))
        order.tags += tag.trimmed();
}

void OrderFinisher::fillStatus()
{
    Order& order = m_out.order;
    std::vector<StatusMeaning> meanings;
    QStringList raw;
    const auto add = [&](Field field, auto& remembered, std::optional<StatusMeaning> (*meaningOf)(const QString&)) {
        const QString words = take(field);
        if (words.isEmpty())
            return;
        raw += words;
        if (const std::optional<StatusMeaning> meaning = remembered(words, meaningOf))
            meanings.push_back(*meaning);
        else if (field == Field::Status)
            issue(RowIssue::Severity::Note, RowIssue::Kind::UnknownStatus, words);
    };
    add(Field::Status, m_draft.m_statuses, statusMeaning);
    add(Field::PaymentStatus, m_draft.m_payments, paymentMeaning);
    add(Field::FulfilmentStatus, m_draft.m_fulfilments, fulfilmentMeaning);
    m_out.rawStatus = raw.join(u" / "_s);
    // Dates say the same where a file has no words for it.
    if (order.cancelledAt)
        meanings.push_back({OrderStatus::Cancelled, std::nullopt});
    if (order.shippedAt)
        meanings.push_back({OrderStatus::Shipped, std::nullopt});
    if (order.paidAt && !has(Field::PaymentStatus))
        meanings.push_back({OrderStatus::ToPack, PaymentState::Paid});

    if (meanings.empty() && m_draft.m_plan.layout.status)
        meanings.push_back({m_draft.m_plan.layout.status, m_draft.m_plan.layout.payment});
    if (has(Field::IsRefunded) && isYes(m_draft.text(Field::IsRefunded)))
        meanings.push_back({std::nullopt, PaymentState::Refunded});
    const bool onDelivery = m_draft.m_onDelivery(order.paymentMethod, [](const QString& way) { return paysOnDelivery(way); });
    const StatusMeaning meaning = combined(meanings, onDelivery);
    order.status = meaning.status.value_or(OrderStatus::ToPack);
    order.payment = meaning.payment.value_or(PaymentState::Unknown);
    // What is given back whole is the total, also where no column says how much.
    const bool isGivenBack = has(Field::IsRefunded) ? isYes(m_draft.text(Field::IsRefunded)) : !has(Field::Refunded);
    if (order.payment == PaymentState::Refunded && isGivenBack && order.total.minor > 0) {
        order.refunded = order.total;
        m_out.given.insert(Field::Refunded);
    }
    if (onDelivery && !has(Field::PaymentStatus) && !order.paidAt && order.payment == PaymentState::Paid)
        order.payment = PaymentState::Pending;
    if (order.payment == PaymentState::Paid && order.refunded.minor > 0 && order.refunded.minor < order.total.minor)
        order.payment = PaymentState::PartiallyRefunded;
    if (!meanings.empty())
        m_out.given.insert(Field::Status);
}

ImportedOrder OrderDraft::finish()
{
    ImportedOrder order = OrderFinisher(*this).order();
    reset();
    return order;
}

} // namespace kokarda::imports

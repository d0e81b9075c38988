// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/persondata.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/exports/csvfile.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/services/wholefile.h"
#include "models/storage/repositories/caserepository.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/repositories/peoplerepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/values/names/personalday.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

struct PersonData
{
    Q_DECLARE_TR_FUNCTIONS(PersonData)
};

constexpr std::array<const char*, 4> media{"email", "sms", "phone", "post"};
constexpr std::array<const char*, 3> purposes{"newsletter", "review_request", "reminder"};
constexpr std::array<const char*, 3> kinds{"complaint", "return", "enquiry"};

template<class Names, class Value>
QString named(const Names& names, Value value)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

QJsonValue moment(const std::optional<Instant>& at)
{
    return at ? QJsonValue(isoUtc(*at)) : QJsonValue();
}

QJsonObject money(const Money& amount)
{
    return {{u"amount"_s, plainAmount(amount)}, {u"currency"_s, amount.currency.code()}};
}

QJsonObject addressObject(const Address& a)
{
    return {{u"name"_s, a.name}, {u"company"_s, a.company}, {u"street"_s, a.street}, {u"street2"_s, a.street2}, {u"postcode"_s, a.postcode},
        {u"city"_s, a.city}, {u"region"_s, a.region}, {u"country"_s, a.country}, {u"phone"_s, a.phone}, {u"pickup_point"_s, a.pickupPoint}};
}

QJsonObject orderObject(const Order& order)
{
    QJsonArray items;
    for (const OrderLine& line : order.lines)
        items.append(QJsonObject{{u"sku"_s, line.sku}, {u"title"_s, line.title}, {u"variant"_s, line.variant}, {u"quantity"_s, line.quantity},
            {u"price"_s, money(line.unitPrice)}});
    return {{u"number"_s, order.number}, {u"channel"_s, order.channelName}, {u"status"_s, statusKey(order.status)}, {u"placed_at"_s, isoUtc(order.placedAt)},
        {u"shipped_at"_s, moment(order.shippedAt)}, {u"delivered_at"_s, moment(order.deliveredAt)}, {u"name"_s, order.customerName}, {u"email"_s, order.email},
        {u"phone"_s, order.phone}, {u"ship_to"_s, addressObject(order.shipTo)}, {u"bill_to"_s, addressObject(order.billTo)}, {u"tax_id"_s, order.taxId}, {u"remark"_s, order.remark},
        {u"gift_message"_s, order.giftMessage}, {u"staff_note"_s, order.staffNote}, {u"payment_method"_s, order.paymentMethod},
        {u"delivery_method"_s, order.deliveryMethod}, {u"tracking_number"_s, order.trackingNumber}, {u"total"_s, money(order.total)}, {u"items"_s, items}};
}

/// Everything, gathered once for both forms.
struct Gathered
{
    Customer customer;
    QDate nameDay;
    std::vector<Address> addresses;
    std::vector<Order> orders;
    std::vector<Note> notes;
    std::vector<GivenGift> gifts;
    std::vector<Review> reviews;
    std::vector<CaseFile> cases;
    std::vector<Consent> consents;
    std::vector<Contact> messages;
    std::vector<StampSpending> stamps;
};

Gathered gather(Shop& shop, CustomerId id)
{
    const std::optional<Customer> customer = shop.customers().customer(id);
    if (!customer)
        throw RuleError(PersonData::tr("This customer is not there any more."));
    const Shop::Repositories files = shop.repositories();
    const storage::PeopleRepository people(shop.database());
    Gathered all{*customer, people.nameDay(id), shop.customers().addresses(id), {}, files.notes.sentTo(id), files.gifts.givenTo(id),
        files.reviews.ofCustomer(id), {}, files.customers.consents(id), people.contacts(id), people.spendings(id)};
    OrderFilter filter;
    filter.customer = id;
    for (const OrderId order : shop.orders().find(filter)) {
        if (const std::optional<Order> found = shop.orders().order(order))
            all.orders.push_back(*found);
    }
    for (const CaseId one : storage::CaseRepository(shop.database()).ofCustomer(id)) {
        if (const std::optional<CaseFile> found = CaseDesk(shop).caseFile(one))
            all.cases.push_back(*found);
    }
    return all;
}

QJsonObject personObject(const Gathered& all)
{
    const Customer& c = all.customer;
    QJsonArray addresses;
    for (const Address& address : all.addresses)
        addresses.append(addressObject(address));
    return {{u"name"_s, c.name}, {u"company"_s, c.company}, {u"tax_id"_s, c.taxId}, {u"email"_s, c.email}, {u"phone"_s, c.phone}, {u"language"_s, c.language}, {u"country"_s, c.country},
        {u"addressed_as"_s, c.vocative}, {u"birthday"_s, personalDayText(c.birthday)}, {u"name_day"_s, personalDayText(all.nameDay)},
        {u"note"_s, c.privateNote}, {u"tags"_s, QJsonArray::fromStringList(c.tags)}, {u"known_since"_s, isoUtc(c.createdAt)}, {u"addresses"_s, addresses}};
}

template<class List, class Make>
QJsonArray each(const List& list, Make make)
{
    QJsonArray array;
    for (const auto& one : list)
        array.append(make(one));
    return array;
}

QJsonObject wholeObject(const Gathered& all, const ShopInfo& shop)
{
    return {{u"format"_s, u"kokarda-person-1"_s}, {u"controller"_s, QJsonObject{{u"name"_s, shop.name}, {u"email"_s, shop.email}}}, {u"person"_s, personObject(all)},
        {u"orders"_s, each(all.orders, orderObject)},
        {u"notes"_s, each(all.notes, [](const Note& n) { return QJsonObject{{u"written_at"_s, isoUtc(n.writtenAt)}, {u"text"_s, n.text}, {u"printed"_s, n.printed}}; })},
        {u"gifts"_s, each(all.gifts, [](const GivenGift& g) { return QJsonObject{{u"at"_s, isoUtc(g.at)}, {u"gift"_s, g.giftName}, {u"count"_s, g.count}, {u"reason"_s, g.reason}}; })},
        {u"reviews"_s, each(all.reviews, [](const Review& r) {
             return QJsonObject{{u"at"_s, isoUtc(r.at)}, {u"source"_s, r.source}, {u"author"_s, r.author}, {u"stars"_s, r.stars},
                 {u"recommend"_s, r.recommend ? QJsonValue(*r.recommend) : QJsonValue()}, {u"title"_s, r.title}, {u"text"_s, r.text}, {u"reply"_s, r.reply}};
         })},
        {u"cases"_s, each(all.cases, [](const CaseFile& f) {
             return QJsonObject{{u"number"_s, f.number}, {u"kind"_s, named(kinds, f.kind)}, {u"opened_at"_s, isoUtc(f.openedAt)}, {u"closed_at"_s, moment(f.closedAt)},
                 {u"reason"_s, CaseDesk::reasonTitle(f.reason)}, {u"text"_s, f.text}, {u"answer"_s, f.answer}};
         })},
        {u"consents"_s, each(all.consents, [](const Consent& c) {
             return QJsonObject{{u"channel"_s, named(media, c.medium)}, {u"purpose"_s, named(purposes, c.purpose)}, {u"given"_s, c.given}, {u"at"_s, isoUtc(c.at)},
                 {u"source"_s, c.source}, {u"wording"_s, c.wording}, {u"proven"_s, c.proven}};
         })},
        {u"messages"_s, each(all.messages, [](const Contact& m) { return QJsonObject{{u"at"_s, isoUtc(m.at)}, {u"channel"_s, named(media, m.medium)}, {u"purpose"_s, named(purposes, m.purpose)}}; })},
        {u"stamps_spent"_s, each(all.stamps, [](const StampSpending& s) { return QJsonObject{{u"at"_s, isoUtc(s.at)}, {u"stamps"_s, s.stamps}, {u"for"_s, s.what}}; })}};
}

QByteArray jsonOf(const Gathered& all, const ShopInfo& shop)
{
    return QJsonDocument(wholeObject(all, shop)).toJson(QJsonDocument::Indented);
}

void writeOrders(const Gathered& all, const QDir& target)
{
    CsvFile orders(target.filePath(u"orders.csv"_s), {});
    CsvFile items(target.filePath(u"items.csv"_s), {});
    orders.row({u"number"_s, u"channel"_s, u"placed_at"_s, u"status"_s, u"total"_s, u"currency"_s, u"ship_to"_s, u"remark"_s});
    items.row({u"order"_s, u"sku"_s, u"title"_s, u"variant"_s, u"quantity"_s, u"price"_s, u"currency"_s});
    for (const Order& order : all.orders) {
        orders.text(order.number).text(order.channelName).plain(isoUtc(order.placedAt)).plain(statusKey(order.status)).figure(plainAmount(order.total));
        orders.plain(order.total.currency.code()).text(order.shipTo.labelLines({}).join(u", "_s)).text(order.remark).endRow();
        for (const OrderLine& line : order.lines) {
            items.text(order.number).text(line.sku).text(line.title).text(line.variant).figure(QString::number(line.quantity));
            items.figure(plainAmount(line.unitPrice)).plain(line.unitPrice.currency.code()).endRow();
        }
    }
    orders.finish();
    items.finish();
}

void writeVoices(const Gathered& all, const QDir& target)
{
    CsvFile consents(target.filePath(u"consents.csv"_s), {});
    consents.row({u"at"_s, u"channel"_s, u"purpose"_s, u"given"_s, u"source"_s, u"wording"_s, u"proven"_s});
    for (const Consent& c : all.consents) {
        consents.plain(isoUtc(c.at)).plain(named(media, c.medium)).plain(named(purposes, c.purpose)).plain(c.given ? u"1"_s : u"0"_s);
        consents.text(c.source).text(c.wording).plain(c.proven ? u"1"_s : u"0"_s).endRow();
    }
    consents.finish();
    CsvFile reviews(target.filePath(u"reviews.csv"_s), {});
    reviews.row({u"at"_s, u"source"_s, u"stars"_s, u"title"_s, u"text"_s, u"reply"_s});
    for (const Review& r : all.reviews)
        reviews.plain(isoUtc(r.at)).text(r.source).figure(QString::number(r.stars)).text(r.title).text(r.text).text(r.reply).endRow();
    reviews.finish();
    CsvFile messages(target.filePath(u"messages.csv"_s), {});
    messages.row({u"at"_s, u"kind"_s, u"text"_s});
    for (const Note& n : all.notes)
        messages.plain(isoUtc(n.writtenAt)).plain(u"note"_s).text(n.text).endRow();
    for (const Contact& m : all.messages)
        messages.plain(isoUtc(m.at)).plain(named(purposes, m.purpose)).plain(named(media, m.medium)).endRow();
    messages.finish();
}

} // namespace

QByteArray personData(Shop& shop, CustomerId customer)
{
    return jsonOf(gather(shop, customer), shop.settings().info());
}

QStringList exportPerson(Shop& shop, CustomerId customer, const QString& folder)
{
    const Gathered all = gather(shop, customer);
    const QDir target(folder);
    if (target.exists() && !target.isEmpty())
        throw RuleError(PersonData::tr("“%1” is not empty. Choose a folder of its own.").arg(folder));
    if (!QDir().mkpath(folder))
        throw WorldError(PersonData::tr("The folder “%1” cannot be made.").arg(folder));
    writeWhole(target.filePath(u"data.json"_s), jsonOf(all, shop.settings().info()));
    writeOrders(all, target);
    writeVoices(all, target);
    return {u"data.json"_s, u"orders.csv"_s, u"items.csv"_s, u"consents.csv"_s, u"reviews.csv"_s, u"messages.csv"_s};
}

} // namespace kokarda::exports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/customerfinder.h"

#include "models/storage/repositories/customerrepository.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

constexpr quint64 start = 14695981039346656037ULL;

/// A step of 64-bit FNV-1a (Fowler, Noll, Vo), two bytes at a time.
quint64 mixed(quint64 value, const QString& text)
{
    for (const QChar sign : text)
        value = (value ^ sign.unicode()) * 1099511628211ULL;
    return value;
}

/// A key with its kind; never zero.
quint64 check(char kind, const QString& text)
{
    const quint64 value = mixed((start ^ static_cast<quint64>(kind)) * 1099511628211ULL, text);
    return value == 0 ? 1 : value;
}

quint64 addressCheck(const Address& address)
{
    quint64 value = start;
    for (const QString& part : {std::cref(address.name), std::cref(address.company), std::cref(address.street),
             std::cref(address.street2), std::cref(address.postcode), std::cref(address.city), std::cref(address.region),
             std::cref(address.country), std::cref(address.phone), std::cref(address.pickupPoint)})
        value = mixed(value, part) * 31 + 1;
    return value;
}

/// Where the customer lives: the parcel may go to somebody else.
const Address& homeOf(const Order& order)
{
    return order.billTo.street.isEmpty() ? order.shipTo : order.billTo;
}

} // namespace

CustomerFinder::CustomerFinder(
    storage::CustomerRepository& repository, ChannelId channel, bool writes, QString source)
    : m_repository(repository)
    , m_channel(channel)
    , m_writes(writes)
    , m_shopIsEmpty(repository.isEmpty())
    , m_source(std::move(source))
{
}

CustomerFinder::Keys CustomerFinder::keysOf(const ImportedOrder& imported, const Address& address) const
{
    const ImportedCustomer& customer = imported.customer;
    Keys keys;
    if (!customer.buyerKey.isEmpty())
        keys.all[keys.count++] = check('b', customer.buyerKey);
    const bool hasEmail = !customer.email.isEmpty() && !customer.emailMasked;
    if (hasEmail)
        keys.all[keys.count++] = check('e', storage::emailKey(customer.email));
    keys.asked = keys.count;
    if (const QString identity = storage::identityKey(imported.order.customerName, address); !identity.isEmpty()) {
        keys.all[keys.count++] = check('n', identity);
        // Two people may share a letter box, not a mailbox.
        keys.asked += hasEmail ? 0 : 1;
    }
    return keys;
}

std::optional<std::size_t> CustomerFinder::search(
    const ImportedOrder& imported, const Address& address, const Keys& keys)
{
    for (std::size_t i = 0; i < keys.asked; ++i) {
        if (const auto known = m_known.constFind(keys.all[i]); known != m_known.constEnd())
            return *known;
    }
    if (m_shopIsEmpty)
        return {};
    const ImportedCustomer& customer = imported.customer;
    const std::optional<CustomerId> id = m_repository.recognise({m_channel, customer.buyerKey}, customer.email,
        customer.emailMasked, imported.order.customerName, address);
    if (!id)
        return {};
    if (const auto known = m_byId.constFind(id->value); known != m_byId.constEnd())
        return *known;
    m_people.push_back({*id, 0, {}, false});
    m_byId.insert(id->value, m_people.size() - 1);
    return m_people.size() - 1;
}

std::size_t CustomerFinder::add(const ImportedOrder& imported, const Address& address)
{
    Customer customer = customerOf(imported, address);
    if (m_writes) {
        m_repository.insert(customer, address);
        // A marketplace's alias is on loan for one order: no newsletter goes there, whatever the file says.
        if (imported.customer.acceptsMarketing.value_or(false) && !imported.customer.emailMasked)
            m_repository.addConsent({customer.id, Consent::Medium::Email, Consent::Purpose::Newsletter, true,
                imported.order.placedAt, m_source, {}, false});
        if (!m_shopIsEmpty)
            m_byId.insert(customer.id.value, m_people.size()); // the shop may name it when it is asked for the next one
    }
    m_people.push_back({customer.id, addressCheck(address), imported.order.placedAt, true});
    return m_people.size() - 1;
}

CustomerFinder::Found CustomerFinder::find(const ImportedOrder& imported)
{
    const Address& address = homeOf(imported.order);
    const Keys keys = keysOf(imported, address);
    Found found;
    if (keys.count == 0 && imported.order.customerName.isEmpty())
        return found; // nobody is named: the order stands without a customer
    std::optional<std::size_t> index = search(imported, address, keys);
    found.isNew = !index;
    if (!index)
        index = add(imported, address);
    Person& person = m_people[*index];
    if (!person.isChecked)
        found.isChanged = fillBlanks(person.id, imported, address);
    person.isChecked = true;
    for (std::size_t i = 0; i < keys.count; ++i) {
        if (!m_known.contains(keys.all[i]))
            m_known.insert(keys.all[i], *index);
    }
    if (m_writes) {
        rememberAddress(person, address, imported.order.placedAt);
        if (!imported.customer.buyerKey.isEmpty())
            m_repository.addIdentity(person.id, {m_channel, imported.customer.buyerKey});
    }
    found.id = person.id;
    return found;
}

Customer CustomerFinder::customerOf(const ImportedOrder& imported, const Address& address) const
{
    Customer customer;
    customer.name = imported.order.customerName;
    customer.company = imported.customer.company;
    customer.taxId = imported.order.taxId;
    customer.email = imported.customer.email;
    customer.emailMasked = imported.customer.emailMasked;
    customer.phone = imported.customer.phone;
    customer.language = imported.order.language;
    customer.country = address.country;
    customer.createdAt = imported.order.placedAt;
    return customer;
}

void CustomerFinder::rememberAddress(Person& person, const Address& address, Instant at)
{
    const quint64 now = addressCheck(address);
    if (address.isEmpty() || (person.address == now && person.usedAt >= at))
        return;
    m_repository.rememberAddress(person.id, address, at);
    if (at >= person.usedAt) {
        person.address = now;
        person.usedAt = at;
    }
}

bool CustomerFinder::fillBlanks(CustomerId id, const ImportedOrder& imported, const Address& address)
{
    std::optional<Customer> customer = m_repository.find(id);
    if (!customer || customer->anonymisedAt)
        return false;
    bool isChanged = false;
    const auto fill = [&isChanged](QString& blank, const QString& news) {
        if (!blank.isEmpty() || news.isEmpty())
            return;
        blank = news;
        isChanged = true;
    };
    fill(customer->name, imported.order.customerName);
    fill(customer->company, imported.customer.company);
    fill(customer->taxId, imported.order.taxId);
    fill(customer->phone, imported.customer.phone);
    fill(customer->country, address.country);
    if (!imported.customer.emailMasked && (customer->email.isEmpty() || customer->emailMasked)
        && !imported.customer.email.isEmpty()) {
        customer->email = imported.customer.email;
        customer->emailMasked = false;
        isChanged = true;
    }
    if (isChanged && m_writes)
        m_repository.update(*customer);
    return isChanged;
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/customerrepository.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"
#include "models/storage/rowvalues.h"
#include "models/values/searchkey.h"
#include "models/values/taxnumber.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

const QChar tagSeparator(u'\x1f');

constexpr std::array<std::pair<AddressForm, QLatin1String>, 3> formKeys{
    {{AddressForm::Unset, ""_L1}, {AddressForm::FirstName, "first_name"_L1}, {AddressForm::Formal, "formal"_L1}}};
constexpr std::array<QLatin1String, 4> mediumKeys{"email"_L1, "sms"_L1, "phone"_L1, "post"_L1};
constexpr std::array<QLatin1String, 3> purposeKeys{"newsletter"_L1, "review_request"_L1, "reminder"_L1};

QString searchKeyOf(const Customer& customer, const Address& address)
{
    QString key;
    key.reserve(200);
    for (const QString* part : {&customer.name, &customer.company, &customer.email, &address.name, &address.company,
             &address.city, &address.postcode})
        appendSearchKey(key, *part);
    appendPhoneKey(key, customer.phone);
    if (!customer.taxId.isEmpty())
        appendTaxNumberKey(key, customer.taxId);
    for (const QString& tag : customer.tags)
        appendSearchKey(key, tag);
    return key;
}

auto columnValues(const Customer& customer, const Address& address, const QString& searchKey)
{
    const auto form = std::ranges::find(formKeys, customer.addressForm, &std::pair<AddressForm, QLatin1String>::first);
    return rowValues(customer.name, customer.company, customer.taxId, customer.email, emailKey(customer.email),
        customer.emailMasked, customer.phone, customer.language, customer.country, QString(form->second),
        customer.vocative, customer.birthday, customer.privateNote, customer.tags.join(tagSeparator),
        identityKey(customer.name, address), searchKey, customer.createdAt);
}

auto addressValues(const Address& address)
{
    return rowValues(address.name, address.company, address.street, address.street2, address.postcode,
        address.city, address.region, address.country, address.phone, address.pickupPoint);
}

Address addressOf(const Statement& row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
        row.text(8), row.text(9)};
}

template<class Keys>
std::size_t indexOf(const Keys& keys, const QString& key)
{
    const auto found = std::ranges::find_if(keys, [&key](QLatin1String known) { return known == key; });
    return found == keys.end() ? 0 : static_cast<std::size_t>(found - keys.begin());
}

} // namespace

QString emailKey(const QString& email)
{
    return email.trimmed().toLower();
}

QString identityKey(const QString& name, const Address& address)
{
    const QString person = searchKey(name);
    const QString street = searchKey(address.street);
    const QString postcode = searchKey(address.postcode);
    if (person.isEmpty() || street.isEmpty() || postcode.isEmpty())
        return {};
    QString key;
    key.reserve(person.size() + postcode.size() + street.size() + 2);
    key += person;
    key += u'|';
    key += postcode;
    key += u'|';
    key += street;
    return key;
}

void CustomerRepository::insert(Customer& customer, const Address& address)
{
    const QString key = searchKeyOf(customer, address);
    static const std::string_view sql = Database::sql("customer/insert");
    customer.id = CustomerId(std::apply(
        [this](const auto&... values) { return insertRow(m_db, BulkTable::Customer, sql, values...); },
        columnValues(customer, address, key)));
    if (BulkInsert* bulk = m_db.bulk())
        bulk->index(BulkTable::Customer, customer.id.value, key);
    if (!address.isEmpty())
        addAddress(customer.id, address, customer.createdAt);
}

void CustomerRepository::update(const Customer& customer)
{
    const std::vector<Address> known = addresses(customer.id);
    const Address newest = known.empty() ? Address{} : known.front();
    std::apply([this](const auto&... values) { m_db.exec(Database::sql("customer/update"), values...); },
        std::tuple_cat(columnValues(customer, newest, searchKeyOf(customer, newest)), std::make_tuple(customer.id)));
}

std::optional<Customer> CustomerRepository::find(CustomerId id) const
{
    Rows row = m_db.rows(Database::sql("customer/by_id"), id);
    if (!row.next())
        return {};
    Customer customer;
    customer.id = row->id<CustomerId>(0);
    customer.name = row->text(1);
    customer.company = row->text(2);
    customer.email = row->text(3);
    customer.emailMasked = row->flag(4);
    customer.phone = row->text(5);
    customer.language = row->text(6);
    customer.country = row->text(7);
    const QString form = row->text(8);
    customer.addressForm = std::ranges::find_if(formKeys, [&](const auto& key) { return key.second == form; })->first;
    customer.vocative = row->text(9);
    customer.birthday = row->date(10);
    customer.privateNote = row->text(11);
    customer.tags = row->text(12).split(tagSeparator, Qt::SkipEmptyParts);
    customer.createdAt = Instant{row->integer(13)};
    customer.anonymisedAt = row->optionalInstant(14);
    customer.taxId = row->text(15);
    return customer;
}

void CustomerRepository::rememberAddress(CustomerId id, const Address& address, Instant usedAt)
{
    qint64 same = 0;
    {
        Rows rows = m_db.rows(Database::sql("customer/addresses"), id);
        while (same == 0 && rows.next()) {
            if (addressOf(*rows) == address)
                same = rows->integer(10);
        }
    }
    if (same) {
        m_db.exec("UPDATE customer_address SET used_at = max(used_at, ?) WHERE id = ?", usedAt, same);
        return;
    }
    addAddress(id, address, usedAt);
}

void CustomerRepository::addAddress(CustomerId id, const Address& address, Instant usedAt)
{
    static const std::string_view sql = Database::sql("customer/insert_address");
    std::apply([this](const auto&... values) { insertRow(m_db, BulkTable::CustomerAddress, sql, values...); },
        std::tuple_cat(std::make_tuple(id), addressValues(address), std::make_tuple(usedAt)));
}

std::vector<Address> CustomerRepository::addresses(CustomerId id) const
{
    std::vector<Address> found;
    Rows rows = m_db.rows(Database::sql("customer/addresses"), id);
    while (rows.next())
        found.push_back(addressOf(*rows));
    return found;
}

std::optional<CustomerId> CustomerRepository::recognise(const ChannelIdentity& identity, const QString& email,
    bool emailMasked, const QString& name, const Address& address) const
{
    const auto first = [this](std::string_view sql, const auto&... values) {
        const qint64 id = m_db.number(sql, values...);
        return id ? std::optional(CustomerId(id)) : std::nullopt;
    };
    if (!identity.buyerKey.isEmpty()) {
        if (const auto known = first(Database::sql("customer/by_identity"), identity.channel, identity.buyerKey))
            return known;
    }
    if (!email.isEmpty() && !emailMasked)
        return first(Database::sql("customer/by_email"), emailKey(email));
    const QString key = identityKey(name, address);
    return key.isEmpty() ? std::nullopt : first(Database::sql("customer/by_identity_key"), key);
}

void CustomerRepository::addIdentity(CustomerId id, const ChannelIdentity& identity)
{
    insertRow(m_db, BulkTable::ChannelIdentity,
        "INSERT INTO channel_identity (id, customer_id, channel_id, buyer_key) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (channel_id, buyer_key) DO NOTHING",
        id, identity.channel, identity.buyerKey);
}

bool CustomerRepository::isEmpty() const
{
    return m_db.number("SELECT EXISTS (SELECT 1 FROM customer)") == 0;
}

std::vector<CustomerId> CustomerRepository::ids(const QString& search) const
{
    const QString expression = searchExpression(search);
    Rows rows = expression.isEmpty() ? m_db.rows(Database::sql("customer/ids"))
                                     : m_db.rows(Database::sql("customer/search"), expression);
    std::vector<CustomerId> found;
    while (rows.next())
        found.push_back(rows->id<CustomerId>(0));
    return found;
}

bool CustomerRepository::complainedSince(CustomerId id, Instant since) const
{
    Rows rows = m_db.rows(
        "SELECT 1 FROM case_file WHERE customer_id = ? AND kind = 'complaint' AND opened_at >= ? LIMIT 1", id, since);
    return rows.next();
}

CustomerSummary CustomerRepository::summary(CustomerId id) const
{
    CustomerSummary summary;
    Rows row = m_db.rows(Database::sql("customer/summary"), id);
    if (!row.next())
        return summary;
    summary.id = row->id<CustomerId>(0);
    summary.name = row->text(1);
    summary.email = row->text(2);
    summary.city = row->text(3);
    summary.country = row->text(4);
    summary.orders = static_cast<int>(row->integer(5));
    summary.firstOrder = row->optionalInstant(6);
    summary.lastOrder = row->optionalInstant(7);
    Rows spent = m_db.rows(Database::sql("customer/spent"), id);
    while (spent.next())
        summary.spent.push_back(Money{spent->integer(1), Currency{spent->text(0)}});
    return summary;
}

void CustomerRepository::addConsent(const Consent& consent)
{
    insertRow(m_db, BulkTable::Consent,
        "INSERT INTO consent (id, customer_id, medium, purpose, given, at, source, wording, proven)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        consent.customer, QString(mediumKeys.at(static_cast<std::size_t>(consent.medium))),
        QString(purposeKeys.at(static_cast<std::size_t>(consent.purpose))), consent.given, consent.at, consent.source,
        consent.wording, consent.proven);
}

std::vector<Consent> CustomerRepository::consents(CustomerId id) const
{
    std::vector<Consent> found;
    Rows rows = m_db.rows("SELECT medium, purpose, given, at, source, wording, proven FROM consent"
                          " WHERE customer_id = ? ORDER BY at DESC, id DESC",
        id);
    while (rows.next()) {
        Consent consent;
        consent.customer = id;
        consent.medium = static_cast<Consent::Medium>(indexOf(mediumKeys, rows->text(0)));
        consent.purpose = static_cast<Consent::Purpose>(indexOf(purposeKeys, rows->text(1)));
        consent.given = rows->flag(2);
        consent.at = Instant{rows->integer(3)};
        consent.source = rows->text(4);
        consent.wording = rows->text(5);
        consent.proven = rows->flag(6);
        found.push_back(consent);
    }
    return found;
}

} // namespace kokarda::storage

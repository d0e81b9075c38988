// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/peoplerepository.h"

#include "models/storage/database.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

// As in the tables of consents.
constexpr std::array<QLatin1String, 4> mediumKeys{"email"_L1, "sms"_L1, "phone"_L1, "post"_L1};
constexpr std::array<QLatin1String, 3> purposeKeys{"newsletter"_L1, "review_request"_L1, "reminder"_L1};

template<class Value, class Keys>
Value valueOf(const Keys& keys, const QString& key)
{
    const auto found = std::ranges::find_if(keys, [&key](QLatin1String known) { return known == key; });
    return static_cast<Value>(found == keys.end() ? 0 : found - keys.begin());
}

/// Any leap year: 29 February is somebody's day as well.
constexpr int anyYear = 1896;

} // namespace

QDate PeopleRepository::nameDay(CustomerId id) const
{
    Rows row = m_db.rows("SELECT coalesce(name_day, '') FROM customer WHERE id = ?", id);
    if (!row.next())
        return {};
    const QStringList parts = row->text(0).split(u'-');
    return parts.size() == 2 ? QDate(anyYear, parts[0].toInt(), parts[1].toInt()) : QDate();
}

void PeopleRepository::setNameDay(CustomerId id, QDate day)
{
    const std::optional<QString> text = day.isValid() ? std::optional(day.toString(u"MM-dd"_s)) : std::nullopt;
    m_db.exec("UPDATE customer SET name_day = ? WHERE id = ?", text, id);
}

void PeopleRepository::insert(Contact& contact)
{
    contact.id = m_db.insert("INSERT INTO contact (customer_id, order_id, medium, purpose, at) VALUES (?, ?, ?, ?, ?)",
        contact.customer, contact.order, QString(mediumKeys.at(static_cast<std::size_t>(contact.medium))),
        QString(purposeKeys.at(static_cast<std::size_t>(contact.purpose))), contact.at);
}

std::vector<Contact> PeopleRepository::contacts(CustomerId id) const
{
    std::vector<Contact> found;
    Rows rows = m_db.rows("SELECT id, order_id, medium, purpose, at FROM contact WHERE customer_id = ? ORDER BY at DESC, id DESC", id);
    while (rows.next())
        found.push_back({rows->integer(0), id, rows->id<OrderId>(1), valueOf<Consent::Medium>(mediumKeys, rows->text(2)),
            valueOf<Consent::Purpose>(purposeKeys, rows->text(3)), Instant{rows->integer(4)}});
    return found;
}

int PeopleRepository::contactsSince(CustomerId id, Instant since) const
{
    return static_cast<int>(m_db.number("SELECT count(*) FROM contact WHERE customer_id = ? AND at >= ?", id, since));
}

int PeopleRepository::ordersSince(CustomerId id, Instant since, const Money& least) const
{
    return static_cast<int>(m_db.number("SELECT count(*) FROM orders WHERE customer_id = ?1 AND placed_at >= ?2 AND deleted_at IS NULL"
                                        " AND status IN ('packed', 'shipped', 'delivered')"
                                        " AND (?3 = 0 OR (currency = ?4 AND total - refunded >= ?3))",
        id, since, least.minor, least.currency.code()));
}

void PeopleRepository::insert(StampSpending& spending)
{
    spending.id = m_db.insert("INSERT INTO stamp_spending (customer_id, stamps, what, at) VALUES (?, ?, ?, ?)",
        spending.customer, spending.stamps, spending.what, spending.at);
}

std::vector<StampSpending> PeopleRepository::spendings(CustomerId id) const
{
    std::vector<StampSpending> found;
    Rows rows = m_db.rows("SELECT id, stamps, what, at FROM stamp_spending WHERE customer_id = ? ORDER BY at DESC, id DESC", id);
    while (rows.next())
        found.push_back({rows->integer(0), id, static_cast<int>(rows->integer(1)), rows->text(2), Instant{rows->integer(3)}});
    return found;
}

std::vector<AskableOrder> PeopleRepository::askable(Instant since, Instant before, OrderId beforeId, int most) const
{
    std::vector<AskableOrder> found;
    Rows rows = m_db.rows(Database::sql("people/askable"), since, before, beforeId.value, most);
    while (rows.next())
        found.push_back({rows->id<OrderId>(0), rows->id<CustomerId>(1), rows->text(2), rows->text(3), Instant{rows->integer(4)},
            rows->optionalInstant(5), rows->optionalInstant(6), rows->flag(7)});
    return found;
}

bool PeopleRepository::hasOpenCase(CustomerId id) const
{
    return m_db.number("SELECT EXISTS (SELECT 1 FROM case_file WHERE customer_id = ? AND closed_at IS NULL)", id) != 0;
}

} // namespace kokarda::storage

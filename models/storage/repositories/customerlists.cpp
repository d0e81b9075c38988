// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/repositories/customerlists.h"

#include "models/storage/database.h"

namespace kokarda::storage {

std::vector<ListedCustomer> CustomerLists::behind(const ListedCustomer& last, int most) const
{
    std::vector<ListedCustomer> listed;
    Rows rows = m_db.rows(Database::sql("customer/by_name"), last.name, last.id.value, most);
    while (rows.next())
        listed.push_back({rows->id<CustomerId>(0), rows->text(1)});
    return listed;
}

std::vector<CustomerId> CustomerLists::found(const QString& expression, CustomerId last, int most) const
{
    std::vector<CustomerId> ids;
    Rows rows = m_db.rows(Database::sql("customer/found"), expression, last.value, most);
    while (rows.next())
        ids.push_back(rows->id<CustomerId>(0));
    return ids;
}

CustomerId CustomerLists::lastBuyer() const
{
    return CustomerId(m_db.number("SELECT coalesce(max(customer_id), 0) FROM orders"));
}

std::vector<CustomerHabit> CustomerLists::habits(CustomerId after, CustomerId upTo, const Currency& currency) const
{
    std::vector<CustomerHabit> habits;
    Rows rows = m_db.rows(Database::sql("customer/habits"), after.value, upTo.value, currency.code());
    while (rows.next())
        habits.push_back({rows->id<CustomerId>(0), rows->integer(1), Instant{rows->integer(2)}, rows->integer(3)});
    return habits;
}

} // namespace kokarda::storage

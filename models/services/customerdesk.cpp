// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customerdesk.h"

#include "models/services/shop.h"
#include "models/storage/customerrepository.h"
#include "models/storage/database.h"


using namespace Qt::StringLiterals;

namespace kokarda {

std::vector<CustomerId> CustomerDesk::find(const QString& search) const
{
    return m_shop.repositories().customers.ids(search);
}

CustomerSummary CustomerDesk::summary(CustomerId id) const
{
    return m_shop.repositories().customers.summary(id);
}

std::optional<Customer> CustomerDesk::customer(CustomerId id) const
{
    return m_shop.repositories().customers.find(id);
}

std::vector<Address> CustomerDesk::addresses(CustomerId id) const
{
    return m_shop.repositories().customers.addresses(id);
}

void CustomerDesk::store(const Customer& customer)
{
    const QString title = tr("Customer %1").arg(customer.name);
    m_shop.database().write({u"customer.edit"_s, title}, [&] { m_shop.repositories().customers.update(customer); });
    m_shop.tell(Change::Customers);
}

} // namespace kokarda

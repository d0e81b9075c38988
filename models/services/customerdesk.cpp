// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customerdesk.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/customerrepository.h"
#include "models/storage/database.h"
#include "models/storage/shoprepository.h"
#include "models/values/documentlanguage.h"
#include "models/values/namecase.h"

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const QString greetingPrefix = u"greeting."_s;

// The setting that holds the correction of a customer's name: of the first name where there is one, so that it serves
// the next customer of that name, else of the whole name.
QString correctionSetting(const Customer& customer, const ShopInfo& shop)
{
    const QString given = firstNameOf(customer.name);
    const QString language = documentLanguage(customer, {}, {}, shop);
    return greetingPrefix + correctionKey(language, given.isEmpty() ? customer.name : given);
}

} // namespace

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
    const std::optional<Customer> before = this->customer(customer.id);
    m_shop.database().write({u"customer.edit"_s, title}, [&] {
        m_shop.repositories().customers.update(customer);
        if (before)
            rememberVocative(*before, customer);
    });
    m_shop.tell(Change::Customers);
}

void CustomerDesk::rememberVocative(const Customer& before, const Customer& now)
{
    const QString old = cleanedText(before.vocative);
    const QString vocative = cleanedText(now.vocative);
    if (vocative == old || now.name.isEmpty())
        return;
    const QString key = correctionSetting(now, m_shop.settings().info());
    if (isSpeakableVocative(vocative))
        m_shop.repositories().shop.setSetting(key, vocative);
    else if (vocative.isEmpty() && m_shop.repositories().shop.setting(key) == old)
        m_shop.repositories().shop.removeSetting(key);
}

NameCorrections CustomerDesk::nameCorrections() const
{
    NameCorrections corrections;
    for (const auto& [name, vocative] : m_shop.repositories().shop.settingsUnder(greetingPrefix))
        corrections.insert(name, {vocative, Gender::unknown});
    return corrections;
}

} // namespace kokarda

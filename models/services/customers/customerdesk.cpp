// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/noterepository.h"
#include "models/storage/repositories/peoplerepository.h"
#include "models/storage/repositories/reviewrepository.h"
#include "models/storage/repositories/shoprepository.h"
#include "models/values/documentlanguage.h"
#include "models/values/names/namecase.h"

#include <algorithm>

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
    store(customer, nameDay(customer.id));
}

QDate CustomerDesk::nameDay(CustomerId id) const
{
    return storage::PeopleRepository(m_shop.database()).nameDay(id);
}

std::vector<Note> CustomerDesk::notesTo(CustomerId id) const
{
    std::vector<Note> notes = m_shop.repositories().notes.sentTo(id);
    std::erase_if(notes, [](const Note& note) { return !note.printed; });
    std::ranges::stable_sort(notes, std::ranges::greater{}, &Note::writtenAt);
    return notes;
}

std::vector<GivenGift> CustomerDesk::giftsTo(CustomerId id) const
{
    std::vector<GivenGift> gifts = m_shop.repositories().gifts.givenTo(id);
    std::ranges::stable_sort(gifts, std::ranges::greater{}, &GivenGift::at);
    return gifts;
}

std::vector<Review> CustomerDesk::reviewsOf(CustomerId id) const
{
    return m_shop.repositories().reviews.ofCustomer(id);
}

Greeting CustomerDesk::greeting(const Customer& customer) const
{
    const ShopInfo shop = m_shop.settings().info();
    return greetCustomer(customer, {documentLanguage(customer, {}, {}, shop), toneFromName(shop.noteTone).value_or(NoteTone::Warm), true, nameCorrections()});
}

void CustomerDesk::store(const Customer& customer, QDate nameDay)
{
    const QString title = tr("Customer %1").arg(customer.name);
    const std::optional<Customer> before = this->customer(customer.id);
    const bool isNewDay = nameDay != this->nameDay(customer.id);
    m_shop.database().write({u"customer.edit"_s, title}, [&] {
        m_shop.repositories().customers.update(customer);
        if (isNewDay)
            storage::PeopleRepository(m_shop.database()).setNameDay(customer.id, nameDay);
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

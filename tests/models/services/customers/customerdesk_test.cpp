// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"

#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/undo/undolog.h"
#include "models/values/names/nameday.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

Customer newCustomer(test::TemporaryShop& shop, const QString& name, const QString& language = {})
{
    Customer customer;
    customer.name = name;
    customer.language = language;
    shop->database().inTransaction([&] { shop->repositories().customers.insert(customer, {}); });
    return customer;
}

void correct(test::TemporaryShop& shop, Customer& customer, const QString& vocative)
{
    customer.vocative = vocative;
    shop->customers().store(customer);
}

OrderId orderOf(test::TemporaryShop& shop, const Customer& customer)
{
    Order order = test::mugOrder(shop.shop(), u"#"_s + QString::number(customer.id.value));
    order.customer = customer.id;
    order.customerName = customer.name;
    return shop->orders().store(order).id;
}

} // namespace

TEST(CustomerDesk, RemembersACorrectedVocativeForTheNextCustomerOfThatName)
{
    test::TemporaryShop shop;
    Customer first = newCustomer(shop, u"Nikola Nowak"_s);
    const OrderId order = orderOf(shop, newCustomer(shop, u"NIKOLA WIŚNIEWSKA"_s));
    correct(shop, first, u"Nikolko"_s);
    const Greeting greeting = shop->notes().compose(order).greeting;
    EXPECT_EQ(greeting.text, u"Droga Nikolko"_s);
    EXPECT_EQ(greeting.confidence, Confidence::certain);
    shop.reopen();
    EXPECT_EQ(shop->notes().compose(order).greeting.text, u"Droga Nikolko"_s);
}

TEST(CustomerDesk, LetsEachCardHaveItsOwnForm)
{
    test::TemporaryShop shop;
    Customer kasia = newCustomer(shop, u"Katarzyna Nowak"_s);
    Customer katarzyna = newCustomer(shop, u"Katarzyna Lis"_s);
    correct(shop, kasia, u"Kasiu"_s);
    correct(shop, katarzyna, u"Katarzynko"_s);
    EXPECT_EQ(shop->notes().compose(orderOf(shop, kasia)).greeting.vocative, u"Kasiu"_s);
    EXPECT_EQ(shop->notes().compose(orderOf(shop, katarzyna)).greeting.vocative, u"Katarzynko"_s);
}

TEST(CustomerDesk, RemembersACorrectionForItsLanguageOnly)
{
    test::TemporaryShop shop;
    Customer czech = newCustomer(shop, u"Anna Nováková"_s, u"cs"_s);
    correct(shop, czech, u"Aničko"_s);
    EXPECT_EQ(shop->customers().nameCorrections().value(correctionKey(u"cs"_s, u"Anna"_s)).vocative, u"Aničko"_s);
    const OrderId polish = orderOf(shop, newCustomer(shop, u"Anna Kowalska"_s, u"pl"_s));
    EXPECT_EQ(shop->notes().compose(polish).greeting.text, u"Droga Anno"_s);
}

TEST(CustomerDesk, ForgetsACorrectionTakenOffTheCardUnlessAnotherCardMadeItAnew)
{
    test::TemporaryShop shop;
    Customer first = newCustomer(shop, u"Nikola Nowak"_s);
    Customer second = newCustomer(shop, u"Nikola Lis"_s);
    correct(shop, first, u"Nikolo"_s);
    correct(shop, first, {});
    EXPECT_TRUE(shop->customers().nameCorrections().isEmpty());
    correct(shop, first, u"Nikolo"_s);
    correct(shop, second, u"Nikolko"_s);
    correct(shop, first, {});
    EXPECT_EQ(shop->customers().nameCorrections().value(correctionKey(u"pl"_s, u"Nikola"_s)).vocative, u"Nikolko"_s);
}

TEST(CustomerDesk, RemembersNothingThatCannotStandOnPaperAndNothingThatDidNotChange)
{
    test::TemporaryShop shop;
    Customer customer = newCustomer(shop, u"Nikola Nowak"_s);
    correct(shop, customer, u"{g:Pani} <b>77</b>"_s);
    customer.phone = u"600 100 200"_s;
    shop->customers().store(customer);
    EXPECT_TRUE(shop->customers().nameCorrections().isEmpty());
}

TEST(CustomerDesk, UndoTakesTheCardAndTheRememberedNameBackTogether)
{
    test::TemporaryShop shop;
    Customer customer = newCustomer(shop, u"Nikola Nowak"_s);
    correct(shop, customer, u"Nikolo"_s);
    storage::UndoLog log(shop->database());
    const auto last = log.nextUndo();
    ASSERT_TRUE(last);
    log.undo(last->id);
    EXPECT_EQ(shop->customers().customer(customer.id)->vocative, QString());
    EXPECT_TRUE(shop->customers().nameCorrections().isEmpty());
}

TEST(NoteDesk, KnowsTheNameDayWhereTheNoteIsPolish)
{
    test::TemporaryShop shop;
    const OrderId polish = orderOf(shop, newCustomer(shop, u"KASIA NOWAK"_s, u"pl"_s));
    const OrderId german = orderOf(shop, newCustomer(shop, u"Anna Schmidt"_s, u"de"_s));
    const NoteFacts facts = shop->notes().facts(polish);
    EXPECT_EQ(facts.daysToNameDay, facts.packingDay.daysTo(*nextNameDay(u"Katarzyna"_s, facts.packingDay)));
    EXPECT_EQ(shop->notes().facts(german).daysToNameDay, std::nullopt);
}

} // namespace kokarda

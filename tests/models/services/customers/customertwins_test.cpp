// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/customers/customerdesk.h"
#include "models/services/imports/importdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/storage/database.h"
#include "models/storage/repositories/customerrepository.h"
#include "models/storage/undo/undolog.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"

#include <QFile>
#include <gtest/gtest.h>

namespace kokarda {

using namespace Qt::StringLiterals;
using Evidence = LikelyDuplicate::Evidence;

namespace {

/// A shop whose customers come from files, as most do.
class Twins : public testing::Test
{
protected:
    test::TemporaryShop shop;
    int files = 0;

    /// name, e-mail, telephone, street, postcode → the customer
    CustomerId order(const QString& name, const QString& email, const QString& phone = {},
        const QString& street = u"ul. Polna 301"_s, const QString& postcode = u"30-001"_s)
    {
        ++files;
        QFile file(shop.filePath(u"%1.csv"_s.arg(files)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
                   "Shipping Name,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Shipping Phone,Id\n");
        file.write(u"#%1,%2,paid,PLN,49.00,2026-03-02 10:30:00 +0100,1,Kubek,49.00,%3,%4,Kraków,%5,PL,%6,%1\n"_s
                       .arg(QString::number(1000 + files), email, name, street, postcode, phone).toUtf8());
        file.close();
        shop->imports().importNow(file.fileName(), shop->imports().options());
        return customerOf(u"#%1"_s.arg(1000 + files));
    }
    CustomerId customerOf(const QString& number)
    {
        return shop->orders().order(shop->orders().byNumber(number))->customer;
    }
    int ordersOf(CustomerId id) { return shop->customers().summary(id).orders; }
};

} // namespace

TEST_F(Twins, AreProposedWithTheirEvidence)
{
    const CustomerId first = order(u"Anna Kowalska"_s, u"anna.kowalska@example.com"_s, u"+48 600 100 200"_s);
    const CustomerId second = order(u"Kowalska Anna"_s, u"anna.kowalska@example.org"_s, u"600100200"_s);
    order(u"Jan Lipa"_s, u"jan@example.com"_s, u"+48 600 100 999"_s, u"ul. Inna 302"_s, u"90-001"_s);
    const std::vector<LikelyDuplicate> found = shop->customers().likelyDuplicates();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].kept, first);
    EXPECT_EQ(found[0].other, second);
    EXPECT_EQ(found[0].evidence, (std::vector{Evidence::Phone, Evidence::NameAndPostcode, Evidence::NameAndEmailName}));
}

TEST_F(Twins, ASharedTelephoneOfTwoNamesProvesNothing)
{
    order(u"Anna Kowalska"_s, u"anna@example.com"_s, u"600100200"_s);
    order(u"Piotr Zych"_s, u"piotr@example.com"_s, u"600100200"_s, u"ul. Inna 302"_s, u"90-001"_s);
    EXPECT_TRUE(shop->customers().likelyDuplicates().empty());
}

TEST_F(Twins, KeptApartAreProposedNoMore)
{
    const CustomerId a = order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    const CustomerId b = order(u"Anna Kowalska"_s, u"inna@example.com"_s);
    ASSERT_EQ(shop->customers().likelyDuplicates().size(), 1U);
    shop->customers().keepApart(b, a);
    EXPECT_TRUE(shop->customers().likelyDuplicates().empty());
}

TEST_F(Twins, OneCardHasTheOrdersOfBothAndImportsFindItByEither)
{
    const CustomerId a = order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    const CustomerId b = order(u"Anna Kowalska"_s, u"inna@example.com"_s);
    ASSERT_NE(a, b);
    shop->customers().merge(a, b);
    EXPECT_EQ(ordersOf(a), 2);
    EXPECT_EQ(shop->customers().find({}), (std::vector{a}));
    EXPECT_EQ(shop->customers().mergedInto(a).size(), 1U);
    EXPECT_TRUE(shop->customers().likelyDuplicates().empty());
    EXPECT_EQ(order(u"Anna Kowalska"_s, u"inna@example.com"_s), a);
    EXPECT_EQ(ordersOf(a), 3);
}

TEST_F(Twins, UndoAndRedoOfAMerge)
{
    const CustomerId a = order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    const CustomerId b = order(u"Anna Kowalska"_s, u"inna@example.com"_s);
    shop->customers().merge(a, b);
    storage::UndoLog log(shop->database());
    log.undo(log.nextUndo()->id);
    EXPECT_EQ(ordersOf(a), 1);
    EXPECT_EQ(ordersOf(b), 1);
    log.redo(log.nextRedo()->id);
    EXPECT_EQ(ordersOf(a), 2);
}

TEST_F(Twins, ArePartedLaterWithWhatBelongedToEachAndWhatCameSince)
{
    const CustomerId a = order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    const CustomerId b = order(u"Anna Kowalska"_s, u"inna@example.com"_s);
    shop->customers().merge(a, b);
    order(u"Anna Kowalska"_s, u"inna@example.com"_s);
    order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    Customer edited = *shop->customers().customer(a);
    edited.privateNote = u"likes tea"_s;
    shop->customers().store(edited);
    shop.reopen();
    shop->customers().unmerge(b);
    EXPECT_EQ(ordersOf(a), 2);
    EXPECT_EQ(ordersOf(b), 2);
    EXPECT_EQ(customerOf(u"#1003"_s), b);
    EXPECT_EQ(shop->customers().customer(a)->privateNote, u"likes tea"_s);
    EXPECT_EQ(shop->customers().addresses(b).size(), 1U);
    EXPECT_EQ(shop->customers().find({}).size(), 2U);
}

TEST_F(Twins, AChainOfMergesComesApartInAnyOrder)
{
    const CustomerId a = order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    const CustomerId b = order(u"Anna Kowalska"_s, u"inna@example.com"_s);
    const CustomerId c = order(u"Anna Kowalska"_s, u"trzecia@example.com"_s);
    shop->customers().merge(b, c);
    shop->customers().merge(a, b);
    EXPECT_EQ(ordersOf(a), 3);
    EXPECT_EQ(order(u"Anna Kowalska"_s, u"trzecia@example.com"_s), a) << "through two merges";
    shop->customers().unmerge(c);
    EXPECT_EQ(ordersOf(c), 2);
    EXPECT_EQ(ordersOf(a), 2);
    shop->customers().unmerge(b);
    EXPECT_EQ(ordersOf(a), 1);
    EXPECT_EQ(ordersOf(b), 1);
}

TEST_F(Twins, WhatCannotBeMergedIsRefused)
{
    const CustomerId a = order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    const CustomerId b = order(u"Anna Kowalska"_s, u"inna@example.com"_s);
    EXPECT_THROW(shop->customers().merge(a, a), RuleError);
    EXPECT_THROW(shop->customers().unmerge(b), RuleError);
    shop->customers().merge(a, b);
    EXPECT_THROW(shop->customers().merge(a, b), RuleError);
    EXPECT_THROW(shop->customers().merge(b, a), RuleError);
    EXPECT_THROW(shop->customers().merge(a, CustomerId(999)), RuleError);
}

TEST_F(Twins, NoMailGoesToTheAliasOfAMarketplace)
{
    const CustomerId own = order(u"Anna Kowalska"_s, u"anna@example.com"_s);
    const CustomerId alias = order(u"Ewa Dąb"_s, u"x7k2@marketplace.amazon.de"_s, {}, u"ul. Inna 302"_s, u"90-001"_s);
    EXPECT_EQ(shop->customers().mailAddress(own), u"anna@example.com"_s);
    EXPECT_EQ(shop->customers().mailAddress(alias), std::nullopt);
    EXPECT_EQ(shop->customers().mailAddress(CustomerId(999)), std::nullopt);
}

} // namespace kokarda

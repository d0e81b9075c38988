// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/ordermerge.h"
#include "tests/models/imports/mergedorder.h"
#include "tests/support/printers.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

TEST(MergingAnOrder, ChangesNothingWhenTheFileSaysTheSame)
{
    Known known = inTheShop();
    const Merge merged = merge(known.order, known.mark, fileOrder());
    EXPECT_FALSE(merged.isChanged);
    EXPECT_TRUE(merged.changes.empty());
    EXPECT_EQ(known.order, inTheShop().order);
    EXPECT_EQ(merged.mark, known.mark);
}

TEST(MergingAnOrder, TakesWhatChangedInTheSource)
{
    Known known = inTheShop();
    ImportedOrder imported = fileOrder();
    imported.order.phone = u"+48 000 111 222"_s;
    imported.order.shipTo.street = u"ul. Polna 301"_s;
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_TRUE(merged.isChanged);
    EXPECT_EQ(known.order.phone, u"+48 000 111 222"_s);
    EXPECT_EQ(known.order.shipTo.street, u"ul. Polna 301"_s);
    ASSERT_EQ(merged.changes.size(), 2U);
    EXPECT_FALSE(merged.changes.front().stays);
}

TEST(MergingAnOrder, KeepsWhatTheShopHasEdited)
{
    Known known = inTheShop();
    known.order.shipTo.street = u"ul. Nowa 7"_s;
    const Merge again = merge(known.order, known.mark, fileOrder());
    EXPECT_FALSE(again.isChanged);
    EXPECT_TRUE(again.changes.empty()) << "the source says what it said before: nothing to tell";

    ImportedOrder imported = fileOrder();
    imported.order.shipTo.street = u"ul. Polna 301"_s;
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_FALSE(merged.isChanged);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_TRUE(merged.changes.front().stays);
    EXPECT_EQ(known.order.shipTo.street, u"ul. Nowa 7"_s);
}

TEST(MergingAnOrder, TakesTheTaxNumberThatAnEarlierImportDidNotKnow)
{
    Known known = inTheShop();
    ImportedOrder imported = fileOrder();
    imported.order.taxId = u"526-104-08-28"_s;
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_TRUE(merged.isChanged);
    EXPECT_EQ(known.order.taxId, u"526-104-08-28"_s);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_EQ(merged.changes.front().part, Part::TaxId);
    EXPECT_EQ(merged.changes.front().after, u"526-104-08-28"_s);
    EXPECT_FALSE(merged.changes.front().stays);

    imported.order.taxId = u"5261040828"_s;
    const Merge again = merge(known.order, merged.mark, imported);
    EXPECT_TRUE(again.changes.empty()) << "written without dashes it is the same number";
    imported.order.taxId.clear();
    EXPECT_TRUE(merge(known.order, merged.mark, imported).changes.empty()) << "blanks wipe nothing";
    EXPECT_EQ(known.order.taxId, u"526-104-08-28"_s);
}

TEST(MergingAnOrder, KeepsTheTaxNumberThatTheShopHasPutRight)
{
    Known known = inTheShop();
    known.order.taxId = u"5261040828"_s;
    ImportedOrder imported = fileOrder();
    imported.order.taxId = u"1234563218"_s;
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_EQ(known.order.taxId, u"5261040828"_s);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_TRUE(merged.changes.front().stays);
}

TEST(MergingAnOrder, LetsTheFileWinWhereTheUserSaysSo)
{
    Known known = inTheShop();
    known.order.shipTo.street = u"ul. Nowa 7"_s;
    const Merge merged = merge(known.order, known.mark, fileOrder(), {Part::ShipTo});
    EXPECT_TRUE(merged.isChanged);
    EXPECT_EQ(known.order.shipTo.street, u"ul. Lipowa 300"_s);
}

TEST(MergingAnOrder, NeverWipesWithBlanks)
{
    Known known = inTheShop();
    ImportedOrder imported = fileOrder();
    imported.order.remark.clear();
    imported.order.email.clear();
    imported.order.shipTo = {};
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_FALSE(merged.isChanged);
    EXPECT_EQ(known.order.remark, u"Proszę dzwonić"_s);
    EXPECT_EQ(merged.mark, known.mark) << "what the source said before is still known";
}

TEST(MergingAnOrder, MovesAStatusForwardOnly)
{
    ImportedOrder shipped = fileOrder();
    shipped.order.status = OrderStatus::Shipped;
    Known known = inTheShop();
    known.order.status = OrderStatus::Packed;
    const Merge forward = merge(known.order, known.mark, shipped);
    EXPECT_TRUE(forward.isChanged);
    EXPECT_EQ(known.order.status, OrderStatus::Shipped);

    const Merge back = merge(known.order, forward.mark, fileOrder());
    EXPECT_FALSE(back.isChanged);
    EXPECT_EQ(known.order.status, OrderStatus::Shipped);
}

TEST(MergingAnOrder, DoesNotCancelWhatHasGoneOut)
{
    ImportedOrder cancelled = fileOrder();
    cancelled.order.status = OrderStatus::Cancelled;
    Known known = inTheShop();
    merge(known.order, known.mark, cancelled);
    EXPECT_EQ(known.order.status, OrderStatus::Cancelled);

    known = inTheShop();
    known.order.status = OrderStatus::Shipped;
    const Merge merged = merge(known.order, known.mark, cancelled);
    EXPECT_EQ(known.order.status, OrderStatus::Shipped);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_TRUE(merged.changes.front().stays);
}

TEST(MergingAnOrder, MovesMoneyForwardOnly)
{
    const auto afterwards = [](PaymentState shop, PaymentState file) {
        Known known = inTheShop();
        known.order.payment = shop;
        ImportedOrder before = fileOrder();
        before.order.payment = shop;
        ImportedOrder imported = fileOrder();
        imported.order.payment = file;
        merge(known.order, markOf(before), imported);
        return known.order.payment;
    };
    constexpr std::array forward{PaymentState::Pending, PaymentState::Authorized, PaymentState::Voided,
        PaymentState::PartiallyPaid, PaymentState::Paid, PaymentState::PartiallyRefunded, PaymentState::Refunded};
    for (std::size_t i = 0; i + 1 < forward.size(); ++i) {
        EXPECT_EQ(afterwards(forward[i], forward[i + 1]), forward[i + 1]) << i;
        EXPECT_EQ(afterwards(forward[i + 1], forward[i]), forward[i + 1]) << i;
    }
}

TEST(MergingAnOrder, AnOlderFileLeavesNoTraceOfItsMoney)
{
    Known known = inTheShop();
    ImportedOrder older = fileOrder();
    older.order.payment = PaymentState::Pending;
    const Merge first = merge(known.order, known.mark, older);
    EXPECT_TRUE(first.changes.empty());
    ImportedOrder later = fileOrder();
    later.order.payment = PaymentState::Refunded;
    const Merge second = merge(known.order, first.mark, later);
    ASSERT_EQ(second.changes.size(), 1U);
    EXPECT_FALSE(second.changes[0].stays) << "nobody has edited it here";
    EXPECT_EQ(known.order.payment, PaymentState::Refunded);
    merge(known.order, second.mark, older, {Part::Payment});
    EXPECT_EQ(known.order.payment, PaymentState::Pending) << "unless the user says so";
}

TEST(MergingAnOrder, AddsChangesAndRemovesLines)
{
    Known known = inTheShop();
    ImportedOrder imported = fileOrder();
    imported.order.lines = {line(u"a"_s, u"Kubek"_s, 3), line(u"c"_s, u"Świeca"_s, 1)};
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_TRUE(merged.isChanged);
    ASSERT_EQ(known.order.lines.size(), 2U);
    EXPECT_EQ(known.order.lines[0].quantity, 3);
    EXPECT_EQ(known.order.lines[0].id, OrderLineId(1)) << "the line stays the same line";
    EXPECT_EQ(known.order.lines[1].title, u"Świeca"_s);
}

TEST(MergingAnOrder, LeavesLinesThatWereEditedOrAddedHere)
{
    Known known = inTheShop();
    known.order.lines[0].quantity = 5;
    known.order.lines.push_back(line({}, u"Kartka od nas"_s, 1));
    ImportedOrder imported = fileOrder();
    imported.order.lines[0].quantity = 3;
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_FALSE(merged.isChanged);
    ASSERT_EQ(known.order.lines.size(), 3U);
    EXPECT_EQ(known.order.lines[0].quantity, 5);
}

TEST(MergingAnOrder, TakesOfALineOnlyWhatTheFileGives)
{
    Known known = inTheShop();
    known.order.lines[0].sku = u"MUG-1"_s;
    known.order.lines[0].product = ProductId(7);
    ImportedOrder told = fileOrder();
    told.order.lines[0].sku = u"MUG-1"_s;
    known.mark = markOf(told);
    ImportedOrder imported = fileOrder();
    imported.order.lines[0].quantity = 3;
    imported.order.lines[0].unitPrice = {};
    imported.lineSources[0] = lineSource({Field::LineId, Field::ItemName, Field::Quantity});
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_EQ(known.order.lines[0].quantity, 3);
    EXPECT_EQ(known.order.lines[0].unitPrice, (Money{4900, pln}));
    EXPECT_EQ(known.order.lines[0].sku, u"MUG-1"_s);
    EXPECT_EQ(known.order.lines[0].product, ProductId(7));
    EXPECT_EQ(merged.mark.lines[0].value, checkOf(known.order.lines[0])) << "not edited here";
}

TEST(MergingAnOrder, AnotherTitleIsAnotherProduct)
{
    Known known = inTheShop();
    known.order.lines[0].product = ProductId(7);
    ImportedOrder imported = fileOrder();
    imported.order.lines[0].title = u"Dzbanek"_s;
    merge(known.order, known.mark, imported);
    EXPECT_EQ(known.order.lines[0].title, u"Dzbanek"_s);
    EXPECT_FALSE(known.order.lines[0].product);
}

TEST(MergingAnOrder, FindsLinesWithoutNumbersByWhatTheyAre)
{
    const auto withoutNumbers = [](ImportedOrder imported) {
        for (OrderLine& made : imported.order.lines)
            made.channelLineId.clear();
        std::ranges::reverse(imported.order.lines);
        return imported;
    };
    Known known = inTheShop();
    known.order.status = OrderStatus::Shipped;
    const Merge merged = merge(known.order, known.mark, withoutNumbers(fileOrder()));
    EXPECT_FALSE(merged.isChanged);
    EXPECT_TRUE(merged.changes.empty());
    EXPECT_TRUE(merge(known.order, merged.mark, fileOrder()).changes.empty());

    // Twice the same thing: the one of the same quantity first.
    known = inTheShop();
    known.order.lines[1] = line(u"b"_s, u"Kubek"_s, 1);
    known.mark.lines[1].value = checkOf(known.order.lines[1]);
    ImportedOrder imported = fileOrder();
    imported.order.lines[1] = line(u"b"_s, u"Kubek"_s, 1);
    EXPECT_TRUE(merge(known.order, known.mark, withoutNumbers(imported)).changes.empty());
    EXPECT_EQ(known.order.lines[0].quantity, 2);
}

TEST(MergingAnOrder, ALineThatIsPackedStaysAndIsNotDoubledLater)
{
    Known known = inTheShop();
    known.order.status = OrderStatus::Packed;
    ImportedOrder fewer = fileOrder();
    fewer.order.lines.pop_back();
    const Merge merged = merge(known.order, known.mark, fewer);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_TRUE(merged.changes[0].stays);
    EXPECT_EQ(known.order.lines.size(), 2U);
    ImportedOrder again = fileOrder();
    for (OrderLine& made : again.order.lines)
        made.channelLineId.clear();
    EXPECT_TRUE(merge(known.order, merged.mark, again).changes.empty());
    EXPECT_EQ(known.order.lines.size(), 2U);
}

TEST(MergingAnOrder, FillsOnlyBlanksOfAnOrderThatNoFileHasToldAbout)
{
    Known known = inTheShop();
    known.order.email.clear();
    known.order.remark = u"inna uwaga"_s;
    merge(known.order, {}, fileOrder());
    EXPECT_EQ(known.order.email, u"anna@example.com"_s);
    EXPECT_EQ(known.order.remark, u"inna uwaga"_s);
}

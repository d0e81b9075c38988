// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/addressmerge.h"
#include "tests/models/imports/mergedorder.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

TEST(MergingAnOrder, TakesFromAnAddressOnlyWhatTheFileGives)
{
    Known known = inTheShop();
    ImportedOrder imported = fileOrder();
    imported.order.shipTo = {};
    imported.order.shipTo.city = u"Kraków-Podgórze"_s;
    const Merge merged = merge(known.order, known.mark, imported);
    Address wanted = inTheShop().order.shipTo;
    wanted.city = u"Kraków-Podgórze"_s;
    EXPECT_EQ(known.order.shipTo, wanted);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_TRUE(merged.changes[0].after.contains(u"ul. Lipowa 300"_s)) << "shown as it will stand";

    imported = fileOrder();
    imported.order.shipTo.phone = u"600"_s;
    const Merge next = merge(known.order, merged.mark, imported);
    EXPECT_FALSE(next.changes.front().stays) << "nobody has edited it here";
    EXPECT_EQ(known.order.shipTo.phone, u"600"_s);
}

TEST(MergingAnOrder, ReplacesAnAddressByAnotherPlaceAsAWhole)
{
    Known known = inTheShop();
    ImportedOrder imported = fileOrder();
    known.order.shipTo.street2 = imported.order.shipTo.street2 = u"m. 5"_s;
    known.order.shipTo.company = imported.order.shipTo.company = u"Nowak i syn"_s;
    known.order.shipTo.phone = imported.order.shipTo.phone = u"600"_s;
    known.mark = markOf(imported);
    imported.order.shipTo = {{}, {}, u"Polna 1"_s, {}, u"90-001"_s, u"Łódź"_s, {}, {}, {}, {}};
    merge(known.order, known.mark, imported);
    const Address wanted{u"Anna Nowak"_s, {}, u"Polna 1"_s, {}, u"90-001"_s, u"Łódź"_s, {}, {}, u"600"_s, {}};
    EXPECT_EQ(known.order.shipTo, wanted) << "no second line, company or country of the old place";
}

TEST(MergingAnOrder, NeverMixesAnAddressThatWasEditedHereWithAnother)
{
    Known known = inTheShop();
    known.order.shipTo.street2 = u"brama B"_s;
    const Address edited = known.order.shipTo;
    ImportedOrder imported = fileOrder();
    imported.order.shipTo.street = u"Polna 1"_s;
    imported.order.shipTo.city = u"Łódź"_s;
    const Merge merged = merge(known.order, known.mark, imported);
    EXPECT_EQ(known.order.shipTo, edited);
    ASSERT_EQ(merged.changes.size(), 1U);
    EXPECT_TRUE(merged.changes[0].stays);
    EXPECT_TRUE(merge(known.order, merged.mark, imported).changes.empty()) << "said once";

    merge(known.order, known.mark, imported, {Part::ShipTo});
    EXPECT_EQ(known.order.shipTo.city, u"Łódź"_s);
    EXPECT_EQ(known.order.shipTo.street2, QString());
}

TEST(MergingAnOrder, FillsTheBlanksOfAnAddressThatWasTypedHere)
{
    Known known = inTheShop();
    known.order.shipTo.postcode.clear();
    known.order.shipTo.name = u"Ania"_s;
    merge(known.order, {}, fileOrder());
    EXPECT_EQ(known.order.shipTo.postcode, u"30-001"_s);
    EXPECT_EQ(known.order.shipTo.name, u"Ania"_s);

    known.order.shipTo = {u"Ania"_s, {}, u"Polna 1"_s, {}, {}, u"Łódź"_s, {}, {}, {}, {}};
    merge(known.order, {}, fileOrder());
    EXPECT_EQ(known.order.shipTo.postcode, QString()) << "a postcode of another place";
}

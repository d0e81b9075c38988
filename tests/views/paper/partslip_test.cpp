// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/paper.h"
#include "models/values/parcel.h"
#include "tests/support/printers.h"
#include "tests/views/paper/fixtures.h"
#include "views/paper/batch.h"
#include "views/paper/parcelpaper.h"
#include "views/paper/picklist.h"

#include <gtest/gtest.h>

// The slips of an order that goes out in several parcels: each lists what lies in its own.

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::paper;

namespace {

/// Three mugs and a book; two mugs went ahead.
Parcel inTwo()
{
    Parcel parcel;
    parcel.order.id = OrderId(7);
    parcel.order.number = u"1001"_s;
    parcel.order.customerName = u"Anna Kowalska"_s;
    OrderLine mug;
    mug.id = OrderLineId(1);
    mug.title = u"Crane mug"_s;
    mug.quantity = 3;
    mug.quantityShipped = 2;
    mug.unitPrice = {4900, Currency(u"PLN")};
    OrderLine book = mug;
    book.id = OrderLineId(2);
    book.title = u"Handbook"_s;
    book.quantity = 1;
    book.quantityShipped = 0;
    parcel.order.lines = {mug, book};
    parcel.order.total = {19600, Currency(u"PLN")};
    parcel.shop = test::kubkarnia();
    parcel.look = defaultLook(parcel.shop, {});
    parcel.language = u"en"_s;
    parcel.note.text = u"Dear Anna"_s;
    parcel.note.hand = u"playwrite-pl"_s;
    parcel.parts = {{{}, {}, {}, {{OrderLineId(1), 2}}}};
    return parcel;
}

SlipDocument slipOfPart(int part)
{
    return slipOf(paperOf(part > 0 ? parcelOfPart(inTwo(), part) : inTwo(), {}), {});
}

QString textOf(int part)
{
    QString text;
    for (const Page& page : parcelPages(paperOf(part > 0 ? parcelOfPart(inTwo(), part) : inTwo(), {}), {.note = NotePlacement::None}))
        text += plainText(page);
    return text;
}

TEST(PartSlip, TheFirstParcelListsItsOwnItemsAndNamesWhatFollows)
{
    const SlipDocument slip = slipOfPart(1);
    ASSERT_EQ(slip.lines.size(), 1u) << "the book is not in it";
    EXPECT_EQ(slip.lines[0].quantity, 2);
    EXPECT_EQ(slip.lines[0].partial, u"ordered 3 · still to come 1"_s);
    EXPECT_EQ(slip.later, u"1 × Handbook"_s);
    EXPECT_EQ(slip.pieces, 2);
    EXPECT_EQ(slip.parcel, u"Parcel 1 of 2"_s);
    const QString text = textOf(1);
    EXPECT_TRUE(text.contains(u"Parcel 1 of 2"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Follows in another parcel"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Handbook"_s)) << text.toStdString();
}

TEST(PartSlip, TheLastParcelSaysWhatWentBefore)
{
    const SlipDocument slip = slipOfPart(0);
    ASSERT_EQ(slip.lines.size(), 2u);
    EXPECT_EQ(slip.lines[0].quantity, 1);
    EXPECT_EQ(slip.lines[0].partial, u"ordered 3 · sent before 2"_s);
    EXPECT_EQ(slip.parcel, u"Parcel 2 of 2"_s);
    EXPECT_EQ(slip.later, QString());
    EXPECT_FALSE(textOf(0).contains(u"Follows"_s));
}

TEST(PartSlip, SumsOfTheWholeOrderStandOnNoPart)
{
    Parcel parcel = inTwo();
    parcel.look.showPrices = true;
    for (const int part : {0, 1}) {
        const SlipDocument slip = slipOf(paperOf(part > 0 ? parcelOfPart(parcel, part) : parcel, {}), {});
        EXPECT_TRUE(slip.totals.empty()) << part;
        EXPECT_EQ(slip.lines[0].amount, QString()) << part;
    }
    parcel.parts.clear();
    parcel.order.lines[0].quantityShipped = 0;
    EXPECT_FALSE(slipOf(paperOf(parcel, {}), {}).totals.empty()) << "one parcel: all of it";
    EXPECT_EQ(slipOf(paperOf(parcel, {}), {}).parcel, QString());
}

TEST(PartSlip, ItsPapersAreRecordedAsThoseOfTheirPart)
{
    Papers papers;
    papers.label = true;
    papers.onePile = true;
    Batch batch(papers, [](size_t, const std::vector<Page>&) {});
    batch.add(paperOf(parcelOfPart(inTwo(), 1), {}));
    batch.add(paperOf(inTwo(), {}));
    batch.finish();
    QStringList documents;
    for (const Placed& placed : batch.piles().front().placed)
        documents += placed.document;
    EXPECT_EQ(documents, (QStringList{u"slip/1"_s, u"label/1"_s, u"slip"_s, u"note"_s, u"label"_s})) << "the note goes with the last";
}

TEST(PartSlip, ThePickListAsksForWhatIsLeft)
{
    const PickList list = pickList({inTwo().order}, u"en"_s, {});
    ASSERT_EQ(list.lines.size(), 2u);
    for (const PickLine& line : list.lines)
        EXPECT_EQ(line.quantity, 1) << line.title.toStdString();
}

} // namespace

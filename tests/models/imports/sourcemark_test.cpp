// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/sourcemark.h"
#include "tests/models/imports/mergedorder.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace kokarda;
using namespace kokarda::imports;
using namespace kokarda::test;
using namespace Qt::StringLiterals;

TEST(ASourceMark, ReadsBackAsItWasWritten)
{
    const SourceMark mark = markOf(fileOrder());
    EXPECT_EQ(markFromText(toText(mark)), mark);
    EXPECT_EQ(markFromText(u"{}"_s), std::nullopt);
    EXPECT_EQ(markFromText({}), std::nullopt);
}

TEST(ASourceMark, KeepsEveryNumberOfEveryPart)
{
    SourceMark mark;
    for (std::size_t i = 0; i < partCount; ++i)
        mark.parts[i] = i % 3 == 0 ? 0 : 0xFFFFFFFFU - static_cast<quint32>(i) * 0x01010101U;
    mark.lines = {{0xFFFFFFFFU, 1}, {2, 0xFFFFFFFFU}, markOf(fileOrder()).lines.front()};
    EXPECT_EQ(markFromText(toText(mark)), mark);
}

TEST(ASourceMark, ReadsTheFormOfTheFirstVersion)
{
    const std::optional<SourceMark> mark = markFromText(u"1:587fe314,,6a8438ec,;9be171659c892078;0000000100000002"_s);
    ASSERT_TRUE(mark);
    EXPECT_EQ(mark->parts[0], 0x587fe314U);
    EXPECT_EQ(mark->parts[1], 0U);
    EXPECT_EQ(mark->parts[2], 0x6a8438ecU);
    EXPECT_EQ(mark->lines, (std::vector<LineMark>{{0x9be17165U, 0x9c892078U}, {1, 2}}));
}

TEST(ASourceMark, OfAnOrderWithoutATaxNumberIsWhatItWasBeforeThereWereAny)
{
    // As the schema before tax numbers stored it: an old file read again is not news.
    SourceMark mark;
    mark.parts[0] = 0x587fe314U;
    mark.parts[static_cast<std::size_t>(Part::Refunded)] = 7;
    EXPECT_EQ(digestOf(mark), u"96ba0bc23ca728a8"_s);
}

TEST(ASourceMark, TellsEveryPartApart)
{
    const SourceMark mark = markOf(fileOrder());
    ImportedOrder other = fileOrder();
    other.order.lines[1].unitPrice.minor = 1;
    EXPECT_NE(digestOf(markOf(other)), digestOf(mark));
    other = fileOrder();
    other.order.taxId = u"5261040828"_s;
    EXPECT_NE(digestOf(markOf(other)), digestOf(mark));
    other = fileOrder();
    other.order.total.currency = Currency(u"EUR");
    EXPECT_NE(digestOf(markOf(other)), digestOf(mark));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/trackingnumber.h"

#include "models/values/searchkey.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

TEST(TrackingNumber, IsKeptWithoutTheBlanksThatPartIt)
{
    EXPECT_EQ(keptTrackingNumber(u" 6300 0012 3456 7890 1234 5678 "_s), u"630000123456789012345678"_s);
    EXPECT_EQ(keptTrackingNumber(u"1Z 999 AA1 01 2345 6784"_s), u"1Z999AA10123456784"_s);
    EXPECT_EQ(keptTrackingNumber(u"RR\u00A0123\u202F456\u200B785\tPL"_s), u"RR123456785PL"_s);
    EXPECT_EQ(keptTrackingNumber(u"PL-6300/12"_s), u"PL-6300/12"_s) << "other signs are part of it";
    EXPECT_EQ(keptTrackingNumber(u" \t "_s), QString());
}

TEST(TrackingNumber, WordsStayWords)
{
    for (const QString& words : {u"fetched by the customer"_s, u"see mail of 3 March"_s, u"'; DROP TABLE orders; --"_s, u"DPD: 6300 0012 3456 78"_s})
        EXPECT_EQ(keptTrackingNumber(words), words);
}

TEST(TrackingNumber, SeveralInOneFieldStaySeveral)
{
    EXPECT_EQ(keptTrackingNumber(u"6300 0012, 6300 0013;6300 0014"_s), u"63000012, 63000013, 63000014"_s);
    EXPECT_EQ(keptTrackingNumber(u"1Z999AA10123456784 1Z999AA10123456785"_s), u"1Z999AA10123456784, 1Z999AA10123456785"_s);
    EXPECT_EQ(keptTrackingNumber(keptTrackingNumber(u"1Z999AA10123456784 1Z999AA10123456785"_s)),
        u"1Z999AA10123456784, 1Z999AA10123456785"_s) << "keeping it again changes nothing";
}

TEST(TrackingNumber, OneWordIsMadeOfWhatIsTyped)
{
    EXPECT_EQ(trackingWord(u"1Z 999-AA1 01"_s), u"1z999aa101"_s);
    for (const QString& other : {u""_s, u"mug 12"_s, u"Łódź 12345678"_s, u"anna@example.com 123456"_s, u"1234567"_s})
        EXPECT_EQ(trackingWord(other), QString()) << other.toStdString();
    EXPECT_EQ(searchExpression(u"1Z 999 AA1 01 2345"_s), u"\"1z\"* \"999\"* \"aa1\"* \"01\"* \"2345\"* OR \"1z999aa1012345\"*"_s);
    EXPECT_EQ(searchExpression(u"1Z999AA1012345"_s), u"\"1z999aa1012345\"*"_s);
}

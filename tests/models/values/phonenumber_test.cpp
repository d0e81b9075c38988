// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/phonenumber.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

TEST(PhoneWords, AreAllDigitsAndThoseBehindTheCountry)
{
    EXPECT_EQ(phoneWords(u"600 100 200"_s), QStringList{u"600100200"_s});
    EXPECT_EQ(phoneWords(u" +48 600-100-200 "_s), (QStringList{u"48600100200"_s, u"600100200"_s}));
    EXPECT_EQ(phoneWords(u"0048 (600) 100.200"_s), (QStringList{u"0048600100200"_s, u"48600100200"_s, u"600100200"_s}));
}

TEST(PhoneWords, KnowHowLongACountrysCodeIs)
{
    EXPECT_EQ(phoneWords(u"+1 212 555 0100"_s).last(), u"2125550100"_s);
    EXPECT_EQ(phoneWords(u"+353 1 679 6000"_s).last(), u"16796000"_s);
    EXPECT_EQ(phoneWords(u"+49 30 901820"_s).last(), u"30901820"_s);
}

TEST(PhoneWords, WhatIsNoNumberHasNone)
{
    for (const QString& text : {u""_s, u"1042"_s, u"123 456"_s, u"SKU 600100200"_s, u"anna 600 100 200"_s, u"590012345678901234"_s})
        EXPECT_EQ(phoneWords(text), QStringList()) << text.toStdString();
}

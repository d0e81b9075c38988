// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/searchkey.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

TEST(SearchKeyTest, CaseAndMarksDoNotCount)
{
    EXPECT_EQ(searchKey(u"ŁÓDŹ, ul. Żeńców 3/5"_s), u"lodz ul zencow 3 5"_s);
    EXPECT_EQ(searchKey(u"Straße Œuvre Ærø Đorđe"_s), u"strasse oeuvre aero dorde"_s);
    EXPECT_EQ(searchKey(u"  \t "_s), QString());
}

TEST(SearchKeyTest, ComposedAndDecomposedTextAreOne)
{
    EXPECT_EQ(searchKey(u"z\u0307o\u0301\u0142w"_s), searchKey(u"żółw"_s));
}

TEST(SearchKeyTest, LettersOfOtherScriptsStay)
{
    EXPECT_EQ(searchKey(u"Олена ЖУК"_s), u"олена жук"_s);
    EXPECT_EQ(searchKey(u"茶杯"_s), u"茶杯"_s);
}

TEST(SearchKeyTest, PicturesAreNoLettersAndLettersBeyondTheFirstPlaneAre)
{
    EXPECT_EQ(searchKey(u"kubek \U0001F381 czerwony"_s), u"kubek czerwony"_s);
    EXPECT_EQ(searchExpression(u"\U0001F381"_s), QString()) << "the index knows no such word";
    EXPECT_EQ(searchKey(u"\U00020BB7野家"_s), u"\U00020BB7野家"_s);
}

TEST(SearchKeyTest, AQueryBecomesBeginningsOfWordsAndNothingElse)
{
    EXPECT_EQ(searchExpression(u"Kub Ann"_s), u"\"kub\"* \"ann\"*"_s);
    EXPECT_EQ(searchExpression(u"\" OR * NEAR(x)"_s), u"\"or\"* \"near\"*"_s);
    EXPECT_EQ(searchExpression(u"—"_s), QString());
}

TEST(SearchKeyTest, ASingleLetterWaitsForTheNextOneAndADigitIsMeantAsItStands)
{
    EXPECT_EQ(searchExpression(u"k"_s), QString());
    EXPECT_EQ(searchExpression(u"anna k"_s), u"\"anna\"*"_s);
    EXPECT_EQ(searchExpression(u"kubek 6"_s), u"\"kubek\"* \"6\""_s);
    EXPECT_EQ(searchExpression(u"家"_s), u"\"家\"*"_s);
}

TEST(SearchKeyTest, ATelephoneNumberIsAlsoLookedForAsOneWord)
{
    EXPECT_EQ(searchExpression(u"600 100 200"_s), u"\"600\"* \"100\"* \"200\"* OR \"600100200\"*"_s);
    EXPECT_EQ(searchExpression(u"+48 600-100-200"_s), u"\"48\"* \"600\"* \"100\"* \"200\"* OR \"48600100200\"* OR \"600100200\"*"_s);
    EXPECT_EQ(searchExpression(u"600100200"_s), u"\"600100200\"*"_s) << "one way to write it";
    QString key = u"anna"_s;
    appendPhoneKey(key, u"+48 600 100 200"_s);
    EXPECT_EQ(key, u"anna 48 600 100 200 48600100200 600100200"_s);
}

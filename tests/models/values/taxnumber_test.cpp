// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/taxnumber.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

TEST(TaxNumber, IsComparedWithoutItsDashesAndBlanks)
{
    EXPECT_EQ(bareTaxNumber(u"PL 526-104-08-28"_s), u"PL5261040828"_s);
    EXPECT_EQ(bareTaxNumber(u" pl5261040828 "_s), bareTaxNumber(u"PL 526.104.08.28"_s));
    EXPECT_EQ(bareTaxNumber({}), QString());
}

TEST(TaxNumber, TheLastDigitOfANipTellsWhetherItWasTypedRight)
{
    for (const QString& right : {u"5261040828"_s, u"526-104-08-28"_s, u"PL5261040828"_s, u"pl 526 104 08 28"_s, u"1234563218"_s})
        EXPECT_FALSE(hasWrongNipDigit(right, u"PL"_s)) << right.toStdString();
    for (const QString& wrong : {u"5261040827"_s, u"526-104-08-29"_s, u"PL5261040820"_s, u"5621040828"_s})
        EXPECT_TRUE(hasWrongNipDigit(wrong, u"PL"_s)) << wrong.toStdString();
}

TEST(TaxNumber, ASumThatGivesTenBelongsToNoNip)
{
    // 6 × 1 + 5 × 0 + 7 × 0 + 2 × 2 = 10
    for (int last = 0; last < 10; ++last)
        EXPECT_TRUE(hasWrongNipDigit(u"100200000%1"_s.arg(last), u"PL"_s));
}

TEST(TaxNumber, NumbersOfOtherKindsAndCountriesAreLeftAlone)
{
    for (const QString& other : {QString(), u"DE123456789"_s, u"CZ5261040827"_s, u"526104082"_s, u"52610408277"_s, u"none"_s, u"٥٢٦١٠٤٠٨٢٧"_s})
        EXPECT_FALSE(hasWrongNipDigit(other, u"PL"_s)) << other.toStdString();
    EXPECT_FALSE(hasWrongNipDigit(u"5261040827"_s, u"DE"_s)) << "ten digits of another country";
    EXPECT_TRUE(hasWrongNipDigit(u"5261040827"_s, {})) << "nothing is known of the country";
    EXPECT_TRUE(hasWrongNipDigit(u"PL5261040827"_s, u"DE"_s)) << "it says itself that it is Polish";
}

TEST(TaxNumber, IsFoundAsWrittenWithoutDashesAndWithoutItsCountry)
{
    QString key = u"anna"_s;
    appendTaxNumberKey(key, u"PL 526-104-08-28"_s);
    EXPECT_EQ(key, u"anna pl 526 104 08 28 pl5261040828 5261040828"_s);
    QString plain;
    appendTaxNumberKey(plain, u"5261040828"_s);
    EXPECT_EQ(plain, u"5261040828"_s);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/number.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

struct Case
{
    const char* text;
    DecimalMark mark;
    qint64 mantissa;
    int decimals;
    const char16_t* currency;
};

void PrintTo(const Case& value, std::ostream* out)
{
    *out << value.text;
}

class NumberForm : public testing::TestWithParam<Case>
{
};

TEST_P(NumberForm, isReadExactly)
{
    const auto& [text, mark, mantissa, decimals, currency] = GetParam();
    const std::optional<Number> number = readNumber(text, mark);
    ASSERT_TRUE(number) << text;
    EXPECT_EQ(number->mantissa, mantissa);
    EXPECT_EQ(number->decimals, decimals);
    EXPECT_EQ(number->currency.code(), QString::fromUtf16(currency));
}

constexpr auto Point = DecimalMark::Point;
constexpr auto Comma = DecimalMark::Comma;

INSTANTIATE_TEST_SUITE_P(
    All, NumberForm,
    testing::Values(Case{"1234.56", Point, 123456, 2, u""}, Case{"1234.56", Comma, 123456, 2, u""},
                    Case{"1 234,56", Comma, 123456, 2, u""}, Case{"1 234,56", Point, 123456, 2, u""},
                    Case{"1.234,56", Point, 123456, 2, u""}, Case{"$1,234.56", Comma, 123456, 2, u"USD"},
                    Case{"116,99 €", Comma, 11699, 2, u"EUR"}, Case{"70,48 zł", Comma, 7048, 2, u"PLN"},
                    Case{"1\xC2\xA0" "234,56", Comma, 123456, 2, u""}, Case{"1\xE2\x80\xAF" "234,56", Comma, 123456, 2, u""},
                    Case{"12.00-", Point, -1200, 2, u""}, Case{"-12.00", Point, -1200, 2, u""},
                    Case{"\xE2\x88\x92" "12,00", Comma, -1200, 2, u""}, Case{"(12.00)", Point, -1200, 2, u""},
                    Case{"-$3.00", Point, -300, 2, u"USD"}, Case{"$-3.00", Point, -300, 2, u"USD"},
                    Case{"1'234.50", Point, 123450, 2, u""}, Case{"12,-", Comma, 12, 0, u""}, Case{"12,--", Comma, 12, 0, u""},
                    Case{"1,234", Point, 1234, 0, u""}, Case{"1,234", Comma, 1234, 3, u""},
                    Case{"1.234", Comma, 1234, 0, u""}, Case{"1.234", Point, 1234, 3, u""},
                    Case{"1,234,567", Comma, 1234567, 0, u""}, Case{"1.234.567,8", Point, 12345678, 1, u""},
                    Case{"0,125", Point, 125, 3, u""}, Case{"199.980000", Point, 199980000, 6, u""}, Case{".5", Point, 5, 1, u""},
                    Case{"10 000,00", Comma, 1000000, 2, u""}, Case{"PLN 12,00", Comma, 1200, 2, u"PLN"},
                    Case{"12.00 USD", Point, 1200, 2, u"USD"}, Case{"US $45.99", Point, 4599, 2, u"USD"},
                    Case{"=\"12.50\"", Point, 1250, 2, u""}, Case{"1 250 Kč", Comma, 1250, 0, u"CZK"},
                    Case{"R$ 1.050,90", Comma, 105090, 2, u"BRL"}, Case{"+5", Point, 5, 0, u""}, Case{" 7 ", Point, 7, 0, u""}));

TEST(Number, isNotReadFromAnythingElse)
{
    for (const char* text : {"", "-", "--", "abc", "12a", "1.2.3", "1,23,45", "1e5", "12 34", "1 2", "--5", "-5-", "(-5)", "$",
                             "12.34.56,7", "9999999999999999999", "1..2", "٣", "NaN", "inf", "0x10"})
        EXPECT_FALSE(readNumber(text, Point)) << text;
}

TEST(Money, takesTheDecimalsOfItsCurrency)
{
    const Number number = *readNumber("1234.5", Point);
    EXPECT_EQ(toMoney(number, Currency(u"PLN")), (Money{123450, Currency(u"PLN")}));
    EXPECT_EQ(toMoney(number, Currency(u"KWD")), (Money{1234500, Currency(u"KWD")}));
    EXPECT_EQ(toMoney(number, Currency(u"JPY")), (Money{1235, Currency(u"JPY")})) << "half away from zero";
    EXPECT_EQ(toMoney(*readNumber("-0.005", Point), Currency(u"EUR")), (Money{-1, Currency(u"EUR")}));
    EXPECT_EQ(toMoney(*readNumber("36.3900", Point), Currency(u"USD")), (Money{3639, Currency(u"USD")}));
    EXPECT_FALSE(toMoney(*readNumber("99999999999999999", Point), Currency(u"PLN")));
}

TEST(DecimalEvidence, ofAColumnDecidesForItsAmbiguousNumbers)
{
    DecimalEvidence column;
    column.add("1,234");
    EXPECT_TRUE(column.isAmbiguous());
    EXPECT_FALSE(column.decided());
    column.add("12,50");
    EXPECT_EQ(column.decided(), Comma);
    EXPECT_FALSE(column.isAmbiguous());
}

TEST(DecimalEvidence, comesFromGroupingToo)
{
    DecimalEvidence column;
    column.add("1,234,567");
    EXPECT_EQ(column.decided(), Point);
}

TEST(DecimalEvidence, thatContradictsItselfDecidesNothing)
{
    DecimalEvidence column;
    column.add("1.50");
    column.add("1,50");
    EXPECT_TRUE(column.isContradictory());
    EXPECT_FALSE(column.decided());
}

} // namespace
} // namespace kokarda::imports

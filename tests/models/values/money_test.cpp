// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/money.h"

#include "tests/support/printers.h"

#include <QLocale>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

namespace {

Money amount(qint64 minor, const char16_t* currency)
{
    return {minor, Currency(QStringView(currency))};
}

} // namespace

TEST(MoneyTest, ACurrencyIsThreeLettersOrUnknown)
{
    EXPECT_EQ(Currency(u" pln ").code(), u"PLN"_s);
    for (const QString& wrong : {u""_s, u"zł"_s, u"P1N"_s, u"PLNX"_s, u"żół"_s})
        EXPECT_FALSE(Currency(wrong).isKnown()) << wrong.toStdString();
}

TEST(MoneyTest, DecimalsFollowTheCurrency)
{
    EXPECT_EQ(Currency(u"PLN").minorDigits(), 2);
    EXPECT_EQ(Currency(u"JPY").minorDigits(), 0);
    EXPECT_EQ(Currency(u"KWD").minorDigits(), 3);
    EXPECT_EQ(plainAmount(amount(1234, u"JPY")), u"1234"_s);
    EXPECT_EQ(plainAmount(amount(1234, u"KWD")), u"1.234"_s);
    EXPECT_EQ(plainAmount(amount(-5, u"PLN")), u"-0.05"_s);
}

TEST(MoneyTest, APlainAmountIsReadBackExactly)
{
    for (const qint64 minor : {0LL, 1LL, -1LL, 99LL, 100LL, 123456789012LL, -10050LL}) {
        const Money money = amount(minor, u"EUR");
        EXPECT_EQ(moneyFromPlain(plainAmount(money), money.currency), money);
    }
}

TEST(MoneyTest, WhatIsNoPlainAmountIsRefused)
{
    for (const QString& wrong : {u""_s, u"-"_s, u"1,50"_s, u"1.505"_s, u"1 000"_s, u"abc"_s, u"1.-5"_s, u"99999999999999999999"_s})
        EXPECT_FALSE(moneyFromPlain(wrong, Currency(u"EUR")).has_value()) << wrong.toStdString();
}

TEST(MoneyTest, CurrenciesAreNeverAddedTogether)
{
    EXPECT_THROW(amount(1, u"PLN") + amount(1, u"EUR"), std::invalid_argument);
    EXPECT_EQ(Money{} + amount(5, u"PLN"), amount(5, u"PLN"));
    EXPECT_EQ(amount(7, u"PLN") - amount(9, u"PLN"), amount(-2, u"PLN"));
}

TEST(MoneyTest, AShareRoundsHalfAwayFromZero)
{
    EXPECT_EQ(share(amount(5, u"PLN"), 1, 2).minor, 3);
    EXPECT_EQ(share(amount(-5, u"PLN"), 1, 2).minor, -3);
    EXPECT_EQ(share(amount(100, u"PLN"), 1, 3).minor, 33);
    EXPECT_THROW(share(amount(1, u"PLN"), 1, 0), std::invalid_argument);
}

TEST(MoneyTest, AnAmountIsShownInTheMannerOfTheLocale)
{
    const QLocale polish(QLocale::Polish, QLocale::Poland);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    EXPECT_EQ(displayAmount(amount(4999, u"PLN"), polish), u"49,99\u00a0zł"_s);
    EXPECT_EQ(displayAmount(amount(4999, u"GBP"), british), u"£49.99"_s);
    EXPECT_EQ(displayAmount(amount(-4999, u"PLN"), british), u"−zł\u00a049.99"_s);
    EXPECT_EQ(displayAmount(amount(500, u"JPY"), british), u"JPY\u00a0500"_s);
}

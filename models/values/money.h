// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <compare>
#include <optional>

class QLocale;

namespace kokarda {

/// An ISO 4217 currency code, three capital letters; empty means "not known".
class Currency
{
public:
    constexpr Currency() = default;
    /// Takes a code such as "pln" or "EUR"; anything but three ASCII letters gives the unknown currency.
    explicit Currency(QStringView code);

    QString code() const;
    bool isKnown() const { return m_code[0] != 0; }
    /// Decimals of the minor unit by ISO 4217: 2 for most, 0 for JPY, KRW, ISK …, 3 for KWD, BHD, TND ….
    int minorDigits() const;

    auto operator<=>(const Currency&) const = default;

private:
    std::array<char, 3> m_code{};
};

/// An exact amount: whole minor units (grosze, cents) of one currency. Never passes through floating point.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    bool operator==(const Money&) const = default;
    bool isZero() const { return minor == 0; }
};

/// Sum and difference. An operand that is zero without a currency takes the other's.
/// Throws std::invalid_argument when two different currencies meet: currencies are never added together.
Money operator+(const Money& a, const Money& b);
Money operator-(const Money& a, const Money& b);
Money operator*(const Money& amount, qint64 count);

/// Share of an amount, numerator/denominator of it, rounded half away from zero: the one place where money rounds.
/// Throws std::invalid_argument for a denominator of zero.
Money share(const Money& amount, qint64 numerator, qint64 denominator);

/// "1234.50": digits with a point and the currency's decimals, no grouping, no code. For files and JSON.
QString plainAmount(const Money& amount);

/// Amount from plainAmount's form; none when the text is not such a number or has too many decimals.
std::optional<Money> moneyFromPlain(QStringView text, Currency currency);

/// Amount for a person, in the manner of the locale: "1 234,50 zł", "€1,234.50".
QString displayAmount(const Money& amount, const QLocale& locale);

} // namespace kokarda

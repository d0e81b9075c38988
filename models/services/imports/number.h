// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/money.h"

#include <optional>
#include <string_view>

namespace kokarda::imports {

/// Which of the two signs separates the decimals.
enum class DecimalMark { Point, Comma };

/// A number as the file writes it, exact: mantissa · 10^−decimals. Never passes through floating point.
struct Number
{
    qint64 mantissa = 0;
    int decimals = 0;
    Currency currency; ///< named by a code or an unmistakable sign beside the digits: "70,48 zł", "$5.00", "EUR 12"
    bool isPercent = false;

    bool operator==(const Number&) const = default;
};

/// Reads a number in any of the forms that shops write: 1234.56 · 1 234,56 · 1.234,56 · $1,234.56 · 116,99 € ·
/// 70,48 zł · 1'234.50 · (12.00) · 12.00- · −3 · 12,- ; blanks may be no-break or narrow. `mark` decides where both
/// readings are possible ("1,234"). None for anything else, also for exponents and numbers beyond 18 digits.
std::optional<Number> readNumber(std::string_view text, DecimalMark mark);

/// The amount in minor units of the currency, rounded half away from zero where the file has more decimals than the
/// currency. None beyond ten billions.
std::optional<Money> toMoney(const Number& number, Currency currency);

/// The whole number, where it is one ("2", "2.00").
std::optional<int> toWhole(const Number& number);

/// Watches a column of numbers over the whole file and finds out which sign separates the decimals.
class DecimalEvidence
{
public:
    /// Looks at one cell; cells that are not numbers are counted apart.
    void add(std::string_view text);
    void add(const DecimalEvidence& other);

    /// The sign that the column proves; none when every number can be read both ways or has no sign at all, and also
    /// when the column contradicts itself.
    std::optional<DecimalMark> decided() const;
    /// True when there are numbers such as "1,234" whose value depends on the answer.
    bool isAmbiguous() const { return m_either > 0 && !decided(); }
    bool isContradictory() const { return m_point > 0 && m_comma > 0; }
    qint64 notNumbers() const { return m_notNumbers; }
    qint64 numbers() const { return m_numbers; }

private:
    qint64 m_numbers = 0;
    qint64 m_notNumbers = 0;
    qint64 m_point = 0;  ///< numbers that can only be read with a decimal point
    qint64 m_comma = 0;
    qint64 m_either = 0; ///< one sign with three digits behind it
};

} // namespace kokarda::imports

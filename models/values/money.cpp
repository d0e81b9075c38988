// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/money.h"

#include <QLocale>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

// ISO 4217 list one: currencies whose minor unit is not a hundredth.
constexpr std::string_view noDecimals = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view threeDecimals = "BHD IQD JOD KWD LYD OMR TND";

Currency commonCurrency(const Money& a, const Money& b)
{
    if (a.currency == b.currency)
        return a.currency;
    if (!a.currency.isKnown() && a.isZero())
        return b.currency;
    if (!b.currency.isKnown() && b.isZero())
        return a.currency;
    throw std::invalid_argument("amounts of two currencies cannot be added");
}

QString symbolOf(const Currency& currency)
{
    const QString code = currency.code();
    if (code == "PLN"_L1)
        return u"zł"_s;
    if (code == "EUR"_L1)
        return u"€"_s;
    if (code == "USD"_L1)
        return u"$"_s;
    if (code == "GBP"_L1)
        return u"£"_s;
    if (code == "CZK"_L1)
        return u"Kč"_s;
    return code;
}

} // namespace

Currency::Currency(QStringView code)
{
    const QStringView trimmed = code.trimmed();
    if (trimmed.size() != 3)
        return;
    std::array<char, 3> letters{};
    for (qsizetype i = 0; i < 3; ++i) {
        const char16_t c = trimmed[i].toUpper().unicode();
        if (c < u'A' || c > u'Z')
            return;
        letters[static_cast<std::size_t>(i)] = static_cast<char>(c);
    }
    m_code = letters;
}

QString Currency::code() const
{
    return isKnown() ? QString::fromLatin1(m_code.data(), 3) : QString();
}

int Currency::minorDigits() const
{
    // Asked for every amount that an import reads: the currencies of most shops without a look into the lists.
    const std::string_view code(m_code.data(), m_code.size());
    if (!isKnown() || code == "PLN" || code == "EUR" || code == "USD" || code == "GBP" || code == "CZK")
        return 2;
    if (noDecimals.find(code) != std::string_view::npos)
        return 0;
    return threeDecimals.find(code) != std::string_view::npos ? 3 : 2;
}

Money operator+(const Money& a, const Money& b)
{
    return {a.minor + b.minor, commonCurrency(a, b)};
}

Money operator-(const Money& a, const Money& b)
{
    return {a.minor - b.minor, commonCurrency(a, b)};
}

Money operator*(const Money& amount, qint64 count)
{
    return {amount.minor * count, amount.currency};
}

Money share(const Money& amount, qint64 numerator, qint64 denominator)
{
    if (denominator == 0)
        throw std::invalid_argument("a share needs a denominator");
    const bool negative = ((amount.minor < 0) != (numerator < 0)) != (denominator < 0);
    const qint64 top = std::abs(amount.minor) * std::abs(numerator);
    const qint64 bottom = std::abs(denominator);
    const qint64 rounded = (2 * top + bottom) / (2 * bottom);
    return {negative ? -rounded : rounded, amount.currency};
}

QString plainAmount(const Money& amount)
{
    const int digits = amount.currency.minorDigits();
    QString number = QString::number(std::abs(amount.minor)).rightJustified(digits + 1, u'0');
    if (digits > 0)
        number.insert(number.size() - digits, u'.');
    return amount.minor < 0 ? u'-' + number : number;
}

std::optional<Money> moneyFromPlain(QStringView text, Currency currency)
{
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    const int digits = currency.minorDigits();
    if (whole.isEmpty() || fraction.size() > digits || whole.size() > 15)
        return {};
    qint64 minor = 0;
    const auto take = [&minor](QStringView part) {
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return false;
            minor = minor * 10 + (c.unicode() - u'0');
        }
        return true;
    };
    if (!take(whole) || !take(fraction))
        return {};
    for (qsizetype i = fraction.size(); i < digits; ++i)
        minor *= 10;
    return Money{negative ? -minor : minor, currency};
}

QString displayAmount(const Money& amount, const QLocale& locale)
{
    const int digits = amount.currency.minorDigits();
    const QString plain = plainAmount({std::abs(amount.minor), amount.currency});
    const qsizetype point = plain.indexOf(u'.');
    QString number = locale.toString((point < 0 ? plain : plain.first(point)).toLongLong());
    if (digits > 0)
        number += locale.decimalPoint() + plain.sliced(point + 1);
    const QString sign = amount.minor < 0 ? u"−"_s : QString();
    if (!amount.currency.isKnown())
        return sign + number;
    // The manner of the trade: English sets the sign before the number, the continent behind it.
    const QString symbol = symbolOf(amount.currency);
    if (locale.language() == QLocale::English)
        return sign + (symbol.size() == 1 ? symbol + number : symbol + u'\u00a0' + number);
    return sign + number + u'\u00a0' + symbol;
}

} // namespace kokarda

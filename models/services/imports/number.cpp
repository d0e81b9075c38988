// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/number.h"

#include "models/services/imports/cell.h"

#include <QString>
#include <array>
#include <limits>
#include <string>
#include <utility>

namespace kokarda::imports {

namespace {

constexpr int mostDigits = 18;
/// Ten billion zlotys: beyond that a cell is no amount, and sums of such would not fit.
constexpr qint64 largestAmount = 1'000'000'000'000;

/// Signs that name one currency. "$", "kr", "¥" and "£"-like signs that several countries share name the one that
/// shop exports mean by it only where no currency column says otherwise; see toMoney's caller.
constexpr std::array<std::pair<std::string_view, const char16_t*>, 22> signs = {{
    {"US $", u"USD"}, {"AU $", u"AUD"}, {"C $", u"CAD"},  {"US$", u"USD"},   {"AU$", u"AUD"},   {"CA$", u"CAD"},
    {"A$", u"AUD"},   {"C$", u"CAD"},   {"NZ$", u"NZD"},  {"R$", u"BRL"},    {"$", u"USD"},     {"\xE2\x82\xAC", u"EUR"},
    {"\xC2\xA3", u"GBP"}, {"z\xC5\x82", u"PLN"}, {"z\xC5\x81", u"PLN"}, {"K\xC4\x8D", u"CZK"}, {"Ft", u"HUF"},
    {"\xE2\x82\xB4", u"UAH"}, {"\xC2\xA5", u"JPY"}, {"lei", u"RON"}, {"kr", u""}, {"\xE2\x82\xBA", u"TRY"},
}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes a minus sign in one of its forms off an end of the text.
bool takeMinus(std::string_view& text, bool atFront)
{
    for (const std::string_view minus : {std::string_view("-"), std::string_view("\xE2\x88\x92")}) {
        if (atFront && text.starts_with(minus)) {
            text = trimmed(text.substr(minus.size()));
            return true;
        }
        if (!atFront && text.ends_with(minus)) {
            text = trimmed(text.substr(0, text.size() - minus.size()));
            return true;
        }
    }
    return false;
}

bool takeSign(std::string_view& text, Currency& currency)
{
    for (const auto& [sign, code] : signs) {
        if (text.starts_with(sign))
            text = trimmed(text.substr(sign.size()));
        else if (text.ends_with(sign))
            text = trimmed(text.substr(0, text.size() - sign.size()));
        else
            continue;
        currency = Currency(code);
        return true;
    }
    const auto isCode = [](std::string_view three) {
        for (const char c : three) {
            if (c < 'A' || c > 'Z')
                return false;
        }
        return true;
    };
    if (text.size() > 3 && isCode(text.substr(0, 3)) && !isCode(text.substr(3, 1))) {
        currency = Currency(QString::fromLatin1(text.data(), 3));
        text = trimmed(text.substr(3));
        return true;
    }
    if (text.size() > 3 && isCode(text.substr(text.size() - 3))) {
        currency = Currency(QString::fromLatin1(text.data() + text.size() - 3, 3));
        text = trimmed(text.substr(0, text.size() - 3));
        return true;
    }
    return false;
}

/// What is left once currency and sign are off: digits, points, commas, and grouping by blanks or apostrophes.
struct Body
{
    std::string_view text;
    Currency currency;
    bool isNegative = false;
    bool isPercent = false;
};

std::optional<Body> bodyOf(std::string_view text)
{
    Body body{.text = unguarded(text)};
    if (body.text.size() > 60)
        return std::nullopt;
    if (body.text.size() > 2 && body.text.front() == '(' && body.text.back() == ')') {
        body.isNegative = true;
        body.text = trimmed(body.text.substr(1, body.text.size() - 2));
    }
    // "12,-" and "12.--" are whole amounts in German writing; they must not read as a trailing minus.
    for (const std::string_view whole : {",--", ".--", ",-", ".-", ",\xE2\x80\x93", ",\xE2\x80\x94"}) {
        if (body.text.ends_with(whole)) {
            body.text.remove_suffix(whole.size());
            break;
        }
    }
    const bool minusFirst = takeMinus(body.text, true);
    takeSign(body.text, body.currency);
    const bool minusInside = takeMinus(body.text, true);
    const bool minusLast = takeMinus(body.text, false);
    if (!body.currency.isKnown())
        takeSign(body.text, body.currency);
    if (int(minusFirst) + int(minusInside) + int(minusLast) + int(body.isNegative) > 1)
        return std::nullopt;
    body.isNegative = body.isNegative || minusFirst || minusInside || minusLast;
    if (body.text.ends_with('%')) {
        body.isPercent = true;
        body.text = trimmed(body.text.substr(0, body.text.size() - 1));
    }
    if (body.text.starts_with('+'))
        body.text.remove_prefix(1);
    if (body.text.empty() || !(isDigit(body.text.front()) || body.text.front() == '.' || body.text.front() == ','))
        return std::nullopt;
    return body;
}

/// Length of a grouping sign other than point and comma at the front, 0 for none.
std::size_t groupingAt(std::string_view text)
{
    for (const std::string_view sign : {" ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "'", "\xE2\x80\x99"}) {
        if (text.starts_with(sign))
            return sign.size();
    }
    return 0;
}

/// Shape of the body: where the signs stand.
struct Shape
{
    int points = 0;
    int commas = 0;
    int digits = 0;
    int digitsAfterLast = 0; ///< behind the last point or comma
    int digitsBeforeFirst = 0;
    char last = 0;           ///< the last of the two signs
    bool evenGroups = true;  ///< every two neighbouring signs have three digits between them
    bool hasOtherGrouping = false;
    bool startsWithZero = false;
};

std::optional<Shape> shapeOf(std::string_view text)
{
    Shape shape;
    shape.startsWithZero = text.front() == '0';
    int run = 0;
    bool sawOther = false;
    while (!text.empty()) {
        const char c = text.front();
        if (isDigit(c)) {
            ++shape.digits;
            ++run;
            text.remove_prefix(1);
        } else if (c == '.' || c == ',') {
            if (shape.last == 0)
                shape.digitsBeforeFirst = shape.digits;
            if ((shape.last != 0 || sawOther) && run != 3)
                shape.evenGroups = false;
            ++(c == '.' ? shape.points : shape.commas);
            shape.last = c;
            run = 0;
            text.remove_prefix(1);
        } else if (const std::size_t length = groupingAt(text); length > 0) {
            // A blank between digits groups thousands: one to three digits, then always three.
            if (shape.last != 0 || run == 0 || run > 3 || (sawOther && run != 3))
                return std::nullopt;
            sawOther = true;
            run = 0;
            text.remove_prefix(length);
        } else {
            return std::nullopt;
        }
    }
    if (sawOther && shape.last == 0 && run != 3)
        return std::nullopt;
    shape.hasOtherGrouping = sawOther;
    shape.digitsAfterLast = run;
    if (shape.digits == 0 || shape.digits > mostDigits)
        return std::nullopt;
    return shape;
}

enum class Reading { NoMark, Point, Comma, Either, Grouped, Wrong };

/// What the shape alone says about the decimal sign.
Reading readingOf(const Shape& shape)
{
    if (shape.last == 0)
        return Reading::NoMark;
    const Reading byLast = shape.last == '.' ? Reading::Point : Reading::Comma;
    if (shape.points > 0 && shape.commas > 0) {
        const int ofLast = shape.last == '.' ? shape.points : shape.commas;
        return ofLast == 1 && shape.evenGroups ? byLast : Reading::Wrong;
    }
    if (shape.points + shape.commas > 1)
        return shape.evenGroups && shape.digitsAfterLast == 3 && shape.digitsBeforeFirst <= 3 ? Reading::Grouped
                                                                                              : Reading::Wrong;
    const bool groupsPossible = shape.digitsAfterLast == 3 && shape.digitsBeforeFirst >= 1 && shape.digitsBeforeFirst <= 3
        && !shape.startsWithZero && !shape.hasOtherGrouping;
    return groupsPossible ? Reading::Either : byLast;
}

/// "1234.56", "-3", "0": what nearly every cell is. Reads it without the general machinery; false for all else and for
/// a point with three digits behind it, which may be grouping.
bool readUsual(std::string_view text, Number& number)
{
    const bool isNegative = text.starts_with('-');
    if (isNegative)
        text.remove_prefix(1);
    if (text.empty() || text.size() > mostDigits || !isDigit(text.front()))
        return false;
    qint64 value = 0;
    std::size_t point = text.size();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i]))
            value = value * 10 + (text[i] - '0');
        else if (text[i] == '.' && point == text.size())
            point = i;
        else
            return false;
    }
    const std::size_t decimals = point == text.size() ? 0 : text.size() - point - 1;
    if (decimals == 3 || (decimals == 0 && point != text.size()))
        return false;
    number.mantissa = isNegative ? -value : value;
    number.decimals = static_cast<int>(decimals);
    return true;
}

} // namespace

std::optional<Number> readNumber(std::string_view text, DecimalMark mark)
{
    if (Number usual; readUsual(text, usual))
        return usual;
    const std::optional<Body> body = bodyOf(text);
    const std::optional<Shape> shape = body ? shapeOf(body->text) : std::nullopt;
    if (!shape)
        return std::nullopt;
    const Reading reading = readingOf(*shape);
    if (reading == Reading::Wrong)
        return std::nullopt;
    const char markSign = mark == DecimalMark::Point ? '.' : ',';
    const bool hasDecimals = reading == Reading::Point || reading == Reading::Comma
        || (reading == Reading::Either && shape->last == markSign);

    Number number{.decimals = hasDecimals ? shape->digitsAfterLast : 0,
                  .currency = body->currency,
                  .isPercent = body->isPercent};
    for (const char c : body->text) {
        if (isDigit(c))
            number.mantissa = number.mantissa * 10 + (c - '0');
    }
    if (body->isNegative)
        number.mantissa = -number.mantissa;
    return number;
}

std::optional<Money> toMoney(const Number& number, Currency currency)
{
    qint64 minor = number.mantissa;
    int missing = currency.minorDigits() - number.decimals;
    for (; missing > 0; --missing) {
        if (minor > std::numeric_limits<qint64>::max() / 10 || minor < std::numeric_limits<qint64>::min() / 10)
            return std::nullopt;
        minor *= 10;
    }
    qint64 divisor = 1;
    for (; missing < 0; ++missing)
        divisor *= 10;
    const Money amount = divisor == 1 ? Money{minor, currency} : share(Money{minor, currency}, 1, divisor);
    if (amount.minor > largestAmount || amount.minor < -largestAmount)
        return std::nullopt;
    return amount;
}

std::optional<int> toWhole(const Number& number)
{
    qint64 value = number.mantissa;
    for (int i = 0; i < number.decimals; ++i) {
        if (value % 10 != 0)
            return std::nullopt;
        value /= 10;
    }
    if (value > std::numeric_limits<int>::max() || value < std::numeric_limits<int>::min())
        return std::nullopt;
    return static_cast<int>(value);
}

void DecimalEvidence::add(std::string_view text)
{
    if (Number usual; readUsual(text, usual)) {
        ++m_numbers;
        m_point += usual.decimals > 0;
        return;
    }
    if (isNothing(text))
        return;
    const std::optional<Body> body = bodyOf(text);
    const std::optional<Shape> shape = body ? shapeOf(body->text) : std::nullopt;
    const Reading reading = shape ? readingOf(*shape) : Reading::Wrong;
    if (reading == Reading::Wrong) {
        ++m_notNumbers;
        return;
    }
    ++m_numbers;
    if (reading == Reading::Either)
        ++m_either;
    else if (reading == Reading::Point || (reading == Reading::Grouped && shape->last == ','))
        ++m_point;
    else if (reading == Reading::Comma || reading == Reading::Grouped)
        ++m_comma;
}

void DecimalEvidence::add(const DecimalEvidence& other)
{
    m_numbers += other.m_numbers;
    m_notNumbers += other.m_notNumbers;
    m_point += other.m_point;
    m_comma += other.m_comma;
    m_either += other.m_either;
}

std::optional<DecimalMark> DecimalEvidence::decided() const
{
    if ((m_point > 0) == (m_comma > 0))
        return std::nullopt;
    return m_point > 0 ? DecimalMark::Point : DecimalMark::Comma;
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/date.h"

#include "models/services/imports/cell.h"

#include <QString>
#include <algorithm>
#include <array>
#include <utility>

namespace kokarda::imports {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return out;
}

/// Walks over the text of one cell.
struct Walker
{
    std::string_view rest;

    bool atEnd() const { return rest.empty(); }
    char peek() const { return rest.empty() ? '\0' : rest.front(); }
    bool take(char c)
    {
        if (peek() != c)
            return false;
        rest.remove_prefix(1);
        return true;
    }
    void skip(std::string_view characters)
    {
        while (!rest.empty() && characters.find(rest.front()) != std::string_view::npos)
            rest.remove_prefix(1);
    }
    std::string_view takeWhile(bool (*predicate)(char))
    {
        std::size_t length = 0;
        while (length < rest.size() && predicate(rest[length]))
            ++length;
        const std::string_view taken = rest.substr(0, length);
        rest.remove_prefix(length);
        return taken;
    }
};

int valueOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value > 100'000'000 ? value : value * 10 + (c - '0');
    return value;
}

/// Half past nine in the evening, if the words AM or PM follow; takes them.
bool takeHalfOfDay(Walker& walker, int& hour)
{
    Walker ahead = walker;
    ahead.skip(" ");
    std::string word;
    while (!ahead.atEnd() && (isLetter(ahead.peek()) || ahead.peek() == '.') && word.size() < 3) {
        if (ahead.peek() != '.')
            word += ahead.peek();
        ahead.rest.remove_prefix(1);
        if (word.size() == 2 && ahead.peek() != '.')
            break;
    }
    word = lower(word);
    if ((word != "am" && word != "pm") || isLetter(ahead.peek()))
        return true;
    if (hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (word == "pm" ? 12 : 0);
    walker = ahead;
    return true;
}

/// H:MM[:SS[.fraction]] [AM|PM]; the hour has been read already.
bool takeTime(Walker& walker, int hour, DateReading& reading)
{
    const std::string_view minutes = walker.takeWhile(isDigit);
    if (minutes.size() != 2)
        return false;
    int seconds = 0;
    if (walker.peek() == ':') {
        walker.take(':');
        const std::string_view digits = walker.takeWhile(isDigit);
        if (digits.size() != 2)
            return false;
        seconds = valueOf(digits);
        if ((walker.peek() == '.' || walker.peek() == ',') && walker.rest.size() > 1 && isDigit(walker.rest[1])) {
            walker.rest.remove_prefix(1);
            std::string fraction(walker.takeWhile(isDigit).substr(0, 3));
            fraction.resize(3, '0');
            reading.millisecond = valueOf(fraction);
        }
    }
    if (!takeHalfOfDay(walker, hour) || hour > 23 || valueOf(minutes) > 59 || seconds > 60)
        return false;
    reading.secondOfDay = hour * 3600 + valueOf(minutes) * 60 + std::min(seconds, 59);
    return true;
}

/// Zone abbreviations that name one offset in shop exports, in hours.
std::optional<int> offsetOfAbbreviation(const std::string& word)
{
    constexpr std::array<std::pair<std::string_view, int>, 22> known = {{
        {"z", 0},    {"utc", 0},  {"gmt", 0},  {"wet", 0},  {"west", 1}, {"bst", 1},  {"cet", 1},  {"mez", 1},
        {"cest", 2}, {"mesz", 2}, {"eet", 2},  {"eest", 3}, {"msk", 3},  {"est", -5}, {"edt", -4}, {"cst", -6},
        {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7}, {"jst", 9},
    }};
    for (const auto& [name, hours] : known) {
        if (word == name)
            return hours * 3600;
    }
    return std::nullopt;
}

/// +0200, +02:00, +2, -07:00 after a sign.
std::optional<int> takeOffset(Walker& walker)
{
    const bool isWest = walker.peek() == '-';
    walker.rest.remove_prefix(1);
    const std::string_view digits = walker.takeWhile(isDigit);
    int hours = 0;
    int minutes = 0;
    if (digits.size() == 4) {
        hours = valueOf(digits.substr(0, 2));
        minutes = valueOf(digits.substr(2));
    } else if (digits.size() == 1 || digits.size() == 2) {
        hours = valueOf(digits);
        if (walker.take(':')) {
            const std::string_view rest = walker.takeWhile(isDigit);
            if (rest.size() != 2)
                return std::nullopt;
            minutes = valueOf(rest);
        }
    } else {
        return std::nullopt;
    }
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    const int seconds = hours * 3600 + minutes * 60;
    return isWest ? -seconds : seconds;
}

/// What may follow a time: nothing, an offset, a zone, or both ("GMT+2").
bool takeZone(Walker& walker, std::optional<int>& offset)
{
    walker.skip(" ");
    if (isLetter(walker.peek())) {
        const std::string word = lower(walker.takeWhile(isLetter));
        if (word != "uhr" && word != "h") {
            offset = offsetOfAbbreviation(word);
            if (!offset)
                return false;
        }
        walker.skip(" ");
    } else if (walker.take('(')) {
        walker.rest = {};
    }
    if (walker.peek() == '+' || walker.peek() == '-') {
        offset = takeOffset(walker);
        if (!offset)
            return false;
        walker.skip(" ");
        if (walker.peek() == '(')
            walker.rest = {}; // "+0200 (CEST)"
    }
    return walker.atEnd();
}

struct Part
{
    int value = 0;
    int digits = 0;
    bool isMonthName = false;
};

/// Which number is what, once the text has been cut into three parts.
struct Cut
{
    std::array<Part, 3> parts;
    char separator = 0; ///< between the first two parts
    DateReading reading;
};

std::optional<Cut> cutUp(std::string_view text)
{
    Cut cut;
    Walker walker{text};
    std::size_t count = 0;
    while (!walker.atEnd()) {
        if (isDigit(walker.peek())) {
            const std::string_view digits = walker.takeWhile(isDigit);
            if (count > 0 && digits.size() <= 2 && walker.peek() == ':' && count == 3) {
                walker.take(':');
                if (!takeTime(walker, valueOf(digits), cut.reading)
                    || !takeZone(walker, cut.reading.offsetSeconds))
                    return std::nullopt;
                return cut;
            }
            if (count == 3 || digits.size() > 4 || digits.size() == 3)
                return std::nullopt;
            cut.parts[count++] = {valueOf(digits), static_cast<int>(digits.size()), false};
            if (count == 1)
                cut.separator = walker.peek();
        } else if (isLetter(walker.peek())) {
            const std::string_view word = walker.takeWhile(isLetter);
            const bool hasMonth = std::any_of(cut.parts.begin(), cut.parts.end(), [](const Part& p) { return p.isMonthName; });
            const int month = hasMonth || count == 3 ? 0 : monthFromName(word);
            if (month > 0) {
                cut.parts[count++] = {month, 0, true};
            } else if (count > 0) {
                // Small words inside a date: 1er janvier, 3 de mayo, 21st, 12 maja 2024 r., … 2024 T 10:00, at, um.
                static constexpr std::array<std::string_view, 16> small = {"st", "nd", "rd", "th", "er",  "de",  "del", "di",
                                                                          "r",  "t",  "at", "um", "roku", "a", "o",   "of"};
                if (std::find(small.begin(), small.end(), lower(word)) == small.end())
                    return std::nullopt;
            }
        } else if (std::string_view(" ,./-'").find(walker.peek()) != std::string_view::npos) {
            walker.rest.remove_prefix(1);
        } else {
            return std::nullopt;
        }
    }
    return count == 3 ? std::optional(cut) : std::nullopt;
}

int fullYear(const Part& part)
{
    return part.digits > 2 ? part.value : part.value < 70 ? 2000 + part.value : 1900 + part.value;
}

enum class Readings { One, DayFirst, MonthFirst, Either };

/// Day, month and year of the three parts; says what the parts prove about the order.
std::optional<QDate> dateOf(const Cut& cut, DateOrder order, Readings& readings)
{
    const auto& [a, b, c] = cut.parts;
    readings = Readings::One;
    const auto valid = [](int year, int month, int day) {
        const QDate date(year, month, day);
        return date.isValid() && year >= 1900 && year < 2200 ? std::optional(date) : std::nullopt;
    };
    if (c.isMonthName)
        return std::nullopt;
    if (a.isMonthName)
        return valid(fullYear(c), a.value, b.value);
    if (b.isMonthName)
        return a.digits == 4 ? valid(a.value, b.value, c.value) : valid(fullYear(c), b.value, a.value);
    if (a.digits == 4)
        return valid(a.value, b.value, c.value);
    if (c.digits != 4 && c.digits != 2)
        return std::nullopt;
    if (a.value > 12 || b.value > 12) {
        readings = a.value > 12 ? Readings::DayFirst : Readings::MonthFirst;
        return a.value > 12 ? valid(fullYear(c), b.value, a.value) : valid(fullYear(c), a.value, b.value);
    }
    if (cut.separator == '.')
        return valid(fullYear(c), b.value, a.value);
    readings = a.value == b.value ? Readings::One : Readings::Either;
    return order == DateOrder::DayFirst ? valid(fullYear(c), b.value, a.value) : valid(fullYear(c), a.value, b.value);
}

/// 20250131, 20250131104500, and seconds or milliseconds since 1970.
std::optional<DateReading> readDigits(std::string_view text)
{
    const auto number = [text](std::size_t from, std::size_t length) { return valueOf(text.substr(from, length)); };
    if (text.size() == 8 || text.size() == 14) {
        DateReading reading{.date = QDate(number(0, 4), number(4, 2), number(6, 2))};
        if (text.size() == 14)
            reading.secondOfDay = number(8, 2) * 3600 + number(10, 2) * 60 + number(12, 2);
        if (!reading.date.isValid() || reading.date.year() < 1900 || reading.date.year() > 2199
            || reading.secondOfDay >= 86400)
            return std::nullopt;
        return reading;
    }
    if (text.size() != 10 && text.size() != 13)
        return std::nullopt;
    qint64 seconds = 0;
    for (const char c : text.substr(0, 10))
        seconds = seconds * 10 + (c - '0');
    if (seconds < 631'152'000) // before 1990 nobody exported orders: an id, not a time
        return std::nullopt;
    const qint64 day = seconds / 86400;
    return DateReading{QDate(1970, 1, 1).addDays(day), static_cast<int>(seconds % 86400), 0};
}

/// YYYY-MM-DD at the front, the usual form, without the general machinery.
bool takeIsoDate(Walker& walker, QDate& date)
{
    const std::string_view t = walker.rest;
    if (t.size() < 10 || t[4] != '-' || t[7] != '-')
        return false;
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!isDigit(t[i]))
            return false;
    }
    date = QDate(valueOf(t.substr(0, 4)), valueOf(t.substr(5, 2)), valueOf(t.substr(8, 2)));
    walker.rest.remove_prefix(10);
    return date.isValid();
}

std::optional<DateReading> read(std::string_view text, DateOrder order, Readings& readings)
{
    readings = Readings::One;
    text = unguarded(text);
    if (text.size() < 6 || text.size() > 64)
        return std::nullopt;
    Walker walker{text};
    DateReading reading;
    if (takeIsoDate(walker, reading.date)) {
        if (walker.atEnd())
            return reading;
        if (!walker.take('T') && !walker.take(' '))
            return std::nullopt;
        walker.skip(" ");
        const std::string_view hour = walker.takeWhile(isDigit);
        if (hour.empty() || hour.size() > 2 || !walker.take(':') || !takeTime(walker, valueOf(hour), reading)
            || !takeZone(walker, reading.offsetSeconds))
            return std::nullopt;
        return reading;
    }
    if (std::all_of(text.begin(), text.end(), isDigit))
        return readDigits(text);
    std::optional<Cut> cut = cutUp(text);
    const std::optional<QDate> date = cut ? dateOf(*cut, order, readings) : std::nullopt;
    if (!date)
        return std::nullopt;
    cut->reading.date = *date;
    return cut->reading;
}

} // namespace

std::optional<DateReading> readDate(std::string_view text, DateOrder order)
{
    Readings readings = Readings::One;
    return read(text, order, readings);
}

std::optional<int> readTimeOfDay(std::string_view text)
{
    Walker walker{unguarded(text)};
    const std::string_view hour = walker.takeWhile(isDigit);
    DateReading time;
    if (hour.empty() || hour.size() > 2 || !walker.take(':') || !takeTime(walker, valueOf(hour), time)
        || !takeZone(walker, time.offsetSeconds))
        return std::nullopt;
    return time.secondOfDay;
}

Instant toInstant(const DateReading& reading, const QTimeZone& zone)
{
    const qint64 seconds = std::max(0, reading.secondOfDay);
    if (reading.offsetSeconds) {
        const qint64 days = QDate(1970, 1, 1).daysTo(reading.date);
        return {(days * 86400 + seconds - *reading.offsetSeconds) * 1000 + reading.millisecond};
    }
    if (reading.secondOfDay < 0)
        return startOfDay(reading.date, zone);
    return instantOf(QDateTime(reading.date, QTime(0, 0).addMSecs(static_cast<int>(seconds) * 1000 + reading.millisecond), zone));
}

void DateEvidence::add(std::string_view text)
{
    if (isNothing(text))
        return;
    Readings readings = Readings::One;
    if (!read(text, DateOrder::DayFirst, readings)) {
        ++m_notDates;
        return;
    }
    ++m_dates;
    m_dayFirst += readings == Readings::DayFirst;
    m_monthFirst += readings == Readings::MonthFirst;
    m_either += readings == Readings::Either;
    if (readings == Readings::Either && m_sample.empty())
        m_sample = text;
}

} // namespace kokarda::imports

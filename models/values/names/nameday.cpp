// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/names/nameday.h"

#include "models/values/names/greeting.h"
#include "models/values/names/nametable.h"
#include "models/values/yearly.h"

#include <QHash>
#include <algorithm>
#include <stdexcept>
#include <vector>

namespace kokarda {

using namespace Qt::StringLiterals;

namespace {

using DaysByName = QHash<QString, std::vector<QDate>>;

// The table has no years; a leap year has room for every day.
std::vector<QDate> readDays(const QString& cell)
{
    std::vector<QDate> days;
    for (const QString& text : cell.split(u',')) {
        const QDate day = QDate::fromString(u"2024-"_s + text, Qt::ISODate);
        if (!day.isValid())
            throw std::logic_error("no day of the year: " + text.toStdString());
        days.push_back(day);
    }
    return days;
}

DaysByName readNameDays()
{
    DaysByName names;
    for (const QStringList& row : readNameRows(u":/names/namedays_pl.tsv"_s, 2)) {
        const std::vector<QDate> days = readDays(row.at(1));
        names.insert(row.at(0), days);
        for (const QString& other : row.value(2).split(u' ', Qt::SkipEmptyParts))
            names.insert(other, days);
    }
    return names;
}

const DaysByName& nameDays()
{
    static const DaysByName names = readNameDays();
    return names;
}

/// A sign that a name is read without: within a word it neither counts nor ends it.
bool isPassedOver(QChar sign)
{
    if (sign.unicode() < 0x80)
        return sign < u' ' && !sign.isSpace();
    return sign.isMark() || sign.category() == QChar::Other_Format || (sign.category() == QChar::Other_Control && !sign.isSpace());
}

/// "Ł" and "l" alike, the way names without marks are found; null for what is no letter.
QChar plainLetter(QChar sign)
{
    if (sign.unicode() < 0x80) {
        const auto small = static_cast<char16_t>(sign.unicode() | 0x20);
        return small >= u'a' && small <= u'z' ? QChar(small) : QChar();
    }
    if (sign == u'ł' || sign == u'Ł')
        return u'l';
    const QString parts = sign.decompositionTag() == QChar::Canonical ? sign.decomposition() : QString();
    const QChar plain = parts.isEmpty() ? sign : parts.front();
    return plain.isLetter() ? plain.toLower() : QChar();
}

/// Goes through the words of a text: for each, a number mixed (FNV-1a) from its plain letters. Stops where `found` says so.
template<class Found>
bool anyWord(QStringView text, Found found)
{
    constexpr quint64 start = 14695981039346656037ULL;
    quint64 word = start;
    for (const QChar sign : text) {
        if (isPassedOver(sign))
            continue;
        const QChar letter = plainLetter(sign);
        if (!letter.isNull()) {
            word = (word ^ letter.unicode()) * 1099511628211ULL;
        } else {
            if (word != start && found(word))
                return true;
            word = start;
        }
    }
    return word != start && found(word);
}

} // namespace

NearNameDays::NearNameDays(QDate from, int daysAhead)
{
    for (auto name = nameDays().begin(); name != nameDays().end(); ++name) {
        const bool isNear = std::ranges::any_of(name.value(), [&](QDate day) {
            const QDate next = nextYearlyDay(day.month(), day.day(), from);
            return next.isValid() && from.daysTo(next) <= daysAhead;
        });
        if (isNear)
            anyWord(name.key(), [this](quint64 word) { return m_words.insert(word), false; });
    }
}

bool NearNameDays::mayHave(QStringView name) const
{
    return anyWord(name, [this](quint64 word) { return m_words.contains(word); });
}

std::optional<QDate> nextNameDay(const QString& firstName, QDate from)
{
    const QString given = firstNameOf(firstName);
    const std::optional<KnownName> marked = polishNames().findWithoutMarks(given);
    std::optional<QDate> nearest;
    for (const QDate day : nameDays().value(marked ? marked->nominative : given)) {
        const QDate next = nextYearlyDay(day.month(), day.day(), from);
        if (next.isValid() && (!nearest || next < *nearest))
            nearest = next;
    }
    return nearest;
}

} // namespace kokarda

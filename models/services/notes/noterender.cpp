// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notes/noterender.h"

#include "models/values/names/phrases.h"

#include <QRegularExpression>
#include <algorithm>

namespace kokarda {

namespace {

using namespace Qt::StringLiterals;
using Kind = NoteCondition::Kind;

constexpr int nearDays = 14;

bool within(std::optional<int> number, int from, int to)
{
    return number && *number >= from && (to == 0 || *number <= to);
}

QString seasonOf(QDate day)
{
    switch (day.month()) {
    case 12:
    case 1:
    case 2:
        return u"winter"_s;
    case 3:
    case 4:
    case 5:
        return u"spring"_s;
    case 6:
    case 7:
    case 8:
        return u"summer"_s;
    default:
        return u"autumn"_s;
    }
}

// Easter Sunday of the Gregorian calendar: the "anonymous" computus (Meeus, Astronomical Algorithms, chapter 8).
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

bool isBeforeEaster(QDate day)
{
    const qint64 days = day.daysTo(easterSunday(day.year()));
    return days >= 0 && days <= nearDays;
}

bool reaches(const std::optional<Money>& value, int units)
{
    if (!value || !value->currency.isKnown())
        return false;
    qint64 minor = units;
    for (int i = 0; i < value->currency.minorDigits(); ++i)
        minor *= 10;
    return value->minor >= minor;
}

bool calendarHolds(const NoteCondition& condition, QDate day)
{
    if (!day.isValid())
        return false;
    switch (condition.kind) {
    case Kind::Season:
        return seasonOf(day) == condition.word;
    case Kind::BeforeChristmas:
        return day.month() == 12 && day.day() <= 23;
    case Kind::NewYear:
        return day.month() == 1 && day.day() <= 14;
    case Kind::BeforeEaster:
        return isBeforeEaster(day);
    default:
        return false;
    }
}

bool historyHolds(const NoteCondition& condition, const NoteFacts& facts)
{
    switch (condition.kind) {
    case Kind::OrderNumber:
        return within(facts.orderNumber, condition.from, condition.to);
    case Kind::LastOrderWithin:
        return within(facts.daysSinceLast, 0, condition.from);
    case Kind::LastOrderBefore:
        return within(facts.daysSinceLast, condition.from, 0);
    case Kind::YearsAsCustomer:
        return within(facts.yearsAsCustomer, condition.from, 0);
    case Kind::SameCategory:
        return !facts.category.isEmpty() && facts.category == facts.previousCategory;
    case Kind::OtherCategory:
        return !facts.category.isEmpty() && !facts.previousCategory.isEmpty() &&
               facts.category != facts.previousCategory;
    case Kind::AfterComplaint:
        return facts.complaintBefore;
    case Kind::BirthdayNear:
        return within(facts.daysToBirthday, 0, nearDays);
    case Kind::NameDayNear:
        return within(facts.daysToNameDay, 0, nearDays);
    default:
        return false;
    }
}

bool holds(const NoteCondition& condition, const NoteFacts& facts)
{
    switch (condition.kind) {
    case Kind::Category:
        if (condition.word == "generic"_L1)
            return facts.category.isEmpty();
        return !facts.category.isEmpty() && (condition.word.isEmpty() || facts.category == condition.word);
    case Kind::Pieces:
        return facts.pieces > 0 && within(facts.pieces, condition.from, condition.to);
    case Kind::Channel:
        return facts.channel.startsWith(condition.word, Qt::CaseInsensitive);
    case Kind::GiftOrder:
        return facts.isGift;
    case Kind::ValueAtLeast:
        return reaches(facts.value, condition.from);
    case Kind::Remark:
        return facts.hasRemark;
    case Kind::Weekend:
        return facts.orderDay.isValid() && facts.orderDay.dayOfWeek() >= 6;
    case Kind::LateEvening:
        return facts.orderTime.isValid() && facts.orderTime.hour() >= 22;
    case Kind::Abroad:
        return facts.abroad;
    case Kind::Season:
    case Kind::BeforeChristmas:
    case Kind::NewYear:
    case Kind::BeforeEaster:
        return calendarHolds(condition, facts.packingDay);
    default:
        return historyHolds(condition, facts);
    }
}

// The value of a slot; empty where the fact is missing.
QString slotValue(const QString& slot, const NoteFacts& facts, const Phrases& phrases)
{
    if (slot == "item"_L1)
        return phrases.item(facts.category, facts.pieces);
    if (slot == "item.gen"_L1)
        return phrases.itemGenitive(facts.category, facts.pieces);
    if (slot == "item.acc"_L1)
        return phrases.itemAccusative(facts.category, facts.pieces);
    if (slot == "counted"_L1)
        return facts.pieces >= 2 ? phrases.counted(facts.category, facts.pieces) : QString();
    if (slot == "title"_L1)
        return facts.title.isEmpty() ? QString() : phrases.quoted(facts.title);
    if (slot == "nth"_L1)
        return facts.orderNumber && *facts.orderNumber >= 2 ? phrases.ordinal(*facts.orderNumber) : QString();
    if (slot == "years"_L1)
        return phrases.years(facts.yearsAsCustomer.value_or(0));
    if (slot == "previous"_L1)
        return phrases.items(facts.previousCategory);
    if (slot == "city"_L1)
        return facts.city;
    if (slot == "weekday"_L1)
        return facts.orderDay.isValid() ? phrases.onWeekday(facts.orderDay.dayOfWeek()) : QString();
    return {};
}

// "{n:jest|są}" by the number of pieces, "{g:Pani|Pana|Państwa}" by gender, the last form for nobody in particular.
QString variant(QChar kind, const QStringList& forms, const NoteFacts& facts, Gender gender)
{
    if (kind == u'n')
        return facts.pieces > 0 && forms.size() == 2 ? forms.at(facts.pieces == 1 ? 0 : 1) : QString();
    if (kind != u'g' || forms.size() != 3)
        return {};
    return forms.at(gender == Gender::feminine ? 0 : gender == Gender::masculine ? 1 : 2);
}

} // namespace

bool fits(const NoteBlock& block, const NoteFacts& facts)
{
    const bool ofGift = std::any_of(block.when.begin(), block.when.end(),
                                    [](const NoteCondition& condition) { return condition.kind == Kind::GiftOrder; });
    return ofGift == facts.isGift &&
           std::all_of(block.when.begin(), block.when.end(),
                       [&](const NoteCondition& condition) { return holds(condition, facts); });
}

std::optional<QString> rendered(const NoteBlock& block, const NoteFacts& facts, const QString& language, Gender gender)
{
    static const QRegularExpression piece(u"\\{(?:([gn]):([^{}]*)|([a-z.]+))\\}"_s);
    const Phrases& phrases = Phrases::of(language);
    QString text;
    qsizetype end = 0;
    for (auto match = piece.globalMatch(block.text); match.hasNext();) {
        const auto found = match.next();
        text += QStringView(block.text).mid(end, found.capturedStart() - end);
        end = found.capturedEnd();
        const QString kind = found.captured(1);
        const QString value = kind.isEmpty() ? slotValue(found.captured(3), facts, phrases)
                                             : variant(kind.front(), found.captured(2).split(u'|'), facts, gender);
        if (value.isEmpty())
            return std::nullopt;
        text += value;
    }
    text += QStringView(block.text).mid(end);
    text = text.simplified();
    if (text.isEmpty() || text.contains(u'{') || text.contains(u'}'))
        return std::nullopt;
    text[0] = text.at(0).toUpper();
    return text;
}

} // namespace kokarda

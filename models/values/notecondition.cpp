// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/notecondition.h"

#include <QRegularExpression>
#include <array>
#include <vector>

namespace kokarda {

namespace {

using Kind = NoteCondition::Kind;

// What stands for the parts of a pattern: the first and second number, or a word.
enum class Reads
{
    Nothing,
    From,
    FromTo,
    Word
};

struct Pattern
{
    QLatin1String words;
    Kind kind;
    Reads reads;
    int from = 0;
    int to = 0;
};

using namespace Qt::StringLiterals;

const std::array<Pattern, 29>& patterns()
{
    static const std::array<Pattern, 29> list{
        {{"first order"_L1, Kind::OrderNumber, Reads::Nothing, 1, 1},
         {"returning customer"_L1, Kind::OrderNumber, Reads::Nothing, 2, 0},
         {"order (\\d+) or later"_L1, Kind::OrderNumber, Reads::From},
         {"order (\\d+)"_L1, Kind::OrderNumber, Reads::FromTo},
         {"order (\\d+) to (\\d+)"_L1, Kind::OrderNumber, Reads::FromTo},
         {"last order at most (\\d+) days ago"_L1, Kind::LastOrderWithin, Reads::From},
         {"last order at least (\\d+) days ago"_L1, Kind::LastOrderBefore, Reads::From},
         {"customer for at least (\\d+) years?"_L1, Kind::YearsAsCustomer, Reads::From},
         {"category known"_L1, Kind::Category, Reads::Nothing},
         {"category ([a-z]+)"_L1, Kind::Category, Reads::Word},
         {"one piece"_L1, Kind::Pieces, Reads::Nothing, 1, 1},
         {"several pieces"_L1, Kind::Pieces, Reads::Nothing, 2, 0},
         {"at least (\\d+) pieces"_L1, Kind::Pieces, Reads::From},
         {"same category again"_L1, Kind::SameCategory, Reads::Nothing},
         {"another category than last time"_L1, Kind::OtherCategory, Reads::Nothing},
         {"channel (.+)"_L1, Kind::Channel, Reads::Word},
         {"birthday near"_L1, Kind::BirthdayNear, Reads::Nothing},
         {"name day near"_L1, Kind::NameDayNear, Reads::Nothing},
         {"after a complaint"_L1, Kind::AfterComplaint, Reads::Nothing},
         {"gift order"_L1, Kind::GiftOrder, Reads::Nothing},
         {"value at least (\\d+)"_L1, Kind::ValueAtLeast, Reads::From},
         {"season (winter|spring|summer|autumn)"_L1, Kind::Season, Reads::Word},
         {"before Christmas"_L1, Kind::BeforeChristmas, Reads::Nothing},
         {"new year"_L1, Kind::NewYear, Reads::Nothing},
         {"before Easter"_L1, Kind::BeforeEaster, Reads::Nothing},
         {"with a remark"_L1, Kind::Remark, Reads::Nothing},
         {"ordered on a weekend"_L1, Kind::Weekend, Reads::Nothing},
         {"ordered late in the evening"_L1, Kind::LateEvening, Reads::Nothing},
         {"abroad"_L1, Kind::Abroad, Reads::Nothing}}};
    return list;
}

NoteCondition conditionOf(const Pattern& pattern, const QRegularExpressionMatch& match)
{
    NoteCondition condition{pattern.kind, pattern.from, pattern.to, {}};
    if (pattern.reads == Reads::Word)
        condition.word = match.captured(1);
    if (pattern.reads == Reads::From || pattern.reads == Reads::FromTo)
        condition.from = match.captured(1).toInt();
    if (pattern.reads == Reads::FromTo)
        condition.to = match.lastCapturedIndex() >= 2 ? match.captured(2).toInt() : condition.from;
    return condition;
}

} // namespace

std::optional<NoteCondition> noteConditionFrom(const QString& words)
{
    // Made ready once: every sentence that comes with the program has conditions, and all are read before the first note.
    static const std::vector<QRegularExpression> expressions = [] {
        std::vector<QRegularExpression> made;
        for (const Pattern& pattern : patterns())
            made.emplace_back(QRegularExpression::anchoredPattern(pattern.words));
        return made;
    }();
    const QString text = words.simplified();
    for (std::size_t i = 0; i < patterns().size(); ++i) {
        const Pattern& pattern = patterns()[i];
        const qsizetype blank = pattern.words.indexOf(u' ');
        if (!text.startsWith(pattern.words.first(blank < 0 ? pattern.words.size() : blank)))
            continue; // most are told apart by their first word
        if (const auto match = expressions[i].match(text); match.hasMatch())
            return conditionOf(pattern, match);
    }
    return std::nullopt;
}

QString noteConditionWords(const NoteCondition& condition)
{
    // The first pattern that leads back to the condition: one with a name of its own stands before one with numbers.
    for (const Pattern& pattern : patterns()) {
        if (pattern.kind != condition.kind)
            continue;
        static const QRegularExpression place(u"\\([^)]*\\)|s\\?"_s);
        QString words = pattern.words;
        const QString first = pattern.reads == Reads::Word ? condition.word : QString::number(condition.from);
        bool isFirst = true;
        for (auto match = place.match(words); match.hasMatch(); match = place.match(words)) {
            const bool isPlural = match.captured() == "s?"_L1;
            words.replace(match.capturedStart(), match.capturedLength(),
                isPlural      ? (condition.from == 1 ? QString() : u"s"_s)
                    : isFirst ? first
                              : QString::number(condition.to));
            isFirst = isFirst && isPlural;
        }
        if (noteConditionFrom(words) == condition)
            return words;
    }
    return {};
}

NoteTopic topicOf(Kind kind)
{
    switch (kind) {
    case Kind::OrderNumber:
        return NoteTopic::OrderNumber;
    case Kind::LastOrderWithin:
    case Kind::LastOrderBefore:
        return NoteTopic::Gap;
    case Kind::YearsAsCustomer:
        return NoteTopic::Loyalty;
    case Kind::Category:
        return NoteTopic::Category;
    case Kind::Pieces:
        return NoteTopic::Pieces;
    case Kind::SameCategory:
    case Kind::OtherCategory:
        return NoteTopic::Previous;
    case Kind::Channel:
        return NoteTopic::Channel;
    case Kind::BirthdayNear:
        return NoteTopic::Birthday;
    case Kind::NameDayNear:
        return NoteTopic::NameDay;
    case Kind::AfterComplaint:
        return NoteTopic::Complaint;
    case Kind::GiftOrder:
        return NoteTopic::GiftOrder;
    case Kind::ValueAtLeast:
        return NoteTopic::Value;
    case Kind::Season:
    case Kind::BeforeChristmas:
    case Kind::NewYear:
    case Kind::BeforeEaster:
        return NoteTopic::Season;
    case Kind::Remark:
        return NoteTopic::Remark;
    case Kind::Weekend:
    case Kind::LateEvening:
        return NoteTopic::OrderDay;
    case Kind::Abroad:
        return NoteTopic::Abroad;
    }
    return NoteTopic::Season;
}

} // namespace kokarda

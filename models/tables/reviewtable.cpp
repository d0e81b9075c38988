// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewtable.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

ReviewTable::ReviewTable(std::function<ReviewSummary(ReviewId)> read, QTimeZone zone, QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_read(std::move(read))
    , m_zone(std::move(zone))
    , m_locale(std::move(locale))
{
}

QString ReviewTable::starsText(int stars)
{
    return stars == 0 ? u"–"_s : QString(stars, u'★') + QString(5 - stars, u'☆');
}

QStringList ReviewTable::titles() const
{
    return {tr("Stars"), tr("Date"), tr("Author"), tr("What they said"), tr("Marks")};
}

QString ReviewTable::text(const ReviewSummary& row, int column) const
{
    switch (column) {
    case Stars:
        return starsText(row.stars);
    case Date:
        return m_locale.toString(dayIn(row.at, m_zone), QLocale::ShortFormat);
    case Author:
        return row.author;
    case Text:
        return row.text;
    case Marks: {
        QStringList marks;
        if (row.verified != Review::Verified::No)
            marks << tr("verified");
        if (row.incentivised)
            marks << tr("rewarded");
        if (row.hasReply)
            marks << tr("answered");
        return marks.join(u", "_s);
    }
    default:
        return {};
    }
}

std::vector<exports::ListColumn> ReviewTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"stars"_s, tr("Stars"), Figure}, {u"day"_s, tr("Date"), Plain}, {u"author"_s, tr("Author"), Words},
        {u"words"_s, tr("What they said"), Words}, {u"source"_s, tr("Source"), Words},
        {u"verified"_s, tr("Verified"), Plain}, {u"rewarded"_s, tr("Rewarded"), Plain},
        {u"answered"_s, tr("Answered"), Plain}};
}

QStringList ReviewTable::fileCells(const ReviewSummary& row) const
{
    if (!row.id)
        return {};
    return {row.stars > 0 ? QString::number(row.stars) : QString(), fileDay(row.at, m_zone), row.author, row.text, row.source,
        fileAnswer(row.verified != Review::Verified::No), fileAnswer(row.incentivised), fileAnswer(row.hasReply)};
}

} // namespace kokarda::tables

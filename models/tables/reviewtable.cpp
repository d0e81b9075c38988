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

} // namespace kokarda::tables

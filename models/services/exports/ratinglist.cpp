// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/ratinglist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RatingList)
};

struct RatedMonth
{
    QString category; ///< empty: all goods
    ReviewTrend::Month rated;
};

QString figureOf(double value)
{
    return QString::number(value, 'f', 2);
}

} // namespace

ListRows ratingList(const RatingHistory& history)
{
    using enum ListCell;
    std::vector<RatedMonth> rows;
    const auto add = [&rows](const QString& category, const ReviewTrend& trend) {
        for (const ReviewTrend::Month& month : trend.months)
            rows.push_back({category, month});
    };
    const ReviewTrend all = history.trend();
    add({}, all);
    for (const ReviewTrend::Group& group : all.groups) {
        if (group.category)
            add(group.title, history.trend(group.category));
    }
    return listOfAll(u"ratings"_s,
        {{u"category"_s, Words::tr("Category"), ListCell::Words}, {u"month"_s, Words::tr("Month"), Plain}, {u"reviews"_s, Words::tr("Reviews"), Figure},
            {u"mean"_s, Words::tr("Mean stars"), Figure}, {u"low"_s, Words::tr("at least"), Figure}, {u"high"_s, Words::tr("at most"), Figure}},
        std::move(rows), [](const RatedMonth& row) {
            const Estimate& stars = row.rated.stars;
            return QStringList{row.category, row.rated.month.toString(u"yyyy-MM"_s), QString::number(stars.count),
                stars.count > 0 ? figureOf(stars.value) : QString(), stars.margin ? figureOf(stars.margin->low) : QString(),
                stars.margin ? figureOf(stars.margin->high) : QString()};
        });
}

} // namespace kokarda::exports

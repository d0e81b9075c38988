// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportsource.h"

#include "models/services/cases/casedesk.h"
#include "models/services/reviews/reviewfigures.h"
#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VoiceReports)
};

/// The orders that were reviewed in a month of the period; many a review has no order in this shop.
std::optional<OrdersBehind> ofMonth(OrdersBehind::Of of, QDate month, const Source& source)
{
    const Period part = within({month, month.addMonths(1).addDays(-1)}, source.terms.period);
    return behind(of, part, source.facts.hasReviewedOrder(of, part) ? 1 : 0);
}

ReportCell valueOf(const Estimate& estimate)
{
    return estimate.count == 0 ? ReportCell() : ReportCell(estimate.value);
}

ReportCell lowOf(const Estimate& estimate)
{
    return estimate.margin ? ReportCell(estimate.margin->low) : ReportCell();
}

ReportCell highOf(const Estimate& estimate)
{
    return estimate.margin ? ReportCell(estimate.margin->high) : ReportCell();
}

} // namespace

Report reviews(const Source& source)
{
    Report report = begun(source,
        Words::tr("Reviews with stars by the day they were written, of all sources. With fewer than %1 in a month no margin is given: it would say nothing.")
            .arg(fewestAnswers));
    report.casesTitle = Words::tr("reviews");
    std::map<QDate, StarSum> months;
    for (const storage::ReviewCount& day : source.facts.reviews(source.terms.period)) {
        if (day.stars == 0)
            continue;
        months[monthOf(day.day)].add(day.stars, day.reviews);
        report.cases += day.reviews;
    }
    report.columns = {{u"month"_s, Words::tr("Month"), ReportFigure::Month}, {u"reviews"_s, Words::tr("Reviews"), ReportFigure::Count},
        {u"mean"_s, Words::tr("Mean stars"), ReportFigure::Number}, {u"low"_s, Words::tr("at least"), ReportFigure::Number},
        {u"high"_s, Words::tr("at most"), ReportFigure::Number},
        {u"bad_share"_s, Words::tr("One or two stars"), ReportFigure::Share}};
    for (const auto& [month, stars] : months) {
        const Estimate mean = meanStars(stars);
        report.rows.push_back({{month, stars.count, valueOf(mean), lowOf(mean), highOf(mean), shareOf(stars.low, stars.count)}, ofMonth(OrdersBehind::Of::Stars, month, source)});
    }
    report.chart = ReportChart::Line;
    report.valueColumn = 2;
    return report;
}

Report recommendation(const Source& source)
{
    Report report = begun(source,
        Words::tr("Answers from 0 to 10 to “would you recommend us”. The score is the share of 9 and 10 less the share of 0 to 6, from −100 to 100. With fewer than %1 answers in a month no margin is given.")
            .arg(fewestAnswers));
    report.casesTitle = Words::tr("answers");
    std::map<QDate, PromoterSum> months;
    for (const storage::ReviewCount& day : source.facts.reviews(source.terms.period)) {
        if (day.recommend < 0)
            continue;
        months[monthOf(day.day)].add(day.recommend, day.reviews);
        report.cases += day.reviews;
    }
    report.columns = {{u"month"_s, Words::tr("Month"), ReportFigure::Month}, {u"answers"_s, Words::tr("Answers"), ReportFigure::Count},
        {u"promoters"_s, u"9–10"_s, ReportFigure::Count}, {u"passives"_s, u"7–8"_s, ReportFigure::Count},
        {u"detractors"_s, u"0–6"_s, ReportFigure::Count}, {u"score"_s, Words::tr("Score"), ReportFigure::Number},
        {u"low"_s, Words::tr("at least"), ReportFigure::Number}, {u"high"_s, Words::tr("at most"), ReportFigure::Number}};
    for (const auto& [month, answers] : months) {
        const Estimate score = promoterScore(answers);
        report.rows.push_back({{month, answers.all(), answers.promoters, answers.passives, answers.detractors, valueOf(score), lowOf(score), highOf(score)},
            ofMonth(OrdersBehind::Of::Answer, month, source)});
    }
    report.chart = ReportChart::Line;
    report.valueColumn = 5;
    return report;
}

Report complaints(const Source& source)
{
    Report report = begun(source,
        Words::tr("Complaints, returns and questions by the day they came in. The time to the answer is the mean of those that are closed."));
    report.casesTitle = Words::tr("cases");
    report.columns = {{u"reason"_s, Words::tr("Reason"), ReportFigure::Text}, {u"kind"_s, Words::tr("Kind"), ReportFigure::Text},
        {u"packaging"_s, Words::tr("Packaging"), ReportFigure::Text}, {u"cases"_s, Words::tr("Cases"), ReportFigure::Count},
        {u"closed"_s, Words::tr("Closed"), ReportFigure::Count},
        {u"days_to_answer"_s, Words::tr("Days to the answer"), ReportFigure::Number}};
    const std::map<QString, QString> kinds{{u"complaint"_s, Words::tr("Complaint")}, {u"return"_s, Words::tr("Return")},
        {u"enquiry"_s, Words::tr("Question")}};
    constexpr double msPerDay = 24.0 * 60 * 60 * 1000;
    for (const storage::CaseCount& one : source.facts.cases(source.terms.period)) {
        const auto kind = kinds.find(one.kind);
        const ReportCell days = one.closed == 0
            ? ReportCell()
            : ReportCell(static_cast<double>(one.answeredInMs) / msPerDay / static_cast<double>(one.closed));
        std::optional<OrdersBehind> orders = behind(OrdersBehind::Of::Case, source.terms.period, one.orders);
        if (orders)
            orders->words = QStringList{one.kind, one.reason, one.packaging};
        report.rows.push_back({{one.reason.isEmpty() ? Words::tr("No reason given") : CaseDesk::reasonTitle(one.reason), kind == kinds.end() ? one.kind : kind->second,
                                   one.packaging, one.cases, one.closed, days},
            orders});
        report.cases += one.cases;
    }
    report.chart = ReportChart::LyingBars;
    report.valueColumn = 3;
    return report;
}

} // namespace kokarda::reports

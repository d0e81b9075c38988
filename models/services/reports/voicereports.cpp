// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportsource.h"

#include "models/services/interval.h"

#include <QCoreApplication>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VoiceReports)
};

/// Below this an interval would pretend to know something.
constexpr qint64 fewAnswers = 10;

struct Stars
{
    qint64 count = 0;
    double sum = 0;
    double squares = 0;
    qint64 low = 0; ///< one or two stars
};

struct Answers
{
    qint64 promoters = 0;  ///< 9 or 10
    qint64 passives = 0;   ///< 7 or 8
    qint64 detractors = 0; ///< 0 to 6

    qint64 all() const { return promoters + passives + detractors; }
};

struct Estimate
{
    ReportCell value;
    ReportCell low;
    ReportCell high;
};

/// A mean with its interval of 95 %, from the normal approximation: value ± z·√(variance / n), kept within what the
/// scale allows. Too few answers: no interval.
Estimate estimated(double mean, double variance, qint64 count, double least, double most)
{
    if (count < fewAnswers)
        return {count == 0 ? ReportCell() : ReportCell(mean), {}, {}};
    const double half = normalQuantile(0.95) * std::sqrt(variance / static_cast<double>(count));
    return {mean, std::max(least, mean - half), std::min(most, mean + half)};
}

Estimate meanOf(const Stars& stars)
{
    const auto n = static_cast<double>(stars.count);
    const double mean = stars.count ? stars.sum / n : 0;
    const double variance = stars.count > 1 ? (stars.squares - n * mean * mean) / (n - 1) : 0;
    return estimated(mean, std::max(0.0, variance), stars.count, 1, 5);
}

/// Net Promoter Score, promoters − detractors in per cent of all answers (Reichheld, "The one number you need to grow",
/// Harvard Business Review, December 2003). An answer counts +1, 0 or −1; the variance is that of these values.
Estimate scoreOf(const Answers& answers)
{
    const auto n = static_cast<double>(answers.all());
    if (answers.all() == 0)
        return {};
    const double up = static_cast<double>(answers.promoters) / n;
    const double down = static_cast<double>(answers.detractors) / n;
    return estimated(100 * (up - down), 1e4 * (up + down - (up - down) * (up - down)), answers.all(), -100, 100);
}

} // namespace

Report reviews(const Source& source)
{
    Report report = begun(source,
        Words::tr("Reviews with stars by the day they were written, of all sources. With fewer than %1 in a month no margin is given: it would say nothing.")
            .arg(fewAnswers));
    report.casesTitle = Words::tr("reviews");
    std::map<QDate, Stars> months;
    for (const storage::ReviewCount& day : source.facts.reviews(source.terms.period)) {
        if (day.stars == 0)
            continue;
        Stars& month = months[monthOf(day.day)];
        month.count += day.reviews;
        month.sum += static_cast<double>(day.reviews) * day.stars;
        month.squares += static_cast<double>(day.reviews) * day.stars * day.stars;
        month.low += day.stars <= 2 ? day.reviews : 0;
        report.cases += day.reviews;
    }
    report.columns = {{u"month"_s, Words::tr("Month"), ReportFigure::Month}, {u"reviews"_s, Words::tr("Reviews"), ReportFigure::Count},
        {u"mean"_s, Words::tr("Mean stars"), ReportFigure::Number}, {u"low"_s, Words::tr("at least"), ReportFigure::Number},
        {u"high"_s, Words::tr("at most"), ReportFigure::Number},
        {u"bad_share"_s, Words::tr("One or two stars"), ReportFigure::Share}};
    for (const auto& [month, stars] : months) {
        const Estimate mean = meanOf(stars);
        report.rows.push_back({{month, stars.count, mean.value, mean.low, mean.high, shareOf(stars.low, stars.count)}, {}});
    }
    report.chart = ReportChart::Line;
    report.valueColumn = 2;
    return report;
}

Report recommendation(const Source& source)
{
    Report report = begun(source,
        Words::tr("Answers from 0 to 10 to “would you recommend us”. The score is the share of 9 and 10 less the share of 0 to 6, from −100 to 100. With fewer than %1 answers in a month no margin is given.")
            .arg(fewAnswers));
    report.casesTitle = Words::tr("answers");
    std::map<QDate, Answers> months;
    for (const storage::ReviewCount& day : source.facts.reviews(source.terms.period)) {
        if (day.recommend < 0)
            continue;
        Answers& month = months[monthOf(day.day)];
        (day.recommend >= 9 ? month.promoters : day.recommend >= 7 ? month.passives : month.detractors) += day.reviews;
        report.cases += day.reviews;
    }
    report.columns = {{u"month"_s, Words::tr("Month"), ReportFigure::Month}, {u"answers"_s, Words::tr("Answers"), ReportFigure::Count},
        {u"promoters"_s, u"9–10"_s, ReportFigure::Count}, {u"passives"_s, u"7–8"_s, ReportFigure::Count},
        {u"detractors"_s, u"0–6"_s, ReportFigure::Count}, {u"score"_s, Words::tr("Score"), ReportFigure::Number},
        {u"low"_s, Words::tr("at least"), ReportFigure::Number}, {u"high"_s, Words::tr("at most"), ReportFigure::Number}};
    for (const auto& [month, answers] : months) {
        const Estimate score = scoreOf(answers);
        report.rows.push_back({{month, answers.all(), answers.promoters, answers.passives, answers.detractors, score.value, score.low, score.high}, {}});
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
        report.rows.push_back({{one.reason.isEmpty() ? Words::tr("No reason given") : one.reason, kind == kinds.end() ? one.kind : kind->second,
                                   one.packaging, one.cases, one.closed, days},
            {}});
        report.cases += one.cases;
    }
    report.chart = ReportChart::LyingBars;
    report.valueColumn = 3;
    return report;
}

} // namespace kokarda::reports

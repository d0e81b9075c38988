// SPDX-License-Identifier: GPL-3.0-or-later
// What the shop still owes somebody: an answer, a question, a reminder, a wish.
#include "models/services/reports/reportsource.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/celebrations.h"
#include "models/services/reviews/reviewrequests.h"
#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FollowUps)
};

constexpr int soonDays = CelebrationListing::daysAhead;
/// The shop's own manners where no law sets a day: when an unpaid order is asked about, and a review is answered.
constexpr int paymentDays = 7;
constexpr int replyDays = 7;
/// An answer that comes later than this is not waited for any more.
constexpr int oldestReview = 90;

/// How many of one kind there are, by the day they are due.
struct Due
{
    qint64 now = 0; ///< today or before
    qint64 late = 0;
    qint64 soon = 0;
    qint64 later = 0;
    QDate first;

    void add(QDate day, QDate today, qint64 count = 1)
    {
        const qint64 days = today.daysTo(day);
        (days <= 0 ? now : days <= soonDays ? soon : later) += count;
        late += days < 0 ? count : 0;
        first = first.isValid() ? std::min(first, day) : day;
    }
    qint64 all() const { return now + soon + later; }
};

/// Whom to ask for a review and who celebrates is looked for slice by slice; all else is known at once.
class FollowUpReading : public Reading
{
public:
    explicit FollowUpReading(const Source& source)
        : m_source(source)
        , m_requests(source.shop)
        , m_celebrations(source.shop, source.today)
    {
    }

    bool readOn() override { return m_requests.readOn() || m_celebrations.readOn(); }

    Report report() override
    {
        Report report = begun(m_source,
            Words::tr("What waits to be done, as it stands now. Cases are due by their clocks, a review is answered within %1 days and an unpaid order asked about after %2. Reviews are asked for where a consent is proven, no case is open and no message went out within %3 days. Birthdays and name days are those of customers who ordered within a year.")
                .arg(QString::number(replyDays), QString::number(paymentDays), QString::number(ReviewRequestDesk::capDays)));
        report.casesTitle = Words::tr("things to do");
        report.columns = {{u"follow_up"_s, Words::tr("What"), ReportFigure::Text}, {u"now"_s, Words::tr("To do now"), ReportFigure::Count},
            {u"late"_s, Words::tr("Late"), ReportFigure::Count}, {u"soon"_s, Words::tr("Within 7 days"), ReportFigure::Count},
            {u"later"_s, Words::tr("Later"), ReportFigure::Count}, {u"first_due"_s, Words::tr("First due"), ReportFigure::Day}};
        addCases(report);
        add(report, Words::tr("Reviews to answer"), replies(), {}, PageBehind{u"reviews"_s, u"reply"_s});
        add(report, Words::tr("Reviews to ask for"), requests(), {}, PageBehind{u"reviews"_s, u"ask"_s});
        OrdersBehind unpaidOrders{OrdersBehind::Of::Waiting, {}, {}, 0, {statusKey(OrderStatus::AwaitingPayment)}};
        add(report, Words::tr("Orders to be paid"), unpaid(), unpaidOrders, {});
        addCelebrations(report, Celebration::Kind::Birthday, Words::tr("Birthdays"), u"birthday"_s);
        addCelebrations(report, Celebration::Kind::NameDay, Words::tr("Name days"), u"name-day"_s);
        report.chart = ReportChart::LyingBars;
        return report;
    }

private:
    void add(Report& report, const QString& title, const Due& due, const std::optional<OrdersBehind>& orders, const std::optional<PageBehind>& page) const
    {
        const bool hasAny = due.all() > 0;
        report.rows.push_back({{title, due.now, due.late, due.soon, due.later, due.first.isValid() ? ReportCell(due.first) : ReportCell()},
            hasAny ? orders : std::nullopt, hasAny ? page : std::nullopt});
        report.cases += due.all();
    }

    void addCases(Report& report) const
    {
        const std::array<std::pair<QString, QString>, 3> kinds{{{u"complaint"_s, Words::tr("Complaints to answer")},
            {u"return"_s, Words::tr("Returns to settle")}, {u"enquiry"_s, Words::tr("Questions to answer")}}};
        const std::vector<storage::OpenCase> open = m_source.facts.openCases();
        for (const auto& [kind, title] : kinds) {
            Due due;
            for (const storage::OpenCase& one : open) {
                if (one.kind == kind)
                    due.add(one.dueAt ? dayIn(*one.dueAt, m_source.zone) : m_source.today, m_source.today);
            }
            add(report, title, due, {}, PageBehind{u"cases"_s, {}});
        }
    }

    Due replies() const
    {
        Due due;
        for (const storage::DayCount& day : m_source.facts.unanswered(startOfDay(m_source.today.addDays(-oldestReview), m_source.zone)))
            due.add(day.day.addDays(replyDays), m_source.today, day.count);
        return due;
    }

    Due requests() const
    {
        Due due;
        for (const ReviewRequest& request : m_requests.requests()) {
            if (request.hold == ReviewRequest::Hold::None || request.hold == ReviewRequest::Hold::NotDue)
                due.add(request.due, m_source.today);
        }
        return due;
    }

    Due unpaid() const
    {
        Due due;
        for (const storage::WaitingOrders& day : m_source.facts.waiting(m_source.now)) {
            if (day.status == OrderStatus::AwaitingPayment)
                due.add(day.day.addDays(paymentDays), m_source.today, day.orders);
        }
        return due;
    }

    void addCelebrations(Report& report, Celebration::Kind kind, const QString& title, const QString& key) const
    {
        Due due;
        for (const Celebration& one : m_celebrations.celebrations()) {
            if (one.kind == kind)
                due.add(one.day, m_source.today);
        }
        add(report, title, due, OrdersBehind{OrdersBehind::Of::Celebrating, {}, {}, 0, {key}}, {});
    }

    const Source& m_source;
    ReviewRequestListing m_requests;
    CelebrationListing m_celebrations;
};

} // namespace

std::unique_ptr<Reading> followUps(const Source& source)
{
    return std::make_unique<FollowUpReading>(source);
}

} // namespace kokarda::reports

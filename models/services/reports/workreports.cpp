// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reports/reportsource.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WorkReports)
};

struct Queue
{
    qint64 orders = 0;
    qint64 late = 0;
    QDate oldest;
    std::vector<qint64> ages; ///< in days, one per order
};

double hoursOf(qint64 ms)
{
    return static_cast<double>(ms) / (60.0 * 60 * 1000);
}

/// Parcels by the day they were packed, some weeks at a time.
class PackingReading : public Reading
{
public:
    explicit PackingReading(const Source& source)
        : m_source(source)
        , m_report(begun(source,
              Words::tr("Parcels by the day they were packed. The waiting time runs from the order to the packed parcel; half of them waited longer than the hours shown.")))
        , m_left(source.facts.packedDays(source.terms.period))
    {
        m_report.casesTitle = Words::tr("parcels");
    }

    bool readOn() override
    {
        constexpr int daysASlice = 60;
        if (!isLeft())
            return false;
        const QDate end = std::min(m_left.first.addDays(daysASlice - 1), m_left.last);
        for (const storage::PackedParcel& parcel : m_source.facts.packed({m_left.first, end})) {
            PackedDay& day = m_days[parcel.day];
            day.pieces += parcel.pieces;
            day.waited.push_back(parcel.waitedMs);
            ++m_report.cases;
        }
        m_left.first = end.addDays(1);
        return isLeft();
    }

    Report report() override
    {
        m_report.columns = {{u"day"_s, Words::tr("Day"), ReportFigure::Day}, {u"parcels"_s, Words::tr("Parcels"), ReportFigure::Count},
            {u"pieces"_s, Words::tr("Pieces"), ReportFigure::Count}, {u"median_hours"_s, Words::tr("Median hours waited"), ReportFigure::Number}};
        for (auto& [day, packed] : m_days) {
            const qint64 parcels = qint64(packed.waited.size());
            m_report.rows.push_back({{day, parcels, packed.pieces, hoursOf(median(std::move(packed.waited)))},
                behind(OrdersBehind::Of::Packed, {day, day})});
        }
        m_report.chart = ReportChart::Line;
        return std::move(m_report);
    }

private:
    struct PackedDay
    {
        qint64 pieces = 0;
        std::vector<qint64> waited; ///< in milliseconds, one per parcel
    };

    bool isLeft() const { return m_left.first.isValid() && m_left.first <= m_left.last; }

    const Source& m_source;
    Report m_report;
    Period m_left; ///< not read yet
    std::map<QDate, PackedDay> m_days;
};

/// A report on what lay in the parcels of the period: its shares are of them.
Report ofParcels(const Source& source, const QString& counted)
{
    Report report = begun(source, counted);
    report.casesTitle = Words::tr("parcels packed");
    report.cases = source.facts.packedCount(source.terms.period);
    report.chart = ReportChart::LyingBars;
    return report;
}

} // namespace

Report waiting(const Source& source)
{
    Report report = begun(source,
        Words::tr("Orders that have not been sent, as they stand now. Late: the day to send by has passed, or the channel’s cut-off time of the day they came."));
    report.casesTitle = Words::tr("orders");
    std::map<OrderStatus, Queue> queues;
    for (const storage::WaitingOrders& day : source.facts.waiting(source.now)) {
        Queue& queue = queues[day.status];
        queue.orders += day.orders;
        queue.late += day.late;
        queue.oldest = queue.oldest.isValid() ? std::min(queue.oldest, day.day) : day.day;
        queue.ages.insert(queue.ages.end(), std::size_t(day.orders), day.day.daysTo(source.today));
        report.cases += day.orders;
    }
    // What is to be packed is late as at the bench, where a channel's cut-off time stands in for a day that is not given.
    if (const auto toPack = queues.find(OrderStatus::ToPack); toPack != queues.end())
        toPack->second.late = static_cast<qint64>(PackingDesk(source.shop).late().size());
    report.columns = {{u"status"_s, Words::tr("Status"), ReportFigure::Text}, {u"orders"_s, Words::tr("Orders"), ReportFigure::Count},
        {u"late"_s, Words::tr("Late"), ReportFigure::Count}, {u"oldest"_s, Words::tr("Oldest"), ReportFigure::Day},
        {u"median_days"_s, Words::tr("Half wait longer than (days)"), ReportFigure::Count}};
    for (const auto& [status, queue] : queues) {
        std::optional<OrdersBehind> orders = behind(OrdersBehind::Of::Waiting, {});
        orders->words = QStringList{statusKey(status)};
        report.rows.push_back({{statusTitle(status), queue.orders, queue.late, queue.oldest, median(queue.ages)}, orders});
    }
    report.chart = ReportChart::LyingBars;
    return report;
}

std::unique_ptr<Reading> packing(const Source& source)
{
    return std::make_unique<PackingReading>(source);
}

Report gifts(const Source& source)
{
    Report report = ofParcels(source,
        Words::tr("Gifts in packed parcels of the period, with what they cost the shop when they were given. The stock is that of now."));
    report.columns = {{u"gift"_s, Words::tr("Gift"), ReportFigure::Text}, {u"pieces"_s, Words::tr("Pieces"), ReportFigure::Count},
        {u"orders"_s, Words::tr("Orders"), ReportFigure::Count}, {u"share"_s, Words::tr("Share of parcels"), ReportFigure::Share},
        {u"cost"_s, Words::tr("Cost"), ReportFigure::Amount}, {u"stock"_s, Words::tr("In stock"), ReportFigure::Count}};
    std::set<Currency> others;
    for (const storage::GiftsGiven& gift : source.facts.gifts(source.terms.period)) {
        const bool own = gift.cost.isZero() || gift.cost.currency == report.currency;
        if (!own)
            others.insert(gift.cost.currency);
        std::optional<OrdersBehind> orders = behind(OrdersBehind::Of::Gift, source.terms.period);
        orders->currency = gift.cost.currency;
        orders->id = gift.gift.value;
        report.rows.push_back({{source.shop.gifts().shownName(gift.gift, gift.name), gift.pieces, gift.orders, shareOf(gift.orders, report.cases),
                                   own ? ReportCell(Money{gift.cost.minor, report.currency}) : ReportCell(), qint64(gift.stock)},
            orders});
    }
    report.otherCurrencies.assign(others.begin(), others.end());
    return report;
}

Report notes(const Source& source)
{
    Report report = ofParcels(source,
        Words::tr("Notes by the day they were written and by hand; the share is that of parcels packed in the period."));
    report.columns = {{u"hand"_s, Words::tr("Hand"), ReportFigure::Text}, {u"notes"_s, Words::tr("Notes"), ReportFigure::Count},
        {u"orders"_s, Words::tr("Orders"), ReportFigure::Count}, {u"share"_s, Words::tr("Share of parcels"), ReportFigure::Share},
        {u"from_template"_s, Words::tr("As composed"), ReportFigure::Count},
        {u"edited"_s, Words::tr("Edited by hand"), ReportFigure::Count}, {u"printed"_s, Words::tr("Printed"), ReportFigure::Count}};
    for (const storage::NotesWritten& hand : source.facts.notes(source.terms.period)) {
        std::optional<OrdersBehind> orders = behind(OrdersBehind::Of::Note, source.terms.period);
        orders->words = QStringList{hand.hand};
        report.rows.push_back({{hand.hand, hand.notes, hand.orders, shareOf(hand.orders, report.cases), hand.notes - hand.edited,
                                   hand.edited, hand.printed},
            orders});
    }
    return report;
}

} // namespace kokarda::reports

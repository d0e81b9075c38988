// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/product.h"
#include "models/values/report.h"
#include "models/values/shopinfo.h"

#include <memory>
#include <optional>
#include <vector>

namespace kokarda {
class Shop;
}

namespace kokarda::storage {
class ReportRepository;
struct DaySales;
}

/// The reports, each a function of the facts in the file and of what was asked.
namespace kokarda::reports {

struct Source
{
    Shop& shop;
    const storage::ReportRepository& facts;
    ReportTerms terms;
    std::vector<Channel> channels;
    CategoryTree categories;
    Instant now;
    QDate today; ///< in the shop's zone
    QTimeZone zone;
};

/// A source as of now.
Source sourceOf(Shop& shop, const storage::ReportRepository& facts, const ReportTerms& terms);

/// A report that is read in slices of some milliseconds: between two of them the window is free to paint and to listen.
/// The source outlives it.
class Reading
{
public:
    virtual ~Reading() = default;
    /// Reads on; false when everything is read. Throws DbError.
    virtual bool readOn() = 0;
    /// Of what is read; once.
    virtual Report report() = 0;
};

/// A report of some milliseconds, in one slice.
template<Report (*make)(const Source&)>
std::unique_ptr<Reading> atOnce(const Source& source)
{
    class AtOnce : public Reading
    {
    public:
        explicit AtOnce(const Source& from)
            : m_source(from)
        {
        }
        bool readOn() override { return false; }
        Report report() override { return make(m_source); }

    private:
        const Source& m_source;
    };
    return std::make_unique<AtOnce>(source);
}

Report salesByDay(const Source& source);
Report salesByWeek(const Source& source); ///< weeks begin on Monday (ISO 8601)
Report salesByMonth(const Source& source);
Report salesByChannel(const Source& source);
std::unique_ptr<Reading> salesByCategory(const Source& source);
std::unique_ptr<Reading> topProducts(const Source& source);
Report basket(const Source& source);

std::unique_ptr<Reading> repeatBuyers(const Source& source);
std::unique_ptr<Reading> cohorts(const Source& source);
std::unique_ptr<Reading> secondOrder(const Source& source);
std::unique_ptr<Reading> segments(const Source& source);

std::unique_ptr<Reading> followUps(const Source& source);
Report waiting(const Source& source);
std::unique_ptr<Reading> packing(const Source& source);
Report gifts(const Source& source);
Report notes(const Source& source);

Report reviews(const Source& source);
Report recommendation(const Source& source);
Report complaints(const Source& source);
std::unique_ptr<Reading> complainedProducts(const Source& source);

/// The row's orders, to be looked for when they are wanted; none when none were counted.
std::optional<OrdersBehind> behind(OrdersBehind::Of of, const Period& period, qint64 counted = 1);
/// What of the one lies in the other.
Period within(const Period& part, const Period& whole);

/// A report of this source with its currency and nothing else.
Report begun(const Source& source, const QString& counted);
/// The sales in the report's currency; the other currencies are noted in the report.
std::vector<storage::DaySales> salesOf(const Source& source, const Period& period, Report& report);
/// part / whole, or nothing where there is no whole.
ReportCell shareOf(qint64 part, qint64 whole);
/// whole / count to the minor unit, or nothing where there is no count.
ReportCell averageOf(const Money& whole, qint64 count);
QDate monthOf(QDate day);
/// The middle value, the lower of two; values may come in any order and must not be empty.
qint64 median(std::vector<qint64> values);

} // namespace kokarda::reports

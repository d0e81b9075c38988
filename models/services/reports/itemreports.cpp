// SPDX-License-Identifier: GPL-3.0-or-later
// What was sold, by category and by product.
#include "models/services/reports/reportsource.h"

#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SalesReports)
};

/// What lines are gathered under: a category, or a product by its title.
using ItemName = std::pair<QString, CategoryId>;

struct Sold
{
    qint64 pieces = 0;
    Money revenue;
};

/// The manner of one of these reports.
struct Gathering
{
    OrdersBehind::Of of;
    ItemName (*nameOf)(const Source&, const storage::ItemSales&);
    ReportColumn column;
    std::size_t most;
    QString counted;
};

/// Lines gathered under a name, some months at a time.
class ItemReading : public Reading
{
public:
    ItemReading(const Source& source, Gathering gathering)
        : m_source(source)
        , m_gathering(std::move(gathering))
        , m_report(begun(source, m_gathering.counted))
    {
        for (const storage::DaySales& day : salesOf(source, source.terms.period, m_report)) {
            m_report.cases += day.orders;
            m_last = std::max(m_last.isValid() ? m_last : day.day, day.day);
            m_next = std::min(m_next.isValid() ? m_next : day.day, day.day);
        }
        m_report.casesTitle = Words::tr("orders");
    }

    bool readOn() override
    {
        constexpr int monthsASlice = 4;
        if (!isLeft())
            return false;
        // The file has whole months ready, so a slice ends with one.
        const QDate end = std::min(monthOf(m_next).addMonths(monthsASlice).addDays(-1), m_last);
        for (const storage::ItemSales& item : m_source.facts.items({m_next, end}, m_source.terms.currency)) {
            Sold& sold = m_names[m_gathering.nameOf(m_source, item)];
            sold.pieces += item.pieces;
            sold.revenue = sold.revenue + item.revenue;
            m_whole += item.revenue.minor;
        }
        m_next = end.addDays(1);
        return isLeft();
    }

    Report report() override
    {
        m_report.columns = {m_gathering.column, {u"pieces"_s, Words::tr("Pieces"), ReportFigure::Count},
            {u"revenue"_s, Words::tr("Revenue"), ReportFigure::Amount}, {u"share"_s, Words::tr("Share"), ReportFigure::Share}};
        // Largest revenue first, then by name, so that the order never depends on chance.
        std::vector<std::pair<ItemName, Sold>> sorted(m_names.begin(), m_names.end());
        std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second.revenue.minor > b.second.revenue.minor; });
        sorted.resize(std::min(sorted.size(), m_gathering.most));
        for (const auto& [name, sold] : sorted) {
            std::optional<OrdersBehind> orders = behind(m_gathering.of, m_source.terms.period);
            orders->currency = m_source.terms.currency;
            orders->id = name.second.value;
            orders->words = QStringList{name.first};
            m_report.rows.push_back({{name.first, sold.pieces, sold.revenue, shareOf(sold.revenue.minor, m_whole)}, orders});
        }
        m_report.chart = ReportChart::LyingBars;
        m_report.valueColumn = 2;
        return std::move(m_report);
    }

private:
    bool isLeft() const { return m_next.isValid() && m_next <= m_last; }

    const Source& m_source;
    Gathering m_gathering;
    Report m_report;
    QDate m_next; ///< not read yet
    QDate m_last;
    std::map<ItemName, Sold> m_names;
    qint64 m_whole = 0;
};

QString counted()
{
    return Words::tr("Lines of orders, by the day of the order. Revenue is that of the lines, without shipping and without discounts on the whole order.");
}

} // namespace

std::unique_ptr<Reading> salesByCategory(const Source& source)
{
    const auto name = [](const Source& from, const storage::ItemSales& item) {
        return ItemName{item.category ? categoryPath(from.categories, item.category) : Words::tr("No category"), item.category};
    };
    return std::make_unique<ItemReading>(source,
        Gathering{OrdersBehind::Of::Category, name, {u"category"_s, Words::tr("Category"), ReportFigure::Text}, std::size_t(-1), counted()});
}

std::unique_ptr<Reading> topProducts(const Source& source)
{
    constexpr std::size_t most = 50;
    const auto name = [](const Source&, const storage::ItemSales& item) { return ItemName{item.title, {}}; };
    return std::make_unique<ItemReading>(source,
        Gathering{OrdersBehind::Of::Product, name, {u"product"_s, Words::tr("Product"), ReportFigure::Text}, most,
            counted() + u' ' + Words::tr("The fifty with the largest revenue.")});
}

} // namespace kokarda::reports

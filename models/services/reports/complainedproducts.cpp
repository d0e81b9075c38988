// SPDX-License-Identifier: GPL-3.0-or-later
// Which products come back, and why: pieces complained about beside pieces sold.
#include "models/services/reports/reportsource.h"

#include "models/services/cases/casedesk.h"
#include "models/storage/repositories/reportrepository.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace kokarda::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ComplainedProducts)
};

struct Complained
{
    qint64 pieces = 0;
    qint64 sold = 0;
    std::set<CaseId> cases;
    std::map<QString, qint64> reasons; ///< pieces by reason

    QString commonest() const
    {
        const auto most = std::ranges::max_element(reasons, {}, [](const auto& one) { return one.second; });
        return most == reasons.end() || most->first.isEmpty() ? Words::tr("No reason given")
                                                                    : CaseDesk::reasonTitle(most->first);
    }
};

/// The complaints are known at once; what was sold of these products is read currency by currency.
class ComplainedReading : public Reading
{
public:
    explicit ComplainedReading(const Source& source)
        : m_source(source)
        , m_report(begun(source,
              Words::tr("Pieces in complaints and returns by the day these came in, beside the pieces sold in the same period, in any currency. A case that names no piece is not in it.")))
    {
        std::set<CaseId> all;
        for (const storage::ComplainedPiece& one : source.facts.complained(source.terms.period)) {
            Complained& product = m_products[one.title];
            product.pieces += one.pieces;
            product.cases.insert(one.caseFile);
            product.reasons[one.reason] += one.pieces;
            all.insert(one.caseFile);
        }
        m_report.cases = qint64(all.size());
        if (m_products.empty())
            return;
        for (const storage::DaySales& day : source.facts.sales(source.terms.period))
            m_left.emplace(day.revenue.currency, monthOf(day.day));
    }

    bool readOn() override
    {
        if (m_left.empty())
            return false;
        const auto [currency, month] = *m_left.begin();
        // Whole months are ready in the file.
        const Period part = within({month, month.addMonths(1).addDays(-1)}, m_source.terms.period);
        for (const storage::ItemSales& item : m_source.facts.items(part, currency)) {
            if (const auto product = m_products.find(item.title); product != m_products.end())
                product->second.sold += item.pieces;
        }
        m_left.erase(m_left.begin());
        return !m_left.empty();
    }

    Report report() override
    {
        m_report.casesTitle = Words::tr("cases");
        m_report.columns = {{u"product"_s, Words::tr("Product"), ReportFigure::Text}, {u"pieces"_s, Words::tr("Pieces"), ReportFigure::Count},
            {u"cases"_s, Words::tr("Cases"), ReportFigure::Count}, {u"sold"_s, Words::tr("Sold"), ReportFigure::Count},
            {u"share"_s, Words::tr("Share of those sold"), ReportFigure::Share}, {u"reason"_s, Words::tr("Most often"), ReportFigure::Text}};
        std::vector<std::pair<QString, Complained>> sorted(m_products.begin(), m_products.end());
        std::ranges::stable_sort(sorted, [](const auto& a, const auto& b) { return a.second.pieces > b.second.pieces; });
        for (const auto& [title, product] : sorted) {
            std::optional<OrdersBehind> orders = behind(OrdersBehind::Of::Complained, m_source.terms.period);
            orders->words = QStringList{title};
            m_report.rows.push_back({{title, product.pieces, qint64(product.cases.size()), product.sold, shareOf(product.pieces, product.sold), product.commonest()},
                orders});
        }
        m_report.chart = ReportChart::LyingBars;
        return std::move(m_report);
    }

private:
    const Source& m_source;
    Report m_report;
    std::map<QString, Complained> m_products;
    std::set<std::pair<Currency, QDate>> m_left; ///< months not read yet
};

} // namespace

std::unique_ptr<Reading> complainedProducts(const Source& source)
{
    return std::make_unique<ComplainedReading>(source);
}

} // namespace kokarda::reports

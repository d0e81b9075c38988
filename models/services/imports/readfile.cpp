// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/readfile.h"

#include "models/services/imports/cell.h"
#include "models/services/imports/fingerprint.h"
#include "models/services/imports/headersearch.h"
#include "models/services/imports/heldrows.h"
#include "models/services/imports/issuelist.h"
#include "models/services/imports/orderdraft.h"
#include "models/services/imports/rowuse.h"
#include "models/services/imports/survey.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <memory>
#include <utility>

namespace kokarda::imports {

namespace {

constexpr std::size_t sampleSize = 256U << 10;
constexpr qint64 rowsBetweenReports = 2000;

/// Counts different values by their hashes; sorted now and then, so that repeats take no room.
class DistinctCounter
{
public:
    void add(const QString& text)
    {
        m_hashes.push_back(qHash(text.toLower()));
        if (m_hashes.size() >= m_next) {
            compact();
            m_next = std::max<std::size_t>(4096, m_hashes.size() * 2);
        }
    }
    qint64 count()
    {
        compact();
        return static_cast<qint64>(m_hashes.size());
    }

private:
    void compact()
    {
        std::sort(m_hashes.begin(), m_hashes.end());
        m_hashes.erase(std::unique(m_hashes.begin(), m_hashes.end()), m_hashes.end());
    }
    std::vector<std::size_t> m_hashes;
    std::size_t m_next = 4096;
};

/// One reading of one file, from bytes to orders.
class FileReading
{
public:
    FileReading(QIODevice& device, const ReadOptions& options, const OrderSink& sink, FileSummary& summary)
        : m_device(device)
        , m_options(options)
        , m_sink(sink)
        , m_summary(summary)
    {
    }

    void run()
    {
        lookAtBytes();
        lookAtHeader();
        if (m_options.recognised)
            m_options.recognised(m_summary);
        if (m_summary.kind != FileKind::Orders || !m_summary.refusal.isEmpty())
            return;
        Survey survey(m_options, m_summary, m_header.cells);
        survey.start(m_summary.layout);
        if (!surveyRows(survey))
            return;
        m_plan = survey.decide();
        readOrders(survey.grouping());
        m_summary.distinctEmails = m_emails.count();
        std::stable_sort(m_summary.issues.begin(), m_summary.issues.end(),
                         [](const RowIssue& a, const RowIssue& b) { return a.row < b.row; });
    }

private:
    void lookAtBytes()
    {
        m_summary.encoding = guessEncoding(m_device);
        if (m_options.encoding && *m_options.encoding != m_summary.encoding.encoding)
            m_summary.encoding = {.encoding = *m_options.encoding};
        else if (m_options.encoding)
            m_summary.encoding.isCertain = true; // the user says so, too
        m_summary.fingerprint = fingerprintOf(m_device);
    }

    void lookAtHeader()
    {
        TextSource source(m_device, m_summary.encoding);
        std::string sample;
        while (sample.size() < sampleSize && source.read(sample, sampleSize)) { }
        static const Recogniser recogniser; // what it has learned never changes
        m_header = findHeader(sample, recogniser);
        m_summary.delimiter = m_header.dialect.delimiter;
        m_summary.rowsAreWrapped = m_header.dialect.isWrapped;
        m_summary.headerRow = m_header.row;
        m_summary.header = m_header.titles();
        m_summary.signature = headerSignature(m_summary.header);
        m_summary.layout = m_header.recognition.layout;
        const bool isAssigned = m_options.layout && m_options.layout->columns.size() == m_header.cells.size();
        if (const Platform* platform = m_header.recognition.platform; platform && !isAssigned) {
            const auto tr = [](const char* text) {
                return *text ? QCoreApplication::translate("imports", text) : QString();
            };
            m_summary.platform = QLatin1String(platform->key);
            m_summary.title = tr(platform->title);
            m_summary.kind = platform->kind;
            m_summary.refusal = tr(platform->refusal);
            m_summary.remark = tr(platform->remark);
        } else if (isAssigned) {
            m_summary.platform = m_options.layout->platform;
            m_summary.kind = FileKind::Orders;
            m_summary.layout = *m_options.layout;
            m_summary.title = QCoreApplication::translate("imports", "Columns assigned by hand");
            m_header.dialect.hasQuotes = m_options.layout->hasQuotes;
        }
    }

    bool reports(double share)
    {
        if (m_options.progress && !m_options.progress(share))
            m_summary.isCancelled = true;
        return !m_summary.isCancelled;
    }

    double shareRead(const TextSource& source) const
    {
        return m_device.size() > 0 ? double(source.bytesRead()) / double(m_device.size()) : 1;
    }

    bool surveyRows(Survey& survey)
    {
        TextSource source(m_device, m_summary.encoding);
        CsvReader reader(source, m_header.dialect);
        while (reader.next()) {
            if (reader.row() <= m_header.row)
                survey.placeReplacements(reader, source);
            else
                survey.add(reader, source);
            if (reader.row() % rowsBetweenReports == 0 && !reports(shareRead(source) * 0.4))
                return false;
        }
        return true;
    }

    void readOrders(Grouping& grouping)
    {
        TextSource source(m_device, m_summary.encoding);
        CsvReader reader(source, m_header.dialect);
        OrderDraft draft(m_plan);
        std::uint64_t open = 0;
        grouping.rewind();
        while (reader.next()) {
            if (reader.row() <= m_header.row)
                continue;
            if (reader.row() % rowsBetweenReports == 0 && !reports(0.4 + shareRead(source) * 0.6))
                return;
            const RowView row{reader.cells(), reader.row()};
            if (useOf(row, m_header.cells, m_plan) != RowUse::Order)
                continue;
            const RowKey key = keyOf(m_plan, row);
            if (key.kind == RowKey::Kind::Titles)
                continue;
            const std::uint64_t order = grouping.orderOf(m_plan, row, key);
            if (order != open && !deliver(draft))
                return;
            open = order;
            if (order == 0) {
                ++m_summary.rejected;
                const RowIssue issue = issueAt(row.row, m_plan.keyColumn, RowIssue::Severity::Rejected,
                                               RowIssue::Kind::NoOrderNumber);
                reject(row.row, issue.reason);
                addIssue(m_summary, issue);
                continue;
            }
            // The next row of an order that is being put together: its rows are neighbours.
            if (!draft.isEmpty()) {
                draft.addRow(row, key);
                continue;
            }
            Grouping::Entry* const scattered = grouping.scattered(order);
            if (!scattered) {
                draft.addRow(row, key);
                continue;
            }
            scattered->last = m_held.keep(row, key.kind == RowKey::Kind::Item, scattered->last);
            if (++scattered->taken == scattered->rows && !deliverHeld(scattered->last))
                return;
        }
        deliver(draft);
    }

    bool deliverHeld(qint64 last)
    {
        OrderDraft draft(m_plan);
        std::vector<std::string_view> cells;
        for (const HeldRows::Row& held : m_held.take(last)) {
            cells.assign(held.cells.begin(), held.cells.end());
            const RowView row{cells, held.row};
            draft.addRow(row, keyOf(m_plan, row));
        }
        return deliver(draft);
    }

    /// Counts a complete order and hands it over; false when the taker wants no more.
    bool deliver(OrderDraft& draft)
    {
        if (draft.isEmpty())
            return true;
        ImportedOrder order = draft.finish();
        for (const RowIssue& issue : order.issues) {
            // Of a file without any currency that is said once.
            const bool isOfAll = issue.kind == RowIssue::Kind::CurrencyGuessed && issue.column < 0;
            if (!isOfAll || !std::exchange(m_saidCurrency, true))
                addIssue(m_summary, issue);
        }
        m_summary.mostRowsPerOrder = std::max(m_summary.mostRowsPerOrder, static_cast<int>(order.rows.size()));
        if (OrderDraft::isRejected(order)) {
            m_summary.rejected += static_cast<qint64>(order.rows.size());
            QHash<qint64, QString> reasons;
            for (const RowIssue& issue : order.issues) {
                if (issue.severity != RowIssue::Severity::Rejected)
                    continue;
                QString& reason = reasons[issue.row];
                reason += (reason.isEmpty() ? QString() : QStringLiteral(" ")) + issue.reason;
            }
            for (const qint64 row : order.rows)
                reject(row, reasons.value(row));
            return true;
        }
        count(order);
        if (m_sink && !m_sink(std::move(order)))
            m_summary.isCancelled = true;
        return !m_summary.isCancelled;
    }

    void reject(qint64 row, const QString& reason)
    {
        if (m_summary.rejectedRows.size() < FileSummary::mostRejectedRows)
            m_summary.rejectedRows.push_back({row, reason});
    }

    void count(const ImportedOrder& order)
    {
        ++m_summary.orders;
        m_summary.lines += static_cast<qint64>(order.order.lines.size());
        if (!order.customer.email.isEmpty())
            m_emails.add(order.customer.email);
        const auto add = [this](QMap<QString, Money>& sums, const Money& amount) {
            const QString code = amount.currency.code();
            Money& sum = sums[code];
            // A sum that would not fit is a file of nonsense: stop adding rather than overflow.
            if (std::abs(sum.minor) < (1LL << 61))
                sum = sum + amount;
            if (!code.isEmpty() && !m_summary.currencies.contains(code))
                m_summary.currencies.append(code);
        };
        if (order.given.has(Field::Total))
            add(m_summary.orderTotals, order.order.total);
        for (const LineSource& line : order.lineSources) {
            if (line.total)
                add(m_summary.lineTotals, *line.total);
        }
    }

    QIODevice& m_device;
    const ReadOptions& m_options;
    const OrderSink& m_sink;
    FileSummary& m_summary;
    FoundHeader m_header;
    ColumnPlan m_plan;
    HeldRows m_held;
    DistinctCounter m_emails;
    bool m_saidCurrency = false;
};

} // namespace

FileSummary readDevice(QIODevice& device, const QString& fileName, const ReadOptions& options, const OrderSink& sink)
{
    FileSummary summary{.fileName = fileName};
    FileReading(device, options, sink, summary).run();
    return summary;
}

FileSummary readFile(const QString& path, const ReadOptions& options, const OrderSink& sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw WorldError(
            QCoreApplication::translate("imports", "“%1” cannot be opened: %2").arg(path, file.errorString()));
    return readDevice(file, QFileInfo(path).fileName(), options, sink);
}

QString columnTitle(const FileSummary& file, int column)
{
    if (column < 0)
        return {};
    const QString title = column < file.header.size() ? file.header[column].simplified() : QString();
    if (!title.isEmpty())
        return title;
    // As spreadsheets count: A … Z, AA, AB …
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QLatin1Char(static_cast<char>('A' + (rest - 1) % 26)));
    return letters;
}

QString columnTitle(const FileSummary& file, const RowIssue& issue)
{
    const std::vector<Field>& items = file.layout.itemColumns;
    const auto column = static_cast<std::size_t>(std::max(0, issue.column));
    if (!issue.isOfItemRecord || issue.column < 0)
        return columnTitle(file, issue.column);
    return column < items.size() && items[column] != Field::Ignored ? fieldTitle(items[column])
                                                                     : columnTitle({}, issue.column);
}

std::vector<QStringList> readRows(const QString& path, const FileSummary& summary, const std::vector<qint64>& rows)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw WorldError(
            QCoreApplication::translate("imports", "“%1” cannot be opened: %2").arg(path, file.errorString()));
    std::vector<qint64> wanted = rows;
    std::sort(wanted.begin(), wanted.end());
    TextSource source(file, summary.encoding);
    const bool isEven = summary.layout.shape != RowShape::TwoRecords;
    CsvReader reader(source, {.delimiter = summary.delimiter,
                              .hasQuotes = summary.layout.hasQuotes,
                              .expectedColumns = isEven ? static_cast<int>(summary.header.size()) : 0,
                              .isWrapped = summary.rowsAreWrapped});
    std::vector<QStringList> out;
    while (!wanted.empty() && out.size() < wanted.size() && reader.next()) {
        if (!std::binary_search(wanted.begin(), wanted.end(), reader.row()))
            continue;
        QStringList cells;
        for (const std::string_view cell : reader.cells())
            cells += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        out.push_back(cells);
    }
    return out;
}

} // namespace kokarda::imports

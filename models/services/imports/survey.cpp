// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/survey.h"

#include "models/services/imports/cell.h"
#include "models/services/imports/doubleencoding.h"
#include "models/services/imports/issuelist.h"
#include "models/services/imports/rowuse.h"

#include <algorithm>
#include <utility>

namespace kokarda::imports {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool hasHighByte(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// What a row says, for a sentence.
std::string wordsOf(const RowView& row)
{
    std::string words;
    for (const std::string_view cell : row.cells) {
        if (!words.empty())
            words += ' ';
        words += trimmed(cell);
        if (words.size() > 200)
            break;
    }
    return words;
}

} // namespace

void addIssue(FileSummary& summary, RowIssue issue)
{
    // Rejected rows are counted where they are rejected: one bad cell may take several rows of its order with it.
    if (issue.severity == RowIssue::Severity::Rejected) {
        if (summary.rejected <= FileSummary::mostIssues)
            summary.issues.push_back(std::move(issue));
        return;
    }
    qint64& count = issue.severity == RowIssue::Severity::Warning ? summary.warnings : summary.notes;
    if (++count <= FileSummary::mostIssues)
        summary.issues.push_back(std::move(issue));
}

Survey::Survey(const ReadOptions& options, FileSummary& summary, const std::vector<std::string>& header)
    : m_options(options)
    , m_summary(summary)
    , m_header(header)
{
}

void Survey::watch(std::vector<Watch>& watches, const std::vector<ColumnUse>& uses, bool isItem)
{
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (&watches == &m_money ? uses[i].isMoney : uses[i].isDate)
            watches.push_back({.use = i, .isItem = isItem});
    }
}

void Survey::start(const Layout& layout)
{
    m_plan = planFor(layout);
    for (std::vector<Watch>* watches : {&m_money, &m_dates}) {
        watch(*watches, m_plan.order, false);
        watch(*watches, m_plan.item, true);
    }
}

void Survey::placeReplacements(const CsvReader& reader, const TextSource& source, bool isItem)
{
    const std::vector<Replacement>& found = source.decoder().replacements();
    while (m_nextReplacement < found.size() && found[m_nextReplacement].offset < reader.rowEnd()) {
        const Replacement& replacement = found[m_nextReplacement++];
        // One that was in the file before is a loss that nobody can mend here; one made now may be the wrong encoding.
        const bool isOld = replacement.cause == Replacement::Cause::AlreadyReplaced;
        RowIssue issue = issueAt(reader.row(), static_cast<int>(reader.columnAt(replacement.offset)),
                                 isOld ? RowIssue::Severity::Note : RowIssue::Severity::Warning,
                                 RowIssue::Kind::ReplacedCharacter);
        issue.isOfItemRecord = isItem;
        addIssue(m_summary, std::move(issue));
    }
}

/// Says once that the encoding is a guess, at the first letters that it matters for.
void Survey::sayEncoding(qint64 row, int column, bool isItem)
{
    const EncodingGuess& guess = m_summary.encoding;
    if (guess.isCertain || std::exchange(m_saidEncoding, true))
        return;
    RowIssue issue = issueAt(row, column, RowIssue::Severity::Note, RowIssue::Kind::EncodingGuessed,
                             encodingName(guess.encoding).toStdString());
    issue.isOfItemRecord = isItem;
    addIssue(m_summary, std::move(issue));
}

void Survey::checkCells(const CsvReader& reader, bool isItem)
{
    const std::vector<std::string_view>& cells = reader.cells();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (!hasHighByte(cells[i]))
            continue;
        const int column = static_cast<int>(i);
        sayEncoding(reader.row(), column, isItem);
        if (m_summary.encodingSample.isEmpty())
            m_summary.encodingSample = toText(cells[i].substr(0, 200)).simplified();
        const std::optional<DoubleEncoding> found = findDoubleEncoding(cells[i]);
        if (!found)
            continue;
        if (m_summary.doubleEncodedCells++ == 0) {
            m_summary.doubleEncodedBefore = toText(cells[i]);
            m_summary.doubleEncodedAfter = toText(found->repaired);
        }
        RowIssue issue = issueAt(reader.row(), column, RowIssue::Severity::Note, RowIssue::Kind::DoubleEncoded, cells[i]);
        issue.isOfItemRecord = isItem;
        addIssue(m_summary, std::move(issue));
    }
}

void Survey::checkWidth(const RowView& row)
{
    if (m_plan.layout.shape == RowShape::TwoRecords || row.cells.size() == m_header.size())
        return;
    if (row.cells.size() < m_header.size()) {
        addIssue(m_summary, issueAt(row.row, -1, RowIssue::Severity::Note, RowIssue::Kind::ShortRow));
        return;
    }
    const auto extra = std::find_if(row.cells.begin() + static_cast<std::ptrdiff_t>(m_header.size()), row.cells.end(),
                                    [](std::string_view cell) { return !trimmed(cell).empty(); });
    if (extra != row.cells.end())
        addIssue(m_summary, issueAt(row.row, static_cast<int>(extra - row.cells.begin()), RowIssue::Severity::Warning,
                                    RowIssue::Kind::LongRow, *extra));
}

void Survey::add(const CsvReader& reader, const TextSource& source)
{
    const RowView row{reader.cells(), reader.row()};
    const RowKey key = keyOf(m_plan, row);
    const bool isItem = key.kind == RowKey::Kind::Item;
    placeReplacements(reader, source, isItem);
    const RowUse use = imports::useOf(row, m_header, m_plan);
    if (use == RowUse::Blank)
        return;
    if (use == RowUse::Footer || use == RowUse::Titles) {
        addIssue(m_summary, issueAt(row.row, -1, RowIssue::Severity::Note, RowIssue::Kind::SkippedRow, wordsOf(row)));
        return;
    }
    if (key.kind == RowKey::Kind::Titles)
        return;
    ++m_summary.dataRows;
    if (source.decoder().sawNonAscii() && reader.hasNonAscii())
        checkCells(reader, isItem);
    if (reader.oddities().strayQuote || reader.oddities().unclosedQuote)
        addIssue(m_summary, issueAt(row.row, -1, RowIssue::Severity::Note, RowIssue::Kind::BrokenQuotes));
    checkWidth(row);

    const std::uint64_t order = m_grouping.orderOf(m_plan, row, key);
    m_summary.rowsWithBlankKey += key.key.empty();
    if (order == 0)
        return;
    m_grouping.count(order);
    watchCells(row, isItem);
}

void Survey::watchCells(const RowView& row, bool isItem)
{
    const std::vector<ColumnUse>& uses = isItem ? m_plan.item : m_plan.order;
    for (Watch& watch : m_money) {
        if (watch.isItem != isItem)
            continue;
        const std::string_view cell = row.at(static_cast<int>(uses[watch.use].column));
        if (cell.empty())
            continue;
        const bool was = watch.decimals.isAmbiguous();
        watch.decimals.add(withoutDoubleEncoding(cell, m_repaired));
        if (!was && watch.decimals.isAmbiguous() && watch.sample.empty())
            watch.sample = cell;
    }
    for (Watch& watch : m_dates) {
        if (watch.isItem != isItem)
            continue;
        const std::string_view cell = row.at(static_cast<int>(uses[watch.use].column));
        if (!cell.empty())
            watchDate(watch, row, cell);
    }
}

/// A column that contradicts itself is read date by date, the only way each can be; that is said at the row that shows it.
void Survey::watchDate(Watch& watch, const RowView& row, std::string_view cell)
{
    const bool was = watch.dates.isContradictory();
    watch.dates.add(withoutDoubleEncoding(cell, m_repaired));
    if (was || !watch.dates.isContradictory())
        return;
    const std::vector<ColumnUse>& uses = watch.isItem ? m_plan.item : m_plan.order;
    RowIssue issue = issueAt(row.row, static_cast<int>(uses[watch.use].column), RowIssue::Severity::Warning,
                             RowIssue::Kind::MixedDates, cell);
    issue.isOfItemRecord = watch.isItem;
    addIssue(m_summary, std::move(issue));
}

QString Survey::titleOf(const Watch& watch) const
{
    if (watch.isItem)
        return fieldTitle(m_plan.item[watch.use].field);
    const std::size_t column = m_plan.order[watch.use].column;
    return column < m_header.size() ? toText(m_header[column]).trimmed() : QString();
}

ColumnUse& Survey::useOf(ColumnPlan& plan, const Watch& watch) const
{
    return (watch.isItem ? plan.item : plan.order)[watch.use];
}

void Survey::decideDecimals(ColumnPlan& plan, std::vector<Watch>& watches)
{
    // One program wrote the file: what one column proves holds for a column that proves nothing.
    DecimalEvidence all;
    for (const Watch& watch : watches)
        all.add(watch.decimals);
    for (Watch& watch : watches) {
        ColumnUse& use = useOf(plan, watch);
        const QString title = titleOf(watch);
        const auto answer = m_options.decimalMarks.find(title);
        if (const std::optional<DecimalMark> proved = watch.decimals.decided()) {
            use.mark = *proved;
        } else if (answer != m_options.decimalMarks.end()) {
            use.mark = *answer;
        } else if (const std::optional<DecimalMark> elsewhere = all.decided()) {
            use.mark = *elsewhere;
        } else {
            use.mark = plan.layout.decimalMark.value_or(DecimalMark::Point);
            if (watch.decimals.isAmbiguous() && !plan.layout.decimalMark)
                m_summary.numberQuestions.push_back({title, toText(watch.sample)});
        }
    }
    // Counts of pieces follow the amounts: "2,000" and "2.000" are two pieces where the other columns say so.
    for (std::vector<ColumnUse>* uses : {&plan.order, &plan.item}) {
        for (ColumnUse& use : *uses) {
            if (!use.isMoney && !use.isDate)
                use.mark = all.decided().value_or(plan.layout.decimalMark.value_or(DecimalMark::Point));
        }
    }
}

void Survey::decideDates(ColumnPlan& plan, std::vector<Watch>& watches)
{
    DateEvidence all;
    for (const Watch& watch : watches)
        all.add(watch.dates);
    for (Watch& watch : watches) {
        ColumnUse& use = useOf(plan, watch);
        const QString title = titleOf(watch);
        const auto answer = m_options.dateOrders.find(title);
        if (const std::optional<DateOrder> proved = watch.dates.decided()) {
            use.order = *proved;
        } else if (answer != m_options.dateOrders.end()) {
            use.order = *answer;
        } else if (const std::optional<DateOrder> elsewhere = all.decided()) {
            use.order = *elsewhere;
        } else {
            use.order = plan.layout.dateOrder.value_or(DateOrder::DayFirst);
            if (!watch.dates.isAmbiguous() || plan.layout.dateOrder)
                continue;
            const std::string& sample = watch.dates.sample();
            DateQuestion question{.column = title, .sample = toText(sample)};
            if (const auto reading = readDate(sample, DateOrder::DayFirst))
                question.dayFirst = reading->date;
            if (const auto reading = readDate(sample, DateOrder::MonthFirst))
                question.monthFirst = reading->date;
            m_summary.dateQuestions.push_back(question);
        }
    }
}

ColumnPlan Survey::decide()
{
    if (!m_summary.encoding.isAscii)
        sayEncoding(m_summary.headerRow, -1, false); // no letters but in the titles
    ColumnPlan plan = m_plan;
    decideDecimals(plan, m_money);
    decideDates(plan, m_dates);
    plan.zone = plan.layout.timesAreUtc ? QTimeZone::utc() : m_options.zone;
    plan.currency = m_options.currency;
    plan.repairsDoubleEncoding = m_options.repairsDoubleEncoding && m_summary.doubleEncodedCells > 0;
    return plan;
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/headersearch.h"

#include "models/services/imports/cell.h"
#include "models/services/imports/csvdialect.h"
#include "models/services/imports/doubleencoding.h"
#include "models/services/imports/number.h"

#include <algorithm>
#include <map>

namespace kokarda::imports {

namespace {

constexpr int rowsSearched = 40;

struct SampleRow
{
    qint64 row = 0;
    std::vector<std::string> cells;
};

QStringList titlesOf(const std::vector<std::string>& cells)
{
    QStringList titles;
    for (const std::string& cell : cells) {
        // A file that was spoiled as a whole is still known by its titles.
        const std::optional<DoubleEncoding> spoiled = findDoubleEncoding(cell);
        titles += QString::fromStdString(spoiled ? spoiled->repaired : cell);
    }
    return titles;
}

std::vector<SampleRow> firstRows(std::string_view sample, const CsvDialect& dialect)
{
    TextSource source(sample);
    CsvReader reader(source, dialect);
    std::vector<SampleRow> rows;
    while (static_cast<int>(rows.size()) < rowsSearched && reader.next())
        rows.push_back({reader.row(), {reader.cells().begin(), reader.cells().end()}});
    return rows;
}

/// The row of the best-known platform header; recognition stays empty where no row is one.
FoundHeader bestKnown(const std::vector<SampleRow>& rows, const CsvDialect& dialect, const Recogniser& recogniser)
{
    FoundHeader best{.dialect = dialect};
    for (const SampleRow& row : rows) {
        if (row.cells.size() < 2)
            continue;
        Recognition recognition = recogniser.recognise(titlesOf(row.cells));
        if (!recognition.platform || recognition.known <= best.recognition.known)
            continue;
        best.row = row.row;
        best.cells = row.cells;
        best.recognition = std::move(recognition);
    }
    return best;
}

/// Two-record files may come without titles: their first cell says so, and the columns stand in the documented order.
FoundHeader withoutTitles(const std::vector<SampleRow>& rows, const CsvDialect& dialect)
{
    FoundHeader found{.dialect = dialect};
    if (rows.empty() || rows[0].cells.size() < 20 || trimmed(rows[0].cells[0]) != "order")
        return found;
    for (const Platform* platform : allPlatforms()) {
        if (platform->shape != RowShape::TwoRecords)
            continue;
        found.recognition.platform = platform;
        found.recognition.layout = {.platform = QLatin1String(platform->key),
                                    .shape = platform->shape,
                                    .itemColumns = Recogniser::itemColumns(*platform, {}),
                                    .decimalMark = platform->decimalMark};
        for (const ColumnRule& rule : platform->columns)
            found.recognition.layout.columns.push_back(rule.field);
    }
    return found;
}

bool hasNumber(const std::vector<std::string>& cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const std::string& cell) {
        return readNumber(cell, DecimalMark::Point).has_value();
    });
}

FoundHeader mostLikely(const std::vector<SampleRow>& rows, const CsvDialect& dialect, const Recogniser& recogniser)
{
    FoundHeader found{.dialect = dialect};
    std::map<std::size_t, int> widths;
    for (const SampleRow& row : rows)
        ++widths[row.cells.size()];
    const auto usual = std::max_element(widths.begin(), widths.end(),
                                        [](const auto& a, const auto& b) { return a.second < b.second; });
    for (const SampleRow& row : rows) {
        if (row.cells.size() < usual->first || hasNumber(row.cells))
            continue;
        found.row = row.row;
        found.cells = row.cells;
        break;
    }
    if (found.row == 0 && !rows.empty()) {
        found.row = rows[0].row;
        found.cells = rows[0].cells;
    }
    found.recognition.layout = recogniser.guess(titlesOf(found.cells));
    return found;
}

} // namespace

QStringList FoundHeader::titles() const
{
    return titlesOf(cells);
}

FoundHeader findHeader(std::string_view sample, const Recogniser& recogniser)
{
    const CsvDialect guessed = guessDialect(sample);
    const std::vector<SampleRow> rows = firstRows(sample, guessed);
    FoundHeader found = bestKnown(rows, guessed, recogniser);
    if (!found.recognition.platform)
        found = withoutTitles(rows, guessed);
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const bool isWrapped : {false, true}) {
            if (found.recognition.platform)
                break;
            CsvDialect dialect = guessed;
            dialect.delimiter = delimiter;
            dialect.isWrapped = isWrapped;
            found = bestKnown(firstRows(sample, dialect), dialect, recogniser);
        }
    }
    // A header of plain words looks alike in quotes and without; the rows below it do not.
    if (found.recognition.platform && !found.dialect.isWrapped && found.row > 0 && rowsAreWrapped(sample, found.dialect)) {
        CsvDialect dialect = found.dialect;
        dialect.isWrapped = true;
        if (FoundHeader unwrapped = bestKnown(firstRows(sample, dialect), dialect, recogniser); unwrapped.recognition.platform)
            found = std::move(unwrapped);
    }
    if (!found.recognition.platform)
        found = mostLikely(rows, guessed, recogniser);
    found.dialect.hasQuotes = found.recognition.layout.hasQuotes;
    const bool isEven = found.recognition.layout.shape != RowShape::TwoRecords;
    found.dialect.expectedColumns = isEven ? static_cast<int>(found.cells.size()) : 0;
    return found;
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/csvdialect.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace kokarda::imports {

namespace {

constexpr int rowsLookedAt = 50;

/// The delimiter of a first line "sep=;".
std::optional<char> declaredDelimiter(std::string_view sample)
{
    if (sample.starts_with('"'))
        sample.remove_prefix(1);
    const bool declares = sample.size() >= 5 && (sample.starts_with("sep=") || sample.starts_with("SEP=")
                                                 || sample.starts_with("Sep="));
    if (!declares || (sample.size() > 5 && sample[5] != '\r' && sample[5] != '\n' && sample[5] != '"'))
        return std::nullopt;
    return sample[4];
}

/// Near 0: the delimiter splits nothing or each row otherwise. High: many columns, the same number in each row.
double evenness(std::string_view sample, const CsvDialect& dialect)
{
    TextSource source(sample);
    CsvReader reader(source, dialect);
    std::map<std::size_t, int> rowsByWidth;
    int rows = 0;
    std::size_t used = 0; // columns behind the last filled one split nothing
    while (rows < rowsLookedAt && reader.next()) {
        ++rows;
        const std::vector<std::string_view>& cells = reader.cells();
        ++rowsByWidth[cells.size()];
        const auto last = std::find_if(cells.rbegin(), cells.rend(), [](std::string_view cell) { return !cell.empty(); });
        used = std::max(used, static_cast<std::size_t>(cells.rend() - last));
    }
    if (rows > 1 && rows < rowsLookedAt) {
        // The sample may end in the middle of a row.
        --rows;
        --rowsByWidth[reader.cells().size()];
    }
    double best = 0;
    for (const auto& [width, count] : rowsByWidth) {
        if (std::min(width, used) > 1)
            best = std::max(best, double(count) / double(std::max(1, rows)) * std::log2(double(std::min(width, used)) + 1));
    }
    return best;
}

} // namespace

bool rowsAreWrapped(std::string_view sample, CsvDialect dialect)
{
    dialect.isWrapped = false;
    const double asTheyAre = evenness(sample, dialect);
    dialect.isWrapped = true;
    return evenness(sample, dialect) > asTheyAre * 1.05;
}

CsvDialect guessDialect(std::string_view sample)
{
    CsvDialect best;
    if (const std::optional<char> declared = declaredDelimiter(sample)) {
        best.delimiter = *declared;
        best.isWrapped = evenness(sample, best) == 0;
        return best;
    }
    double bestScore = 0;
    for (const bool isWrapped : {false, true}) {
        for (const char delimiter : {',', ';', '\t', '|'}) {
            CsvDialect dialect;
            dialect.delimiter = delimiter;
            dialect.isWrapped = isWrapped;
            const double score = evenness(sample, dialect) * (isWrapped ? 0.9 : 1.0);
            if (score > bestScore * 1.05) {
                bestScore = score;
                best = dialect;
            }
        }
    }
    return best;
}

} // namespace kokarda::imports

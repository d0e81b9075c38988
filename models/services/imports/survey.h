// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/columnplan.h"
#include "models/services/imports/csvreader.h"
#include "models/services/imports/grouping.h"
#include "models/services/imports/readfile.h"

#include <string>
#include <vector>

namespace kokarda::imports {

/// The first pass over a file: watches columns of numbers and dates, counts rows of orders, places replaced characters.
class Survey
{
public:
    Survey(const ReadOptions& options, FileSummary& summary, const std::vector<std::string>& header);

    void start(const Layout& layout);
    /// Takes one row after the header; the reader stands on it.
    void add(const CsvReader& reader, const TextSource& source);
    /// Decides decimal signs and date orders from everything seen, the answers and the platform's own habits; what is
    /// left open becomes a question of the summary.
    ColumnPlan decide();
    Grouping& grouping() { return m_grouping; }
    /// Also for rows above the header.
    void placeReplacements(const CsvReader& reader, const TextSource& source, bool isItem = false);

private:
    struct Watch
    {
        std::size_t use = 0; ///< index in the plan's columns
        bool isItem = false;
        DecimalEvidence decimals;
        DateEvidence dates;
        std::string sample;
    };
    void watch(std::vector<Watch>& watches, const std::vector<ColumnUse>& uses, bool isItem);
    void checkCells(const CsvReader& reader, bool isItem);
    void checkWidth(const RowView& row);
    void watchCells(const RowView& row, bool isItem);
    void watchDate(Watch& watch, const RowView& row, std::string_view cell);
    void sayEncoding(qint64 row, int column, bool isItem);
    void decideDecimals(ColumnPlan& plan, std::vector<Watch>& watches);
    void decideDates(ColumnPlan& plan, std::vector<Watch>& watches);
    QString titleOf(const Watch& watch) const;
    ColumnUse& useOf(ColumnPlan& plan, const Watch& watch) const;

    const ReadOptions& m_options;
    FileSummary& m_summary;
    const std::vector<std::string>& m_header;
    ColumnPlan m_plan;
    Grouping m_grouping;
    std::vector<Watch> m_money;
    std::vector<Watch> m_dates;
    std::string m_repaired; ///< a cell without its double encoding
    std::size_t m_nextReplacement = 0;
    bool m_saidEncoding = false;
};

/// Adds an issue to a summary: counts it, keeps it while there is room.
void addIssue(FileSummary& summary, RowIssue issue);

} // namespace kokarda::imports

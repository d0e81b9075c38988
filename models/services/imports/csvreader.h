// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/textsource.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kokarda::imports {

/// How a file of separated values is written.
struct CsvDialect
{
    char delimiter = ',';
    bool hasQuotes = true;       ///< false: a quote is a character like any other (Amazon's TAB files)
    bool skipsBlankRows = true;  ///< rows without any character are counted but not given out
    int expectedColumns = 0;     ///< of the header; helps to mend broken quotes; 0: not known
    /// Every row may stand in one pair of quotes, with delimiters of another kind behind it (a spreadsheet saved it twice).
    bool isWrapped = false;

    bool operator==(const CsvDialect&) const = default;
};

/// What was odd about a row and has been mended.
struct RowOddities
{
    bool strayQuote = false;    ///< a quote inside a quoted cell that was not doubled
    bool unclosedQuote = false; ///< a cell began with a quote that never ended: the quote was taken as a character
    bool unwrapped = false;     ///< the whole row stood in one pair of quotes

    bool operator==(const RowOddities&) const = default;
};

/// Reads rows of separated values (RFC 4180 and what programs make of it) from a stream of UTF-8.
///
/// Rows end with LF, CRLF or CR, mixed as they come. Cells are views into the reader's buffer and live until the next
/// call of next(). Memory is one block plus the longest row. Broken quotes are mended: see RowOddities.
class CsvReader
{
public:
    CsvReader(TextSource& source, const CsvDialect& dialect);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Goes to the next row; false after the last one.
    bool next();
    const std::vector<std::string_view>& cells() const { return m_cells; }
    /// A cell of the row; empty beyond its end.
    std::string_view cell(std::size_t column) const
    {
        return column < m_cells.size() ? m_cells[column] : std::string_view();
    }
    /// Number of the row as a spreadsheet shows it, from 1: a cell with line breaks stays one row, blank rows and
    /// the lines before the header count, a "sep=" line does not.
    qint64 row() const { return m_row; }
    const RowOddities& oddities() const { return m_oddities; }
    /// Where the row and a cell of it stand in the UTF-8 text, to place a Replacement.
    qint64 rowStart() const { return m_rowStart; }
    qint64 rowEnd() const { return m_rowEnd; }
    std::size_t columnAt(qint64 offset) const;
    /// Whether the row has a character above U+007F.
    bool hasNonAscii() const;
    void setExpectedColumns(int count) { m_dialect.expectedColumns = count; }
    const CsvDialect& dialect() const { return m_dialect; }

    /// A quoted cell longer than this is taken for an unclosed quote.
    static constexpr std::size_t longestCell = 16U << 20;

private:
    struct Span
    {
        std::size_t begin = 0; ///< of the content
        std::size_t end = 0;
        std::size_t rawBegin = 0;
        bool isQuoted = false;
        bool hasQuotes = false; ///< quotes inside: doubled ones are to be halved
    };
    enum class Mending { None, SuspectQuotes, OneLineQuotes };
    enum class Outcome { Row, NeedsMore, Suspect };

    bool fill();
    void add(const Span& span);
    Outcome parse(Mending mending);
    Outcome parsePlain(std::size_t& i);
    Outcome parseQuoted(std::size_t& i, Mending mending);
    std::size_t afterWrapping(std::size_t i) const;
    void stripWrapping();
    Outcome parseFormula(std::size_t& i);
    Outcome parseRow();
    Outcome mendRow(bool wasSuspect);
    bool crossesLines() const;
    bool hasExpectedColumns() const;
    bool isSeparatorLine() const;
    void publish();
    void unwrap();
    bool isRowBlank() const { return m_count == 1 && m_spans[0].begin == m_spans[0].end && !m_spans[0].isQuoted; }

    TextSource& m_source;
    CsvDialect m_dialect;
    std::string m_buffer;
    std::size_t m_position = 0; ///< start of the next row in the buffer
    std::size_t m_afterRow = 0;
    std::size_t m_wanted = 256U << 10;
    bool m_atEnd = false;
    qint64 m_bufferStart = 0; ///< offset of the buffer in the text
    qint64 m_row = 0;
    qint64 m_rowStart = 0;
    qint64 m_rowEnd = 0;
    std::size_t m_longestCell = longestCell; ///< shrinks with every unclosed quote, so that many cost little
    RowOddities m_oddities;
    std::array<bool, 256> m_stops{};
    std::vector<Span> m_spans; ///< of the row: the first m_count; never shrinks
    std::size_t m_count = 0;
    std::vector<std::string_view> m_cells;
    struct Inner;
    std::unique_ptr<Inner> m_inner; ///< reads the inner text of a wrapped row
};

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/csvreader.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace kokarda::imports {

struct CsvReader::Inner
{
    Inner(std::string innerText, const CsvDialect& dialect)
        : text(std::move(innerText))
        , source(text)
        , reader(source, dialect)
    {
    }
    std::string text;
    TextSource source;
    CsvReader reader;
};

CsvReader::CsvReader(TextSource& source, const CsvDialect& dialect)
    : m_source(source)
    , m_dialect(dialect)
{
    for (const char stop : {dialect.delimiter, '\r', '\n'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

CsvReader::~CsvReader() = default;

bool CsvReader::fill()
{
    if (m_atEnd)
        return false;
    m_buffer.erase(0, m_position);
    m_bufferStart += static_cast<qint64>(m_position);
    m_position = 0;
    m_afterRow = 0;
    // A row longer than the buffer doubles it, so that a huge cell is not parsed again for every block.
    if (!m_source.read(m_buffer, std::max(m_wanted, m_buffer.size())))
        m_atEnd = true;
    return true;
}

bool CsvReader::next()
{
    while (true) {
        m_position = m_afterRow;
        while (m_position == m_buffer.size()) {
            if (!fill())
                return false;
        }
        while (parseRow() == Outcome::NeedsMore)
            fill();
        ++m_row;
        if (m_row == 1 && isSeparatorLine()) {
            m_row = 0;
            continue;
        }
        if (m_dialect.skipsBlankRows && isRowBlank())
            continue;
        publish();
        return true;
    }
}

/// "sep=;" tells Excel the delimiter; it is no row of the table.
bool CsvReader::isSeparatorLine() const
{
    std::string_view line(m_buffer.data() + m_position, m_afterRow - m_position);
    while (!line.empty() && (line.back() == '\r' || line.back() == '\n' || line.back() == '"'))
        line.remove_suffix(1);
    if (!line.empty() && line.front() == '"')
        line.remove_prefix(1);
    return line.size() == 5 && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="));
}

inline void CsvReader::add(const Span& span)
{
    if (m_count == m_spans.size())
        m_spans.resize(std::max<std::size_t>(64, 2 * m_count));
    m_spans.data()[m_count++] = span;
}

/// The cell as it stands, up to the next delimiter or the end of the line. Most cells are such, and most are short.
inline CsvReader::Outcome CsvReader::parsePlain(std::size_t& i)
{
    const char* const text = m_buffer.data();
    const std::size_t size = m_buffer.size();
    const bool* const stops = m_stops.data();
    std::size_t end = i;
    while (end < size && !stops[static_cast<unsigned char>(text[end])])
        ++end;
    if (end == size && !m_atEnd)
        return Outcome::NeedsMore;
    add({.begin = i, .end = end, .rawBegin = i});
    i = end;
    return Outcome::Row;
}

CsvReader::Outcome CsvReader::parse(Mending mending)
{
    m_count = 0;
    m_oddities = {};
    const char* const text = m_buffer.data();
    const std::size_t size = m_buffer.size();
    std::size_t i = m_position;
    while (true) {
        const bool mayBeSpecial = m_dialect.hasQuotes && i < size && (text[i] == '"' || text[i] == '=');
        Outcome outcome = Outcome::Row;
        if (!mayBeSpecial)
            outcome = parsePlain(i);
        else
            outcome = text[i] == '"' ? parseQuoted(i, mending) : parseFormula(i);
        if (outcome != Outcome::Row)
            return outcome;
        if (i == size) {
            m_afterRow = i;
            return Outcome::Row;
        }
        if (text[i] == m_dialect.delimiter) {
            ++i;
            continue;
        }
        if (text[i] == '\r' && i + 1 == size && !m_atEnd)
            return Outcome::NeedsMore;
        m_afterRow = i + (text[i] == '\r' && i + 1 < size && text[i + 1] == '\n' ? 2 : 1);
        return Outcome::Row;
    }
}

bool CsvReader::hasNonAscii() const
{
    constexpr std::uint64_t highBits = 0x8080808080808080ULL;
    const char* text = m_buffer.data() + m_position;
    std::size_t left = m_afterRow - m_position;
    std::uint64_t seen = 0;
    for (; left >= sizeof(std::uint64_t); left -= sizeof(std::uint64_t), text += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text, sizeof word);
        seen |= word;
    }
    for (; left > 0; --left, ++text)
        seen |= static_cast<unsigned char>(*text);
    return (seen & highBits) != 0;
}

/// ="0042" is how programs keep a spreadsheet from eating zeros; a delimiter between the quotes is text.
CsvReader::Outcome CsvReader::parseFormula(std::size_t& i)
{
    const char* const text = m_buffer.data();
    const std::size_t size = m_buffer.size();
    const std::size_t begin = i;
    if (begin + 1 == size && !m_atEnd)
        return Outcome::NeedsMore;
    if (begin + 1 < size && text[begin + 1] == '"') {
        std::size_t end = begin + 2;
        while (end < size && text[end] != '"' && text[end] != '\r' && text[end] != '\n')
            ++end;
        if (end + 1 >= size && !m_atEnd)
            return Outcome::NeedsMore;
        const bool isClosed = end < size && text[end] == '"';
        if (isClosed && (end + 1 == size || m_stops[static_cast<unsigned char>(text[end + 1])])) {
            i = end + 1;
            add({.begin = begin, .end = i, .rawBegin = begin});
            return Outcome::Row;
        }
    }
    return parsePlain(i);
}

CsvReader::Outcome CsvReader::parseQuoted(std::size_t& i, Mending mending)
{
    const char* const text = m_buffer.data();
    const std::size_t size = m_buffer.size();
    const std::size_t begin = i + 1;
    Span span{.begin = begin, .end = begin, .rawBegin = i, .isQuoted = true};
    bool isStray = false;

    std::size_t limit = size;
    if (mending == Mending::OneLineQuotes) {
        limit = begin;
        while (limit < size && text[limit] != '\r' && text[limit] != '\n')
            ++limit;
        if (limit == size && !m_atEnd)
            return Outcome::NeedsMore;
    }
    std::size_t from = begin;
    while (true) {
        const void* const hit = from < limit ? std::memchr(text + from, '"', limit - from) : nullptr;
        if (!hit) {
            if (limit == size && !m_atEnd && size - begin < m_longestCell)
                return Outcome::NeedsMore;
            if (mending == Mending::SuspectQuotes)
                return Outcome::Suspect;
            // Nowhere closed: the quote is a character of the text, and the cell ends where a plain one would.
            m_oddities.unclosedQuote = true;
            m_longestCell = std::max<std::size_t>(m_longestCell / 2, 64U << 10);
            return parsePlain(i);
        }
        const auto quote = static_cast<std::size_t>(static_cast<const char*>(hit) - text);
        if (quote + 1 < size && text[quote + 1] == '"') {
            span.hasQuotes = true;
            from = quote + 2;
            continue;
        }
        std::size_t after = quote + 1;
        while (after < size && text[after] == ' ' && m_dialect.delimiter != ' ')
            ++after;
        if (m_dialect.isWrapped && span.rawBegin == m_position)
            after = afterWrapping(after);
        if (after == size && !m_atEnd)
            return Outcome::NeedsMore;
        if (after == size || m_stops[static_cast<unsigned char>(text[after])]) {
            span.end = quote;
            add(span);
            m_oddities.strayQuote = m_oddities.strayQuote || isStray;
            i = after;
            return Outcome::Row;
        }
        // A quote in the middle. Where it looks like the opening quote of a later cell, an earlier one was not closed.
        isStray = true;
        const char before = text[quote - 1];
        if (mending == Mending::SuspectQuotes && quote > begin && m_stops[static_cast<unsigned char>(before)]
            && std::memchr(text + begin, '\n', quote - begin))
            return Outcome::Suspect;
        from = quote + 1;
    }
}

/// Behind the delimiters that a spreadsheet with another one has put after a row (a,b,c;;;), where nothing else follows.
std::size_t CsvReader::afterWrapping(std::size_t i) const
{
    const char outer = i < m_buffer.size() ? m_buffer[i] : '\0';
    if (outer == m_dialect.delimiter || (outer != ';' && outer != ',' && outer != '\t' && outer != '|'))
        return i;
    const std::size_t end = std::min(m_buffer.find_first_not_of(outer, i), m_buffer.size());
    const bool isEnd = end == m_buffer.size() || m_buffer[end] == '\r' || m_buffer[end] == '\n';
    return isEnd ? end : i;
}

/// The same of a row that needed no quotes.
void CsvReader::stripWrapping()
{
    std::string_view& last = m_cells.back();
    const char outer = last.empty() ? '\0' : last.back();
    if (outer == ';' || outer == ',' || outer == '\t' || outer == '|')
        last.remove_suffix(last.size() - std::min(last.find_last_not_of(outer) + 1, last.size()));
}

bool CsvReader::crossesLines() const
{
    return std::any_of(m_spans.data(), m_spans.data() + m_count, [this](const Span& span) {
        return span.isQuoted && std::memchr(m_buffer.data() + span.begin, '\n', span.end - span.begin);
    });
}

bool CsvReader::hasExpectedColumns() const
{
    return m_count == static_cast<std::size_t>(m_dialect.expectedColumns);
}

CsvReader::Outcome CsvReader::parseRow()
{
    const Outcome outcome = parse(Mending::SuspectQuotes);
    if (outcome == Outcome::NeedsMore)
        return outcome;
    const bool isUsual = outcome == Outcome::Row && (m_dialect.expectedColumns == 0 || hasExpectedColumns());
    if (isUsual || (outcome == Outcome::Row && !crossesLines()))
        return Outcome::Row;
    return mendRow(outcome == Outcome::Suspect);
}

/// The row runs over several lines and does not fit the header, or a quote was never closed: perhaps the quote that
/// opens it is only a character, as in: 5" pipe. Read again with quotes that must close on their own line, and keep
/// the reading that has as many cells as the header.
CsvReader::Outcome CsvReader::mendRow(bool wasSuspect)
{
    const std::vector<Span> spans(m_spans.data(), m_spans.data() + m_count);
    const std::size_t afterRow = m_afterRow;
    const RowOddities oddities = m_oddities;
    if (parse(Mending::OneLineQuotes) == Outcome::NeedsMore)
        return Outcome::NeedsMore;
    if (hasExpectedColumns() || (wasSuspect && m_dialect.expectedColumns == 0))
        return Outcome::Row;
    if (!wasSuspect) {
        m_spans = spans;
        m_count = spans.size();
        m_afterRow = afterRow;
        m_oddities = oddities;
        return Outcome::Row;
    }
    if (parse(Mending::None) == Outcome::NeedsMore)
        return Outcome::NeedsMore;
    if (hasExpectedColumns())
        return Outcome::Row;
    return parse(Mending::OneLineQuotes);
}

void CsvReader::publish()
{
    m_rowStart = m_bufferStart + static_cast<qint64>(m_position);
    m_rowEnd = m_bufferStart + static_cast<qint64>(m_afterRow);
    m_cells.resize(m_count);
    char* const text = m_buffer.data();
    std::string_view* cell = m_cells.data();
    for (const Span *next = m_spans.data(), *last = next + m_count; next != last; ++next) {
        const Span& span = *next;
        std::size_t end = span.end;
        if (span.hasQuotes) {
            // Halve doubled quotes in place; the text shrinks, so the rest of the row is not touched.
            end = span.begin;
            for (std::size_t i = span.begin; i < span.end; ++i) {
                text[end++] = text[i];
                if (text[i] == '"' && i + 1 < span.end && text[i + 1] == '"')
                    ++i;
            }
        }
        *cell++ = {text + span.begin, end - span.begin};
    }
    if (m_dialect.isWrapped && !m_spans[m_count - 1].isQuoted)
        stripWrapping();
    if (m_spans[0].isQuoted && (m_dialect.isWrapped || m_dialect.expectedColumns > 1))
        unwrap();
}

/// "a,b,""c,d""" is what a spreadsheet makes of a line that it did not split.
void CsvReader::unwrap()
{
    const bool isAlone = std::all_of(m_cells.begin() + 1, m_cells.end(), [](std::string_view c) { return c.empty(); });
    if (!isAlone || m_cells[0].find(m_dialect.delimiter) == std::string_view::npos)
        return;
    CsvDialect dialect = m_dialect;
    dialect.isWrapped = false;
    dialect.expectedColumns = 0;
    m_inner = std::make_unique<Inner>(std::string(m_cells[0]), dialect);
    if (!m_inner->reader.next() || m_inner->reader.cells().size() < 2)
        return;
    m_cells = m_inner->reader.cells();
    m_oddities.unwrapped = true;
}

std::size_t CsvReader::columnAt(qint64 offset) const
{
    const qint64 inBuffer = offset - m_bufferStart;
    std::size_t column = 0;
    while (column + 1 < m_count && static_cast<qint64>(m_spans[column + 1].rawBegin) <= inBuffer)
        ++column;
    return column;
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/csvfile.h"

#include "models/services/wholefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

constexpr qsizetype flushAt = 1 << 16;

/// What a spreadsheet may drop in front of a formula, or hide: blanks of any width, byte order marks, marks of direction.
bool isSeenThrough(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// Also by the wide forms of East Asian keyboards, which some spreadsheets take for the narrow ones.
bool beginsFormula(QStringView text)
{
    static constexpr QStringView controls = u"\t\r\n";
    static constexpr QStringView starts = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    if (!text.isEmpty() && controls.contains(text.front()))
        return true;
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\'' && !isSeenThrough(c); });
    return first != text.end() && starts.contains(*first);
}

/// A + in front of digits, blanks and brackets only.
bool isPhone(QStringView text)
{
    static constexpr QStringView allowed = u"0123456789 ()";
    return text.size() > 1 && text.front() == u'+' && std::ranges::all_of(text.mid(1), [](QChar c) { return allowed.contains(c); });
}

/// Appends what needs neither quotes nor another encoding, as most cells; false, and nothing, for the rest.
bool appendPlain(QByteArray& row, QStringView value, char16_t separator)
{
    if (value.front() == u' ' || value.back() == u' ')
        return false;
    const qsizetype before = row.size();
    row.resize(before + value.size());
    char* out = row.data() + before;
    for (const QChar c : value) {
        const char16_t unit = c.unicode();
        if (unit >= 0x80 || unit == separator || unit == u'"' || unit == u'\n' || unit == u'\r') {
            row.resize(before);
            return false;
        }
        *out++ = static_cast<char>(unit);
    }
    return true;
}

} // namespace

CsvManner CsvManner::of(const QLocale& locale)
{
    const QChar mark = locale.decimalPoint() == u","_s ? u',' : u'.';
    return {mark == u',' ? u';' : u',', mark, true};
}

QString guardedCell(const QString& text)
{
    // Apostrophes of the text's own in front of a formula get one more, so that taking one off always gives the text.
    QStringView behindApostrophes = text;
    while (behindApostrophes.startsWith(u'\''))
        behindApostrophes = behindApostrophes.mid(1);
    return beginsFormula(behindApostrophes) && !isPhone(QStringView(text).trimmed()) ? u'\'' + text : text;
}

QString unguardedCell(const QString& cell)
{
    const QString inside = cell.mid(1);
    return cell.startsWith(u'\'') && guardedCell(inside) == cell ? inside : cell;
}

CsvFile::CsvFile(const QString& path, const CsvManner& manner)
    : m_file(path)
    , m_manner(manner)
{
    openWhole(m_file);
    m_separator = QString(manner.separator).toUtf8();
    if (manner.byteOrderMark)
        m_row = "\xEF\xBB\xBF";
    m_rowStart = m_row.size();
}

void CsvFile::append(QStringView text)
{
    const qsizetype before = m_row.size();
    m_row.resize(before + m_utf8.requiredSpace(text.size()));
    m_row.resize(m_utf8.appendToBuffer(m_row.data() + before, text) - m_row.constData());
}

void CsvFile::cell(QStringView value)
{
    if (m_rowHasCell)
        m_row += m_separator;
    m_rowHasCell = true;
    if (value.isEmpty() || appendPlain(m_row, value, m_manner.separator.unicode()))
        return;
    const bool needsQuotes = std::ranges::any_of(value, [&](QChar c) { return c == m_manner.separator || c == u'"' || c == u'\n' || c == u'\r'; })
        || value.startsWith(u' ') || value.endsWith(u' ');
    if (!needsQuotes) {
        append(value);
        return;
    }
    m_row += '"';
    append(value.toString().replace(u'"', u"\"\""_s));
    m_row += '"';
}

CsvFile& CsvFile::begin(const QByteArray& cells)
{
    m_row += cells;
    m_rowHasCell = true;
    return *this;
}

CsvFile& CsvFile::text(const QString& value)
{
    cell(value.isEmpty() ? value : guardedCell(value));
    return *this;
}

CsvFile& CsvFile::figure(QString value)
{
    cell(value.replace(u'.', m_manner.decimalMark));
    return *this;
}

CsvFile& CsvFile::plain(const QString& value)
{
    cell(value);
    return *this;
}

void CsvFile::endRow()
{
    m_row += "\r\n";
    m_rowHasCell = false;
    ++m_rows;
    if (m_row.size() >= flushAt) {
        if (m_file.write(m_row) != m_row.size())
            finishWhole(m_file); // throws what the disk said
        m_row.resize(0); // keeps its room
    }
    m_rowStart = m_row.size();
}

void CsvFile::row(const QStringList& plainCells)
{
    for (const QString& one : plainCells)
        plain(one);
    endRow();
}

void CsvFile::finish()
{
    m_file.write(m_row);
    finishWhole(m_file);
    m_row.clear();
}

} // namespace kokarda::exports

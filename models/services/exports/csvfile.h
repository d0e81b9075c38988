// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QSaveFile>
#include <QString>
#include <QStringConverter>
#include <QStringList>

namespace kokarda::exports {

/// How a CSV file is written. A spreadsheet opens a file by double click only when it is written as the country does:
/// semicolon and decimal comma in Poland, comma and decimal point in Britain.
struct CsvManner
{
    QChar separator = u',';
    QChar decimalMark = u'.';
    bool byteOrderMark = true; ///< without it spreadsheets take UTF-8 for the old code page

    bool operator==(const CsvManner&) const = default;

    static CsvManner of(const QLocale& locale);
};

/// A cell of text that a spreadsheet will not run as a formula: an apostrophe goes before = + - @ and control characters
/// (OWASP, "CSV Injection"), also where blanks or invisible characters stand in front of them. A phone number such as "+48 600 100 200" stays as it is: digits and blanks calculate nothing.
QString guardedCell(const QString& text);
/// guardedCell taken back: what the apostrophe was put before.
QString unguardedCell(const QString& cell);

/// Writes rows by RFC 4180: quotes where they are needed and doubled inside, lines end with CR LF. The file appears only
/// when it is whole, for its owner's eyes only.
class CsvFile
{
public:
    /// Throws WorldError when the file cannot be made.
    CsvFile(const QString& path, const CsvManner& manner);

    CsvFile& text(const QString& value); ///< guarded
    CsvFile& figure(QString value);      ///< digits with a point; the manner's decimal mark is put in, nothing is guarded
    CsvFile& plain(const QString& value); ///< our own words and dates
    /// The cells that the row has so far, to be put at the beginning of further rows: several lines of one order.
    QByteArray begun() const { return m_row.sliced(m_rowStart); }
    CsvFile& begin(const QByteArray& cells);
    void endRow();
    void row(const QStringList& plainCells);
    /// Throws WorldError; the file that was there before then stays.
    void finish();
    qint64 rows() const { return m_rows; }

private:
    void cell(QStringView value);
    void append(QStringView text);

    QSaveFile m_file;
    CsvManner m_manner;
    QByteArray m_separator;
    QStringEncoder m_utf8{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
    QByteArray m_row;            ///< rows that are not in the file yet
    qsizetype m_rowStart = 0;    ///< of the last row
    bool m_rowHasCell = false;
    qint64 m_rows = 0;
};

} // namespace kokarda::exports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/date.h"
#include "models/services/imports/encoding.h"
#include "models/services/imports/importedorder.h"
#include "models/services/imports/layout.h"
#include "models/services/imports/number.h"

#include <QHash>
#include <QMap>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QIODevice;

namespace kokarda::imports {

/// Answers and circumstances that the file itself does not give.
struct ReadOptions
{
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< the shop's; for dates without offset
    Currency currency;                            ///< the shop's; for files that name none
    std::optional<Encoding> encoding;             ///< the user's choice over the guess
    std::optional<Layout> layout;                 ///< columns assigned by hand or remembered for this header
    QHash<QString, DateOrder> dateOrders;         ///< answers by column title, as in DateQuestion::column
    QHash<QString, DecimalMark> decimalMarks;     ///< answers by column title
    bool repairsDoubleEncoding = false;           ///< the user accepted the offer
    /// Called now and then with the share done, 0…1; returning false stops the reading (FileSummary::isCancelled).
    std::function<bool(double)> progress;
    /// Called once when the header is understood, before the first order comes: platform, kind and signature are known.
    std::function<void(const struct FileSummary&)> recognised;
};

/// A column of dates that can be read in two ways, to be asked once.
struct DateQuestion
{
    QString column;
    QString sample;
    QDate dayFirst;
    QDate monthFirst;

    bool operator==(const DateQuestion&) const = default;
};

/// A column of amounts such as "1,234" that can be read in two ways.
struct NumberQuestion
{
    QString column;
    QString sample;

    bool operator==(const NumberQuestion&) const = default;
};

/// A row that is not imported.
struct RejectedRow
{
    qint64 row = 0;
    QString reason; ///< empty where another row of the same order is to blame

    bool operator==(const RejectedRow&) const = default;
};

/// What was found in a file: everything that the preview says before anything is written.
struct FileSummary
{
    QString fileName;   ///< without its folder
    QString fingerprint; ///< of the bytes: BLAKE2b with 256 bits, hexadecimal
    QString platform;   ///< stable key: "shopify", "etsy-items" …; empty when the columns are not known
    QString title;      ///< "Shopify orders export"
    FileKind kind = FileKind::Unknown;
    QString refusal;    ///< why it is not imported and what to download instead; empty when it is
    QString remark;     ///< what such a file cannot tell ("no items, no e-mail"); empty for nothing
    EncodingGuess encoding;
    QString encodingSample; ///< a line with letters beyond ASCII, to judge the encoding by
    char delimiter = ',';
    bool rowsAreWrapped = false; ///< each row stood whole in quotes
    qint64 headerRow = 0;        ///< 0 where there is no header
    QStringList header;
    QString signature; ///< of the header, for remembered answers: see headerSignature()
    Layout layout;     ///< what each column was taken for; the start for a mapping by hand

    qint64 dataRows = 0; ///< rows after the header without blank rows, footers and repeated headers
    qint64 orders = 0;
    qint64 lines = 0;
    qint64 rowsWithBlankKey = 0;
    int mostRowsPerOrder = 0;
    qint64 distinctEmails = 0;
    QStringList currencies;
    QMap<QString, Money> orderTotals; ///< sum of the totals that the file gives, by currency code ("" unknown)
    QMap<QString, Money> lineTotals;  ///< sum of the line prices that the file gives

    std::vector<DateQuestion> dateQuestions;
    std::vector<NumberQuestion> numberQuestions;
    qint64 doubleEncodedCells = 0; ///< a repair is offered (ReadOptions::repairsDoubleEncoding)
    QString doubleEncodedBefore;   ///< one such cell
    QString doubleEncodedAfter;    ///< and what it would become
    qint64 notes = 0;
    qint64 warnings = 0;
    qint64 rejected = 0; ///< rows
    std::vector<RowIssue> issues; ///< in the order of the file; at most `mostIssues` of each severity, the counts are complete
    std::vector<RejectedRow> rejectedRows; ///< every row that is not imported, whole orders; at most `mostRejectedRows`
    bool isCancelled = false;

    /// Orders may be written only when nothing is left to ask.
    bool hasQuestions() const { return !dateQuestions.empty() || !numberQuestions.empty(); }
    bool isImportable() const { return kind == FileKind::Orders && refusal.isEmpty() && !isCancelled; }

    static constexpr qint64 mostIssues = 10'000;
    static constexpr std::size_t mostRejectedRows = 100'000;
};

/// The title of a column as an issue names it (RowIssue::column): its letters, as spreadsheets count, where it has none, empty
/// for a row as a whole.
QString columnTitle(const FileSummary& file, int column);
/// The title of an issue's column, also where it is one of the item records of a two-record file.
QString columnTitle(const FileSummary& file, const RowIssue& issue);

/// Takes one complete order at a time; returning false stops the reading.
using OrderSink = std::function<bool(ImportedOrder&&)>;

/// Reads a file of orders from any shop.
///
/// Two passes over the file: the first finds encoding, delimiter, header, platform, decimal signs, date orders and how
/// many rows each order has; the second gives one complete order after the other to `sink`, in the order in which they
/// become complete. Rows of orders that are scattered over the file are held back (in memory up to 32 MB, then in a
/// temporary file), so that memory does not grow with the file but for 24 bytes per order.
/// A refused or unknown file calls the sink never. Questions do not stop the reading: the preview shows the likelier
/// reading until the answer comes.
/// Throws WorldError when the file cannot be read.
FileSummary readFile(const QString& path, const ReadOptions& options, const OrderSink& sink);
/// The same from an open device that can seek.
FileSummary readDevice(QIODevice& device, const QString& fileName, const ReadOptions& options, const OrderSink& sink);

/// One row of the file again, cells as text: for the file of rejected rows, which keeps the original columns. Gives the
/// rows with the numbers asked for, in the order of the file; row numbers as in RowIssue.
std::vector<QStringList> readRows(const QString& path, const FileSummary& summary, const std::vector<qint64>& rows);

} // namespace kokarda::imports

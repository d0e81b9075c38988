// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/field.h"
#include "models/values/order.h"

#include <QString>
#include <optional>
#include <vector>

namespace kokarda::imports {

/// Something about a cell or row of a file that a person should know before anything is written.
struct RowIssue
{
    enum class Severity {
        Note,    ///< mended or guessed, nothing is lost
        Warning, ///< taken over, but look at it
        Rejected ///< the row (or the order that it belongs to) is not imported
    };
    enum class Kind {
        ReplacedCharacter, ///< U+FFFD, NUL, half a surrogate pair, bytes without meaning
        DoubleEncoded,     ///< UTF-8 that was read as Windows text and saved again; a repair is offered
        BrokenQuotes,
        ShortRow,
        LongRow,
        SkippedRow,   ///< footer, repeated header, blank order number
        BadNumber,
        BadDate,
        BadQuantity,
        RoundedAmount, ///< more decimals than the currency has
        UnknownStatus,
        CurrencyGuessed,
        DayGuessed,    ///< new orders without a day; the cell is how many
        SecondCopy,    ///< the order stands in the file twice
        TotalDiffers,  ///< lines + shipping − discount are not the total
        NoOrderNumber,
        AnotherOrder,  ///< the shop has another order under this number
        WrongTaxNumber, ///< the check digit of a Polish NIP does not fit
        EncodingGuessed, ///< decided by the letters, see EncodingGuess::isCertain
        MixedDates,      ///< a column with the day first in one row and the month first in another
    };
    qint64 row = 0;  ///< as a spreadsheet numbers it, from 1
    int column = -1; ///< from 0; −1: the row as a whole
    Severity severity = Severity::Note;
    Kind kind = Kind::SkippedRow;
    QString reason; ///< one translated sentence
    bool isOfItemRecord = false; ///< the column is one of the item records of RowShape::TwoRecords

    bool operator==(const RowIssue&) const = default;
};

/// What the file says about the buyer of one order.
struct ImportedCustomer
{
    QString name; ///< as it should be written; joined from first and last name where the file splits it
    QString firstName;
    QString lastName;
    QString company;
    QString email;
    bool emailMasked = false; ///< a marketplace's alias: recognises the buyer, is never written to
    QString phone;
    QString buyerKey; ///< the platform's id of the buyer, else the login; empty where it gives neither
    QString login;
    std::optional<bool> acceptsMarketing;

    bool operator==(const ImportedCustomer&) const = default;
};

/// Where a line of the order came from and what the shop's own line has no place for.
struct LineSource
{
    qint64 row = 0;
    FieldSet given;             ///< fields that the file fills for this line
    std::optional<Money> total; ///< the line's price as the file gives it
    std::optional<Money> tax;
    QString ean;
    QString productKey; ///< the platform's number of the product or offer
    int quantityRefunded = 0;

    bool operator==(const LineSource&) const = default;
};

/// One complete order of a file.
struct ImportedOrder
{
    /// The order without ids and channel. `order.channelOrderId` is its identity within the channel, `order.number`
    /// what people call it. Amounts that the file does not give are zero without a currency.
    Order order;
    std::vector<LineSource> lineSources; ///< one for each of order.lines
    ImportedCustomer customer;
    FieldSet given; ///< fields that the file fills for this order; all others are not known, never "empty"
    std::vector<qint64> rows;     ///< every row of the file that the order was made of
    std::vector<RowIssue> issues; ///< about this order, also listed in the summary
    QString rawStatus;            ///< the platform's words, joined with " / "

    bool operator==(const ImportedOrder&) const = default;
};

/// Joins two files that tell different things about the same orders (Etsy's items and Etsy's orders): what `into`
/// does not know comes from `from`. Both must be the same order.
void join(ImportedOrder& into, const ImportedOrder& from);

} // namespace kokarda::imports

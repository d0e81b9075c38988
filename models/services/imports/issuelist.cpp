// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/issuelist.h"

#include <QCoreApplication>

namespace kokarda::imports {

namespace {

/// The cell for a sentence: one line, not too long.
QString quoted(std::string_view cell)
{
    QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(std::min<std::size_t>(cell.size(), 200))).simplified();
    if (text.size() > 40)
        text = text.left(39) + QChar(u'…');
    return text;
}

int countIn(std::string_view cell)
{
    return QByteArray(cell.data(), static_cast<qsizetype>(cell.size())).toInt();
}

} // namespace

QString reasonText(RowIssue::Kind kind, std::string_view cell)
{
    const auto say = [](const char* text) { return QCoreApplication::translate("imports", text); };
    switch (kind) {
    case RowIssue::Kind::ReplacedCharacter:
        return say(QT_TRANSLATE_NOOP("imports", "A character could not be read and is shown as “\uFFFD”."));
    case RowIssue::Kind::DoubleEncoded:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” looks as if it had been saved in the wrong encoding.")).arg(quoted(cell));
    case RowIssue::Kind::BrokenQuotes:
        return say(QT_TRANSLATE_NOOP("imports", "Quotation marks are not closed or not doubled; they were read as text."));
    case RowIssue::Kind::ShortRow:
        return say(QT_TRANSLATE_NOOP("imports", "The row has fewer cells than the header; the missing ones count as empty."));
    case RowIssue::Kind::LongRow:
        return say(QT_TRANSLATE_NOOP("imports", "The row has more cells than the header; “%1” belongs to no column.")).arg(quoted(cell));
    case RowIssue::Kind::SkippedRow:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” is not an order; the row was left out.")).arg(quoted(cell));
    case RowIssue::Kind::BadNumber:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” is no amount.")).arg(quoted(cell));
    case RowIssue::Kind::BadDate:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” is no date.")).arg(quoted(cell));
    case RowIssue::Kind::BadQuantity:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” is no whole number of pieces.")).arg(quoted(cell));
    case RowIssue::Kind::RoundedAmount:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” has more decimals than the currency; it was rounded.")).arg(quoted(cell));
    case RowIssue::Kind::UnknownStatus:
        return say(QT_TRANSLATE_NOOP("imports", "The status “%1” is not known; the order counts as one to pack.")).arg(quoted(cell));
    case RowIssue::Kind::CurrencyGuessed:
        return say(QT_TRANSLATE_NOOP("imports", "No currency is named; amounts are taken to be in the shop’s own."));
    case RowIssue::Kind::DayGuessed:
        return QCoreApplication::translate("imports",
            "%n new order(s) have no date; they count as placed on the day of the import.", nullptr, countIn(cell));
    case RowIssue::Kind::SecondCopy:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” stands in the file twice; the first copy counts.")).arg(quoted(cell));
    case RowIssue::Kind::TotalDiffers:
        return say(QT_TRANSLATE_NOOP("imports", "Items, shipping and discount do not add up to the total; the difference is %1.")).arg(quoted(cell));
    case RowIssue::Kind::NoOrderNumber:
        return say(QT_TRANSLATE_NOOP("imports", "The row has no order number."));
    case RowIssue::Kind::AnotherOrder:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” is another order here: e-mail, date and amount differ. It was left as it is. If the file comes from another shop of the platform, choose a channel of its own for it.")).arg(quoted(cell));
    case RowIssue::Kind::WrongTaxNumber:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” is no valid NIP: its check digit does not fit. It is taken over as it is.")).arg(quoted(cell));
    case RowIssue::Kind::EncodingGuessed:
        return say(QT_TRANSLATE_NOOP("imports", "The file does not say how its letters are written; it was read as %1, a guess.")).arg(quoted(cell));
    case RowIssue::Kind::MixedDates:
        return say(QT_TRANSLATE_NOOP("imports", "“%1” contradicts other dates of the column: some have the day first, some the month. Each was read the "
                  "only way it can be.")).arg(quoted(cell));
    }
    return {};
}

RowIssue issueAt(qint64 row, int column, RowIssue::Severity severity, RowIssue::Kind kind, std::string_view cell)
{
    return {row, column, severity, kind, reasonText(kind, cell)};
}

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/csvfile.h"

#include "models/services/exports/reportcsv.h"
#include "models/values/problem.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::exports;

namespace {

QByteArray written(const CsvManner& manner, const std::function<void(CsvFile&)>& write)
{
    const QTemporaryDir folder;
    CsvFile file(folder.filePath(u"out.csv"_s), manner);
    write(file);
    file.finish();
    QFile read(folder.filePath(u"out.csv"_s));
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

} // namespace

TEST(CsvFileTest, WritesQuotesOnlyWhereTheyAreNeeded)
{
    const QByteArray bytes = written({u',', u'.', false}, [](CsvFile& file) {
        file.text(u"plain"_s).text(u"a,b"_s).text(u"say \"hi\""_s).text(u"two\nlines"_s).text(u" edge"_s);
        file.endRow();
    });
    EXPECT_EQ(bytes, "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\" edge\"\r\n");
}

TEST(CsvFileTest, PolishSpreadsheetsGetSemicolonsAndADecimalComma)
{
    const QByteArray bytes = written(CsvManner::of(QLocale(QLocale::Polish)), [](CsvFile& file) {
        file.text(u"Zażółć"_s).figure(u"-12.50"_s);
        file.endRow();
    });
    EXPECT_EQ(bytes, "\xEF\xBB\xBFZa\xC5\xBC\xC3\xB3\xC5\x82\xC4\x87;-12,50\r\n");
}

TEST(CsvFileTest, TextThatASpreadsheetWouldRunIsGuardedAndFiguresAreNot)
{
    for (const QString& formula : {u"=1+1"_s, u"@SUM(A1)"_s, u"-2+3"_s, u"+cmd|x"_s, u"\t=1"_s, u" =1"_s, u"\u00A0@x"_s,
             u"\uFEFF=1"_s, u" \u200B\uFEFF-1"_s, u"\u202E+cmd"_s, u"\uFF1D1+1"_s, u"\x01=1"_s})
        EXPECT_EQ(guardedCell(formula), u'\'' + formula);
    for (const QString& harmless : {u"+48 600 100 200"_s, u"Anna"_s, u"'quoted'"_s, u"1-2"_s, QString(), u" +48 600 100 200 "_s, u"\uFEFFAnna"_s,
             u" "_s})
        EXPECT_EQ(guardedCell(harmless), harmless);
    const QByteArray bytes = written({u',', u'.', false}, [](CsvFile& file) {
        file.figure(u"-5.00"_s).text(u"-5.00"_s);
        file.endRow();
    });
    EXPECT_EQ(bytes, "-5.00,'-5.00\r\n");
}

TEST(CsvFileTest, TheGuardComesOffWithoutLoss)
{
    for (const QString& text : {u"=1"_s, u"'=1"_s, u"''=1"_s, u"+48 600"_s, u"'+48 600"_s, u"'"_s, u"''"_s, u"-"_s, u"Anna's"_s, u" =1"_s, u"' =1"_s,
             u" '=1"_s, u"'\uFEFF'-"_s, u"\uFEFF"_s, u" +48 600"_s, u"' +48 600"_s, u"'\t"_s, u"' \t=x"_s})
        EXPECT_EQ(unguardedCell(guardedCell(text)), text) << text.toStdString();
}

TEST(CsvFileTest, NothingStandsThereUntilTheFileIsWhole)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    {
        CsvFile file(path, {});
        file.text(u"half"_s);
        file.endRow();
    }
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_THROW(CsvFile(folder.filePath(u"missing/out.csv"_s), {}), WorldError);
}

TEST(ReportCsvTest, AmountsStandAsPlainFiguresWithTheirCurrencyBeside)
{
    Report report;
    report.currency = Currency(u"PLN");
    report.columns = {{u"month"_s, u"Month"_s, ReportFigure::Month}, {u"revenue"_s, u"Revenue"_s, ReportFigure::Amount},
        {u"share"_s, u"Share"_s, ReportFigure::Share}, {u"average"_s, u"Average"_s, ReportFigure::Amount}};
    report.rows = {{{QDate(2026, 3, 1), Money{-1250, report.currency}, 0.125, {}}, {}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    EXPECT_EQ(saveReport(path, report, {u';', u',', false}), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "month;revenue;revenue_currency;share;average;average_currency\r\n2026-03;-12,50;PLN;0,1250;;\r\n");
}

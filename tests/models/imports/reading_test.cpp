// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/imports/reading.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

const QString polishFile = u"Nr zamówienia;Data;Klient;Miasto;Produkt;Ilość;Cena brutto;Wartość zamówienia\n"
                           u"7;2025-03-01;Łucja Żak;Łódź;\"Kubek; duży\";2;12,50 zł;25,00 zł\n"
                           u"8;2025-03-02;Święta Ćma;Gdańsk;Miś;1;30,00 zł;30,00 zł\n"_s;

QByteArray encoded(const QString& text, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return text.toUtf8();
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        if (encoding == Encoding::Utf16Le) {
            bytes.append(low).append(high);
        } else if (encoding == Encoding::Utf16Be) {
            bytes.append(high).append(low);
        } else if (unit < 0x80) {
            bytes.append(low);
        } else {
            const auto& page = codePage(encoding);
            bytes.append(static_cast<char>(0x80 + (std::find(page.begin(), page.end(), unit) - page.begin())));
        }
    }
    return bytes;
}

/// The same two orders, whatever the bytes look like.
void expectPolishOrders(const Reading& reading)
{
    ASSERT_EQ(reading.orders.size(), 2u);
    EXPECT_EQ(reading.summary.platform, u"polish-shop");
    EXPECT_EQ(reading.order(0).customerName, u"Łucja Żak");
    EXPECT_EQ(reading.order(0).lines.at(0).title, u"Kubek; duży");
    EXPECT_EQ(reading.order(0).total, (Money{2500, Currency(u"PLN")}));
    EXPECT_EQ(reading.order(1).shipTo.city, u"Gdańsk");
    EXPECT_EQ(reading.summary.warnings, 0);
    EXPECT_EQ(reading.summary.rejected, 0);
}

// 9 encodings × 4 delimiters × 4 line ends × 3 ways of quoting = 432 files.
TEST(AnyPolishFile, isReadRightInEveryEncodingDelimiterLineEndAndQuoting)
{
    const std::array encodings = {Encoding::Utf8,    Encoding::Utf16Le, Encoding::Utf16Be,
                                  Encoding::Windows1250, Encoding::Latin2,  Encoding::Cp852};
    int files = 0;
    for (const Encoding encoding : encodings) {
        for (const bool hasMark : {false, true}) {
            if (hasMark && isSingleByte(encoding))
                continue;
            for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
                for (const QString& end : {u"\n"_s, u"\r\n"_s, u"\r"_s, u"mixed"_s}) {
                    for (const int quoting : {0, 1, 2}) {
                        QStringList lines;
                        for (const QString& row : polishFile.split(u'\n', Qt::SkipEmptyParts)) {
                            QStringList cells = row.split(u';');
                            if (cells.size() == 9) { // the product with the semicolon
                                cells[4] = u"Kubek; duży"_s;
                                cells.removeAt(5);
                            }
                            for (QString& cell : cells) {
                                if (quoting == 1 || cell.contains(delimiter) || cell.contains(u';'))
                                    cell = u'"' + cell + u'"';
                            }
                            QString line = cells.join(delimiter);
                            if (quoting == 2)
                                line = u'"' + line.replace(u'"', u"\"\""_s) + u'"';
                            lines += line;
                        }
                        QString text;
                        for (qsizetype i = 0; i < lines.size(); ++i)
                            text += lines[i] + (end == u"mixed" ? (i % 2 == 0 ? u"\r\n"_s : u"\n"_s) : end);
                        if (hasMark)
                            text.prepend(QChar(0xFEFF));
                        SCOPED_TRACE(encodingName(encoding).toStdString() + " " + QString(delimiter).toStdString() + " "
                                     + end.toStdString() + " quoting " + std::to_string(quoting) + (hasMark ? " BOM" : ""));
                        expectPolishOrders(readingOf(encoded(text, encoding)));
                        ++files;
                    }
                }
            }
        }
    }
    EXPECT_GE(files, 300);
}

// A spreadsheet with a semicolon opens a file with commas as one column, and saves it with its own delimiters behind.
TEST(Reading, takesRowsOutOfQuotesWithForeignDelimitersBehindThem)
{
    const QStringList rows = {u"Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price"_s,
                              u"#1,ola@example.com,paid,PLN,25.00,2025-03-01 10:00:00 +0100,2,\"Kubek, duży\",12.50"_s,
                              u"#2,jan@example.com,paid,PLN,5.00,2025-03-02 10:00:00 +0100,1,Miska,5.00"_s};
    const QString own = u"Klucz,Kiedy,Co\nA-1,01.02.2025,\"Kubek, duży\"\nA-2,02.02.2025,\"Miska, mała\"\n"_s;
    const auto wrapped = [](QString row, bool always, const QString& behind) {
        const bool isQuoted = always || row.contains(u'"');
        return (isQuoted ? u'"' + row.replace(u'"', u"\"\""_s) + u'"' : row) + behind + QStringLiteral("\r\n");
    };
    for (const QString& behind : {u""_s, u";"_s, u";;;"_s, u"\t\t"_s, u";;;;;;;;;;;;;;;;"_s}) {
        for (const bool always : {false, true}) {
            SCOPED_TRACE(behind.toStdString() + (always ? " every row quoted" : ""));
            QString file;
            for (const QString& row : rows)
                file += wrapped(row, always, behind);
            const Reading reading = readingOf(file.toUtf8());
            ASSERT_EQ(reading.orders.size(), 2u);
            EXPECT_EQ(reading.summary.platform, u"shopify");
            EXPECT_EQ(reading.order(0).number, u"#1");
            EXPECT_EQ(reading.order(0).lines.at(0).title, u"Kubek, duży");
            EXPECT_EQ(reading.order(1).lines.at(0).unitPrice.minor, 500) << "nothing is left behind the last cell";
            EXPECT_TRUE(reading.summary.issues.empty());
            QString unknown;
            for (const QString& row : own.split(u'\n', Qt::SkipEmptyParts))
                unknown += wrapped(row, always, behind);
            EXPECT_EQ(readingOf(unknown.toUtf8()).summary.header, (QStringList{u"Klucz"_s, u"Kiedy"_s, u"Co"_s}));
        }
    }
}

TEST(Reading, namesEveryReplacedCharacterByRowAndColumn)
{
    QByteArray file = polishFile.toUtf8();
    file.replace("Miś", "Mi\xEF\xBF\xBD");
    file.insert(file.indexOf("duży"), QByteArray("\0", 1));
    const FileSummary summary = readingOf(file).summary;
    ASSERT_EQ(summary.issues.size(), 2u);
    EXPECT_EQ(summary.issues[0].row, 2);
    EXPECT_EQ(summary.issues[0].column, 4);
    EXPECT_EQ(summary.issues[0].severity, RowIssue::Severity::Warning);
    EXPECT_EQ(summary.issues[1].row, 3);
    EXPECT_EQ(summary.issues[1].column, 4);
    EXPECT_EQ(summary.issues[1].kind, RowIssue::Kind::ReplacedCharacter);
    EXPECT_EQ(summary.issues[1].severity, RowIssue::Severity::Note) << "lost before it came here";
}

TEST(Reading, offersToRepairDoubleEncodedTextAndDoesItOnlyWhenAsked)
{
    const QByteArray spoiled = QString::fromLatin1(polishFile.toUtf8()).toUtf8().replace(
        QString::fromLatin1(QByteArray("Nr zamówienia;Data;Klient;Miasto;Produkt;Ilość;Cena brutto;Wartość zamówienia")).toUtf8(),
        QByteArray("Nr zamówienia;Data;Klient;Miasto;Produkt;Ilość;Cena brutto;Wartość zamówienia"));
    const Reading asItIs = readingOf(spoiled);
    ASSERT_EQ(asItIs.orders.size(), 2u);
    EXPECT_NE(asItIs.order(0).customerName, u"Łucja Żak");
    EXPECT_GE(asItIs.summary.doubleEncodedCells, 5);
    EXPECT_EQ(asItIs.summary.doubleEncodedAfter, u"Łucja Żak");
    ReadOptions options = testOptions();
    options.repairsDoubleEncoding = true;
    EXPECT_EQ(readingOf(spoiled, options).order(0).customerName, u"Łucja Żak");
    EXPECT_EQ(readingOf(polishFile.toUtf8()).summary.doubleEncodedCells, 0);
}

TEST(Reading, takesTheUsersEncodingOverItsGuess)
{
    ReadOptions options = testOptions();
    options.encoding = Encoding::Windows1252;
    EXPECT_EQ(readingOf(encoded(polishFile, Encoding::Windows1250), options).summary.encoding.encoding, Encoding::Windows1252);
}

const QByteArray ambiguous = "order_id,order_date,item_name,quantity,order_total,status\n"
                             "1,03/04/2025,Mug,1,\"1,234\",completed\n2,05/06/2025,Cup,1,\"2,345\",completed\n";

TEST(Reading, asksOnceAboutAColumnOfDatesThatCanBeReadInTwoWays)
{
    const Reading reading = readingOf(ambiguous);
    ASSERT_EQ(reading.summary.dateQuestions.size(), 1u);
    const DateQuestion& question = reading.summary.dateQuestions[0];
    EXPECT_EQ(question, (DateQuestion{u"order_date"_s, u"03/04/2025"_s, QDate(2025, 4, 3), QDate(2025, 3, 4)}));
    EXPECT_EQ(reading.orders.size(), 2u) << "the preview shows the likelier reading meanwhile";
    ReadOptions options = testOptions();
    options.dateOrders.insert(u"order_date"_s, DateOrder::MonthFirst);
    options.decimalMarks.insert(u"order_total"_s, DecimalMark::Comma);
    const Reading answered = readingOf(ambiguous, options);
    EXPECT_FALSE(answered.summary.hasQuestions());
    EXPECT_EQ(dayIn(answered.order(0).placedAt, options.zone), QDate(2025, 3, 4));
    EXPECT_EQ(answered.order(0).total.minor, 123);
}

TEST(Reading, asksAboutAmountsThatCanBeReadInTwoWays)
{
    const FileSummary summary = readingOf(ambiguous).summary;
    ASSERT_EQ(summary.numberQuestions.size(), 1u);
    EXPECT_EQ(summary.numberQuestions[0], (NumberQuestion{u"order_total"_s, u"1,234"_s}));
}

TEST(Reading, decidesByTheLastRowOfAColumnIfNeedBe)
{
    const Reading reading = readingOf(QByteArray(ambiguous).append("3,25/04/2025,Jug,1,\"7,5\",completed\n"));
    EXPECT_FALSE(reading.summary.hasQuestions());
    EXPECT_EQ(dayIn(reading.order(0).placedAt, testOptions().zone), QDate(2025, 4, 3));
    EXPECT_EQ(reading.order(0).total.minor, 123) << "1,234 with a decimal comma, rounded";
}

TEST(Reading, toleratesRaggedRowsAndNamesWhatBelongsToNoColumn)
{
    const Reading reading = readingOf("order_id,order_date,item_name,quantity,order_total\n"
                                      "1,2025-03-04,Mug\n"
                                      "2,2025-03-04,Cup,1,5.00,,\n"
                                      "3,2025-03-04,Jug,1,5.00,stray\n");
    EXPECT_EQ(reading.summary.orders, 3);
    ASSERT_EQ(reading.summary.issues.size(), 2u) << "empty cells at the end are no oddity";
    EXPECT_EQ(reading.summary.issues[0].kind, RowIssue::Kind::ShortRow);
    EXPECT_EQ(reading.summary.issues[1].kind, RowIssue::Kind::LongRow);
    EXPECT_EQ(reading.summary.issues[1].column, 5);
}

TEST(Reading, takesTheFirstFilledOfColumnsWithTheSameTitle)
{
    const Reading reading = readingOf("order_id,order_date,,item_name,,order_total,order_total\n1,2025-03-04,x,Mug,y,,7.00\n");
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.order(0).total.minor, 700);
}

TEST(Reading, rejectsARowWithoutItsNumberAndSaysSo)
{
    const Reading reading = readingOf("order_id,order_date,item_name,order_total,email\n,2025-03-04,Mug,5.00,a@example.com\n"
                                      "2,2025-03-04,Cup,6.00,b@example.com\n");
    EXPECT_EQ(reading.summary.orders, 1);
    EXPECT_EQ(reading.summary.rejected, 1);
    ASSERT_EQ(reading.summary.issues.size(), 1u);
    EXPECT_EQ(reading.summary.issues[0].kind, RowIssue::Kind::NoOrderNumber);
    EXPECT_EQ(reading.summary.issues[0].row, 2);
}

TEST(Reading, takesColumnsAssignedByHand)
{
    const QByteArray file = "Klucz;Kiedy;Kto;Co;Ile zł\nA-1;01.02.2025;Ola Kos;Kubek;10,00\nA-1;01.02.2025;Ola Kos;Talerz;5,00\n";
    EXPECT_EQ(readingOf(file).summary.kind, FileKind::Unknown);
    ReadOptions options = testOptions();
    options.currency = Currency(u"PLN");
    options.layout = Layout{.platform = u"custom"_s,
                            .columns = {Field::OrderKey, Field::PlacedAt, Field::BuyerName, Field::ItemName, Field::UnitPrice}};
    const Reading reading = readingOf(file, options);
    ASSERT_EQ(reading.orders.size(), 1u);
    EXPECT_EQ(reading.order(0).lines.size(), 2u);
    EXPECT_EQ(reading.order(0).total, (Money{1500, Currency(u"PLN")}));
    EXPECT_TRUE(reading.summary.isImportable());
}

TEST(Layout, goesThroughAFileAndBack)
{
    const QStringList header = {u"Klucz"_s, u"Kiedy"_s, u"X"_s};
    const Layout layout{.platform = u"custom"_s,
                        .shape = RowShape::OrderRows,
                        .columns = {Field::OrderKey, Field::PlacedAt, Field::Ignored},
                        .dateOrder = DateOrder::MonthFirst,
                        .decimalMark = DecimalMark::Comma};
    EXPECT_EQ(layoutFromJson(toJson(layout, header), header), layout);
    EXPECT_FALSE(layoutFromJson("{}", header));
    EXPECT_EQ(headerSignature(header), headerSignature({u" kiedy"_s, u"KLUCZ"_s, u"\"x\""_s}));
}

TEST(Layout, tellsColumnsApartWhoseTitlesASpreadsheetHasNumberedAlready)
{
    const QStringList header = {u"Razem (2)"_s, u"Razem"_s, u"Razem"_s, u"Razem"_s};
    const Layout layout{.platform = u"custom"_s,
                        .columns = {Field::Total, Field::Ignored, Field::UnitPrice, Field::Discount}};
    EXPECT_EQ(layoutFromJson(toJson(layout, header), header), layout);
}

TEST(Reading, keepsScatteredRowsOnDiskWhenTheyAreMany)
{
    // Two passes over the same 400 orders: every order is scattered, with cells large enough to leave memory.
    QByteArray file = "order_id,order_date,item_name,quantity,customer_note\n";
    const QByteArray note(50'000, 'n');
    for (const char* item : {"Mug", "Cup"}) {
        for (int i = 1; i <= 400; ++i)
            file += QByteArray::number(i) + ",2025-03-04," + item + ",1," + note + "\n";
    }
    const Reading reading = readingOf(file);
    ASSERT_EQ(reading.orders.size(), 400u);
    for (const ImportedOrder& order : reading.orders) {
        ASSERT_EQ(order.order.lines.size(), 2u);
        EXPECT_EQ(order.order.remark.size(), 50'000);
    }
    EXPECT_EQ(reading.orders[399].rows, (std::vector<qint64>{401, 801}));
}

TEST(Reading, canBeStoppedByProgressAndByTheTaker)
{
    QByteArray file = "order_id,order_date,item_name\n";
    for (int i = 0; i < 9000; ++i)
        file += QByteArray::number(i) + ",2025-03-04,Mug\n";
    ReadOptions options = testOptions();
    double last = -1;
    options.progress = [&](double share) {
        EXPECT_GE(share, last);
        last = share;
        return share < 0.5;
    };
    EXPECT_TRUE(readingOf(file, options).summary.isCancelled);
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    int taken = 0;
    const FileSummary summary = readDevice(buffer, u"x.csv"_s, testOptions(), [&](ImportedOrder&&) { return ++taken < 5; });
    EXPECT_TRUE(summary.isCancelled);
    EXPECT_EQ(taken, 5);
}

TEST(Reading, givesRejectedRowsBackInTheirOriginalColumns)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rows.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("order_id,order_date,item_name,order_total\n1,2025-03-04,\"Mug, big\",x\n2,2025-03-04,Cup,5.00\n");
    file.close();
    const FileSummary summary = readFile(path, testOptions(), {});
    EXPECT_EQ(summary.rejected, 1);
    EXPECT_EQ(readRows(path, summary, {2}),
              (std::vector<QStringList>{{u"1"_s, u"2025-03-04"_s, u"Mug, big"_s, u"x"_s}}));
}

TEST(Reading, ofAnEmptyFileOrOneWithoutRowsIsNoError)
{
    for (const QByteArray& file : {QByteArray(), QByteArray("\xEF\xBB\xBF"), QByteArray("\n\n"), QByteArray("x"), QByteArray("\0\0\0", 3)})
        EXPECT_EQ(readingOf(file).summary.kind, FileKind::Unknown);
    EXPECT_EQ(readingOf("order_id,order_date,item_name\n").summary.orders, 0);
}

} // namespace
} // namespace kokarda::imports

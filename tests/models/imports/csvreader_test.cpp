// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/csvdialect.h"
#include "models/services/imports/csvreader.h"
#include "tests/support/printers.h"

#include <QBuffer>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using Row = std::vector<std::string>;
using testing::ElementsAre;

std::vector<Row> rowsOf(std::string_view text, CsvDialect dialect = {})
{
    TextSource source(text);
    CsvReader reader(source, dialect);
    std::vector<Row> rows;
    while (reader.next())
        rows.emplace_back(reader.cells().begin(), reader.cells().end());
    return rows;
}

TEST(CsvReader, endsRowsWithLfCrlfAndCrInOneFile)
{
    EXPECT_THAT(rowsOf("a,b\nc,d\r\ne,f\rg,h"),
                ElementsAre(Row{"a", "b"}, Row{"c", "d"}, Row{"e", "f"}, Row{"g", "h"}));
}

TEST(CsvReader, keepsDelimitersQuotesAndLineBreaksInsideQuotes)
{
    EXPECT_THAT(rowsOf("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\nx,,\"\"\n"),
                ElementsAre(Row{"a,b", "say \"hi\"", "two\nlines"}, Row{"x", "", ""}));
}

TEST(CsvReader, keepsAnEmptyLastCell)
{
    EXPECT_THAT(rowsOf("a,\n,b"), ElementsAre(Row{"a", ""}, Row{"", "b"}));
}

TEST(CsvReader, numbersRowsAsASpreadsheetDoes)
{
    TextSource source("h1,h2\n\"two\nlines\",x\n\nlast,y\n");
    CsvReader reader(source, {});
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.row(), 1);
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.row(), 2);
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.row(), 4) << "the blank row counts";
    EXPECT_EQ(reader.cell(0), "last");
    EXPECT_FALSE(reader.next());
}

TEST(CsvReader, doesNotCountTheSeparatorLine)
{
    TextSource source("sep=;\r\nh;i\r\n");
    CsvReader reader(source, {.delimiter = ';'});
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.row(), 1);
    EXPECT_EQ(reader.cell(1), "i");
}

TEST(CsvReader, takesAStrayQuoteInsideAQuotedCellAsText)
{
    EXPECT_THAT(rowsOf("\"the \"best\" mug\",1\n\"b\",2\n"), ElementsAre(Row{"the \"best\" mug", "1"}, Row{"b", "2"}));
}

TEST(CsvReader, takesAnInchSignAtTheFrontAsText)
{
    EXPECT_THAT(rowsOf("n,size,p\n1,\"5 inch,9\n2,\"6 inch\",8\n3,x,7\n", {.expectedColumns = 3}),
                ElementsAre(Row{"n", "size", "p"}, Row{"1", "\"5 inch", "9"}, Row{"2", "6 inch", "8"},
                            Row{"3", "x", "7"}));
}

TEST(CsvReader, losesOneRowAtMostToAQuoteThatNeverEnds)
{
    EXPECT_THAT(rowsOf("a,b\n\"x,1\ny,2\nz,3\n", {.expectedColumns = 2}),
                ElementsAre(Row{"a", "b"}, Row{"\"x", "1"}, Row{"y", "2"}, Row{"z", "3"}));
}

TEST(CsvReader, readsAQuotedNoteOfManyLinesWithQuotesInIt)
{
    const std::string note = "first line\nsecond \"quoted\" line\n\nlast";
    EXPECT_THAT(rowsOf("a,b\n\"first line\nsecond \"\"quoted\"\" line\n\nlast\",1\n", {.expectedColumns = 2}),
                ElementsAre(Row{"a", "b"}, Row{note, "1"}));
}

TEST(CsvReader, unwrapsRowsThatASpreadsheetPutInQuotesWhole)
{
    const CsvDialect dialect{.isWrapped = true};
    EXPECT_THAT(rowsOf("\"a,b,c\"\n\"1,\"\"x,y\"\",3\"\n4,5,6\n", dialect),
                ElementsAre(Row{"a", "b", "c"}, Row{"1", "x,y", "3"}, Row{"4", "5", "6"}));
}

TEST(CsvReader, keepsAFormulaThatGuardsANumberInOneCell)
{
    EXPECT_THAT(rowsOf("=\"0042\",=\"a,b\",=1+1\n"), ElementsAre(Row{"=\"0042\"", "=\"a,b\"", "=1+1"}));
}

TEST(CsvReader, treatsQuotesAsTextWhereTheFormatHasNone)
{
    EXPECT_THAT(rowsOf("\"Best\" mug\t5\" pipe\n\"open\tx\n", {.delimiter = '\t', .hasQuotes = false}),
                ElementsAre(Row{"\"Best\" mug", "5\" pipe"}, Row{"\"open", "x"}));
}

TEST(CsvReader, readsACellOfAMillionCharacters)
{
    const std::string big(1'000'000, 'x');
    QByteArray bytes = QByteArray::fromStdString("a,\"" + big + "\n\"\nb,c\n");
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    TextSource source(buffer, {});
    CsvReader reader(source, {});
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.cell(1).size(), 1'000'001u);
    ASSERT_TRUE(reader.next());
    EXPECT_EQ(reader.cell(1), "c");
}

TEST(CsvReader, placesAReplacedCharacterInItsRowAndColumn)
{
    QByteArray bytes("h1,h2\na,\"q\"\"\xFF\"\nx,\xEF\xBF\xBD\n", 21);
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    TextSource source(buffer, {});
    CsvReader reader(source, {});
    while (reader.next() && reader.row() < 2) { }
    const std::vector<Replacement>& found = source.decoder().replacements();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].cause, Replacement::Cause::InvalidBytes);
    EXPECT_GE(found[0].offset, reader.rowStart());
    EXPECT_LT(found[0].offset, reader.rowEnd());
    EXPECT_EQ(reader.columnAt(found[0].offset), 1u);
    EXPECT_EQ(found[1].cause, Replacement::Cause::AlreadyReplaced);
}

TEST(CsvDialect, isFoundByHowEvenlyItSplits)
{
    EXPECT_EQ(guessDialect("a;b;c\n1,5;2,5;3,5\n2,5;3,1;4,0\n").delimiter, ';');
    EXPECT_EQ(guessDialect("a\tb\n1, 2 and 3\t2\n").delimiter, '\t');
    EXPECT_EQ(guessDialect("a|b|c\n1|2|3\n").delimiter, '|');
    EXPECT_EQ(guessDialect("a,b\n1,2\n").delimiter, ',');
}

TEST(CsvDialect, obeysASeparatorLine)
{
    EXPECT_EQ(guessDialect("sep=|\na,b|c,d\n").delimiter, '|');
}

TEST(CsvDialect, seesThatRowsAreWrappedWhole)
{
    const CsvDialect dialect = guessDialect("\"a;b;c\"\n\"1;\"\"x;y\"\";3\"\n");
    EXPECT_EQ(dialect.delimiter, ';');
    EXPECT_TRUE(dialect.isWrapped);
}

} // namespace
} // namespace kokarda::imports

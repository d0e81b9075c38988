// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/csvdialect.h"
#include "models/services/imports/csvreader.h"
#include "tests/support/printers.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <gtest/gtest.h>

namespace kokarda::imports {
namespace {

using namespace Qt::StringLiterals;

QJsonArray rowsOf(const std::string& text, const CsvDialect& dialect)
{
    TextSource source(text);
    CsvReader reader(source, dialect);
    QJsonArray rows;
    while (reader.next()) {
        QJsonArray row;
        for (const std::string_view cell : reader.cells())
            row.append(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())));
        rows.append(row);
    }
    return rows;
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

// csv-spectrum: each file beside the objects that it stands for.
TEST(Torture, csvSpectrumIsReadAsItShouldBe)
{
    KOKARDA_SAMPLE_OR_SKIP(folder, "torture/csv-spectrum");
    const QStringList files = QDir(folder).entryList({u"*.csv"_s});
    EXPECT_EQ(files.size(), 12);
    for (const QString& name : files) {
        SCOPED_TRACE(name.toStdString());
        if (name == u"location_coordinates.csv") // the objects beside it are of another file; the cells are ours to say
            continue;
        const QJsonArray expected = QJsonDocument::fromJson(contents(folder + u'/' + name.chopped(3) + u"json"_s)).array();
        const QJsonArray rows = rowsOf(contents(folder + u'/' + name).toStdString(), {});
        ASSERT_EQ(rows.size(), expected.size() + 1);
        const QJsonArray titles = rows[0].toArray();
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QJsonObject object;
            for (qsizetype column = 0; column < titles.size(); ++column)
                object.insert(titles[column].toString(), rows[i + 1].toArray()[column].toString());
            EXPECT_EQ(object, expected[i].toObject());
        }
    }
}

/// Cases whose expectation we do not share, with the reason.
const QMap<QString, QString>& differences()
{
    static const QMap<QString, QString> list = {
        {u"Quoted field has no closing quote"_s, u"one lost quote must not swallow the rest of the file"_s},
        {u"Quoted field has invalid trailing quote after delimiter"_s, u"the same"_s},
        {u"Quoted field has invalid trailing quote before delimiter"_s, u"the same"_s},
        {u"Quoted field has invalid trailing quote after new line"_s, u"the same"_s},
        {u"Mixed slash n and slash r should choose first as precident"_s, u"mixed line ends all end rows"_s},
        {u"Multi-character delimiter"_s, u"no shop writes one"_s},
        {u"Multi-character delimiter (length 2) with quoted field"_s, u"no shop writes one"_s},
        {u"Bad delimiter (\\n)"_s, u"an option of that library"_s},
    };
    return list;
}

/// The dialect that a case asks for; none where it speaks of options that have nothing to do with splitting.
std::optional<CsvDialect> dialectOf(const QJsonObject& test, const std::string& input)
{
    CsvDialect dialect = test.value("table"_L1).toString() == u"PARSE_TESTS" ? guessDialect(input) : CsvDialect();
    dialect.skipsBlankRows = false;
    const QJsonObject config = test.value("config"_L1).toObject();
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (it.key() == u"delimiter" && it.value().toString().size() == 1)
            dialect.delimiter = it.value().toString()[0].toLatin1();
        else if (it.key() == u"skipEmptyLines" && it.value().isBool())
            dialect.skipsBlankRows = it.value().toBool();
        else if (it.key() != u"newline" && it.key() != u"fastMode")
            return std::nullopt;
    }
    return dialect;
}

TEST(Torture, papaParseCasesThatSpeakOfSplittingAgree)
{
    KOKARDA_SAMPLE_OR_SKIP(path, "torture/papaparse/papaparse_cases.json");
    int compared = 0;
    int different = 0;
    for (const QJsonValue& value : QJsonDocument::fromJson(contents(path)).array()) {
        const QJsonObject test = value.toObject();
        const QString name = test.value("description"_L1).toString();
        if (test.value("table"_L1).toString() == u"UNPARSE_TESTS" || test.value("usesFunction"_L1).toBool())
            continue;
        std::string input = test.value("input"_L1).toString().toStdString();
        if (input.starts_with("\xEF\xBB\xBF"))
            input.erase(0, 3); // the decoder's business
        const std::optional<CsvDialect> dialect = dialectOf(test, input);
        if (!dialect)
            continue;
        QJsonArray expected = test.value("expected"_L1).toObject().value("data"_L1).toArray();
        // That library gives one more blank row where the text ends with a line end.
        if (!input.empty() && (input.back() == '\n' || input.back() == '\r') && !dialect->skipsBlankRows)
            expected.removeLast();
        if (differences().contains(name)) {
            ++different;
            continue;
        }
        ++compared;
        EXPECT_EQ(rowsOf(input, *dialect), expected) << name.toStdString();
    }
    EXPECT_GE(compared, 80);
    EXPECT_LE(different, differences().size());
}

TEST(Torture, papaParseSampleFilesHaveTheirRows)
{
    KOKARDA_SAMPLE_OR_SKIP(folder, "torture/papaparse");
    const QMap<QString, int> rows = {{u"long-sample.csv"_s, 8},  {u"sample-header.csv"_s, 3},    {u"sample.csv"_s, 2},
                                     {u"normal.csv"_s, 1136},    {u"verylong-sample.csv"_s, 2001}, {u"malformed.tsv"_s, 10}};
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const std::string text = contents(folder + u'/' + it.key()).toStdString();
        CsvDialect dialect = guessDialect(text);
        EXPECT_EQ(rowsOf(text, dialect).size(), it.value()) << it.key().toStdString();
    }
}

} // namespace

void PrintTo(const QJsonArray& array, std::ostream* out)
{
    *out << QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace kokarda::imports

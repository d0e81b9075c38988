// SPDX-License-Identifier: GPL-3.0-or-later
// A shop's day on the command line: a new shop, the platform's export, the papers, and taking the import back.
#include "models/services/shop.h"
#include "tests/app/clicall.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using test::Answer;

namespace {

/// Two orders in the columns of a Shopify export; the first has two items and a remark over two lines.
const char* exportFile = R"(Name,Email,Financial Status,Paid at,Fulfillment Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Shipping Name,Shipping Street,Shipping Address1,Shipping City,Shipping Zip,Shipping Country,Notes,Id
#2001,zofia@example.com,paid,2026-03-02 10:00:00 +0100,unfulfilled,PLN,138.00,12.99,0.00,150.99,2026-03-02 09:58:00 +0100,2,Kubek „Żuraw”,49.00,MUG-01,Zofia Gęśla,Zofia Gęśla,ul. Łąkowa 7,ul. Łąkowa 7,Łódź,'90-001,PL,"Proszę o dyskretne
opakowanie",9001
#2001,zofia@example.com,,,,,,,,,2026-03-02 09:58:00 +0100,1,Książka „Cisza”,40.00,BOOK-7,,,,,,,,,
#2002,jan@example.com,paid,2026-03-02 11:00:00 +0100,unfulfilled,PLN,49.00,12.99,0.00,61.99,2026-03-02 11:00:00 +0100,1,Kubek „Żuraw”,49.00,MUG-01,Jan Nowak,Jan Nowak,ul. Polna 2,ul. Polna 2,Kraków,'30-001,PL,,9002
)";

class CliDayTest : public testing::Test
{
protected:
    CliDayTest()
    {
        QFile file(csv);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(exportFile);
        file.close();
        EXPECT_EQ(test::call({u"new"_s, shop}).code, cli::Done);
    }
    Answer inShop(const QStringList& arguments) { return test::call(QStringList{u"--shop"_s, shop, u"--json"_s} + arguments); }
    QJsonObject imported() { return inShop({u"import"_s, csv}).json().value(u"files"_s).toArray().first().toObject(); }

    QTemporaryDir folder;
    const QString shop = folder.filePath(u"shop.kokarda"_s);
    const QString csv = folder.filePath(u"orders_export.csv"_s);
    const QString pdf = folder.filePath(u"today.pdf"_s);
};

QString textOf(const QString& pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}

} // namespace

TEST_F(CliDayTest, AnExportComesInOnceHoweverOftenItIsImported)
{
    const QJsonObject first = imported();
    EXPECT_EQ(first.value(u"format"_s).toString(), u"shopify"_s);
    EXPECT_EQ(first.value(u"orders"_s).toObject().value(u"new"_s).toInt(), 2);
    EXPECT_EQ(first.value(u"lines"_s).toInt(), 3);
    EXPECT_EQ(first.value(u"total"_s).toObject().value(u"PLN"_s).toString(), u"212.98"_s);
    const QJsonObject second = imported();
    EXPECT_EQ(second.value(u"orders"_s).toObject().value(u"new"_s).toInt(), 0);
    EXPECT_EQ(second.value(u"orders"_s).toObject().value(u"same"_s).toInt(), 2);
}

TEST_F(CliDayTest, ADryRunSaysWhatWouldBeDoneAndDoesNothing)
{
    const Answer dry = inShop({u"import"_s, u"--dry-run"_s, csv});
    EXPECT_EQ(dry.code, cli::Done);
    EXPECT_TRUE(inShop({u"orders"_s}).json().value(u"orders"_s).toArray().isEmpty());
}

TEST_F(CliDayTest, AFileOfAnotherFormatIsRefusedByName)
{
    const Answer answer = inShop({u"import"_s, u"--format"_s, u"etsy-items"_s, csv});
    EXPECT_EQ(answer.code, cli::Refused);
    EXPECT_TRUE(answer.err.contains(u"shopify"_s)) << answer.err.toStdString();
}

TEST_F(CliDayTest, AnImportIsTakenBackAsAWhole)
{
    const auto batch = imported().value(u"batch"_s).toInteger();
    const Answer undone = inShop({u"import-undo"_s, QString::number(batch)});
    EXPECT_EQ(undone.code, cli::Done) << undone.err.toStdString();
    EXPECT_TRUE(inShop({u"orders"_s}).json().value(u"orders"_s).toArray().isEmpty());
    EXPECT_TRUE(inShop({u"imports"_s}).json().value(u"imports"_s).toArray().first().toObject().value(u"undone"_s).toBool());
    EXPECT_EQ(inShop({u"import-undo"_s, QString::number(batch)}).code, cli::Refused);
}

TEST_F(CliDayTest, TheWaitingOrdersBecomeOnePdfWithSlipsNotesAndPickList)
{
    imported();
    const Answer answer = inShop({u"slips"_s, u"--waiting"_s, u"--with"_s, u"note,picklist"_s, u"--sort"_s, u"order"_s, u"--pdf"_s, pdf});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json().value(u"orders"_s).toInt(), 2);
    EXPECT_EQ(answer.json().value(u"pages"_s).toInt(), 5);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    const QString text = textOf(pdf);
    for (const QString& expected : {u"#2001"_s, u"#2002"_s, u"Zofia Gęśla"_s, u"ul. Łąkowa 7"_s, u"90-001 Łódź"_s, u"Kubek „Żuraw”"_s,
             u"Książka „Cisza”"_s, u"Proszę o dyskretne"_s})
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString() << " is missing in\n" << text.toStdString();
    EXPECT_FALSE(text.contains(u"49,00"_s)) << "prices are off by default";
}

TEST_F(CliDayTest, NothingIsWrittenForAWrongChoice)
{
    imported();
    for (const QStringList& wrong : {QStringList{u"slips"_s, u"--waiting"_s}, {u"slips"_s, u"--pdf"_s, pdf},
             {u"slips"_s, u"--waiting"_s, u"--pdf"_s, pdf, u"--paper"_s, u"a9"_s},
             {u"slips"_s, u"--waiting"_s, u"--pdf"_s, pdf, u"--with"_s, u"confetti"_s}})
        EXPECT_EQ(inShop(wrong).code, cli::WrongUsage) << wrong.join(u' ').toStdString();
    EXPECT_EQ(inShop({u"slips"_s, u"--orders"_s, u"77"_s, u"--pdf"_s, pdf}).code, cli::Refused);
    EXPECT_FALSE(QFile::exists(pdf));
}

TEST_F(CliDayTest, HandwritingComesAsDrawingPictureAndPlotterFile)
{
    for (const QString& form : {u"svg"_s, u"png"_s, u"pdf"_s, u"hpgl"_s}) {
        const QString path = folder.filePath(u"note."_s + form);
        const Answer answer = test::call({u"write"_s, u"Dziękujemy!"_s, u"--"_s + form, path, u"--json"_s});
        EXPECT_EQ(answer.code, cli::Done) << answer.err.toStdString();
        EXPECT_GT(answer.json().value(u"paths"_s).toInt(), 5);
        EXPECT_TRUE(QFile::exists(path)) << form.toStdString();
    }
    EXPECT_EQ(test::call({u"write"_s, u"Cześć"_s, u"--svg"_s, folder.filePath(u"x.svg"_s), u"--hand"_s, u"nobody"_s}).code, cli::Refused);
}

TEST_F(CliDayTest, TheSampleShopIsMadeAndCounted)
{
    const Answer answer = test::call({u"demo"_s, folder.filePath(u"sample.kokarda"_s), u"--json"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json().value(u"orders"_s).toInt(), 900);
    EXPECT_EQ(answer.json().value(u"customers"_s).toInt(), 400);
}

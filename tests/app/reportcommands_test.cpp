// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/orders/orderbook.h"
#include "tests/app/clicall.h"
#include "tests/support/printers.h"
#include "tests/support/shops.h"
#include "tests/support/tools.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;

using test::Answer;
using test::call;

namespace {

/// A closed shop with one order.
class ReportCommands : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_shop->orders().store(test::mugOrder(m_shop.shop(), u"1001"_s));
        m_shop.close();
    }
    Answer report(const QStringList& arguments) { return call(QStringList{u"--shop"_s, m_shop.path()} + arguments); }

    test::TemporaryShop m_shop;
};

} // namespace

TEST_F(ReportCommands, TheListNamesReportsThatCanBeAskedFor)
{
    const QJsonArray reports = report({u"--json"_s, u"report"_s, u"--list"_s}).json().value(u"reports"_s).toArray();
    ASSERT_GT(reports.size(), 10);
    for (const QJsonValue& one : reports) {
        const QString name = one.toObject().value(u"name"_s).toString();
        EXPECT_EQ(report({u"report"_s, name}).code, cli::Done) << name.toStdString();
    }
}

TEST_F(ReportCommands, RowsComeAsJsonUnderTheirColumnKeys)
{
    const Answer answer = report({u"--json"_s, u"report"_s, u"sales-by-month"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    const QJsonArray rows = answer.json().value(u"rows"_s).toArray();
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].toObject().value(u"orders"_s).toString(), u"1"_s);
}

TEST_F(ReportCommands, AnUnknownReportIsRefusedAndAWrongDateIsWrongUsage)
{
    EXPECT_EQ(report({u"report"_s, u"weather"_s}).code, cli::Refused);
    EXPECT_EQ(report({u"report"_s, u"sales-by-month"_s, u"--from"_s, u"yesterday"_s}).code, cli::WrongUsage);
}

TEST_F(ReportCommands, AReportIsSavedAsCsvAndAsPdf)
{
    KOKARDA_TOOL_OR_SKIP("pdftotext");
    const QString csv = m_shop.filePath(u"r.csv"_s);
    const QString pdf = m_shop.filePath(u"r.pdf"_s);
    ASSERT_EQ(report({u"report"_s, u"sales-by-month"_s, u"--csv"_s, csv}).code, cli::Done);
    ASSERT_EQ(report({u"report"_s, u"sales-by-month"_s, u"--pdf"_s, pdf}).code, cli::Done);
    QFile file(csv);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("\xEF\xBB\xBFmonth"));
    EXPECT_TRUE(QString::fromUtf8(test::outputOf(u"pdftotext"_s, {pdf, u"-"_s})).contains(u"Sales by month"_s));
}

TEST_F(ReportCommands, EverythingIsExportedAndMadeAShopAgain)
{
    const QString folder = m_shop.filePath(u"out"_s);
    const Answer exported = report({u"--json"_s, u"export"_s, folder});
    ASSERT_EQ(exported.code, cli::Done) << exported.err.toStdString();
    EXPECT_TRUE(exported.json().value(u"files"_s).toArray().contains(u"orders.csv"_s));
    const QString copy = m_shop.filePath(u"copy.kokarda"_s);
    ASSERT_EQ(call({u"new"_s, copy, u"--from"_s, folder}).code, cli::Done);
    const Answer orders = call({u"--shop"_s, copy, u"--json"_s, u"orders"_s});
    EXPECT_EQ(orders.json().value(u"orders"_s).toArray().size(), 1);
    EXPECT_EQ(report({u"export"_s, folder}).code, cli::Refused) << "never mixed with other files";
}

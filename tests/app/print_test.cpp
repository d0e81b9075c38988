// SPDX-License-Identifier: GPL-3.0-or-later
// The command `print` against a print system of the test's own.
#include "models/services/orders/orderbook.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "tests/app/clicall.h"
#include "tests/support/printers.h"
#include "tests/support/printsystem.h"
#include "tests/support/shops.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace kokarda;
using test::Answer;

namespace {

class CliPrintTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!m_system.missing().isEmpty())
            GTEST_SKIP() << m_system.missing().toStdString();
        m_system.addQueue(u"laser"_s);
        if (!m_system.missing().isEmpty())
            GTEST_SKIP() << m_system.missing().toStdString();
        Shop::create(m_path);
        Shop shop(m_path);
        for (const QString& number : {u"1001"_s, u"1002"_s})
            shop.orders().store(test::mugOrder(shop, number));
    }
    Answer print(const QStringList& arguments) { return test::call(QStringList{u"--shop"_s, m_path, u"--json"_s, u"print"_s} + arguments); }
    std::vector<PrintFact> prints(const QString& number)
    {
        Shop shop(m_path);
        return shop.packing().prints(shop.orders().byNumber(number));
    }

    test::PrintSystem m_system;
    QTemporaryDir m_folder;
    const QString m_path = m_folder.filePath(u"shop.kokarda"_s);
};

} // namespace

TEST_F(CliPrintTest, SaysPrintedWhenThePrintSystemDoes)
{
    const Answer answer = print({u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--mono"_s, u"--with"_s, u"note"_s, u"--note-on"_s, u"strip"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    EXPECT_EQ(answer.json().value(u"state"_s).toString(), u"printed"_s);
    const QString job = answer.json().value(u"job"_s).toString();
    EXPECT_TRUE(m_system.printed(job).startsWith("%PDF-"));
    EXPECT_TRUE(m_system.optionsOf(job).contains(u"print-color-mode=monochrome"_s));
    ASSERT_EQ(prints(u"1001"_s).size(), 2U);
    EXPECT_EQ(prints(u"1001"_s)[0].state, u"printed"_s);
    EXPECT_EQ(prints(u"1001"_s)[0].target, u"laser"_s);
    EXPECT_EQ(prints(u"1001"_s)[0].job, job);
}

TEST_F(CliPrintTest, EachPaperIsAJobOfItsOwn)
{
    const Answer answer = print({u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--with"_s, u"note"_s, u"--card-tray"_s, u"tray-2"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    const QJsonArray jobs = answer.json().value(u"jobs"_s).toArray();
    ASSERT_EQ(jobs.size(), 2);
    EXPECT_EQ(jobs[1].toObject().value(u"paper"_s).toString(), u"a6"_s);
    EXPECT_TRUE(m_system.optionsOf(jobs[1].toObject().value(u"job"_s).toString()).contains(u"media-source=tray-2"_s));
}

TEST_F(CliPrintTest, ALabelPrinterGetsSlipAndNoteInOneJob)
{
    const Answer answer = print({u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--with"_s, u"note"_s, u"--paper"_s, u"4x6"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    const QJsonArray jobs = answer.json().value(u"jobs"_s).toArray();
    ASSERT_EQ(jobs.size(), 1);
    EXPECT_EQ(jobs[0].toObject().value(u"paper"_s).toString(), u"label-4x6"_s);
    EXPECT_GE(jobs[0].toObject().value(u"pages"_s).toInt(), 4);
}

TEST_F(CliPrintTest, AWaitingJobIsQueuedAndNotPrinted)
{
    m_system.pause(u"laser"_s, u"out of paper"_s);
    const Answer answer = print({u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--wait"_s, u"1"_s});
    EXPECT_EQ(answer.code, cli::Done);
    EXPECT_EQ(answer.json().value(u"state"_s).toString(), u"queued"_s);
    EXPECT_EQ(answer.json().value(u"reason"_s).toString(), u"out of paper"_s);
    EXPECT_EQ(prints(u"1002"_s).at(0).state, u"queued"_s);
}

TEST_F(CliPrintTest, APrinterThatRefusesChangesNothing)
{
    m_system.refuse(u"laser"_s);
    const Answer answer = print({u"--waiting"_s, u"--printer"_s, u"laser"_s});
    EXPECT_EQ(answer.code, cli::WorldFailed);
    EXPECT_TRUE(prints(u"1001"_s).empty());
    EXPECT_EQ(print({u"--waiting"_s, u"--printer"_s, u"nowhere"_s}).code, cli::WorldFailed);
}

TEST_F(CliPrintTest, GoesOnAtAPageAfterAJam)
{
    const Answer answer = print({u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--sort"_s, u"order"_s, u"--from-page"_s, u"2"_s});
    ASSERT_EQ(answer.code, cli::Done) << answer.err.toStdString();
    EXPECT_TRUE(prints(u"1001"_s).empty()) << "its slip was page 1";
    EXPECT_EQ(prints(u"1002"_s).size(), 1U);
    EXPECT_EQ(print({u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--from-page"_s, u"9"_s}).code, cli::Refused);
}

TEST_F(CliPrintTest, ListsThePrinters)
{
    m_system.pause(u"laser"_s, u"jam"_s);
    const QJsonArray printers = print({u"--list"_s}).json().value(u"printers"_s).toArray();
    ASSERT_EQ(printers.size(), 1);
    EXPECT_EQ(printers[0].toObject().value(u"name"_s).toString(), u"laser"_s);
    EXPECT_EQ(printers[0].toObject().value(u"state"_s).toString(), u"paused"_s);
}

TEST_F(CliPrintTest, WrongOptionsAreWrongUsage)
{
    for (const QStringList& wrong : {QStringList{u"--waiting"_s}, {u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--copies"_s, u"0"_s},
             {u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--note-on"_s, u"ceiling"_s},
             {u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--paper"_s, u"a5"_s, u"--envelope"_s, u"dl"_s},
             {u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--paper"_s, u"80mm"_s, u"--note-on"_s, u"back"_s},
             {u"--waiting"_s, u"--printer"_s, u"laser"_s, u"--sort"_s, u"colour"_s}})
        EXPECT_EQ(print(wrong).code, cli::WrongUsage) << wrong.join(u' ').toStdString();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/problem.h"
#include "tests/support/printers.h"
#include "tests/support/tools.h"
#include "tests/support/printsystem.h"
#include "views/paper/pdf.h"
#include "views/paper/units.h"
#include "views/press/press.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <gtest/gtest.h>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kokarda;
using namespace kokarda::press;
using kokarda::test::PrintSystem;

namespace {

const QString driver = u"/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"_s;

std::vector<paper::Page> pages(int count)
{
    const QSizeF size(paper::mm(210), paper::mm(297));
    paper::Page page{size, QRectF({0, 0}, size), {}};
    page.marks.push_back(paper::Text{{600, 900}, u"#1042"_s, paper::Face::Bold, 300, Qt::black, 700});
    return std::vector<paper::Page>(size_t(count), page);
}

QString send(const Ticket& ticket, int count = 1)
{
    Job job(ticket);
    job.add(pages(count));
    EXPECT_EQ(job.pageCount(), count);
    return job.submit();
}

/// Asks until the answer is final or halted; a job that never gets there ends the test by its own report.
JobReport awaited(const QString& printer, const QString& job)
{
    JobReport said = report(printer, job);
    for (int i = 0; i < 300 && said.state == JobState::Queued && !said.halted; ++i) {
        QThread::msleep(100);
        said = report(printer, job);
    }
    return said;
}

QStringList leftovers()
{
    return QDir(QDir::tempPath()).entryList({u"kokarda-print-*"_s}, QDir::Dirs);
}

class PressTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_system = new PrintSystem; }
    static void TearDownTestSuite()
    {
        delete s_system;
        s_system = nullptr;
    }
    void SetUp() override
    {
        if (!s_system->missing().isEmpty())
            GTEST_SKIP() << s_system->missing().toStdString();
        s_system->addQueue(u"laser"_s);
        if (!s_system->missing().isEmpty())
            GTEST_SKIP() << s_system->missing().toStdString();
    }
    static PrintSystem* s_system;
};

PrintSystem* PressTest::s_system = nullptr;

} // namespace

TEST_F(PressTest, ListsThePrintersAndWhatHoldsThemUp)
{
    s_system->addQueue(u"paused"_s);
    s_system->pause(u"paused"_s, u"out of paper"_s);
    s_system->addQueue(u"closed"_s);
    s_system->refuse(u"closed"_s);
    const std::vector<Queue> all = queues();
    const auto named = [&](const QString& name) {
        const auto found = std::ranges::find(all, name, &Queue::name);
        return found == all.end() ? Queue{} : *found;
    };
    EXPECT_EQ(named(u"laser"_s), (Queue{u"laser"_s, u"laser"_s, false, true, false, {}}));
    EXPECT_TRUE(named(u"paused"_s).paused);
    EXPECT_EQ(named(u"paused"_s).trouble, u"out of paper"_s);
    EXPECT_FALSE(named(u"closed"_s).accepts);
    s_system->remove(u"paused"_s);
    s_system->remove(u"closed"_s);
}

TEST_F(PressTest, APrintedJobIsPrintedAndItsFileIsThePapers)
{
    const QStringList before = leftovers();
    Ticket ticket{u"laser"_s};
    ticket.tray = u"tray-2"_s;
    ticket.mono = true;
    ticket.copies = 3;
    const QString job = send(ticket, 2);
    ASSERT_FALSE(job.isEmpty());
    EXPECT_EQ(awaited(u"laser"_s, job).state, JobState::Printed);
    EXPECT_TRUE(s_system->printed(job).startsWith("%PDF-"));
    EXPECT_EQ(s_system->titleOf(job), u"Kokarda"_s) << "a job's name says nothing about anybody";
    for (const QString& option : {u"media=iso_a4_210x297mm"_s, u"media-source=tray-2"_s, u"print-color-mode=monochrome"_s,
             u"print-scaling=none"_s, u"sides=one-sided"_s})
        EXPECT_TRUE(s_system->optionsOf(job).contains(option)) << s_system->optionsOf(job).toStdString();
    EXPECT_EQ(leftovers(), before) << "the private folder goes when the printer has its copy";
}

TEST_F(PressTest, ADriverSaysWhatThePrinterCan)
{
    if (!QFile::exists(driver))
        GTEST_SKIP() << "printer-driver-cups-pdf is not installed";
    s_system->addQueue(u"able"_s, driver);
    const Abilities able = abilitiesOf(u"able"_s);
    EXPECT_TRUE(able.media.contains(u"iso_a4_210x297mm"_s)) << able.media.join(u' ').toStdString();
    EXPECT_TRUE(able.colour);
    s_system->remove(u"able"_s);
}

TEST_F(PressTest, APausedPrinterKeepsTheJobQueuedAndSaysWhy)
{
    s_system->pause(u"laser"_s, u"out of paper"_s);
    const QString job = send({u"laser"_s});
    const JobReport said = awaited(u"laser"_s, job);
    EXPECT_EQ(said.state, JobState::Queued) << "never printed before it is";
    EXPECT_TRUE(said.halted);
    EXPECT_EQ(said.reason, u"out of paper"_s);
    s_system->resume(u"laser"_s);
    JobReport later = report(u"laser"_s, job);
    for (int i = 0; i < 300 && later.state == JobState::Queued; ++i) {
        QThread::msleep(100);
        later = report(u"laser"_s, job);
    }
    EXPECT_EQ(later.state, JobState::Printed);
}

TEST_F(PressTest, APrinterThatRefusesGetsNothing)
{
    s_system->addQueue(u"closed"_s);
    s_system->refuse(u"closed"_s);
    EXPECT_THROW(send({u"closed"_s}), WorldError);
    s_system->remove(u"closed"_s);
    EXPECT_THROW(send({u"closed"_s}), WorldError) << "and neither does one that is gone";
    EXPECT_THROW(abilitiesOf(u"closed"_s), WorldError);
}

TEST_F(PressTest, AQueueThatVanishesWithAJobLeavesItUnknown)
{
    s_system->addQueue(u"shaky"_s);
    s_system->pause(u"shaky"_s, u"unplugged"_s);
    const QString job = send({u"shaky"_s});
    EXPECT_EQ(report(u"shaky"_s, job).state, JobState::Queued);
    s_system->remove(u"shaky"_s);
    const JobReport said = awaited(u"shaky"_s, job);
    EXPECT_TRUE(said.state == JobState::Unknown || said.state == JobState::Refused) << stateKey(said.state).toStdString();
    EXPECT_FALSE(said.reason.isEmpty());
}

TEST_F(PressTest, ACancelledJobIsRefused)
{
    s_system->pause(u"laser"_s, u"jam"_s);
    const QString job = send({u"laser"_s});
    EXPECT_TRUE(cancel(u"laser"_s, job));
    EXPECT_EQ(report(u"laser"_s, job).state, JobState::Refused);
    s_system->resume(u"laser"_s);
    EXPECT_EQ(report(u"laser"_s, u"4711"_s).state, JobState::Unknown);
}

TEST_F(PressTest, TheQueueOfCupsPdfWritesTheSheetAsItWasSet)
{
    KOKARDA_TOOL_OR_SKIP("pdfinfo");
    if (!QFile::exists(driver))
        GTEST_SKIP() << "printer-driver-cups-pdf is not installed";
    if (!QFileInfo(u"/usr/lib/cups/backend/cups-pdf"_s).isReadable())
        GTEST_SKIP() << "cups-pdf runs only for root";
    s_system->addPdfQueue(u"pdf"_s);
    const QString job = send({u"pdf"_s});
    ASSERT_EQ(awaited(u"pdf"_s, job).state, JobState::Printed);
    const QDir folder(QDir::home().filePath(u"PDF"_s));
    const QString file = folder.filePath(u"Kokarda-job_%1.pdf"_s.arg(job));
    ASSERT_TRUE(QFile::exists(file)) << file.toStdString();
    EXPECT_TRUE(test::outputOf(u"pdfinfo"_s, {file}).contains("(A4)"));
    QFile::remove(file);
    QDir::home().rmdir(u"PDF"_s); // only when nothing else is in it
    s_system->remove(u"pdf"_s);
}

// The last two leave nothing that prints.
TEST_F(PressTest, WhereThePrinterFailsNothingIsSaidToBePrinted)
{
    s_system->breakPrinters();
    const QString job = send({u"laser"_s});
    const JobReport said = awaited(u"laser"_s, job);
    EXPECT_TRUE(said.state == JobState::Refused || said.halted) << stateKey(said.state).toStdString();
    EXPECT_NE(said.state, JobState::Printed);
}

TEST_F(PressTest, WithoutAPrintSystemNothingIsClaimed)
{
    s_system->stop();
    EXPECT_THROW(queues(), WorldError);
    EXPECT_THROW(send({u"laser"_s}), WorldError);
    EXPECT_EQ(report(u"laser"_s, u"1"_s).state, JobState::Unknown);
    EXPECT_FALSE(cancel(u"laser"_s, u"1"_s));
}

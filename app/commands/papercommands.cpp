// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/paperorder.h"
#include "models/services/notes/notedesk.h"
#include "models/services/shopsettings.h"
#include "models/values/problem.h"
#include "views/paper/papersize.h"
#include "views/paper/pdf.h"
#include "views/press/press.h"
#include "views/press/setup.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QSettings>
#include <QThread>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void slipOptions(QCommandLineParser& parser)
{
    addPaperOptions(parser);
    parser.addOption({u"pdf"_s, QCoreApplication::translate("Cli", "The PDF to write."), u"file"_s});
    parser.addOption({u"archive"_s, QCoreApplication::translate("Cli", "As PDF/A-1b, to be kept for years.")});
}

/// Says on the error channel what was printed as empty boxes; the command has done its work all the same.
void warn(const paper::Batch& batch, Call& call)
{
    if (const QString words = paper::wordsOf(batch.unprintable()); !words.isEmpty())
        call.err << words << '\n';
}

int slips(const QCommandLineParser& parser, Call& call)
{
    if (parser.value(u"pdf"_s).isEmpty())
        throw UsageError(QCoreApplication::translate("Cli", "Name the PDF to write with --pdf FILE."));
    checkPaperOptions(parser);
    QElapsedTimer timer;
    timer.start();
    Shop shop(shopPathOf(call));
    PaperOrder order = paperOrder(parser, shop);
    order.papers.onePile = true;
    paper::PdfFile pdf(parser.value(u"pdf"_s), {QCoreApplication::translate("Cli", "Packing slips"),
        shop.settings().info().language, parser.isSet(u"archive"_s), {}});
    paper::Batch batch(order.papers, [&pdf](size_t, const std::vector<paper::Page>& pages) { pdf.add(pages); });
    setAll(batch, order, shop);
    const int pages = pdf.pageCount();
    pdf.finish();
    // The file is on the disk: only now are the papers facts.
    const std::vector<PrintedDocument> documents = documentsOf(batch.piles());
    shop.notes().markPrinted(notesAmong(documents));
    shop.packing().recordPrints(documents, QFileInfo(parser.value(u"pdf"_s)).fileName(), u"saved"_s, {});

    warn(batch, call);
    const int orders = static_cast<int>(order.orders.size());
    if (call.json)
        writeJson(call, {{u"pages"_s, pages}, {u"orders"_s, orders}, {u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000.0}});
    else
        call.out << QCoreApplication::translate("Cli", "%1 pages for %2 orders are in %3").arg(QString::number(pages), QString::number(orders), parser.value(u"pdf"_s)) << '\n';
    return Done;
}

void printOptions(QCommandLineParser& parser)
{
    addPaperOptions(parser);
    parser.addOption({u"printer"_s, QCoreApplication::translate("Cli", "The printer's name, as --list shows it."), u"name"_s});
    parser.addOption({u"list"_s, QCoreApplication::translate("Cli", "List the printers and what holds them up.")});
    parser.addOption({u"tray"_s, QCoreApplication::translate("Cli", "The tray with the slips' paper, as the printer names it."), u"name"_s});
    parser.addOption({u"card-tray"_s, QCoreApplication::translate("Cli", "The tray with cards and labels."), u"name"_s});
    parser.addOption({u"mono"_s, QCoreApplication::translate("Cli", "Black only.")});
    parser.addOption({u"both-sides"_s, QCoreApplication::translate("Cli", "On both sides of the sheet.")});
    parser.addOption({u"copies"_s, QCoreApplication::translate("Cli", "How many of each."), u"n"_s, u"1"_s});
    parser.addOption({u"from-page"_s, QCoreApplication::translate("Cli", "Go on at this page of the slips, after a jam."), u"n"_s, u"1"_s});
    parser.addOption({u"wait"_s, QCoreApplication::translate("Cli", "How many seconds to wait for what becomes of the job."), u"seconds"_s, u"30"_s});
}

int listPrinters(Call& call)
{
    QJsonArray listed;
    for (const press::Queue& queue : press::queues()) {
        const QString state = !queue.accepts ? u"refuses"_s : queue.paused ? u"paused"_s : u"ready"_s;
        listed.append(QJsonObject{{u"name"_s, queue.name}, {u"title"_s, queue.title}, {u"standard"_s, queue.standard},
            {u"state"_s, state}, {u"reason"_s, queue.trouble}});
        if (!call.json)
            call.out << queue.name << '\t' << state << (queue.trouble.isEmpty() ? QString() : u"\t"_s + queue.trouble) << '\n';
    }
    if (call.json)
        writeJson(call, {{u"printers"_s, listed}});
    return Done;
}

int numberFrom(const QCommandLineParser& parser, const QString& option, int least, int most)
{
    bool good = false;
    const int number = parser.value(option).toInt(&good);
    if (!good || number < least || number > most)
        throw UsageError(QCoreApplication::translate("Cli", "--%1 takes a number from %2 to %3.").arg(option, QString::number(least), QString::number(most)));
    return number;
}

press::Ticket ticketOf(const QCommandLineParser& parser, const QString& paper, const paper::Papers& papers)
{
    press::Ticket ticket;
    ticket.printer = parser.value(u"printer"_s);
    ticket.paper = paper;
    ticket.tray = parser.value(paper == papers.options.paper ? u"tray"_s : u"card-tray"_s);
    ticket.mono = parser.isSet(u"mono"_s);
    ticket.bothSides = papers.bothSides && paper == papers.options.paper;
    ticket.copies = numberFrom(parser, u"copies"_s, 1, 99);
    ticket.adjustment = press::setupFrom(QSettings().value(press::setupKey(ticket.printer, paper)).toString()).adjustment;
    return ticket;
}

/// A pile that the printer has taken.
struct Sent
{
    paper::Pile pile;
    QString job;
    press::JobReport report;
};

/// Waits until every job has ended, or the time is up; the worst state of them all.
press::JobState await(std::vector<Sent>& sent, const QString& printer, int seconds)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        press::JobState worst = press::JobState::Printed;
        const auto rank = [](press::JobState state) { return std::pair(state == press::JobState::Refused, state == press::JobState::Unknown || state == press::JobState::Queued); };
        for (Sent& one : sent) {
            if (one.report.state == press::JobState::Unknown || one.report.state == press::JobState::Queued)
                one.report = press::report(printer, one.job);
            if (rank(one.report.state) > rank(worst))
                worst = one.report.state;
        }
        const bool open = std::ranges::any_of(sent, [](const Sent& one) { return one.report.state == press::JobState::Queued; });
        if (!open || timer.elapsed() >= seconds * 1000)
            return worst;
        QThread::msleep(250);
    }
}

int answerPrint(const std::vector<Sent>& sent, press::JobState state, const QString& printer, Call& call)
{
    QString reason;
    QJsonArray jobs;
    for (const Sent& one : sent) {
        jobs.append(QJsonObject{{u"job"_s, one.job}, {u"paper"_s, one.pile.paper}, {u"pages"_s, one.pile.pages}, {u"state"_s, stateKey(one.report.state)}});
        if (reason.isEmpty() && one.report.state == state)
            reason = one.report.reason;
    }
    if (call.json)
        writeJson(call, {{u"job"_s, sent.front().job}, {u"state"_s, stateKey(state)}, {u"reason"_s, reason}, {u"jobs"_s, jobs}});
    else if (state == press::JobState::Printed)
        call.out << QCoreApplication::translate("Cli", "Printed on %1.").arg(printer) << '\n';
    else if (state == press::JobState::Queued)
        call.out << QCoreApplication::translate("Cli", "The job waits at %1. %2").arg(printer, reason).trimmed() << '\n';
    if (state == press::JobState::Refused || state == press::JobState::Unknown) {
        call.err << QCoreApplication::translate("Cli", "The job on %1 failed, or nobody knows what became of it: %2. Look at the printer; --from-page goes on.").arg(printer, reason) << '\n';
        return WorldFailed;
    }
    return Done;
}

int print(const QCommandLineParser& parser, Call& call)
{
    if (parser.isSet(u"list"_s))
        return listPrinters(call);
    const QString printer = parser.value(u"printer"_s);
    if (printer.isEmpty())
        throw UsageError(QCoreApplication::translate("Cli", "Name the printer with --printer NAME; --list shows them."));
    checkPaperOptions(parser);
    const int from = numberFrom(parser, u"from-page"_s, 1, 1'000'000);
    const int copies = numberFrom(parser, u"copies"_s, 1, 99);
    const int seconds = numberFrom(parser, u"wait"_s, 0, 86'400);
    Shop shop(shopPathOf(call));
    PaperOrder order = paperOrder(parser, shop);
    order.papers.bothSides = parser.isSet(u"both-sides"_s);
    const press::Abilities able = press::abilitiesOf(printer);
    if (able.dpi >= 150)
        order.papers.options.printerDpi = able.dpi;
    order.papers.options.marginsMm
        = press::setupFrom(QSettings().value(press::setupKey(printer, order.papers.options.paper)).toString()).marginsMm;

    std::vector<press::Job> jobs;
    const std::vector<paper::Pile>* piles = nullptr;
    paper::Batch batch(order.papers, [&](size_t pile, const std::vector<paper::Page>& pages) {
        while (jobs.size() <= pile)
            jobs.emplace_back(ticketOf(parser, (*piles)[jobs.size()].paper, order.papers));
        jobs[pile].add(pages);
    });
    piles = &batch.piles();
    batch.startAt(order.papers.options.paper, from);
    setAll(batch, order, shop);
    warn(batch, call);
    const press::Sending sending = press::submitInTurn(jobs);
    std::vector<Sent> sent;
    for (size_t i = 0; i < jobs.size(); ++i) {
        if (!sending.numbers[i])
            continue;
        paper::Pile pile = (*piles)[i];
        std::erase_if(pile.placed, [&](const paper::Placed& placed) { return pile.paper == order.papers.options.paper && placed.last < from; });
        const std::vector<PrintedDocument> documents = documentsOf({pile});
        for (int copy = 0; copy < copies; ++copy)
            shop.packing().recordPrints(documents, printer, u"queued"_s, *sending.numbers[i]);
        shop.notes().markPrinted(notesAmong(documents));
        sent.push_back({pile, *sending.numbers[i], {}});
    }
    if (!sending.failure.isEmpty())
        throw WorldError(sending.failure);
    if (sent.empty())
        throw RuleError(QCoreApplication::translate("Cli", "There is no page %1: nothing was printed.").arg(from));
    const press::JobState state = await(sent, printer, seconds);
    for (const Sent& one : sent)
        if (one.report.state != press::JobState::Queued)
            shop.packing().settlePrints(documentsOf({one.pile}), printer, one.job, stateKey(one.report.state));
    return answerPrint(sent, state, printer, call);
}

} // namespace

std::vector<Command> paperCommands()
{
    return {{u"slips"_s, u"(--orders N,… | --waiting) --pdf OUT"_s, QCoreApplication::translate("Cli", "packing slips as PDF"), slipOptions, slips},
        {u"print"_s, u"(--orders N,… | --waiting) --printer NAME"_s, QCoreApplication::translate("Cli", "packing slips and what goes with them, to a printer"), printOptions, print}};
}

} // namespace kokarda::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/printrun.h"

#include "models/services/notes/notedesk.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shop.h"
#include "models/values/problem.h"
#include "views/paper/papersize.h"
#include "views/screens/printing/cameoutdialog.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"

#include <QWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int askEvery = 1000;       // milliseconds
constexpr int tellEvery = 30;        // answers: a printer that stands still is told about now and then
constexpr int unknownUntilAsked = 3; // a print system that restarts is not asked about at once

Handover printAll(Progress& progress, Shop& shop, const PrintOrder& order,
    const std::function<press::Ticket(const QString& paper)>& ticketOf)
{
    Handover handover;
    std::vector<press::Job> jobs;
    const std::vector<paper::Pile>* piles = nullptr;
    paper::Batch batch(order.papers, [&](size_t pile, const std::vector<paper::Page>& pages) {
        while (jobs.size() <= pile)
            jobs.emplace_back(progress.onWindowThread([&] { return ticketOf((*piles)[jobs.size()].paper); }));
        jobs[pile].add(pages);
    });
    piles = &batch.piles();
    for (const auto& [paper, page] : order.startAt)
        batch.startAt(paper, page);
    const std::vector<OrderId> orders
        = progress.onWindowThread([&] { return shop.packing().inSequence(order.orders, order.sequence); });
    if (order.pickList && order.part == 0)
        batch.add(progress.onWindowThread([&] { return pickListOf(shop, orders, order.papers.options); }));
    for (const OrderId id : orders) {
        if (progress.isCancelled()) {
            handover.cancelled = true;
            return handover;
        }
        batch.add(progress.onWindowThread([&] { return paperOf(shop, id, order.papers.giftCard, order.part); }));
        progress.reached(++handover.orders, int(orders.size()));
    }
    batch.finish();
    const press::Sending sending = press::submitInTurn(jobs);
    handover.failure = sending.failure;
    handover.warning = paper::wordsOf(batch.unprintable());
    for (size_t i = 0; i < jobs.size(); ++i) {
        const auto start = order.startAt.find((*piles)[i].paper);
        if (sending.numbers[i])
            handover.sent.push_back({(*piles)[i], start == order.startAt.end() ? 1 : start->second, *sending.numbers[i], {}, false});
    }
    return handover;
}

} // namespace

PrintRun::PrintRun(const PageContext& context, PrintOrder order, QWidget* page)
    : QObject(page)
    , m_context(context)
    , m_order(std::move(order))
    , m_page(page)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(askEvery);
    connect(&m_timer, &QTimer::timeout, this, &PrintRun::watch);
}

void PrintRun::start(ProgressStrip* strip)
{
    m_strip = strip;
    Job* job = background(
        this, m_context.messages,
        [this, &shop = m_context.shop, order = m_order](Progress& progress) {
            return printAll(progress, shop, order, [this](const QString& paper) { return ticketFor(m_order, paper, m_context.memory); });
        },
        [this](Handover handover) { handedOver(std::move(handover)); });
    if (strip)
        strip->follow(job, tr("Printing %n slip(s)", nullptr, int(m_order.orders.size())));
}

std::vector<PrintedDocument> PrintRun::documentsOf(const SentPile& sent, int from, int to) const
{
    std::vector<PrintedDocument> documents;
    for (const paper::Placed& placed : sent.pile.placed)
        if (placed.last >= from && placed.last <= to)
            documents.push_back({placed.order, placed.document});
    return documents;
}

void PrintRun::handedOver(Handover handover)
{
    m_handover = std::move(handover);
    if (m_handover.cancelled) {
        m_context.messages.say(tr("Stopped. Nothing was printed."));
        emit finished();
        deleteLater();
        return;
    }
    std::vector<OrderId> notes;
    for (const SentPile& sent : m_handover.sent) {
        const std::vector<PrintedDocument> documents = documentsOf(sent, sent.firstPage, sent.pile.pages);
        for (int copy = 0; copy < m_order.copies; ++copy)
            m_context.shop.packing().recordPrints(documents, m_order.printer, u"queued"_s, sent.job);
        for (const PrintedDocument& printed : documents)
            if (printed.document == "note"_L1)
                notes.push_back(printed.order);
    }
    m_context.shop.notes().markPrinted(notes);
    if (!m_handover.failure.isEmpty())
        m_context.messages.complain(m_handover.failure);
    else
        tellWithWarning(m_context, tr("%n slip(s) handed to “%1”.", nullptr, m_handover.orders).arg(m_order.printer), m_handover.warning);
    finishOrWatch();
}

void PrintRun::finishOrWatch()
{
    if (std::ranges::all_of(m_handover.sent, &SentPile::settled)) {
        emit finished();
        deleteLater();
    } else if (!m_asking) {
        m_timer.start();
    }
}

void PrintRun::watch()
{
    std::vector<QString> jobs;
    for (const SentPile& sent : m_handover.sent)
        jobs.push_back(sent.settled ? QString() : sent.job);
    background(
        this, m_context.messages,
        [printer = m_order.printer, jobs, settled = m_handover.sent](Progress&) {
            std::vector<press::JobReport> reports;
            for (size_t i = 0; i < jobs.size(); ++i)
                reports.push_back(settled[i].settled ? settled[i].report : press::report(printer, jobs[i]));
            return reports;
        },
        [this](std::vector<press::JobReport> reports) { heard(std::move(reports)); });
}

void PrintRun::heard(std::vector<press::JobReport> reports)
{
    bool nothingKnown = false;
    for (size_t i = 0; i < reports.size(); ++i) {
        SentPile& sent = m_handover.sent[i];
        if (sent.settled || m_asking)
            continue;
        sent.report = reports[i];
        switch (sent.report.state) {
        case press::JobState::Printed:
            settle(sent, sent.pile.pages, false);
            break;
        case press::JobState::Refused:
            ask(i);
            break;
        case press::JobState::Unknown:
            nothingKnown = true;
            // Where the system counts no jobs there is nothing to wait for.
            if (m_unknown + 1 >= unknownUntilAsked || sent.job.isEmpty())
                ask(i);
            break;
        case press::JobState::Queued:
            if (!sent.report.halted)
                m_halted = 0;
            else if (m_halted++ % tellEvery == 0) {
                m_context.messages.say(tr("“%1” has stopped: %2. The job waits there.").arg(m_order.printer, sent.report.reason),
                    tr("Did it come out?"), [this, i] { ask(i); });
            }
            break;
        }
    }
    m_unknown = nothingKnown ? m_unknown + 1 : 0;
    finishOrWatch();
}

void PrintRun::settle(SentPile& sent, int lastGoodPage, bool seen)
{
    PackingDesk& desk = m_context.shop.packing();
    desk.settlePrints(documentsOf(sent, sent.firstPage, lastGoodPage), m_order.printer, sent.job, u"printed"_s);
    desk.settlePrints(documentsOf(sent, lastGoodPage + 1, sent.pile.pages), m_order.printer, sent.job, u"refused"_s);
    sent.settled = true;
    if (lastGoodPage < sent.pile.pages || seen)
        return;
    m_pagesOut += sent.pile.pages - sent.firstPage + 1; // all piles: the last one alone would look as if the rest was lost
    m_context.messages.say(tr("Printed on “%1”: %n page(s).", nullptr, m_pagesOut).arg(m_order.printer));
}

void PrintRun::ask(size_t index)
{
    SentPile& sent = m_handover.sent[index];
    if (m_asking || sent.settled)
        return;
    m_asking = true;
    // Until somebody has looked nobody knows.
    m_context.shop.packing().settlePrints(documentsOf(sent, sent.firstPage, sent.pile.pages), m_order.printer, sent.job, u"unknown"_s);
    auto* dialog = new CameOutDialog(m_order.printer, paper::paperTitle(paper::paperSize(sent.pile.paper)), sent.firstPage,
        sent.pile.pages, sent.report.reason, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, index](int answer) {
        attempt(m_context.messages, [&] {
            SentPile& pile = m_handover.sent[index];
            m_asking = false;
            if (answer == QDialog::Rejected) {
                pile.settled = true; // closed without an answer: it stays unknown
            } else {
                // A job that still lies there must not come out beside its own repetition.
                if (pile.report.state == press::JobState::Queued)
                    press::cancel(m_order.printer, pile.job);
                settle(pile, dialog->lastGoodPage(), true);
                if (dialog->goesOn())
                    goOn(index, dialog->lastGoodPage() + 1);
            }
            finishOrWatch();
        });
    });
    dialog->open();
    emit asked(dialog);
}

void PrintRun::goOn(size_t index, int fromPage)
{
    PrintOrder rest = m_order;
    // The other piles are on their own way, or done.
    for (const SentPile& sent : m_handover.sent)
        rest.startAt[sent.pile.paper] = sent.pile.pages + 1;
    rest.startAt[m_handover.sent[index].pile.paper] = fromPage;
    auto* run = new PrintRun(m_context, rest, m_page);
    run->start(m_strip && !m_strip->isBusy() ? m_strip : nullptr);
}

} // namespace kokarda::screens

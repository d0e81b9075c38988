// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/press/press.h"

#include "models/values/problem.h"
#include "views/paper/onecolour.h"
#include "views/paper/painter.h"
#include "views/paper/papersize.h"
#include "views/paper/units.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

// The press of Windows and macOS: Qt hands the job over and hears no more of it. What became of it is therefore
// Unknown here, and the person at the printer is asked.
namespace kokarda::press {

struct Job::Making
{
    Ticket ticket;
    QPrinter printer;
    QPainter painter;
    int pages = 0;

    explicit Making(const Ticket& wished, const QPrinterInfo& info)
        : ticket(wished)
        , printer(info, QPrinter::HighResolution)
    {
    }
};

Job::Job(const Ticket& ticket)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(ticket.printer);
    // An unknown printer would silently become a PDF file.
    if (info.isNull())
        throw WorldError(QCoreApplication::translate("Press", "The printer “%1” did not take the job: %2. Nothing was marked as printed.").arg(ticket.printer, QCoreApplication::translate("Press", "there is no such printer any more")));
    m_making = std::make_unique<Making>(ticket, info);
    QPrinter& printer = m_making->printer;
    printer.setDocName(u"Kokarda"_s);
    printer.setFullPage(true);
    printer.setColorMode(ticket.mono ? QPrinter::GrayScale : QPrinter::Color);
    printer.setDuplex(ticket.bothSides ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer.setCopyCount(ticket.copies);
    if (ticket.tray == "manual"_L1)
        printer.setPaperSource(QPrinter::Manual);
}

Job::~Job()
{
    if (m_making && m_making->painter.isActive()) {
        m_making->printer.abort();
        m_making->painter.end();
    }
}

Job::Job(Job&&) noexcept = default;
Job& Job::operator=(Job&&) noexcept = default;

void Job::add(const std::vector<paper::Page>& pages)
{
    Making& making = *m_making;
    for (const paper::Page& page : pages) {
        making.printer.setPageLayout(QPageLayout(QPageSize(paper::sheetFor(page.size, true) / 10.0, QPageSize::Point, QString(), QPageSize::FuzzyMatch),
            QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        if (making.pages == 0 ? !making.painter.begin(&making.printer) : !making.printer.newPage())
            throw WorldError(QCoreApplication::translate("Press", "The printer “%1” did not take the job: %2. Nothing was marked as printed.").arg(making.ticket.printer, QCoreApplication::translate("Press", "it gives no reason")));
        paper::paint(making.painter, making.ticket.mono ? paper::inOneColour(page) : page, making.printer.resolution() / paper::unitsPerInch, making.ticket.adjustment, true);
        ++making.pages;
    }
}

int Job::pageCount() const
{
    return m_making->pages;
}

QString Job::submit()
{
    if (m_making->pages == 0)
        throw RuleError(QCoreApplication::translate("Press", "There is nothing to print."));
    if (!m_making->painter.end() || m_making->printer.printerState() == QPrinter::Error)
        throw WorldError(QCoreApplication::translate("Press", "The printer “%1” did not take the job: %2. Nothing was marked as printed.").arg(m_making->ticket.printer, QCoreApplication::translate("Press", "it gives no reason")));
    return {};
}

std::vector<Queue> queues()
{
    std::vector<Queue> found;
    for (const QPrinterInfo& info : QPrinterInfo::availablePrinters()) {
        Queue queue{info.printerName(), info.description(), info.isDefault(), true, info.state() == QPrinter::Error, {}};
        if (queue.title.isEmpty())
            queue.title = queue.name;
        found.insert(queue.standard ? found.begin() : found.end(), queue);
    }
    return found;
}

Abilities abilitiesOf(const QString& printer)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        throw WorldError(QCoreApplication::translate("Press", "The printer “%1” did not take the job: %2. Nothing was marked as printed.").arg(printer, QCoreApplication::translate("Press", "there is no such printer any more")));
    Abilities able;
    able.colour = info.supportedColorModes().contains(QPrinter::Color);
    able.bothSides = info.supportedDuplexModes().contains(QPrinter::DuplexLongSide);
    return able;
}

JobReport report(const QString&, const QString&)
{
    return {JobState::Unknown, QCoreApplication::translate("Press", "this system does not tell programs what became of a job")};
}

bool cancel(const QString&, const QString&)
{
    return false;
}

} // namespace kokarda::press

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/press/press.h"

#include "models/values/problem.h"
#include "views/paper/onecolour.h"
#include "views/paper/papersize.h"
#include "views/paper/pdf.h"
#include "views/press/cupslink.h"
#include "views/press/media.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::press {

namespace {

const QString folderName = u"kokarda-print-"_s;

// What a program that was killed left behind: folders of this user, older than a day.
void removeLeftovers()
{
    const QDateTime old = QDateTime::currentDateTime().addDays(-1);
    const QDir temporary(QDir::tempPath());
    for (const QFileInfo& folder : temporary.entryInfoList({folderName + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot))
        if (folder.isWritable() && !folder.isSymLink() && folder.lastModified() < old)
            QDir(folder.absoluteFilePath()).removeRecursively();
}

WorldError refusal(const QString& printer, const QString& why)
{
    return WorldError(QCoreApplication::translate("Press", "The printer “%1” did not take the job: %2. Nothing was marked as printed.").arg(printer, why));
}

QString whatCupsSays()
{
    QString words = QString::fromUtf8(cupsLastErrorString()).trimmed();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words.isEmpty() ? QCoreApplication::translate("Press", "it gives no reason") : words;
}

struct Options
{
    cups_option_t* list = nullptr;
    int count = 0;

    ~Options() { cupsFreeOptions(count, list); }
    void add(const char* name, const QString& value)
    {
        count = cupsAddOption(name, value.toUtf8().constData(), count, &list);
    }
};

void fill(Options& options, const Ticket& ticket, const Abilities& able)
{
    options.add("media", mediumFor(paper::paperSize(ticket.paper), able.media));
    if (!ticket.tray.isEmpty())
        options.add("media-source", ticket.tray);
    options.add("print-color-mode", ticket.mono ? u"monochrome"_s : u"color"_s);
    options.add("sides", ticket.bothSides ? u"two-sided-long-edge"_s : u"one-sided"_s);
    options.add("copies", QString::number(ticket.copies));
    // The pages are as large as the sheet, and the margins are known: the driver must neither fit nor centre.
    options.add("print-scaling", u"none"_s);
    options.add("fit-to-page", u"false"_s);
}

QString reasonOf(const Answer& answer, const char* message, const char* reasons)
{
    const QString words = answer.text(message).trimmed();
    return words.isEmpty() ? answer.texts(reasons).join(u", "_s) : words;
}

} // namespace

struct Job::Making
{
    Ticket ticket;
    QTemporaryDir folder{QDir::temp().filePath(folderName + u"XXXXXX"_s)};
    std::unique_ptr<paper::PdfFile> pdf;
    QString path;
};

Job::Job(const Ticket& ticket)
    : m_making(std::make_unique<Making>())
{
    removeLeftovers();
    m_making->ticket = ticket;
    if (!m_making->folder.isValid())
        throw WorldError(QCoreApplication::translate("Press", "The temporary folder cannot be written: %1. Nothing was printed.").arg(m_making->folder.errorString()));
    m_making->path = m_making->folder.filePath(u"papers.pdf"_s);
    paper::PdfMeta meta;
    meta.title = u"Kokarda"_s;
    meta.adjustment = ticket.adjustment;
    meta.upright = true;
    m_making->pdf = std::make_unique<paper::PdfFile>(m_making->path, meta);
}

Job::~Job() = default;
Job::Job(Job&&) noexcept = default;
Job& Job::operator=(Job&&) noexcept = default;

void Job::add(const std::vector<paper::Page>& pages)
{
    if (!m_making->ticket.mono) {
        m_making->pdf->add(pages);
        return;
    }
    for (const paper::Page& page : pages)
        m_making->pdf->add({paper::inOneColour(page)});
}

int Job::pageCount() const
{
    return m_making->pdf->pageCount();
}

QString Job::submit()
{
    const Ticket& ticket = m_making->ticket;
    m_making->pdf->finish();
    QFile file(m_making->path);
    if (!file.open(QIODevice::ReadOnly))
        throw WorldError(QCoreApplication::translate("Press", "The temporary file cannot be read: %1. Nothing was printed.").arg(file.errorString()));
    const Abilities able = abilitiesOf(ticket.printer);
    const Link link;
    Options options;
    fill(options, ticket, able);
    const QByteArray printer = ticket.printer.toUtf8();
    const int job = cupsCreateJob(link.http(), printer.constData(), "Kokarda", options.count, options.list);
    if (job == 0)
        throw refusal(ticket.printer, whatCupsSays());
    http_status_t sent = cupsStartDocument(link.http(), printer.constData(), job, "Kokarda", CUPS_FORMAT_PDF, 1);
    while (sent == HTTP_STATUS_CONTINUE && !file.atEnd()) {
        const QByteArray piece = file.read(1 << 16);
        sent = cupsWriteRequestData(link.http(), piece.constData(), static_cast<size_t>(piece.size()));
    }
    if (sent != HTTP_STATUS_CONTINUE || cupsFinishDocument(link.http(), printer.constData()) > IPP_STATUS_OK_EVENTS_COMPLETE) {
        const QString why = whatCupsSays();
        cupsCancelJob2(link.http(), printer.constData(), job, 1);
        throw refusal(ticket.printer, why);
    }
    return QString::number(job);
}

std::vector<Queue> queues()
{
    const Link link;
    const QString standard = link.ask(IPP_OP_CUPS_GET_DEFAULT, "printer-uri", {}, {u"printer-name"_s}).text("printer-name");
    const Answer answer = link.ask(IPP_OP_CUPS_GET_PRINTERS, "printer-uri", {},
        {u"printer-name"_s, u"printer-info"_s, u"printer-state"_s, u"printer-state-message"_s, u"printer-is-accepting-jobs"_s});
    std::vector<Queue> found;
    bool isNew = true;
    for (ipp_attribute_t* attribute = answer.message() ? ippFirstAttribute(answer.message()) : nullptr; attribute;
         attribute = ippNextAttribute(answer.message())) {
        const QByteArray name = ippGetName(attribute);
        // The printers of the answer are parted by a separator of no group; their attributes come in any order.
        if (ippGetGroupTag(attribute) != IPP_TAG_PRINTER) {
            isNew = true;
            continue;
        }
        if (std::exchange(isNew, false))
            found.emplace_back();
        Queue& queue = found.back();
        if (name == "printer-name")
            queue.name = QString::fromUtf8(ippGetString(attribute, 0, nullptr));
        else if (name == "printer-info")
            queue.title = QString::fromUtf8(ippGetString(attribute, 0, nullptr));
        else if (name == "printer-state")
            queue.paused = ippGetInteger(attribute, 0) == IPP_PSTATE_STOPPED;
        else if (name == "printer-state-message")
            queue.trouble = QString::fromUtf8(ippGetString(attribute, 0, nullptr));
        else if (name == "printer-is-accepting-jobs")
            queue.accepts = ippGetBoolean(attribute, 0) != 0;
    }
    std::erase_if(found, [](const Queue& queue) { return queue.name.isEmpty(); });
    for (Queue& queue : found) {
        queue.standard = queue.name == standard;
        if (queue.title.isEmpty())
            queue.title = queue.name;
    }
    std::ranges::stable_partition(found, &Queue::standard);
    return found;
}

Abilities abilitiesOf(const QString& printer)
{
    const Link link;
    const Answer answer = link.ask(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", Link::printerUri(printer),
        {u"media-supported"_s, u"media-source-supported"_s, u"color-supported"_s, u"sides-supported"_s,
            u"printer-resolution-default"_s});
    if (!answer.isGood())
        throw refusal(printer, answer.status() == IPP_STATUS_ERROR_NOT_FOUND ? QCoreApplication::translate("Press", "there is no such printer any more") : whatCupsSays());
    Abilities able;
    able.media = answer.texts("media-supported");
    able.trays = answer.texts("media-source-supported");
    able.colour = answer.flag("color-supported", true);
    able.bothSides = answer.texts("sides-supported").contains(u"two-sided-long-edge"_s);
    able.dpi = answer.resolution("printer-resolution-default");
    return able;
}

JobReport report(const QString& printer, const QString& job)
{
    try {
        const Link link;
        const Answer answer = link.ask(IPP_OP_GET_JOB_ATTRIBUTES, "job-uri", Link::jobUri(job), {u"job-state"_s,
            u"job-state-reasons"_s, u"job-printer-state-message"_s, u"job-media-sheets-completed"_s});
        if (!answer.isGood())
            return {JobState::Unknown, QCoreApplication::translate("Press", "the print system does not know the job any more")};
        JobReport said{JobState::Queued, reasonOf(answer, "job-printer-state-message", "job-state-reasons"), false,
            answer.number("job-media-sheets-completed")};
        switch (answer.number("job-state")) {
        case IPP_JSTATE_COMPLETED:
            return {JobState::Printed, {}, false, said.sheets};
        case IPP_JSTATE_ABORTED:
        case IPP_JSTATE_CANCELED:
            said.state = JobState::Refused;
            return said;
        case IPP_JSTATE_HELD:
        case IPP_JSTATE_STOPPED:
            said.halted = true;
            return said;
        default:
            break;
        }
        const Answer queue = link.ask(IPP_OP_GET_PRINTER_ATTRIBUTES, "printer-uri", Link::printerUri(printer),
            {u"printer-state"_s, u"printer-state-message"_s, u"printer-state-reasons"_s});
        if (queue.isGood() && queue.number("printer-state") == IPP_PSTATE_STOPPED) {
            said.halted = true;
            said.reason = reasonOf(queue, "printer-state-message", "printer-state-reasons");
        }
        return said;
    } catch (const WorldError& error) {
        return {JobState::Unknown, error.message()};
    }
}

bool cancel(const QString& printer, const QString& job)
{
    try {
        const Link link;
        return cupsCancelJob2(link.http(), printer.toUtf8().constData(), job.toInt(), 0) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    } catch (const WorldError&) {
        return false;
    }
}

} // namespace kokarda::press

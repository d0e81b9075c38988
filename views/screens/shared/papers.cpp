// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/papers.h"

#include "models/services/notedesk.h"
#include "models/services/shop.h"
#include "models/values/problem.h"
#include "views/paper/pdf.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/screenmemory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Papers", source);
}

PaperResult writeAll(Progress& progress, Shop& shop, const std::vector<OrderId>& orders, const PaperOptions& options,
    const QString& path)
{
    PaperResult result;
    const int total = static_cast<int>(orders.size());
    paper::PdfFile file(path, {QCoreApplication::translate("Papers", "Packing slips, %n order(s)", nullptr, total), {}, false});
    for (const OrderId order : orders) {
        if (progress.isCancelled()) {
            result.cancelled = true;
            return result;
        }
        // Only the question to the file goes to the window's thread; setting the pages stays here.
        const paper::ParcelPaper parcel
            = progress.onWindowThread([&shop, order] { return paperOf(shop.packing().parcel(order)); });
        file.add(paper::parcelPages(parcel, options));
        progress.reached(++result.orders, total);
    }
    file.finish();
    result.pages = file.pageCount();
    return result;
}

void record(const PageContext& context, const std::vector<OrderId>& orders, const PaperOptions& options,
    const PaperResult& result, const QString& state)
{
    std::vector<PrintedDocument> documents;
    for (const OrderId order : orders) {
        documents.push_back({order, u"slip"_s});
        if (options.note != NotePlacement::None)
            documents.push_back({order, u"note"_s});
    }
    context.shop.packing().recordPrints(documents, result.target, state, result.job);
    if (options.note != NotePlacement::None)
        context.shop.notes().markPrinted(orders);
}

/// Hands a finished PDF to the print system and gives the job's number: what "printed" may honestly mean.
QString submit(const QString& pdf, const QString& printer)
{
    QProcess lp;
    lp.start(u"lp"_s, {u"-d"_s, printer, u"-t"_s, u"Kokarda"_s, u"--"_s, pdf});
    if (!lp.waitForStarted(5000))
        throw WorldError(text("This computer has no print system (the program lp is missing). Save the papers as PDF and print that."));
    if (!lp.waitForFinished(60000) || lp.exitCode() != 0)
        throw WorldError(text("The printer did not take the job: %1 Nothing was marked as printed.")
                             .arg(QString::fromLocal8Bit(lp.readAllStandardError()).trimmed()));
    static const QRegularExpression number(u"(\\S+-\\d+)"_s);
    return number.match(QString::fromLocal8Bit(lp.readAllStandardOutput())).captured(1);
}

} // namespace

paper::ParcelPaper paperOf(const Parcel& parcel)
{
    paper::ParcelPaper paper;
    paper.order = parcel.order;
    paper.shop = parcel.shop;
    paper.channel = parcel.channel;
    paper.note = parcel.note;
    paper.language = parcel.language;
    return paper;
}

PaperOptions paperOptions(const ScreenMemory& memory)
{
    PaperOptions options;
    options.paper = memory.value(u"paper"_s, options.paper);
    const QString note = memory.value(u"note_place"_s, u"own_page"_s);
    if (note == "none"_L1)
        options.note = NotePlacement::None;
    else if (note == "strip"_L1)
        options.note = NotePlacement::Strip;
    else if (note == "back"_L1)
        options.note = NotePlacement::Back;
    return options;
}

Job* savePapers(QObject* owner, const PageContext& context, std::vector<OrderId> orders, const QString& path,
    std::function<void(const PaperResult&)> done)
{
    const PaperOptions options = paperOptions(context.memory);
    return background(
        owner, context.messages,
        [&shop = context.shop, orders, options, path](Progress& progress) {
            return writeAll(progress, shop, orders, options, path);
        },
        [context, orders, options, path, done](PaperResult result) {
            result.target = QFileInfo(path).fileName();
            if (!result.cancelled)
                record(context, orders, options, result, u"saved"_s);
            done(result);
        });
}

Job* printPapers(QObject* owner, const PageContext& context, std::vector<OrderId> orders, const QString& printer,
    std::function<void(const PaperResult&)> done)
{
    const PaperOptions options = paperOptions(context.memory);
    return background(
        owner, context.messages,
        [&shop = context.shop, orders, options, printer](Progress& progress) {
            // The folder is private to the user and goes when the printer has its copy.
            const QTemporaryDir folder;
            const QString pdf = folder.filePath(u"slips.pdf"_s);
            PaperResult result = writeAll(progress, shop, orders, options, pdf);
            if (!result.cancelled)
                result.job = submit(pdf, printer);
            return result;
        },
        [context, orders, options, printer, done](PaperResult result) {
            result.target = printer;
            if (!result.cancelled)
                record(context, orders, options, result, u"queued"_s);
            done(result);
        });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/papers.h"

#include "models/services/lookbook.h"
#include "models/services/notes/notedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/paper/batch.h"
#include "views/paper/pdf.h"
#include "views/paper/picklist.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/screenmemory.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

PaperResult writeAll(Progress& progress, Shop& shop, const std::vector<OrderId>& orders, int part, const PaperOptions& options,
    const QString& path, paper::PdfMeta about)
{
    PaperResult result;
    const int total = static_cast<int>(orders.size());
    about.title = QCoreApplication::translate("Papers", "Packing slips, %n order(s)", nullptr, total);
    paper::PdfFile file(path, about);
    paper::Papers papers;
    papers.options = options;
    papers.onePile = true;
    paper::Batch batch(papers, [&](size_t, const std::vector<paper::Page>& pages) { file.add(pages); });
    for (const OrderId order : orders) {
        if (progress.isCancelled()) {
            result.cancelled = true;
            return result;
        }
        // Only the question to the file goes to the window's thread; setting the pages stays here.
        batch.add(progress.onWindowThread([&shop, order, part] { return paperOf(shop, order, false, part); }));
        progress.reached(++result.orders, total);
    }
    batch.finish();
    file.finish();
    result.pages = file.pageCount();
    result.warning = paper::wordsOf(batch.unprintable());
    for (const paper::Pile& pile : batch.piles())
        for (const paper::Placed& placed : pile.placed)
            result.documents.push_back({placed.order, placed.document});
    return result;
}

void record(const PageContext& context, const PaperResult& result)
{
    context.shop.packing().recordPrints(result.documents, result.target, u"saved"_s, {});
    std::vector<OrderId> notes;
    for (const PrintedDocument& saved : result.documents)
        if (saved.document == "note"_L1)
            notes.push_back(saved.order);
    context.shop.notes().markPrinted(notes);
}

} // namespace

paper::ParcelPaper paperOf(const Parcel& parcel)
{
    return paper::paperOf(parcel, {});
}

paper::ParcelPaper paperOf(Shop& shop, OrderId order, bool withGift, int part)
{
    const Parcel parcel = shop.packing().parcel(order, part);
    paper::ParcelPaper paper = paperOf(parcel);
    if (withGift && part == 0)
        paper.gift = shop.packing().giftWords(parcel);
    return paper;
}

std::vector<paper::Page> pickListOf(Shop& shop, const std::vector<OrderId>& ids, const PaperOptions& options)
{
    std::vector<Order> orders;
    for (const OrderId id : ids)
        if (const std::optional<Order> order = shop.orders().order(id))
            orders.push_back(*order);
    const QString language = shop.settings().info().language;
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(shop.settings().zone()).date();
    return paper::pickListPages(paper::pickList(orders, language, today), LookBook(shop).look({}), options);
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

void keepPaperOptions(const PaperOptions& options, ScreenMemory& memory)
{
    static const std::map<NotePlacement, QString> places{{NotePlacement::None, u"none"_s},
        {NotePlacement::Strip, u"strip"_s}, {NotePlacement::Back, u"back"_s}, {NotePlacement::OwnPage, u"own_page"_s}};
    memory.setValue(u"paper"_s, options.paper);
    memory.setValue(u"note_place"_s, places.at(options.note));
}

Job* savePapers(QObject* owner, const PageContext& context, std::vector<OrderId> orders, const QString& path,
    std::function<void(const PaperResult&)> done, int part)
{
    const PaperOptions options = paperOptions(context.memory);
    paper::PdfMeta about;
    about.language = context.shop.settings().info().language;
    about.archive = context.memory.value(archiveKey) == "1"_L1;
    return background(
        owner, context.messages,
        [&shop = context.shop, orders, part, options, path, about](Progress& progress) {
            return writeAll(progress, shop, orders, part, options, path, about);
        },
        [context, path, done](PaperResult result) {
            result.target = QFileInfo(path).fileName();
            if (!result.cancelled)
                record(context, result);
            done(result);
        });
}

} // namespace kokarda::screens

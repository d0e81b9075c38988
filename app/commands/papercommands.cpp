// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/services/giftdesk.h"
#include "models/services/notedesk.h"
#include "models/services/notewriter.h"
#include "models/services/orderbook.h"
#include "models/services/packingdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/problem.h"
#include "views/paper/cards.h"
#include "views/paper/parcelpaper.h"
#include "views/paper/papersize.h"
#include "views/paper/pdf.h"
#include "views/paper/picklist.h"

#include <QCollator>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

void slipOptions(QCommandLineParser& parser)
{
    parser.addOption({u"orders"_s, QCoreApplication::translate("Cli", "Order numbers, with commas."), u"numbers"_s});
    parser.addOption({u"waiting"_s, QCoreApplication::translate("Cli", "All orders that wait to be packed.")});
    parser.addOption({u"pdf"_s, QCoreApplication::translate("Cli", "The PDF to write."), u"file"_s});
    parser.addOption({u"paper"_s, QCoreApplication::translate("Cli", "a4, a5, a6, letter, 100x150, 4x6 or 80mm."), u"size"_s, u"a4"_s});
    parser.addOption({u"with"_s, QCoreApplication::translate("Cli", "What goes with the slips: note, gift, picklist, with commas."), u"list"_s});
    parser.addOption({u"sort"_s, QCoreApplication::translate("Cli", "bin, order or customer; without it as waiting or as named."), u"by"_s});
    parser.addOption({u"gift-mode"_s, QCoreApplication::translate("Cli", "No amount on any paper, as for gifts.")});
}

std::vector<OrderId> chosenOrders(const QCommandLineParser& parser, Shop& shop)
{
    if (parser.isSet(u"waiting"_s))
        return shop.packing().waiting();
    std::vector<OrderId> ids;
    for (const QString& number : parser.value(u"orders"_s).split(u',', Qt::SkipEmptyParts))
        ids.push_back(shop.orders().byNumber(number));
    return ids;
}

/// What an order is sorted by: its first bin, its number or its customer.
QString sortText(const Order& order, const QString& by)
{
    if (by == "order"_L1)
        return order.number;
    if (by == "customer"_L1)
        return order.customerName;
    QStringList bins;
    for (const OrderLine& line : order.lines)
        bins += line.bin;
    bins.sort();
    return bins.value(0);
}

void sortOrders(std::vector<OrderId>& ids, const QString& by, Shop& shop)
{
    QCollator collator;
    collator.setNumericMode(true); // A2 comes before A10
    std::vector<std::pair<QString, OrderId>> keyed;
    for (const OrderId id : ids)
        keyed.emplace_back(sortText(*shop.orders().order(id), by), id);
    std::ranges::stable_sort(keyed, [&collator](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
    std::ranges::transform(keyed, ids.begin(), [](const auto& pair) { return pair.second; });
}

/// The key of a paper as the command line names it: "100x150" is the label of that size, "80mm" the roll.
std::optional<QString> paperKey(const QString& name)
{
    static const std::map<QString, QString> names{{u"100x150"_s, u"label-100x150"_s}, {u"4x6"_s, u"label-4x6"_s},
        {u"80mm"_s, u"roll-80"_s}, {u"58mm"_s, u"roll-58"_s}};
    const auto named = names.find(name);
    const QString key = named == names.end() ? name : named->second;
    const bool known = std::ranges::find(paper::paperSizes(), key, &paper::PaperSize::key) != paper::paperSizes().end();
    return known ? std::optional(key) : std::nullopt;
}

QStringList partsOf(const QCommandLineParser& parser)
{
    return parser.value(u"with"_s).split(u',', Qt::SkipEmptyParts);
}

void checkSlipOptions(const QCommandLineParser& parser)
{
    if (parser.value(u"pdf"_s).isEmpty())
        throw UsageError(QCoreApplication::translate("Cli", "Name the PDF to write with --pdf FILE."));
    if (parser.isSet(u"waiting"_s) == parser.isSet(u"orders"_s))
        throw UsageError(QCoreApplication::translate("Cli", "Choose orders with --orders N,… or take all with --waiting."));
    const QStringList sorts{u"bin"_s, u"order"_s, u"customer"_s};
    if (parser.isSet(u"sort"_s) && !sorts.contains(parser.value(u"sort"_s)))
        throw UsageError(QCoreApplication::translate("Cli", "--sort takes bin, order or customer."));
    if (!paperKey(parser.value(u"paper"_s)))
        throw UsageError(QCoreApplication::translate("Cli", "There is no paper “%1”.").arg(parser.value(u"paper"_s)));
    const QStringList parts{u"note"_s, u"gift"_s, u"picklist"_s};
    for (const QString& part : partsOf(parser)) {
        if (!parts.contains(part))
            throw UsageError(QCoreApplication::translate("Cli", "--with knows no “%1”.").arg(part));
    }
}

/// The card of the gift that lies in the parcel, or that the advisor would put there; none without a gift.
std::optional<paper::Page> giftCardOf(const Parcel& parcel, Shop& shop)
{
    GiftChoice choice;
    if (parcel.gift) {
        choice.gift = parcel.gift->gift;
        choice.giftName = parcel.gift->giftName;
        choice.count = parcel.gift->count;
    } else if (const GiftSuggestion suggestion = shop.gifts().suggest(parcel.order.id); suggestion.choice) {
        choice = *suggestion.choice;
    } else {
        return {};
    }
    // The card speaks the language that its line can be written in, all of it.
    const QString language = noteLanguage(parcel.language, shop.notes().blocks());
    if (language == "pl"_L1) {
        for (const Gift& gift : shop.gifts().gifts()) {
            if (gift.id == choice.gift && !gift.namePl.isEmpty())
                choice.giftName = gift.namePl;
        }
    }
    const QString words = giftCardLine(shop.notes().facts(parcel.order.id), {});
    return paper::giftCardPage({language, defaultLook(parcel.shop, parcel.channel), choice.giftName, choice.count, words}, u"a7"_s);
}

void addPickList(paper::PdfFile& pdf, const std::vector<OrderId>& ids, const PaperOptions& options, QDate today, Shop& shop)
{
    std::vector<Order> orders;
    for (const OrderId id : ids)
        orders.push_back(*shop.orders().order(id));
    const ShopInfo info = shop.settings().info();
    pdf.add(paper::pickListPages(paper::pickList(orders, info.language, today), defaultLook(info, {}), options));
}

int slips(const QCommandLineParser& parser, Call& call)
{
    checkSlipOptions(parser);
    QElapsedTimer timer;
    timer.start();
    Shop shop(shopPathOf(call));
    std::vector<OrderId> ids = chosenOrders(parser, shop);
    if (ids.empty())
        throw RuleError(QCoreApplication::translate("Cli", "No order waits to be packed: nothing was written."));
    if (parser.isSet(u"sort"_s))
        sortOrders(ids, parser.value(u"sort"_s), shop);

    const QStringList parts = partsOf(parser);
    PaperOptions options;
    options.paper = *paperKey(parser.value(u"paper"_s));
    options.note = parts.contains(u"note"_s) ? NotePlacement::OwnPage : NotePlacement::None;
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(shop.settings().zone()).date();
    paper::PdfFile pdf(parser.value(u"pdf"_s), {QCoreApplication::translate("Cli", "Packing slips"), shop.settings().info().language, false});
    if (parts.contains(u"picklist"_s))
        addPickList(pdf, ids, options, today, shop);
    std::vector<PrintedDocument> printed;
    for (const OrderId id : ids) {
        const Parcel parcel = shop.packing().parcel(id);
        paper::ParcelPaper papers = paper::paperOf(parcel, today);
        papers.order.isGift = papers.order.isGift || parser.isSet(u"gift-mode"_s);
        pdf.add(paper::parcelPages(papers, options));
        printed.push_back({id, u"slip"_s});
        if (parts.contains(u"note"_s))
            printed.push_back({id, u"note"_s});
        if (!parts.contains(u"gift"_s))
            continue;
        if (const std::optional<paper::Page> card = giftCardOf(parcel, shop)) {
            pdf.add({*card});
            printed.push_back({id, u"gift_card"_s});
        }
    }
    const int pages = pdf.pageCount();
    pdf.finish();
    // The file is on the disk: only now are the papers facts.
    if (parts.contains(u"note"_s))
        shop.notes().markPrinted(ids);
    shop.packing().recordPrints(printed, u"pdf"_s, u"saved"_s, {});

    if (call.json)
        writeJson(call, {{u"pages"_s, pages}, {u"orders"_s, static_cast<int>(ids.size())},
            {u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000.0}});
    else
        call.out << QCoreApplication::translate("Cli", "%1 pages for %2 orders are in %3").arg(QString::number(pages), QString::number(ids.size()), parser.value(u"pdf"_s)) << '\n';
    return Done;
}

} // namespace

std::vector<Command> paperCommands()
{
    return {{u"slips"_s, u"(--orders N,… | --waiting) --pdf OUT"_s, QCoreApplication::translate("Cli", "packing slips as PDF"), slipOptions, slips}};
}

} // namespace kokarda::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/paperorder.h"

#include "models/services/lookbook.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shopsettings.h"
#include "models/values/problem.h"
#include "views/paper/papersize.h"
#include "views/paper/picklist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace kokarda::cli {

namespace {

const std::map<QString, NotePlacement> notePlaces{{u"card"_s, NotePlacement::OwnPage}, {u"strip"_s, NotePlacement::Strip},
    {u"back"_s, NotePlacement::Back}};
const std::map<QString, Envelope> envelopes{{u"din-a"_s, Envelope::DinA}, {u"din-b"_s, Envelope::DinB}, {u"dl"_s, Envelope::PolishDl}};

/// The key of a paper as the command line names it: "100x150" is the label of that size, "80mm" the roll.
std::optional<QString> paperKey(const QString& name)
{
    static const std::map<QString, QString> names{{u"100x150"_s, u"label-100x150"_s}, {u"4x6"_s, u"label-4x6"_s},
        {u"80mm"_s, u"roll-80"_s}, {u"58mm"_s, u"roll-58"_s}, {u"2xa5"_s, u"a5-on-a4"_s}};
    const auto named = names.find(name);
    const QString key = named == names.end() ? name : named->second;
    const std::vector<paper::PaperSize> papers = paper::slipPapers();
    const bool known = std::ranges::find(papers, key, &paper::PaperSize::key) != papers.end();
    return known ? std::optional(key) : std::nullopt;
}

QStringList partsOf(const QCommandLineParser& parser)
{
    return parser.value(u"with"_s).split(u',', Qt::SkipEmptyParts);
}

void checkNumber(const QCommandLineParser& parser, const QString& option, int most)
{
    bool good = false;
    const int number = parser.value(option).toInt(&good);
    if (parser.isSet(option) && (!good || number < 1 || number > most))
        throw UsageError(QCoreApplication::translate("Cli", "--%1 takes a number from 1 to %2.").arg(option, QString::number(most)));
}

template<class Value>
void checkChoice(const QCommandLineParser& parser, const QString& option, const std::map<QString, Value>& choices)
{
    if (parser.isSet(option) && !choices.contains(parser.value(option))) {
        QStringList names;
        for (const auto& [name, value] : choices)
            names += name;
        throw UsageError(QCoreApplication::translate("Cli", "--%1 takes one of these: %2.").arg(option, names.join(u", "_s)));
    }
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

} // namespace

void addPaperOptions(QCommandLineParser& parser)
{
    parser.addOption({u"orders"_s, QCoreApplication::translate("Cli", "Order numbers, with commas."), u"numbers"_s});
    parser.addOption({u"waiting"_s, QCoreApplication::translate("Cli", "All orders that wait to be packed.")});
    parser.addOption({u"paper"_s, QCoreApplication::translate("Cli", "a4, a5, 2xa5 (two on one A4 sheet), a6, letter, 100x150, 4x6, 80mm or 58mm."), u"size"_s, u"a4"_s});
    parser.addOption({u"with"_s, QCoreApplication::translate("Cli", "What goes with the slips: note, gift, message, return, label, staff, picklist, with commas."), u"list"_s});
    parser.addOption({u"note-on"_s, QCoreApplication::translate("Cli", "Where the note goes: card, strip (under the slip, to be cut off) or back."), u"place"_s, u"card"_s});
    parser.addOption({u"note-paper"_s, QCoreApplication::translate("Cli", "The card of the note; without it A6, and on label and roll printers the slip's own."), u"size"_s});
    parser.addOption({u"envelope"_s, QCoreApplication::translate("Cli", "The address meets the window of an envelope: din-a, din-b or dl."), u"kind"_s});
    parser.addOption({u"labels"_s, QCoreApplication::translate("Cli", "A paper for the address labels, or a sheet: 3x8-70x37, 2x7-99x38, 2x4-99x68, 3x7-64x38, 5x13-38x21, 2x2-105x148."), u"stock"_s});
    parser.addOption({u"label-start"_s, QCoreApplication::translate("Cli", "The first free label of the sheet, counted from 1."), u"n"_s});
    parser.addOption({u"sort"_s, QCoreApplication::translate("Cli", "bin, order, customer or carrier; without it as waiting or as named."), u"by"_s});
    parser.addOption({u"gift-mode"_s, QCoreApplication::translate("Cli", "No amount on any paper, as for gifts.")});
}

void checkPaperOptions(const QCommandLineParser& parser)
{
    if (parser.isSet(u"waiting"_s) == parser.isSet(u"orders"_s))
        throw UsageError(QCoreApplication::translate("Cli", "Choose orders with --orders N,… or take all with --waiting."));
    if (parser.isSet(u"sort"_s) && !sequenceFromKey(parser.value(u"sort"_s)))
        throw UsageError(QCoreApplication::translate("Cli", "--sort takes bin, order, customer or carrier."));
    if (!paperKey(parser.value(u"paper"_s)))
        throw UsageError(QCoreApplication::translate("Cli", "There is no paper “%1”.").arg(parser.value(u"paper"_s)));
    if (parser.isSet(u"note-paper"_s) && !paperKey(parser.value(u"note-paper"_s)))
        throw UsageError(QCoreApplication::translate("Cli", "There is no paper “%1”.").arg(parser.value(u"note-paper"_s)));
    const QString labels = parser.value(u"labels"_s);
    if (!labels.isEmpty() && !paper::isSheetOfLabels(labels) && !paperKey(labels))
        throw UsageError(QCoreApplication::translate("Cli", "There is no paper “%1”.").arg(labels));
    checkChoice(parser, u"note-on"_s, notePlaces);
    checkChoice(parser, u"envelope"_s, envelopes);
    const paper::PaperSize paper = paper::paperSize(*paperKey(parser.value(u"paper"_s)));
    if (parser.isSet(u"envelope"_s) && paper.key != "a4"_L1)
        throw UsageError(QCoreApplication::translate("Cli", "--envelope needs --paper a4: only that sheet is folded to fit a window."));
    if (paper.roll && parser.isSet(u"note-on"_s) && parser.value(u"note-on"_s) != "card"_L1)
        throw UsageError(QCoreApplication::translate("Cli", "On a roll the note has a piece of its own: leave out --note-on, or use card."));
    checkNumber(parser, u"label-start"_s, 1000);
    const QStringList parts{u"note"_s, u"gift"_s, u"message"_s, u"return"_s, u"label"_s, u"staff"_s, u"picklist"_s};
    for (const QString& part : partsOf(parser)) {
        if (!parts.contains(part))
            throw UsageError(QCoreApplication::translate("Cli", "--with knows no “%1”.").arg(part));
    }
}

PaperOrder paperOrder(const QCommandLineParser& parser, Shop& shop)
{
    PaperOrder order;
    order.orders = chosenOrders(parser, shop);
    if (order.orders.empty())
        throw RuleError(QCoreApplication::translate("Cli", "No order waits to be packed: nothing was written."));
    if (const std::optional<Sequence> sequence = sequenceFromKey(parser.value(u"sort"_s)))
        order.orders = shop.packing().inSequence(order.orders, *sequence);
    const QStringList parts = partsOf(parser);
    paper::Papers& papers = order.papers;
    papers.options.paper = *paperKey(parser.value(u"paper"_s));
    papers.options.note = parts.contains(u"note"_s) ? notePlaces.at(parser.value(u"note-on"_s)) : NotePlacement::None;
    // A label printer holds one stock: its note comes out on it as well.
    if (paper::paperSize(papers.options.paper).thermal)
        papers.options.notePaper = papers.options.paper;
    if (parser.isSet(u"note-paper"_s))
        papers.options.notePaper = *paperKey(parser.value(u"note-paper"_s));
    if (parser.isSet(u"envelope"_s))
        papers.options.envelope = envelopes.at(parser.value(u"envelope"_s));
    papers.giftCard = parts.contains(u"gift"_s);
    papers.giftMessage = parts.contains(u"message"_s);
    papers.returnSlip = parts.contains(u"return"_s);
    papers.staffCopy = parts.contains(u"staff"_s);
    papers.label = parts.contains(u"label"_s) || parser.isSet(u"labels"_s);
    if (const QString labels = parser.value(u"labels"_s); !labels.isEmpty())
        papers.labelPaper = paperKey(labels).value_or(labels);
    papers.labelStart = std::max(1, parser.value(u"label-start"_s).toInt()) - 1;
    papers.noAmounts = parser.isSet(u"gift-mode"_s);
    order.pickList = parts.contains(u"picklist"_s);
    return order;
}

void setAll(paper::Batch& batch, const PaperOrder& order, Shop& shop)
{
    const QTimeZone zone = shop.settings().zone();
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
    if (order.pickList) {
        std::vector<Order> orders;
        for (const OrderId id : order.orders)
            orders.push_back(listedOrder(shop, id));
        batch.add(paper::pickListPages(paper::pickList(orders, shop.settings().info().language, today),
            LookBook(shop).look({}), order.papers.options));
    }
    for (const OrderId id : order.orders) {
        const Parcel parcel = shop.packing().parcel(id);
        paper::ParcelPaper papers = paper::paperOf(parcel, today, zone);
        if (order.papers.giftCard)
            papers.gift = shop.packing().giftWords(parcel);
        batch.add(papers);
    }
    batch.finish();
}

std::vector<PrintedDocument> documentsOf(const std::vector<paper::Pile>& piles)
{
    std::vector<PrintedDocument> documents;
    for (const paper::Pile& pile : piles)
        for (const paper::Placed& placed : pile.placed)
            documents.push_back({placed.order, placed.document});
    return documents;
}

std::vector<OrderId> notesAmong(const std::vector<PrintedDocument>& documents)
{
    std::vector<OrderId> notes;
    for (const PrintedDocument& printed : documents)
        if (printed.document == "note"_L1)
            notes.push_back(printed.order);
    return notes;
}

} // namespace kokarda::cli

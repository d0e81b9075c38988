// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/printorder.h"

#include "views/press/setup.h"
#include "views/screens/shared/papers.h"
#include "views/screens/shared/screenmemory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

PrintOrder rememberedPrintOrder(const ScreenMemory& memory)
{
    PrintOrder order;
    const QJsonObject said = QJsonDocument::fromJson(memory.value(u"print_order"_s).toUtf8()).object();
    const auto flag = [&](const QString& key, bool& value) { value = said.value(key).toBool(value); };
    const auto text = [&](const QString& key, QString& value) { value = said.value(key).toString(value); };
    order.papers.options = paperOptions(memory);
    order.sequence = sequenceFromKey(said.value("sequence"_L1).toString()).value_or(Sequence::AsListed);
    flag(u"slip"_s, order.papers.slip);
    flag(u"staff_copy"_s, order.papers.staffCopy);
    flag(u"gift_card"_s, order.papers.giftCard);
    flag(u"gift_message"_s, order.papers.giftMessage);
    flag(u"return_slip"_s, order.papers.returnSlip);
    flag(u"label"_s, order.papers.label);
    flag(u"pick_list"_s, order.pickList);
    flag(u"mono"_s, order.mono);
    flag(u"both_sides"_s, order.papers.bothSides);
    text(u"note_paper"_s, order.papers.options.notePaper);
    text(u"small_paper"_s, order.papers.smallPaper);
    text(u"label_paper"_s, order.papers.labelPaper);
    order.papers.labelStart = said.value("label_start"_L1).toInt();
    text(u"printer"_s, order.printer);
    text(u"tray"_s, order.tray);
    text(u"card_tray"_s, order.cardTray);
    return order;
}

void remember(const PrintOrder& order, ScreenMemory& memory)
{
    const paper::Papers& papers = order.papers;
    // The next labels begin where these end.
    const bool onSheet = papers.label && paper::isSheetOfLabels(papers.labelPaper);
    const int places = paper::labelSheet(papers.labelPaper).count();
    const int next = onSheet ? (papers.labelStart + int(order.orders.size())) % std::max(1, places) : papers.labelStart;
    const QJsonObject said{{u"sequence"_s, sequenceKey(order.sequence)}, {u"slip"_s, papers.slip},
        {u"staff_copy"_s, papers.staffCopy}, {u"gift_card"_s, papers.giftCard}, {u"gift_message"_s, papers.giftMessage},
        {u"return_slip"_s, papers.returnSlip}, {u"label"_s, papers.label}, {u"pick_list"_s, order.pickList},
        {u"mono"_s, order.mono}, {u"both_sides"_s, papers.bothSides}, {u"note_paper"_s, papers.options.notePaper},
        {u"small_paper"_s, papers.smallPaper}, {u"label_paper"_s, papers.labelPaper}, {u"label_start"_s, next},
        {u"printer"_s, order.printer}, {u"tray"_s, order.tray}, {u"card_tray"_s, order.cardTray}};
    memory.setValue(u"print_order"_s, QString::fromUtf8(QJsonDocument(said).toJson(QJsonDocument::Compact)));
    keepPaperOptions(papers.options, memory);
}

press::Ticket ticketFor(const PrintOrder& order, const QString& paper, const ScreenMemory& memory)
{
    press::Ticket ticket;
    ticket.printer = order.printer;
    ticket.paper = paper;
    const bool slips = paper == order.papers.options.paper;
    ticket.tray = slips ? order.tray : order.cardTray;
    ticket.mono = order.mono;
    ticket.bothSides = slips && order.papers.bothSides;
    ticket.copies = order.copies;
    ticket.adjustment = press::setupFrom(memory.value(press::setupKey(order.printer, paper))).adjustment;
    return ticket;
}

} // namespace kokarda::screens

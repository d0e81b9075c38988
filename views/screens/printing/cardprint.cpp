// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/cardprint.h"

#include "models/values/problem.h"
#include "views/paper/papersize.h"
#include "views/press/media.h"
#include "views/press/setup.h"
#include "views/screens/printing/choices.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

CardDialog::CardDialog(std::vector<press::Queue> printers, const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_printers(std::move(printers))
    , m_printer(new QComboBox)
    , m_state(wrappedLabel())
    , m_paper(new QComboBox)
    , m_tray(new QComboBox)
    , m_colour(new QComboBox)
    , m_copies(copiesField(1))
    , m_print(primaryButton(tr("Print the card")))
{
    setWindowTitle(tr("Print the card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    for (const press::Queue& queue : m_printers)
        m_printer->addItem(queue.title, queue.name);
    chooseKey(m_printer, m_context.memory.value(u"card_printer"_s));
    addPapers(m_paper, {u"a7"_s, u"a6"_s, u"a5"_s, u"a4"_s, u"label-100x150"_s, u"label-4x6"_s, u"roll-80"_s},
        m_context.memory.value(u"card_paper"_s, u"a7"_s));
    addInks(m_colour, m_context.memory.value(u"card_mono"_s) == "1"_L1);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(form, tr("Printer"), m_printer);
    addField(form, tr("Paper"), m_paper);
    addField(form, tr("From"), m_tray);
    addField(form, tr("Ink"), m_colour);
    addField(form, tr("Copies"), m_copies);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addStretch(1);
    auto* foot = new QHBoxLayout;
    QPushButton* cancel = plainButton(tr("Cancel"));
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_print);
    column->addLayout(foot);
    m_print->setDefault(true);
    setMinimumWidth(420);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &CardDialog::showPrinter);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &CardDialog::showChoice);
    showPrinter();
}

void CardDialog::showPrinter()
{
    m_able = {};
    attempt(m_context.messages, [this] { m_able = press::abilitiesOf(m_printer->currentData().toString()); });
    fillTrays(m_tray, m_able.trays, m_context.memory.value(u"card_tray"_s));
    m_colour->setEnabled(m_able.colour);
    showChoice();
}

void CardDialog::showChoice()
{
    const auto queue = std::ranges::find(m_printers, m_printer->currentData().toString(), &press::Queue::name);
    const QString state = queue == m_printers.end()
        ? QString()
        : printerState(*queue, m_able, paper::paperSize(m_paper->currentData().toString()));
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    setInk(m_state, Ink::Warn);
    m_print->setEnabled(queue != m_printers.end() && queue->accepts);
}

press::Ticket CardDialog::ticket() const
{
    press::Ticket ticket;
    ticket.printer = m_printer->currentData().toString();
    ticket.paper = m_paper->currentData().toString();
    ticket.tray = m_tray->currentData().toString();
    ticket.mono = m_colour->currentData().toBool();
    ticket.copies = m_copies->value();
    ticket.adjustment = press::setupFrom(m_context.memory.value(press::setupKey(ticket.printer, ticket.paper))).adjustment;
    return ticket;
}

void CardDialog::remember() const
{
    const press::Ticket now = ticket();
    m_context.memory.setValue(u"card_printer"_s, now.printer);
    m_context.memory.setValue(u"card_paper"_s, now.paper);
    m_context.memory.setValue(u"card_tray"_s, now.tray);
    m_context.memory.setValue(u"card_mono"_s, now.mono ? u"1"_s : u"0"_s);
}

void sendCard(QObject* owner, const PageContext& context, const press::Ticket& ticket, const paper::Page& card)
{
    background(
        owner, context.messages,
        [ticket, card](Progress&) {
            press::Job job(ticket);
            job.add({card});
            return job.submit();
        },
        [context, ticket](const QString&) {
            context.messages.say(CardDialog::tr("The card is on its way to “%1”.").arg(ticket.printer));
        });
}

void printCard(QWidget* page, const PageContext& context, const std::function<paper::Page(const QString& paper)>& made)
{
    attempt(context.messages, [&] {
        CardDialog dialog(printersOrRefusal(), context, page->window());
        if (dialog.exec() != QDialog::Accepted)
            return;
        dialog.remember();
        const press::Ticket ticket = dialog.ticket();
        sendCard(page, context, ticket, made(ticket.paper));
    });
}

} // namespace kokarda::screens

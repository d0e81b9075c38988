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

CardDialog::CardDialog(std::vector<press::Queue> printers, const PageContext& context, QWidget* parent, LoosePaper kind)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_printers(std::move(printers))
    , m_printer(new QComboBox)
    , m_state(wrappedLabel())
    , m_paper(new QComboBox)
    , m_tray(new QComboBox)
    , m_colour(new QComboBox)
    , m_copies(copiesField(1))
    , m_print(primaryButton(kind == LoosePaper::Card ? tr("Print the card") : tr("Print the letter")))
{
    setWindowTitle(m_print->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    for (const press::Queue& queue : m_printers)
        m_printer->addItem(queue.title, queue.name);
    chooseKey(m_printer, m_context.memory.value(key(u"printer"_s)));
    if (kind == LoosePaper::Card)
        addPapers(m_paper, {u"a7"_s, u"a6"_s, u"a5"_s, u"a4"_s, u"label-100x150"_s, u"label-4x6"_s, u"roll-80"_s},
            m_context.memory.value(key(u"paper"_s), u"a7"_s));
    else
        addPapers(m_paper, {u"a4"_s, u"a5"_s, u"letter"_s}, m_context.memory.value(key(u"paper"_s), u"a4"_s));
    addInks(m_colour, m_context.memory.value(key(u"mono"_s)) == "1"_L1);
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
    fillTrays(m_tray, m_able.trays, m_context.memory.value(key(u"tray"_s)));
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
    m_context.memory.setValue(key(u"printer"_s), now.printer);
    m_context.memory.setValue(key(u"paper"_s), now.paper);
    m_context.memory.setValue(key(u"tray"_s), now.tray);
    m_context.memory.setValue(key(u"mono"_s), now.mono ? u"1"_s : u"0"_s);
}

QString CardDialog::key(const QString& choice) const
{
    return (m_kind == LoosePaper::Card ? u"card_"_s : u"letter_"_s) + choice;
}

void sendPages(QObject* owner, const PageContext& context, const press::Ticket& ticket, const std::vector<paper::Page>& pages,
    LoosePaper kind, std::function<void()> sent)
{
    background(
        owner, context.messages,
        [ticket, pages](Progress&) {
            press::Job job(ticket);
            job.add(pages);
            return job.submit();
        },
        [context, ticket, kind, sent = std::move(sent)](const QString&) {
            context.messages.say((kind == LoosePaper::Card ? CardDialog::tr("The card is on its way to “%1”.") : CardDialog::tr("The letter is on its way to “%1”."))
                                     .arg(ticket.printer));
            if (sent)
                sent();
        });
}

namespace {

void print(QWidget* page, const PageContext& context, LoosePaper kind, const std::function<std::vector<paper::Page>(const QString& paper)>& made,
    std::function<void()> sent)
{
    attempt(context.messages, [&] {
        CardDialog dialog(printersOrRefusal(), context, page->window(), kind);
        if (dialog.exec() != QDialog::Accepted)
            return;
        dialog.remember();
        const press::Ticket ticket = dialog.ticket();
        sendPages(page, context, ticket, made(ticket.paper), kind, std::move(sent));
    });
}

} // namespace

void printCard(QWidget* page, const PageContext& context, const std::function<paper::Page(const QString& paper)>& made)
{
    print(page, context, LoosePaper::Card, [&](const QString& paper) { return std::vector{made(paper)}; }, {});
}

void printLetter(QWidget* page, const PageContext& context, const std::function<std::vector<paper::Page>(const QString& paper)>& made,
    std::function<void()> sent)
{
    print(page, context, LoosePaper::Letter, made, std::move(sent));
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/printdialog.h"

#include "views/paper/papersize.h"
#include "views/press/setup.h"
#include "views/screens/printing/choices.h"
#include "views/screens/printing/setupdialog.h"
#include "views/screens/printing/sheetpicker.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QFormLayout* formIn(QWidget* side)
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return form;
}

} // namespace

PrintDialog::PrintDialog(std::vector<press::Queue> printers, PrintOrder order, const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_printers(std::move(printers))
    , m_order(std::move(order))
    , m_printer(new QComboBox)
    , m_state(wrappedLabel())
    , m_slipPaper(new QComboBox)
    , m_tray(new QComboBox)
    , m_notePlace(new QComboBox)
    , m_notePaper(new QComboBox)
    , m_smallPaper(new QComboBox)
    , m_labelPaper(new QComboBox)
    , m_cardTray(new QComboBox)
    , m_colour(new QComboBox)
    , m_sequence(new QComboBox)
    , m_copies(copiesField(m_order.copies))
    , m_sheetTitle(mutedLabel(tr("The first free label")))
    , m_sheet(new SheetPicker)
    , m_print(primaryButton(tr("Print %n order(s)", nullptr, int(m_order.orders.size()))))
{
    setWindowTitle(tr("Print"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(32);
    sides->addWidget(makePapers(), 1);
    sides->addWidget(makePrinter(), 1);
    column->addLayout(sides, 1);
    auto* foot = new QHBoxLayout;
    QPushButton* setUp = quietButton(tr("Margins and test page …"));
    QPushButton* cancel = plainButton(tr("Cancel"));
    foot->addWidget(setUp);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_print);
    column->addLayout(foot);
    m_print->setDefault(true);
    connect(setUp, &QPushButton::clicked, this, &PrintDialog::setUpPrinter);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_print, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PrintDialog::showPrinter);
    for (const QComboBox* box : {m_slipPaper, m_notePlace, m_notePaper, m_smallPaper, m_labelPaper})
        connect(box, &QComboBox::currentIndexChanged, this, &PrintDialog::showChoice);
    for (const QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &PrintDialog::showChoice);
    showPrinter();
}

QCheckBox* PrintDialog::addCheck(QGridLayout* grid, int row, int column, const QString& name, const QString& title, bool on)
{
    auto* box = new QCheckBox(title);
    box->setObjectName(name);
    box->setChecked(on);
    grid->addWidget(box, row, column);
    return box;
}

QWidget* PrintDialog::makePapers()
{
    auto* side = new QWidget;
    QFormLayout* form = formIn(side);
    auto* column = static_cast<QVBoxLayout*>(side->layout());
    column->addWidget(plainLabel(tr("Papers"), TextSize::Section));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    const paper::Papers& papers = m_order.papers;
    addCheck(grid, 0, 0, u"slip"_s, tr("Packing slip"), papers.slip);
    addCheck(grid, 0, 1, u"staffCopy"_s, tr("Copy for the staff"), papers.staffCopy);
    addCheck(grid, 1, 0, u"giftCard"_s, tr("Gift card"), papers.giftCard);
    addCheck(grid, 1, 1, u"giftMessage"_s, tr("Giver’s message"), papers.giftMessage);
    addCheck(grid, 2, 0, u"returnSlip"_s, tr("Return slip"), papers.returnSlip);
    addCheck(grid, 2, 1, u"label"_s, tr("Address label"), papers.label);
    addCheck(grid, 3, 0, u"pickList"_s, tr("Pick list first"), m_order.pickList);
    column->addLayout(grid);
    m_notePlace->addItem(tr("On a card of its own"), int(NotePlacement::OwnPage));
    m_notePlace->addItem(tr("Under the slip, to be cut off"), int(NotePlacement::Strip));
    m_notePlace->addItem(tr("On the back of the slip"), int(NotePlacement::Back));
    m_notePlace->addItem(tr("No note"), int(NotePlacement::None));
    m_notePlace->setCurrentIndex(std::max(0, m_notePlace->findData(int(papers.options.note))));
    addField(form, tr("The note"), m_notePlace);
    for (const auto& [sequence, title] : {std::pair(Sequence::AsListed, tr("As in the list")), {Sequence::Bin, tr("By shelf")},
             {Sequence::Order, tr("By order number")}, {Sequence::Customer, tr("By customer")}, {Sequence::Carrier, tr("By delivery")}})
        m_sequence->addItem(title, sequenceKey(sequence));
    chooseKey(m_sequence, sequenceKey(m_order.sequence));
    addField(form, tr("Sequence"), m_sequence);
    column->addLayout(form);
    addStocks(form);
    column->addStretch(1);
    return side;
}

void PrintDialog::addStocks(QFormLayout* form)
{
    const paper::Papers& papers = m_order.papers;
    QStringList slips;
    for (const paper::PaperSize& size : paper::slipPapers())
        slips += size.key;
    addPapers(m_slipPaper, slips, papers.options.paper);
    addPapers(m_notePaper, {u"a6"_s, u"a5"_s, u"a7"_s, u"a4"_s, u"label-100x150"_s, u"label-4x6"_s, u"roll-80"_s}, papers.options.notePaper);
    addPapers(m_smallPaper, {u"a7"_s, u"a6"_s, u"label-100x150"_s, u"label-4x6"_s, u"roll-80"_s}, papers.smallPaper);
    addPapers(m_labelPaper, {u"label-100x150"_s, u"label-4x6"_s, u"a6"_s, u"roll-80"_s}, papers.labelPaper);
    for (const paper::LabelSheet& sheet : paper::labelSheets())
        m_labelPaper->addItem(sheet.title, sheet.key);
    chooseKey(m_labelPaper, papers.labelPaper);
    m_sheet->setStart(papers.labelStart);
    addField(form, tr("Slips on"), m_slipPaper);
    addField(form, tr("Notes on"), m_notePaper);
    addField(form, tr("Gift cards on"), m_smallPaper);
    addField(form, tr("Labels on"), m_labelPaper);
}

QWidget* PrintDialog::makePrinter()
{
    auto* side = new QWidget;
    QFormLayout* form = formIn(side);
    auto* column = static_cast<QVBoxLayout*>(side->layout());
    column->addWidget(plainLabel(tr("Printer"), TextSize::Section));
    for (const press::Queue& queue : m_printers)
        m_printer->addItem(queue.title, queue.name);
    chooseKey(m_printer, m_order.printer);
    m_printer->setAccessibleName(tr("Printer"));
    column->addWidget(m_printer);
    column->addWidget(m_state);
    addField(form, tr("Slips from"), m_tray);
    addField(form, tr("Cards from"), m_cardTray);
    addInks(m_colour, m_order.mono);
    addField(form, tr("Ink"), m_colour);
    addField(form, tr("Copies"), m_copies);
    column->addLayout(form);
    auto* grid = new QGridLayout;
    addCheck(grid, 0, 0, u"bothSides"_s, tr("On both sides"), m_order.papers.bothSides);
    column->addLayout(grid);
    column->addWidget(m_sheetTitle);
    column->addWidget(m_sheet, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_sheet->setCount(int(m_order.orders.size()));
    return side;
}

QCheckBox* PrintDialog::check(const QString& name) const
{
    return findChild<QCheckBox*>(name);
}

bool PrintDialog::cardsAreWanted() const
{
    return m_notePlace->currentData().toInt() == int(NotePlacement::OwnPage) || check(u"giftCard"_s)->isChecked()
        || check(u"giftMessage"_s)->isChecked() || check(u"label"_s)->isChecked();
}

void PrintDialog::showPrinter()
{
    m_able = {};
    const bool there = attempt(m_context.messages, [this] { m_able = press::abilitiesOf(m_printer->currentData().toString()); });
    fillTrays(m_tray, m_able.trays, m_order.tray);
    fillTrays(m_cardTray, m_able.trays, m_order.cardTray);
    m_colour->setEnabled(m_able.colour);
    check(u"bothSides"_s)->setEnabled(m_able.bothSides);
    m_print->setEnabled(there);
    showChoice();
}

void PrintDialog::showChoice()
{
    const auto queue = std::ranges::find(m_printers, m_printer->currentData().toString(), &press::Queue::name);
    const paper::PaperSize paper = paper::paperSize(m_slipPaper->currentData().toString());
    const QString state = queue == m_printers.end() ? QString() : printerState(*queue, m_able, paper);
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    setInk(m_state, Ink::Warn);
    const auto isOn = [this](const QString& name) { return check(name)->isChecked(); };
    m_notePaper->setEnabled(m_notePlace->currentData().toInt() == int(NotePlacement::OwnPage));
    m_smallPaper->setEnabled(isOn(u"giftCard"_s) || isOn(u"giftMessage"_s));
    m_labelPaper->setEnabled(isOn(u"label"_s));
    m_cardTray->setEnabled(cardsAreWanted() && m_cardTray->count() > 1);
    const QString labels = m_labelPaper->currentData().toString();
    m_sheet->setVisible(isOn(u"label"_s) && paper::isSheetOfLabels(labels));
    m_sheetTitle->setVisible(m_sheet->isVisibleTo(this));
    m_sheet->setSheet(paper::labelSheet(labels));
    const bool anything = isOn(u"slip"_s) || isOn(u"staffCopy"_s) || isOn(u"returnSlip"_s) || isOn(u"pickList"_s)
        || m_notePlace->currentData().toInt() != int(NotePlacement::None) || cardsAreWanted();
    m_print->setEnabled(anything && (queue == m_printers.end() || queue->accepts));
}

void PrintDialog::setUpPrinter()
{
    SetupDialog dialog(m_printers, m_printer->currentData().toString(), m_slipPaper->currentData().toString(), m_context, this);
    dialog.exec();
}

PrintOrder PrintDialog::order() const
{
    PrintOrder order = m_order;
    const auto isOn = [this](const QString& name) { return check(name)->isEnabled() && check(name)->isChecked(); };
    paper::Papers& papers = order.papers;
    papers.slip = isOn(u"slip"_s);
    papers.staffCopy = isOn(u"staffCopy"_s);
    papers.giftCard = isOn(u"giftCard"_s);
    papers.giftMessage = isOn(u"giftMessage"_s);
    papers.returnSlip = isOn(u"returnSlip"_s);
    papers.label = isOn(u"label"_s);
    papers.bothSides = isOn(u"bothSides"_s);
    papers.options.paper = m_slipPaper->currentData().toString();
    papers.options.note = NotePlacement(m_notePlace->currentData().toInt());
    papers.options.notePaper = m_notePaper->currentData().toString();
    papers.smallPaper = m_smallPaper->currentData().toString();
    papers.labelPaper = m_labelPaper->currentData().toString();
    papers.labelStart = m_sheet->start();
    order.pickList = isOn(u"pickList"_s);
    order.printer = m_printer->currentData().toString();
    order.tray = m_tray->currentData().toString();
    order.cardTray = m_cardTray->currentData().toString();
    order.mono = m_colour->currentData().toBool();
    order.copies = m_copies->value();
    order.sequence = sequenceFromKey(m_sequence->currentData().toString()).value_or(Sequence::AsListed);
    const press::StockSetup setup = press::setupFrom(m_context.memory.value(press::setupKey(order.printer, papers.options.paper)));
    papers.options.marginsMm = setup.marginsMm;
    if (m_able.dpi >= 150)
        papers.options.printerDpi = m_able.dpi;
    return order;
}

} // namespace kokarda::screens

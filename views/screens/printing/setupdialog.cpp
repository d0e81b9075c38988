// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/setupdialog.h"

#include "models/values/problem.h"
#include "views/paper/papersize.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QDoubleSpinBox* millimetres(const QString& name, double most)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(0, most);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setSuffix(u" mm"_s);
    box->setFixedWidth(96);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAccessibleName(name);
    return box;
}

std::array<QDoubleSpinBox*, 4> addFour(QVBoxLayout* column, const std::array<QString, 4>& titles, double most)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    std::array<QDoubleSpinBox*, 4> boxes{};
    for (size_t i = 0; i < 4; ++i) {
        boxes[i] = millimetres(titles[i], most);
        const int row = int(i) / 2;
        const int at = int(i) % 2 * 2;
        grid->addWidget(mutedLabel(titles[i]), row, at);
        grid->addWidget(boxes[i], row, at + 1);
    }
    grid->setColumnStretch(4, 1);
    column->addLayout(grid);
    return boxes;
}

} // namespace

SetupDialog::SetupDialog(const std::vector<press::Queue>& printers, const QString& printer, const QString& paper,
    const PageContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_printer(new QComboBox)
    , m_paper(new QComboBox)
    , m_state(wrappedLabel())
    , m_test(plainButton(tr("Print the test page")))
    , m_save(primaryButton(tr("Save")))
{
    setWindowTitle(tr("Margins and test page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    for (const press::Queue& queue : printers)
        m_printer->addItem(queue.title, queue.name);
    m_printer->setCurrentIndex(std::max(0, m_printer->findData(printer)));
    m_printer->setAccessibleName(tr("Printer"));
    column->addWidget(m_printer);
    for (const paper::PaperSize& size : paper::paperSizes())
        m_paper->addItem(paper::paperTitle(size), size.key);
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(paper)));
    m_paper->setAccessibleName(tr("Paper"));
    column->addWidget(m_paper);
    column->addWidget(wrappedLabel(tr("What this printer cannot reach, from each edge:")));
    m_margins = addFour(column, {tr("Left"), tr("Top"), tr("Right"), tr("Bottom")}, 40);
    column->addSpacing(8);
    column->addWidget(wrappedLabel(tr("Does it print aside, or too large? Print the test page, lay a ruler on it, and type where its four long lines are, from the left and from the upper edge of the sheet.")));
    m_readings = addFour(column, {tr("Left line"), tr("Right line"), tr("Upper line"), tr("Lower line")}, 3000);
    column->addWidget(m_state);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 8, 0, 0);
    QPushButton* plain = quietButton(tr("As delivered"));
    QPushButton* cancel = plainButton(tr("Cancel"));
    foot->addWidget(m_test);
    foot->addWidget(plain);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    for (const QDoubleSpinBox* reading : m_readings)
        connect(reading, &QDoubleSpinBox::valueChanged, this, [this] { m_read = true; });
    connect(m_printer, &QComboBox::currentIndexChanged, this, &SetupDialog::showPaper);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &SetupDialog::showPaper);
    connect(m_test, &QPushButton::clicked, this, &SetupDialog::printTest);
    connect(plain, &QPushButton::clicked, this, &SetupDialog::reset);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SetupDialog::save);
    showPaper();
    // The sentences need as many lines as the dialog's width leaves them; otherwise they take the room of the fields.
    const int width = sizeHint().width();
    setMinimumSize(width, column->totalHeightForWidth(width));
}

QString SetupDialog::key() const
{
    return press::setupKey(m_printer->currentData().toString(), m_paper->currentData().toString());
}

void SetupDialog::showPaper()
{
    m_stored = press::setupFrom(m_context.memory.value(key()));
    const paper::PaperSize paper = paper::paperSize(m_paper->currentData().toString());
    const QMarginsF margins = m_stored.marginsMm.value_or(paper.marginsMm);
    const double sides[] = {margins.left(), margins.top(), margins.right(), margins.bottom()};
    const paper::RulerReadings wanted = paper::wantedReadings(paper);
    const double lines[] = {wanted.left, wanted.right, wanted.top, wanted.bottom};
    for (size_t i = 0; i < 4; ++i) {
        const QSignalBlocker quiet(m_readings[i]);
        m_margins[i]->setValue(sides[i]);
        m_readings[i]->setValue(lines[i]);
    }
    m_read = false;
    const paper::Adjustment& adjustment = m_stored.adjustment;
    setInk(m_state, Ink::Muted);
    m_state->setText(adjustment.isNothing() ? tr("Nothing is adjusted yet.")
            : tr("Adjusted: %1 % across, %2 % down, moved by %3 and %4 mm.").arg(
                m_context.locale.toString(adjustment.scale.x() * 100, 'f', 2), m_context.locale.toString(adjustment.scale.y() * 100, 'f', 2),
                m_context.locale.toString(adjustment.shiftMm.x(), 'f', 1), m_context.locale.toString(adjustment.shiftMm.y(), 'f', 1)));
}

void SetupDialog::printTest()
{
    // The message bar lies behind this dialog: the answer stands here too.
    const bool sent = attempt(m_context.messages, [this] {
        paper::PaperSize paper = paper::paperSize(m_paper->currentData().toString());
        paper.marginsMm = QMarginsF(m_margins[0]->value(), m_margins[1]->value(), m_margins[2]->value(), m_margins[3]->value());
        press::Ticket ticket;
        ticket.printer = m_printer->currentData().toString();
        ticket.paper = paper.key;
        ticket.adjustment = m_stored.adjustment;
        press::Job job(ticket);
        job.add({paper::calibrationPage(paper, m_printer->currentText())});
        job.submit();
    });
    m_state->setText(sent ? tr("The test page is on its way to “%1”.").arg(m_printer->currentText()) : m_context.messages.text());
    setInk(m_state, sent ? Ink::Good : Ink::Bad);
}

void SetupDialog::reset()
{
    m_context.memory.setValue(key(), {});
    showPaper();
}

void SetupDialog::save()
{
    attempt(m_context.messages, [this] {
        const paper::PaperSize paper = paper::paperSize(m_paper->currentData().toString());
        press::StockSetup setup = m_stored;
        const QMarginsF margins(m_margins[0]->value(), m_margins[1]->value(), m_margins[2]->value(), m_margins[3]->value());
        if (margins != paper.marginsMm)
            setup.marginsMm = margins;
        else
            setup.marginsMm.reset();
        if (m_read)
            setup.adjustment = paper::adjustmentFrom({m_readings[0]->value(), m_readings[1]->value(), m_readings[2]->value(), m_readings[3]->value()},
                paper, m_stored.adjustment);
        m_context.memory.setValue(key(), press::toText(setup));
        accept();
    });
}

void setUpPrinters(const PageContext& context, QWidget* parent)
{
    attempt(context.messages, [&] {
        const std::vector<press::Queue> printers = press::queues();
        if (printers.empty())
            throw RuleError(SetupDialog::tr("No printer is set up on this computer. Add one in the system’s settings."));
        SetupDialog(printers, {}, context.memory.value(u"paper"_s, u"a4"_s), context, parent).exec();
    });
}

} // namespace kokarda::screens

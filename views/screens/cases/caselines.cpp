// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/cases/caselines.h"

#include "models/services/cases/casedesk.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <algorithm>

namespace kokarda::screens {

CaseLinesEdit::CaseLinesEdit(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    hide();
}

void CaseLinesEdit::show(const std::vector<OrderLine>& items, const std::vector<CaseLine>& chosen)
{
    // The same again stays as it is, with the keyboard in it: a box made anew would lose it after every tick.
    if (items == m_items && lines() == chosen)
        return;
    m_items = items;
    empty(m_grid);
    m_rows.clear();
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);
    for (const OrderLine& item : items) {
        const auto found = std::ranges::find(chosen, item.id, &CaseLine::line);
        addRow(item, found == chosen.end() ? nullptr : &*found);
    }
    setVisible(!m_rows.empty());
}

void CaseLinesEdit::addRow(const OrderLine& item, const CaseLine* chosen)
{
    const auto place = static_cast<int>(m_rows.size());
    Row row{item.id, new QCheckBox, new QSpinBox, new QLineEdit};
    // The title stands in a label beside the box: it may be long, and an ampersand in it is no shortcut.
    auto* name = new QWidget;
    auto* across = new QHBoxLayout(name);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    QLabel* title = wrappedLabel(item.title);
    across->addWidget(row.in);
    across->addWidget(title, 1);
    row.in->setChecked(chosen != nullptr);
    row.in->setAccessibleName(item.title);
    row.pieces->setRange(1, std::max(1, item.quantity));
    row.pieces->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.pieces->setValue(chosen ? chosen->quantity : std::max(1, item.quantity));
    row.pieces->setSuffix(tr(" of %1").arg(item.quantity));
    row.pieces->setAccessibleName(tr("Pieces"));
    row.reason->setText(chosen ? CaseDesk::reasonTitle(chosen->reason) : QString());
    row.reason->setPlaceholderText(tr("another reason"));
    row.reason->setAccessibleName(tr("Reason for this item"));
    row.pieces->setEnabled(chosen != nullptr);
    row.reason->setVisible(chosen != nullptr);
    m_grid->addWidget(name, 2 * place, 0);
    m_grid->addWidget(row.pieces, 2 * place, 1);
    // Titles that wrap ask for less height than the box beside them has.
    row.pieces->ensurePolished();
    m_grid->setRowMinimumHeight(2 * place, row.pieces->sizeHint().height());
    // Under its item, and only where there is something to say: titles are long, other reasons rare.
    m_grid->addWidget(row.reason, 2 * place + 1, 0, 1, 2);
    connect(row.in, &QCheckBox::clicked, this, [this, row](bool in) {
        row.pieces->setEnabled(in);
        row.reason->setVisible(in);
        emit edited();
    });
    connect(row.pieces, &QSpinBox::editingFinished, this, &CaseLinesEdit::edited);
    connect(row.reason, &QLineEdit::editingFinished, this, &CaseLinesEdit::edited);
    m_rows.push_back(row);
}

std::vector<CaseLine> CaseLinesEdit::lines() const
{
    std::vector<CaseLine> lines;
    for (const Row& row : m_rows) {
        if (row.in->isChecked())
            lines.push_back({row.line, row.pieces->value(), CaseDesk::reasonOf(row.reason->text())});
    }
    return lines;
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/batcheditor.h"

#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

BatchEditor::BatchEditor(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_add(quietButton(tr("Another delivery")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(3, 1);
    column->addLayout(m_grid);
    m_add->setObjectName(u"addBatch"_s);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        std::vector<GiftBatch> now = batches();
        now.push_back({});
        fill(now);
        m_rows.back().stock->setFocus();
        m_rows.back().stock->selectAll();
    });
}

void BatchEditor::show(const Gift& gift)
{
    std::vector<GiftBatch> batches = gift.batches;
    if (batches.empty())
        batches.push_back({gift.stock, gift.bestBefore});
    // What is being typed stays while the same stock is shown again.
    if (batches != this->batches() || m_rows.empty())
        fill(batches);
}

void BatchEditor::fill(const std::vector<GiftBatch>& batches)
{
    empty(m_grid);
    m_rows.clear();
    for (const GiftBatch& batch : batches)
        addRow(batch);
}

void BatchEditor::addRow(const GiftBatch& batch)
{
    const int place = static_cast<int>(m_rows.size());
    Row row{new QSpinBox, new QDateEdit, new QCheckBox(tr("best before"))};
    row.stock->setRange(0, 1'000'000);
    row.stock->setButtonSymbols(QAbstractSpinBox::NoButtons);
    row.stock->setAlignment(Qt::AlignRight);
    row.stock->setFixedWidth(64);
    row.stock->setValue(batch.stock);
    row.stock->setObjectName(place == 0 ? u"giftStock"_s : u"giftStock%1"_s.arg(place));
    row.stock->setAccessibleName(tr("Pieces on the shelf"));
    row.date->setCalendarPopup(true);
    row.date->setFixedWidth(120);
    row.date->setDate(batch.bestBefore.isValid() ? batch.bestBefore : QDate::currentDate().addMonths(6));
    row.date->setVisible(batch.bestBefore.isValid());
    row.date->setAccessibleName(tr("Best before"));
    row.dated->setChecked(batch.bestBefore.isValid());
    connect(row.stock, &QSpinBox::editingFinished, this, &BatchEditor::edited);
    connect(row.date, &QDateEdit::editingFinished, this, &BatchEditor::edited);
    connect(row.dated, &QCheckBox::toggled, this, [this, date = row.date](bool dated) {
        date->setVisible(dated);
        emit edited();
    });
    m_grid->addWidget(row.stock, place, 0);
    m_grid->addWidget(row.dated, place, 1);
    m_grid->addWidget(row.date, place, 2);
    if (place > 0) {
        auto* remove = new QToolButton;
        remove->setProperty("kind", u"icon"_s);
        remove->setIcon(icon(u"trash-2"_s, Ink::Muted));
        remove->setToolTip(tr("Remove this delivery"));
        remove->setAccessibleName(remove->toolTip());
        connect(remove, &QToolButton::clicked, this, [this, place] {
            std::vector<GiftBatch> now = batches();
            now.erase(now.begin() + place);
            fill(now);
            emit edited();
        });
        m_grid->addWidget(remove, place, 3, Qt::AlignLeft);
    }
    m_rows.push_back(row);
}

std::vector<GiftBatch> BatchEditor::batches() const
{
    std::vector<GiftBatch> now;
    for (const Row& row : m_rows)
        now.push_back({row.stock->value(), row.dated->isChecked() ? row.date->date() : QDate()});
    return now;
}

void BatchEditor::store(Gift& gift) const
{
    const std::vector<GiftBatch> now = batches();
    if (now.empty())
        return;
    gift.batches = now.size() > 1 ? now : std::vector<GiftBatch>{};
    gift.bestBefore = now.size() > 1 ? QDate() : now.front().bestBefore;
    gift.stock = 0;
    for (const GiftBatch& batch : now)
        gift.stock += batch.stock;
}

QSpinBox* BatchEditor::stockEdit(int batch) const
{
    return m_rows.at(static_cast<std::size_t>(batch)).stock;
}

QDateEdit* BatchEditor::dateEdit(int batch) const
{
    return m_rows.at(static_cast<std::size_t>(batch)).date;
}

QCheckBox* BatchEditor::datedBox(int batch) const
{
    return m_rows.at(static_cast<std::size_t>(batch)).dated;
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/packing/benchsetup.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

BenchSetup::BenchSetup(const PageContext& context, QWidget* parent)
    : UprightArea(parent)
    , m_context(context)
    , m_cutOffs(new QGridLayout)
    , m_packagings(new QGridLayout)
{
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("The bench"), TextSize::PageTitle));
    column->addWidget(plainLabel(tr("Out the same day"), TextSize::Section));
    QLabel* hint = wrappedLabel(tr("An order placed before this time on a working day goes out that day, a later one on the next. "
                                   "What is over its time is late and stands first."));
    setInk(hint, Ink::Muted);
    column->addWidget(hint);
    column->addLayout(m_cutOffs);
    column->addSpacing(16);
    column->addWidget(plainLabel(tr("Packagings"), TextSize::Section));
    QLabel* about = wrappedLabel(tr("A gift is suggested only when it fits the packaging and its weight step."));
    setInk(about, Ink::Muted);
    column->addWidget(about);
    column->addLayout(m_packagings);
    QPushButton* add = plainButton(tr("Add a packaging"));
    add->setObjectName(u"addPackaging"_s);
    add->setIcon(icon(u"plus"_s));
    connect(add, &QPushButton::clicked, this, [this] {
        std::vector<Packaging> now = packagings();
        now.push_back({tr("New packaging"), ParcelSize::Small, 2000});
        showPackagings(now);
        keep();
        m_rows.back().name->setFocus();
        m_rows.back().name->selectAll();
    });
    column->addWidget(add, 0, Qt::AlignLeft);
    column->addSpacing(16);
    QPushButton* back = plainButton(tr("Back to the bench"));
    back->setObjectName(u"benchBack"_s);
    connect(back, &QPushButton::clicked, this, &BenchSetup::left);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addStretch(1);
    for (QGridLayout* grid : {m_cutOffs, m_packagings}) {
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(8);
    }
    setWidget(ground);
}

void BenchSetup::load()
{
    m_kept = PackingSetup(m_context.shop).packagings();
    showCutOffs();
    showPackagings(m_kept);
}

void BenchSetup::reload()
{
    const PackingSetup setup(m_context.shop);
    if (m_isStoring)
        return;
    if (setup.cutOffs() != m_times || setup.packagings() != m_kept)
        load();
}

void BenchSetup::showCutOffs()
{
    empty(m_cutOffs);
    m_times = PackingSetup(m_context.shop).cutOffs();
    int row = 0;
    for (const Channel& channel : m_context.shop.settings().channels()) {
        const auto known = m_times.find(channel.id);
        auto* on = new QCheckBox(QString(channel.name).replace(u'&', u"&&"_s));
        auto* time = new QTimeEdit(known == m_times.end() ? QTime(14, 0) : known->second);
        on->setChecked(known != m_times.end());
        time->setEnabled(on->isChecked());
        time->setDisplayFormat(m_context.locale.timeFormat(QLocale::ShortFormat));
        time->setObjectName(u"cutOff_%1"_s.arg(channel.id.value));
        time->setAccessibleName(tr("Until when %1 goes out the same day").arg(channel.name));
        time->setFixedWidth(104);
        time->setButtonSymbols(QAbstractSpinBox::NoButtons);
        const auto store = [this, on, time, id = channel.id] {
            time->setEnabled(on->isChecked());
            this->store([&](PackingSetup& setup) { setup.setCutOff(id, on->isChecked() ? time->time() : QTime()); });
        };
        connect(on, &QCheckBox::toggled, this, store);
        connect(time, &QTimeEdit::editingFinished, this, store);
        m_cutOffs->addWidget(on, row, 0);
        m_cutOffs->addWidget(time, row++, 1, Qt::AlignLeft);
    }
    if (row == 0)
        m_cutOffs->addWidget(mutedLabel(tr("Channels come with the first import.")), 0, 0);
    m_cutOffs->setColumnStretch(1, 1);
}

void BenchSetup::showPackagings(const std::vector<Packaging>& packagings)
{
    empty(m_packagings);
    m_rows.clear();
    for (const Packaging& packaging : packagings) {
        const int place = static_cast<int>(m_rows.size());
        Row row{new QLineEdit(packaging.name), new QComboBox, new QSpinBox};
        row.name->setObjectName(u"packagingName"_s);
        row.name->setAccessibleName(tr("Name of the packaging"));
        for (const ParcelSize size : {ParcelSize::Letterbox, ParcelSize::Small, ParcelSize::Medium, ParcelSize::Large})
            row.size->addItem(sizeTitle(size), static_cast<int>(size));
        row.size->setCurrentIndex(row.size->findData(static_cast<int>(packaging.size)));
        row.size->setAccessibleName(tr("Size"));
        row.limit->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row.limit->setRange(0, 100'000);
        row.limit->setSingleStep(500);
        row.limit->setSuffix(u" g"_s);
        row.limit->setSpecialValueText(tr("no limit"));
        row.limit->setValue(packaging.weightLimitGrams);
        row.limit->setAccessibleName(tr("Weight step"));
        auto* remove = new QToolButton;
        remove->setProperty("kind", u"icon"_s);
        remove->setIcon(icon(u"trash-2"_s, Ink::Muted));
        remove->setToolTip(tr("Remove this packaging"));
        remove->setAccessibleName(remove->toolTip());
        connect(row.name, &QLineEdit::editingFinished, this, &BenchSetup::keep);
        connect(row.size, &QComboBox::activated, this, &BenchSetup::keep);
        connect(row.limit, &QSpinBox::editingFinished, this, &BenchSetup::keep);
        connect(remove, &QToolButton::clicked, this, [this, place] {
            std::vector<Packaging> now = this->packagings();
            now.erase(now.begin() + place);
            showPackagings(now);
            keep();
        });
        m_packagings->addWidget(row.name, place, 0);
        m_packagings->addWidget(row.size, place, 1);
        m_packagings->addWidget(row.limit, place, 2);
        m_packagings->addWidget(remove, place, 3);
        m_rows.push_back(row);
    }
    m_packagings->setColumnStretch(0, 1);
}

std::vector<Packaging> BenchSetup::packagings() const
{
    std::vector<Packaging> now;
    for (const Row& row : m_rows) {
        now.push_back({row.name->text().trimmed(), static_cast<ParcelSize>(row.size->currentData().toInt()),
            row.limit->value()});
    }
    return now;
}

void BenchSetup::keep()
{
    const std::vector<Packaging> now = packagings();
    if (now == PackingSetup(m_context.shop).packagings())
        return;
    store([&](PackingSetup& setup) { setup.store(now); });
}

void BenchSetup::store(const std::function<void(PackingSetup&)>& change)
{
    attempt(m_context.messages, [&] {
        const QScopedValueRollback storing(m_isStoring, true);
        PackingSetup setup(m_context.shop);
        change(setup);
        m_kept = setup.packagings();
        m_times = setup.cutOffs();
    });
}

} // namespace kokarda::screens

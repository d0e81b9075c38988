// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/printing/cameoutdialog.h"

#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

CameOutDialog::CameOutDialog(const QString& printer, const QString& paper, int firstPage, int pages,
    const QString& reason, QWidget* parent)
    : QDialog(parent)
    , m_first(firstPage)
    , m_pages(pages)
    , m_all(new QRadioButton(tr("Yes, all of it")))
    , m_some(new QRadioButton(tr("Only up to page")))
    , m_none(new QRadioButton(tr("Nothing came out")))
    , m_page(new QSpinBox)
    , m_goOn(primaryButton({}))
    , m_later(plainButton(tr("Later")))
{
    setWindowTitle(tr("Did it come out?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("Did it come out?"), TextSize::Section));
    const QString what = tr("“%1”, %2, pages %3 to %4.").arg(printer, paper, QString::number(firstPage), QString::number(pages));
    auto* said = wrappedLabel(reason.isEmpty() ? what : what + u'\n' + tr("The print system says: %1").arg(reason));
    column->addWidget(said);
    column->addWidget(m_all);
    auto* row = new QHBoxLayout;
    m_page->setRange(firstPage, std::max(firstPage, pages - 1));
    m_page->setFixedWidth(96);
    m_page->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_page->setAccessibleName(tr("Last good page"));
    row->addWidget(m_some);
    row->addWidget(m_page);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_none);
    m_some->setVisible(pages > firstPage);
    m_page->setVisible(pages > firstPage);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 8, 0, 0);
    foot->addStretch(1);
    foot->addWidget(m_later);
    foot->addWidget(m_goOn);
    column->addLayout(foot);
    connect(m_page, &QSpinBox::valueChanged, this, [this] { m_some->setChecked(true); });
    for (const QRadioButton* choice : {m_all, m_some, m_none})
        connect(choice, &QRadioButton::toggled, this, [this] { offer(m_all->isChecked()); });
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        m_goesOn = !m_all->isChecked();
        accept();
    });
    connect(m_later, &QPushButton::clicked, this, &QDialog::accept);
    // Nothing is taken for granted: what nobody saw did not come out.
    m_none->setChecked(true);
    setMinimumWidth(440);
}

int CameOutDialog::lastGoodPage() const
{
    return m_all->isChecked() ? m_pages : m_some->isChecked() ? m_page->value() : m_first - 1;
}

void CameOutDialog::offer(bool everything)
{
    m_goOn->setText(everything ? tr("Mark as printed") : tr("Print the rest"));
    m_later->setVisible(!everything);
}

} // namespace kokarda::screens

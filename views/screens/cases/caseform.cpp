// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/cases/caseform.h"

#include "models/services/cases/casedesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/keeprow.h"
#include "views/screens/shared/orderhint.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

CaseForm::CaseForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(new QComboBox)
    , m_date(new QDateEdit)
    , m_order(new QLineEdit)
    , m_reason(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_problems(wrappedLabel())
{
    for (const CaseFile::Kind one : {CaseFile::Kind::Complaint, CaseFile::Kind::Return, CaseFile::Kind::Enquiry})
        m_kind->addItem(CaseDesk::kindTitle(one), static_cast<int>(one));
    m_date->setCalendarPopup(true);
    m_order->setPlaceholderText(tr("as on the slip; scan its code"));
    m_reason->setEditable(true);
    m_reason->addItems(CaseDesk::reasons());
    m_text->setTabChangesFocus(true);
    setInk(m_problems, Ink::Bad);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("A new case"), TextSize::PageTitle));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(mutedLabel(tr("Kind")), m_kind);
    form->addRow(mutedLabel(tr("Came in on")), m_date);
    form->addRow(mutedLabel(tr("Order number")), m_order);
    form->addRow(QString(), orderHint(context, m_order, u"caseWhose"_s));
    form->addRow(mutedLabel(tr("Reason")), m_reason);
    form->addRow(mutedLabel(tr("In their words")), m_text);
    column->addLayout(form);
    column->addWidget(m_problems);
    column->addStretch(1);
    QPushButton* leave = plainButton(tr("Discard"));
    QPushButton* keep = primaryButton(tr("Open the case"));
    column->addLayout(keepRow(leave, keep));
    connect(leave, &QPushButton::clicked, this, &CaseForm::left);
    connect(keep, &QPushButton::clicked, this, &CaseForm::store);
    connect(m_order, &QLineEdit::returnPressed, this, [this] { m_reason->setFocus(); });
}

void CaseForm::begin(const QString& orderNumber)
{
    const QDate today = dayIn({QDateTime::currentMSecsSinceEpoch()}, m_context.shop.settings().zone());
    m_kind->setCurrentIndex(0);
    m_date->setMaximumDate(today);
    m_date->setDate(today);
    m_given = orderNumber;
    m_order->setText(orderNumber);
    m_reason->setCurrentText({});
    m_text->clear();
    m_problems->clear();
    m_order->setFocus();
}

bool CaseForm::isBegun() const
{
    return m_order->text() != m_given || !m_reason->currentText().isEmpty() || !m_text->toPlainText().isEmpty();
}

void CaseForm::store()
{
    attempt(m_context.messages, [this] {
        CaseDesk desk(m_context.shop);
        CaseFile file;
        file.kind = static_cast<CaseFile::Kind>(m_kind->currentData().toInt());
        // Noon: the day stays the same day in every zone that staff may look from.
        file.openedAt = instantOf(QDateTime(m_date->date(), QTime(12, 0), m_context.shop.settings().zone()));
        file.reason = CaseDesk::reasonOf(m_reason->currentText());
        file.text = m_text->toPlainText().trimmed();
        QStringList said;
        for (const Problem& problem : desk.problemsOf(file, m_order->text()))
            said << problem.message;
        m_problems->setText(said.join(u'\n'));
        if (!said.isEmpty())
            return;
        const CaseFile opened = desk.open(file, m_order->text());
        tellDone(m_context, tr("Case %1 is open.").arg(opened.number));
        emit stored(opened.id);
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/taxnumberedit.h"

#include "models/values/taxnumber.h"
#include "views/screens/shared/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kokarda::screens {

TaxNumberEdit::TaxNumberEdit(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_hint(wrappedLabel(tr("The check digit of this NIP does not fit. Look at it again; it is kept as it is.")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(title());
    setFocusProxy(m_edit);
    setInk(m_hint, Ink::Warn);
    m_hint->hide();
    connect(m_edit, &QLineEdit::textChanged, this, &TaxNumberEdit::look);
}

QString TaxNumberEdit::title()
{
    return tr("Tax number (NIP, VAT)");
}

QString TaxNumberEdit::number() const
{
    return m_edit->text().trimmed();
}

void TaxNumberEdit::setCountry(const QString& country)
{
    m_country = country;
    look();
}

bool TaxNumberEdit::isWarning() const
{
    return hasWrongNipDigit(m_edit->text(), m_country);
}

void TaxNumberEdit::look()
{
    m_hint->setVisible(isWarning());
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/moneyedit.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

MoneyEdit::MoneyEdit(QLocale locale, QWidget* parent)
    : QLineEdit(parent)
    , m_locale(std::move(locale))
{
    setAlignment(Qt::AlignRight);
    setFixedWidth(112);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::mark);
}

void MoneyEdit::setMoney(const Money& money)
{
    m_currency = money.currency;
    setText(plainAmount(money).replace(u'.', m_locale.decimalPoint()));
    setToolTip(money.currency.code());
}

void MoneyEdit::mark()
{
    const bool wrong = !text().trimmed().isEmpty() && !money();
    if (property("wrong").toBool() == wrong)
        return;
    setProperty("wrong", wrong);
    style()->unpolish(this);
    style()->polish(this);
}

std::optional<Money> MoneyEdit::money() const
{
    QString typed = text().simplified().remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
    typed.replace(u',', u'.');
    return moneyFromPlain(typed, m_currency);
}

} // namespace kokarda::screens

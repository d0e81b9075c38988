// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/money.h"

#include <QLineEdit>
#include <QLocale>
#include <optional>

namespace kokarda::screens {

/// An amount typed by a person: decimal comma or point, the currency beside it.
class MoneyEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QLocale locale, QWidget* parent = nullptr);

    void setMoney(const Money& money);
    /// None while the text is no amount.
    std::optional<Money> money() const;

private:
    void mark();

    QLocale m_locale;
    Currency m_currency;
};

} // namespace kokarda::screens

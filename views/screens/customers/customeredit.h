// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/customer.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kokarda::screens {

class TaxNumberEdit;

/// What the shop knows of a person and may put right: kept when a field is left, taken back with Undo.
class CustomerEdit : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerEdit(const PageContext& context, QWidget* parent = nullptr);

    void show(const Customer& customer);
    void keepNow();
    QLineEdit* field(const char* name) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* addField(const char* name);
    Customer typed() const;
    bool isChanged() const;
    void showDayHints();

    PageContext m_context;
    Customer m_customer;
    QDate m_nameDay;
    QLineEdit* m_name;
    QLineEdit* m_company;
    TaxNumberEdit* m_taxId;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QComboBox* m_language;
    QComboBox* m_form;
    QLineEdit* m_vocative;
    QLabel* m_greeting;
    QLineEdit* m_birthday;
    QLabel* m_noBirthday;
    QLineEdit* m_nameDayField;
    QLabel* m_days;
    QLineEdit* m_tags;
    QPlainTextEdit* m_note;
};

} // namespace kokarda::screens

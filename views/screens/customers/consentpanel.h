// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/customers/consentbook.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace kokarda::screens {

/// What a customer agreed to: where each channel and purpose stands, the whole log, writing down a new consent, and
/// withdrawing one with a single click.
class ConsentPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(CustomerId customer);
    /// Writes down the consent as the form has it.
    void give();
    QComboBox* medium() const { return m_medium; }
    QComboBox* purpose() const { return m_purpose; }
    QComboBox* source() const { return m_source; }
    QPlainTextEdit* wording() const { return m_wording; }

private:
    QWidget* makeForm();
    void showStates();
    void showState(const ConsentState& state, int row);
    void showHistory();
    void suggestWording();
    Consent typed() const;

    PageContext m_context;
    CustomerId m_customer;
    QGridLayout* m_states;
    QVBoxLayout* m_history;
    QComboBox* m_medium;
    QComboBox* m_purpose;
    QComboBox* m_source;
    QPlainTextEdit* m_wording;
    QLabel* m_problems;
    QString m_suggested; ///< the wording as it was proposed
};

} // namespace kokarda::screens

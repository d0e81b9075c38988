// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/letter.h"
#include "views/paper/page.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace kokarda::screens {

class AmendsPick;
class CaseLinesEdit;
class MoneyEdit;

/// One case: its clock, what came in, what was decided, and the letter. What is typed is kept when another is shown.
class CaseCard : public QWidget
{
    Q_OBJECT

public:
    explicit CaseCard(const PageContext& context, QWidget* parent = nullptr);

    void show(const CaseFile& file);
    void keepNow();
    /// Closes an open case, opens a closed one again.
    void closeOrReopen();
    /// Writes the letter without asking for the file's name. Throws RuleError where nothing is decided.
    void saveLetterTo(const QString& path);
    const CaseFile& shown() const { return m_file; }
    QComboBox* resolution() const { return m_resolution; }
    QComboBox* reason() const { return m_reason; }
    QPlainTextEdit* text() const { return m_text; }
    QPlainTextEdit* answer() const { return m_answer; }
    CaseLinesEdit* lines() const { return m_lines; }
    MoneyEdit* refund() const { return m_refund; }
    AmendsPick* amends() const { return m_amends; }

signals:
    /// Closed or opened again by its button: it leaves the list, and the next press must not meet the next case.
    void turned();
    void orderWanted(kokarda::OrderId order);
    void customerWanted(kokarda::CustomerId customer);
    /// The review that opened the case.
    void reviewWanted(kokarda::ReviewId review);

private:
    QWidget* makeActions();
    CaseFile::Resolution decided() const;
    Money usual(const std::vector<CaseLine>& lines) const;
    void showDecision();
    void hintAtRefund();
    void tieToOrder();
    std::vector<paper::Page> pagesOf(const Letter& letter, const QString& paper) const;
    CaseFile typed() const;
    void showClock();
    void showPeople(const CaseSummary& summary);

    PageContext m_context;
    CaseFile m_file;
    QLabel* m_title;
    QLabel* m_clock;
    QLabel* m_silence; ///< what happens when nobody answers
    QLabel* m_about;
    QPushButton* m_order;
    QLineEdit* m_orderNumber;
    QPushButton* m_customer;
    QPushButton* m_review;
    QLabel* m_worth;
    QComboBox* m_reason;
    QComboBox* m_resolution;
    MoneyEdit* m_refund;
    QLabel* m_refundHint;
    AmendsPick* m_amends;
    QFormLayout* m_form;
    QLabel* m_linesTitle;
    CaseLinesEdit* m_lines;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_answer;
    QPushButton* m_close;
};

} // namespace kokarda::screens

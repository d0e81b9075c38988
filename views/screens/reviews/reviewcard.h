// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "models/values/review.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kokarda::screens {

/// One review: what was said, how it was verified, and the reply. What is typed is kept when another is shown.
class ReviewCard : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewCard(const PageContext& context, QWidget* parent = nullptr);

    void show(const Review& review);
    /// Stores what was changed.
    void keepNow();
    const Review& shown() const { return m_review; }
    QPlainTextEdit* reply() const { return m_reply; }

signals:
    void orderWanted(kokarda::OrderId order);
    void customerWanted(kokarda::CustomerId customer);
    /// The case that this review opened.
    void caseWanted(kokarda::CaseId file);
    /// What was typed in by hand is to be corrected.
    void correctionWanted();

private:
    QWidget* makeReply();
    void draft(bool formal);
    void putReply(const QString& text);
    void showCase();
    void openCase();
    Review typed() const;

    PageContext m_context;
    Review m_review;
    QString m_draft; ///< the last draft; empty: none, or taken
    bool m_filling = false;
    QLabel* m_stars;
    QLabel* m_about;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_order;
    QPushButton* m_customer;
    QPushButton* m_correct;
    QPushButton* m_case;
    QComboBox* m_verified;
    QCheckBox* m_incentivised;
    QPlainTextEdit* m_reply;
};

} // namespace kokarda::screens

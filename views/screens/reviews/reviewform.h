// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/review.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kokarda::screens {

/// A review typed in from a paper card, the telephone or a portal without an export.
class ReviewForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewForm(const PageContext& context, QWidget* parent = nullptr);

    /// Empty fields, today's date.
    void begin();
    /// A review that was typed in before, to be corrected.
    void begin(const Review& review);
    void store();
    /// Something has been typed since begin().
    bool isBegun() const;
    QLineEdit* orderNumber() const { return m_order; }
    QLineEdit* author() const { return m_author; }
    QPlainTextEdit* words() const { return m_text; }
    QComboBox* stars() const { return m_stars; }

signals:
    void stored(kokarda::ReviewId review);
    void left();

private:
    Review typed() const;
    bool isSameOrder() const;

    PageContext m_context;
    Review m_review; ///< as it was before the typing
    Review m_empty;  ///< what the fields said then
    QLabel* m_title;
    QComboBox* m_source;
    QDateEdit* m_date;
    QComboBox* m_stars;
    QComboBox* m_recommend;
    QLineEdit* m_order;
    QLineEdit* m_author;
    QPlainTextEdit* m_text;
    QCheckBox* m_incentivised;
    QLabel* m_problems;
};

} // namespace kokarda::screens

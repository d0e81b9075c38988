// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/casefile.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kokarda::screens {

/// A complaint, return or question that has just come in.
class CaseForm : public QWidget
{
    Q_OBJECT

public:
    explicit CaseForm(const PageContext& context, QWidget* parent = nullptr);

    /// Empty fields, today's date; the order's number where it is known.
    void begin(const QString& orderNumber = {});
    void store();
    /// Something has been typed since begin().
    bool isBegun() const;
    QComboBox* kind() const { return m_kind; }
    QLineEdit* orderNumber() const { return m_order; }
    QComboBox* reason() const { return m_reason; }

signals:
    void stored(kokarda::CaseId id);
    void left();

private:
    PageContext m_context;
    QString m_given; ///< the order's number that was known before
    QComboBox* m_kind;
    QDateEdit* m_date;
    QLineEdit* m_order;
    QComboBox* m_reason;
    QPlainTextEdit* m_text;
    QLabel* m_problems;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace kokarda::screens {

class TaxNumberEdit;

/// The shop's own side of an order: its words about it, the tracking number, the buyer's tax number, and what happened
/// with it. Edits are kept when the field is left.
class OrderExtras : public QWidget
{
    Q_OBJECT

public:
    explicit OrderExtras(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw. What is being typed stays while the same order is shown.
    void show(const Order& order);
    void keepNow();
    QPlainTextEdit* staffNote() const { return m_staffNote; }
    QLineEdit* tracking() const { return m_tracking; }
    TaxNumberEdit* taxId() const { return m_taxId; }
    /// The history as it stands, one line each.
    QString historyText() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showHistory();

    PageContext m_context;
    OrderId m_order;
    QString m_keptNote;
    QString m_keptTracking;
    QString m_keptTaxId;
    QPlainTextEdit* m_staffNote;
    QLineEdit* m_tracking;
    TaxNumberEdit* m_taxId;
    QVBoxLayout* m_history;
};

} // namespace kokarda::screens

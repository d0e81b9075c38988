// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kokarda::screens {

/// The gift of one parcel: what it is and why, another one, or none.
class GiftPanel : public QWidget
{
    Q_OBJECT

public:
    explicit GiftPanel(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw.
    void show(OrderId order);
    bool isDecided() const { return m_decided; }
    /// Decided for a gift or against one, or there is nothing to decide.
    bool isSettled() const;
    /// The gift as it is shown: "2 × Tea".
    QString name() const;
    /// A gift's own code was scanned: it goes into the parcel. False when no gift of this parcel is called so.
    bool scan(const QString& code);

    /// Puts the suggested gift into the parcel.
    void accept();
    /// No gift for this parcel, because …
    void giveNone(const QString& because);
    QPushButton* acceptButton() const { return m_accept; }
    QLineEdit* reasonEdit() const { return m_because; }

signals:
    void decided();

private:
    static QString counted(int count, const QString& name);
    void fill();
    void give(const GiftChoice& choice);
    void fillMenu();
    void makeReasons();

    PageContext m_context;
    OrderId m_order;
    GiftSuggestion m_suggestion;
    bool m_decided = false;
    bool m_frozen = false;
    QLabel* m_sign;
    QLabel* m_name;
    QLabel* m_state;
    QLabel* m_reason;
    QPushButton* m_accept;
    QPushButton* m_other;
    QPushButton* m_none;
    QLineEdit* m_because;
    bool m_declined = false;
};

} // namespace kokarda::screens

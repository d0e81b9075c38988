// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kokarda::screens {

/// The gift of one parcel: what it is and why, another one, one from the pantry that no rule speaks for, or none.
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
    /// Whether any gift of the pantry has this code.
    bool hasCode(const QString& code) const;

    /// Puts the suggested gift into the parcel.
    void accept();
    /// No gift for this parcel, because …
    void giveNone(const QString& because);
    /// This one from the pantry: it is given once its reason is entered.
    void takeByHand(const GiftChoice& choice);
    QPushButton* acceptButton() const { return m_accept; }
    QLineEdit* reasonEdit() const { return m_because; }
    QPushButton* otherButton() const { return m_other; }
    QLineEdit* whyEdit() const { return m_why; }

signals:
    void decided();

private:
    GiftId giftCalled(const QString& code) const;
    static QString counted(int count, const QString& name);
    void fill();
    void give(const GiftChoice& choice);
    void give(const GiftChoice& choice, const QString& why);
    void giveByHand();
    void fillMenu();
    void addToMenu(const GiftChoice& choice, const std::function<void()>& take);
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
    QLineEdit* m_why;
    GiftChoice m_byHand; ///< chosen from the pantry, and its reason is being written
    bool m_gone = false; ///< the parcel is packed: nothing is put into it any more
    bool m_declined = false;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/gift.h"
#include "views/screens/shared/pagecontext.h"

#include <QWidget>

class QLabel;
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

    /// Puts the suggested gift into the parcel.
    void accept();
    /// No gift for this parcel, after all.
    void giveNone();

signals:
    void decided();

private:
    void fill();
    void give(const GiftChoice& choice);
    void fillMenu();

    PageContext m_context;
    OrderId m_order;
    GiftSuggestion m_suggestion;
    bool m_decided = false;
    bool m_frozen = false;
    QLabel* m_sign;
    QLabel* m_name;
    QLabel* m_reason;
    QPushButton* m_accept;
    QPushButton* m_other;
    QPushButton* m_none;
};

} // namespace kokarda::screens

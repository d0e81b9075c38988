// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/pagecontext.h"
#include "views/screens/shared/uprightarea.h"


class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace kokarda {
struct Parcel;
}

namespace kokarda::screens {

class CombineBanner;
class EarlierParcels;
class GiftPanel;
class NotePanel;
class OrderExtras;

/// One order: what is in it, for whom, what the customer says, the gift and the note.
class OrderDetail : public UprightArea
{
    Q_OBJECT

public:
    explicit OrderDetail(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw.
    void show(const Parcel& parcel);
    NotePanel* note() const { return m_note; }
    GiftPanel* gift() const { return m_gift; }
    EarlierParcels* earlier() const { return m_earlier; }
    OrderExtras* extras() const { return m_extras; }
    CombineBanner* combine() const { return m_combine; }
    /// Keeps what is being typed, in the note and in the shop's own words.
    void keepNow();

signals:
    void customerWanted(kokarda::CustomerId customer);

private:
    void showHead(const Order& order);
    void showLines(const Order& order);
    void showFacts(const Parcel& parcel);
    QLabel* section(const QString& title);

    PageContext m_context;
    QVBoxLayout* m_column;
    QLabel* m_number;
    QLabel* m_statusSign;
    QLabel* m_status;
    QLabel* m_about;
    QWidget* m_remark;
    QLabel* m_remarkText;
    QWidget* m_giftBanner;
    QLabel* m_giftMessage;
    QGridLayout* m_lines;
    QGridLayout* m_facts;
    EarlierParcels* m_earlier;
    GiftPanel* m_gift;
    NotePanel* m_note;
    OrderExtras* m_extras;
    CombineBanner* m_combine;
    OrderId m_shown;
};

} // namespace kokarda::screens

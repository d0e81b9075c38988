// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"
#include "views/screens/shared/pagecontext.h"
#include "views/screens/shared/uprightarea.h"

#include <map>
#include <vector>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace kokarda {
struct Parcel;
}

namespace kokarda::screens {

class CombineBanner;
class EarlierParcels;
class GiftPanel;
class ItemRow;
class NotePanel;

/// What a code means for the parcel on the bench.
struct Scanned
{
    enum class As { Stranger, Counted, TooMany };
    As as = As::Stranger;
    QString words; ///< the item and how much of it is in: "Mug, 2 of 4"
};

/// One parcel on the bench: the remark that must be read, items to tick, gift and note.
class PackingSheet : public UprightArea
{
    Q_OBJECT

public:
    explicit PackingSheet(const PageContext& context, QWidget* parent = nullptr);

    /// Throws what the services throw. Ticks are kept in the shop until the parcel is packed.
    void show(const Parcel& parcel);
    /// Counts one piece of the item with this code, or confirms the gift with this code.
    Scanned scan(const QString& code);
    /// Whether an item of this parcel or a gift of the pantry has this code.
    bool isCalled(const QString& code) const;
    /// Pieces of each line that lie in the parcel.
    std::map<OrderLineId, int> counted() const;
    /// Some pieces are in and others are not: this could be a part of the order.
    bool isPart() const;
    /// What still keeps the parcel open, in words; empty when it can be closed.
    QString missing() const;
    GiftPanel* gift() const { return m_gift; }
    QComboBox* packaging() const { return m_packaging; }
    NotePanel* note() const { return m_note; }
    CombineBanner* combine() const { return m_combine; }
    EarlierParcels* earlier() const { return m_earlier; }
    QCheckBox* remarkSeen() const { return m_remarkSeen; }
    const std::vector<ItemRow*>& items() const { return m_items; }

signals:
    void progressed();
    /// A button with the keyboard goes away.
    void leftBehind();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showItems(const Order& order);
    void keepTicks();
    void showPackaging(const Order& order);

    PageContext m_context;
    OrderId m_order;
    Order m_shown;
    QLabel* m_number;
    QLabel* m_about;
    CombineBanner* m_combine;
    EarlierParcels* m_earlier;
    QComboBox* m_packaging;
    QWidget* m_remark;
    QLabel* m_remarkText;
    QCheckBox* m_remarkSeen;
    QWidget* m_giftBanner;
    QLabel* m_giftMessage;
    QWidget* m_both = nullptr;      ///< the items, and gift, packaging and note
    QBoxLayout* m_halves = nullptr; ///< beside or below one another
    QVBoxLayout* m_itemColumn;
    std::vector<ItemRow*> m_items;
    GiftPanel* m_gift;
    NotePanel* m_note;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/orders/handorder.h"
#include "views/screens/shared/pagecontext.h"
#include "views/screens/shared/uprightarea.h"

#include <vector>

class QComboBox;
class QCompleter;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace kokarda::screens {

class CustomerOffers;
class MoneyEdit;
class TaxNumberEdit;

/// An order that comes by phone, over the counter or to be collected: who, what, where to. Typing offers customers that
/// are known, and products by their name or SKU; Enter takes one.
class NewOrder : public UprightArea
{
    Q_OBJECT

public:
    explicit NewOrder(const PageContext& context, QWidget* parent = nullptr);

    /// A clean form. What was begun and not finished is still there the next time. Throws what the services throw.
    void begin();
    /// Something is typed in and not stored yet.
    bool isBegun() const { return m_begun; }
    void addProduct(const Product& product);
    /// An item that no product is known for.
    void addFree(const QString& title);
    void store();

    CustomerOffers* customers() const { return m_customers; }
    QLineEdit* customerEdit() const { return m_customer; }
    QLineEdit* itemEdit() const { return m_item; }
    QComboBox* channelBox() const { return m_channel; }

signals:
    void stored(kokarda::OrderId order);
    void left();

private:
    struct Row
    {
        OrderLine line;
        QSpinBox* count = nullptr;
        MoneyEdit* price = nullptr;
    };

    HandChannel channel() const;
    Order order() const;
    QWidget* makeFields();
    /// Fills in who is known; the items are next.
    void take(const KnownCustomer& customer);
    void offerProducts(const QString& words);
    void takeTyped();
    void addLine(const OrderLine& line);
    void removeLine(std::size_t index);
    void showLines();
    void showSum();
    void clear();

    PageContext m_context;
    Order m_draft;
    bool m_begun = false;
    std::vector<Row> m_rows;
    std::vector<Product> m_offered;
    CustomerOffers* m_customers;
    QString m_known; ///< the name of the customer that was chosen from the offers
    QComboBox* m_channel;
    QLineEdit* m_customer;
    QLineEdit* m_email;
    QLineEdit* m_phone;
    QLineEdit* m_street;
    QLineEdit* m_postcode;
    QLineEdit* m_city;
    TaxNumberEdit* m_taxId;
    QLineEdit* m_item;
    QStandardItemModel* m_products;
    QCompleter* m_completer;
    QGridLayout* m_lines;
    MoneyEdit* m_shipping;
    QPlainTextEdit* m_remark;
    QLabel* m_sum;
    QLabel* m_problem;
    QPushButton* m_store;
};

} // namespace kokarda::screens

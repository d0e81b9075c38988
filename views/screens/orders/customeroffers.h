// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/orders/handorder.h"
#include "views/screens/shared/pagecontext.h"

#include <QObject>
#include <memory>
#include <vector>

class QCompleter;
class QLineEdit;
class QStandardItemModel;
class QTimer;

namespace kokarda {
class CustomerListing;
}

namespace kokarda::screens {

/// Offers the shop's customers below a field while somebody types a name, an e-mail address, a telephone number or the
/// number of an earlier order. Reads in slices, as the list of customers does, so that the window never waits.
class CustomerOffers : public QObject
{
    Q_OBJECT

public:
    explicit CustomerOffers(const PageContext& context, QObject* parent = nullptr);
    ~CustomerOffers() override;

    void watch(QLineEdit* field);
    /// Nothing is being looked for.
    bool isSettled() const;
    const std::vector<KnownCustomer>& offered() const { return m_offered; }

signals:
    void chosen(const kokarda::KnownCustomer& customer);

private:
    void look();
    void readOn();
    void offer(const std::vector<CustomerId>& ids);

    PageContext m_context;
    QStandardItemModel* m_rows;
    QTimer* m_soon;
    QTimer* m_turn;
    QLineEdit* m_field = nullptr; ///< that is being typed in
    std::unique_ptr<CustomerListing> m_listing;
    std::vector<KnownCustomer> m_offered;
};

} // namespace kokarda::screens

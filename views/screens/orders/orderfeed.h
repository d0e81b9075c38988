// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/orderlisting.h"
#include "views/screens/shared/pagecontext.h"

#include <QObject>
#include <memory>
#include <optional>

class QTimer;

namespace kokarda::screens {

/// Brings the list of orders and its counts onto the page, slice by slice between the events of the window: however
/// many orders there are, typing and scrolling go on.
class OrderFeed : public QObject
{
    Q_OBJECT

public:
    explicit OrderFeed(const PageContext& context, QObject* parent = nullptr);

    /// Begins to list a query. With `again` the shown list stays until the new one is complete: for a change of the
    /// shop under a list that somebody reads. Throws what the services throw.
    void list(const OrderQuery& query, bool again);
    /// Begins to count for a search.
    void count(const QString& search, bool similar);
    bool isListing() const { return m_listing != nullptr; }
    bool isBusy() const { return m_listing || m_counting || m_toCount; }

signals:
    /// The list is now this one; while !isListing() it is whole.
    void replaced(const std::vector<kokarda::OrderId>& ids);
    void grown(const std::vector<kokarda::OrderId>& more);
    /// Nothing more will come.
    void completed();
    void counted(const kokarda::OrderCounts& counts);

private:
    struct ToCount
    {
        QString search;
        bool similar = false;
    };

    void goOn();
    void readOn(int milliseconds);
    void tellList();

    PageContext m_context;
    QTimer* m_turn;
    std::unique_ptr<OrderListing> m_listing;
    std::unique_ptr<OrderCounting> m_counting;
    std::optional<ToCount> m_toCount; ///< not begun yet
    bool m_again = false;
    bool m_told = false;
    std::size_t m_shown = 0;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/orders/orderlisting.h"
#include "models/values/report.h"
#include "views/screens/shared/pagecontext.h"

#include <QObject>
#include <memory>
#include <optional>

class QElapsedTimer;
class QTimer;

namespace kokarda::screens {

/// Brings the list of orders and its counts onto the page, slice by slice between the events of the window: however
/// many orders there are, typing and scrolling go on.
class OrderFeed : public QObject
{
    Q_OBJECT

public:
    explicit OrderFeed(const PageContext& context, QObject* parent = nullptr);
    ~OrderFeed() override;

    /// Begins to list a query. With `again` the shown list stays until the new one is complete: for a change of the
    /// shop under a list that somebody reads. Throws what the services throw.
    void list(const OrderQuery& query, bool again);
    /// Begins to list the orders behind a row of a report, at most so many.
    void list(const OrdersBehind& row, int most, bool again);
    /// Lists these.
    void list(const std::vector<OrderId>& orders);
    /// There are more orders behind the row than were listed.
    bool isCut() const { return m_isCut; }
    /// Begins to count for a search.
    void count(const QString& search, bool similar);
    /// Begins to count own views, one after the other, each for its own search; after everything else.
    void countViews(std::vector<OrderView> views);
    bool isListing() const { return m_listing != nullptr; }
    bool isBusy() const { return m_listing || m_counting || m_toCount || !m_views.empty(); }

signals:
    /// The list is now this one; while !isListing() it is whole.
    void replaced(const std::vector<kokarda::OrderId>& ids);
    void grown(const std::vector<kokarda::OrderId>& more);
    /// Nothing more will come.
    void completed();
    void counted(const kokarda::OrderCounts& counts);
    void viewCounted(const kokarda::OrderView& view, const kokarda::OrderCounts& counts);

private:
    struct ToCount
    {
        QString search;
        bool similar = false;
    };

    class Reading;
    template<class Listing>
    class ReadingOf;

    void begin(std::unique_ptr<Reading> listing, bool again);
    void goOn();
    /// Counts on as long as it is this one's turn; true when everything is counted.
    static bool isCounted(OrderCounting& counting, const QElapsedTimer& clock);
    void countNextView(const QElapsedTimer& clock);
    void readOn(int milliseconds);
    void tellList();

    PageContext m_context;
    QTimer* m_turn;
    std::unique_ptr<Reading> m_listing;
    std::unique_ptr<OrderCounting> m_counting;
    std::optional<ToCount> m_toCount; ///< not begun yet
    std::vector<OrderView> m_views;   ///< own ones still to be counted; the last one is next
    std::unique_ptr<OrderCounting> m_countingView;
    bool m_again = false;
    bool m_told = false;
    bool m_isCut = false;
    std::size_t m_shown = 0;
};

} // namespace kokarda::screens

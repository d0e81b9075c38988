// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/orderfeed.h"

#include "models/services/reports/ordersbehind.h"
#include "views/screens/shared/attempt.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace kokarda::screens {

namespace {

/// As long as reading may keep the window waiting at one go, in milliseconds: less than a frame, and for what is shown
/// first so little that the frame is painted in time.
constexpr int turn = 12;
constexpr int firstTurn = 1;

bool isReadInOrder(const OrderListing& listing)
{
    const OrderQuery& query = listing.query();
    return query.sort == OrderSort::Placed && query.descending && query.search.isEmpty()
        && query.work == OrderWork::All;
}

bool isReadInOrder(const OrdersBehindListing&)
{
    return true;
}

bool isCutShort(const OrderListing&)
{
    return false;
}

bool isCutShort(const OrdersBehindListing& listing)
{
    return listing.isCut();
}

} // namespace

/// What is being listed, whichever way the orders are found.
class OrderFeed::Reading
{
public:
    virtual ~Reading() = default;
    virtual bool readOn() = 0;
    virtual bool isComplete() const = 0;
    virtual const std::vector<OrderId>& ids() const = 0;
    virtual bool isInOrder() const = 0;
    virtual bool isCut() const = 0;
};

template<class Listing>
class OrderFeed::ReadingOf : public Reading
{
public:
    template<class... Terms>
    explicit ReadingOf(Shop& shop, const Terms&... terms)
        : m_listing(shop, terms...)
    {
    }
    bool readOn() override { return m_listing.readOn(); }
    bool isComplete() const override { return m_listing.isComplete(); }
    const std::vector<OrderId>& ids() const override { return m_listing.ids(); }
    bool isInOrder() const override { return isReadInOrder(m_listing); }
    bool isCut() const override { return isCutShort(m_listing); }

private:
    Listing m_listing;
};

OrderFeed::OrderFeed(const PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_turn(new QTimer(this))
{
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, [this] {
        if (!attempt(m_context.messages, [this] { goOn(); })) {
            m_listing.reset();
            m_counting.reset();
            m_toCount.reset();
            m_views.clear();
            m_countingView.reset();
        }
        if (!isBusy())
            m_turn->stop();
    });
}

OrderFeed::~OrderFeed() = default;

void OrderFeed::list(const OrderQuery& query, bool again)
{
    begin(std::make_unique<ReadingOf<OrderListing>>(m_context.shop, query), again);
}

void OrderFeed::list(const OrdersBehind& row, int most, bool again)
{
    begin(std::make_unique<ReadingOf<OrdersBehindListing>>(m_context.shop, row, most), again);
}

void OrderFeed::list(const std::vector<OrderId>& orders)
{
    m_listing.reset();
    m_isCut = false;
    emit replaced(orders);
    emit completed();
}

void OrderFeed::begin(std::unique_ptr<Reading> listing, bool again)
{
    m_listing = std::move(listing);
    m_isCut = false;
    m_again = again;
    m_told = false;
    m_shown = 0;
    readOn(firstTurn);
    tellList();
    if (m_listing)
        m_turn->start();
}

void OrderFeed::count(const QString& search, bool similar)
{
    // Begun when the list has been read: what is seen comes before what is counted.
    m_counting.reset();
    m_toCount = {search, similar};
    m_turn->start();
}

void OrderFeed::goOn()
{
    if (m_listing) {
        readOn(turn);
        tellList();
        return;
    }
    QElapsedTimer clock;
    clock.start();
    if (m_toCount) {
        m_counting = std::make_unique<OrderCounting>(m_context.shop, m_toCount->search, m_toCount->similar);
        m_toCount.reset();
    }
    if (m_counting) {
        if (!isCounted(*m_counting, clock))
            return;
        const std::unique_ptr<OrderCounting> done = std::move(m_counting);
        emit counted(done->counts());
        return;
    }
    countNextView(clock);
}

bool OrderFeed::isCounted(OrderCounting& counting, const QElapsedTimer& clock)
{
    bool more = true;
    while (more && clock.elapsed() < turn)
        more = counting.countOn();
    return !more;
}

void OrderFeed::countViews(std::vector<OrderView> views)
{
    std::ranges::reverse(views);
    m_views = std::move(views);
    m_countingView.reset();
    if (!m_views.empty())
        m_turn->start();
}

void OrderFeed::countNextView(const QElapsedTimer& clock)
{
    if (m_views.empty())
        return;
    if (!m_countingView)
        m_countingView = std::make_unique<OrderCounting>(m_context.shop, m_views.back().query.search, m_views.back().query.similar);
    if (!isCounted(*m_countingView, clock))
        return;
    const std::unique_ptr<OrderCounting> done = std::move(m_countingView);
    const OrderView view = m_views.back();
    m_views.pop_back();
    emit viewCounted(view, done->counts());
}

void OrderFeed::readOn(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (m_listing->readOn() && clock.elapsed() < milliseconds) { }
}

void OrderFeed::tellList()
{
    if (m_listing->isComplete()) {
        const std::unique_ptr<Reading> done = std::move(m_listing);
        m_isCut = done->isCut();
        if (m_told && done->isInOrder())
            emit grown({done->ids().begin() + static_cast<std::ptrdiff_t>(m_shown), done->ids().end()});
        else
            emit replaced(done->ids());
        emit completed();
        return;
    }
    if (m_again)
        return;
    // What is read first is shown first; a list in another order than it is read in comes in place once it is whole.
    if (!m_told) {
        m_told = true;
        m_shown = m_listing->ids().size();
        emit replaced(m_listing->ids());
    } else if (m_listing->isInOrder()) {
        const auto from = m_listing->ids().begin() + static_cast<std::ptrdiff_t>(m_shown);
        const std::vector<OrderId> more(from, m_listing->ids().end());
        m_shown = m_listing->ids().size();
        emit grown(more);
    }
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/today/todaypage.h"

#include "models/services/orders/orderbook.h"
#include "models/services/reports/reportdesk.h"
#include "models/services/reports/today.h"
#include "models/services/reviews/reviewrequests.h"
#include "models/services/shopsettings.h"
#include "views/screens/reports/reportchart.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/style.h"
#include "views/screens/today/figurecard.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int chartDays = 30;

} // namespace

TodayPage::TodayPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_day(mutedLabel())
    , m_grid(new QGridLayout)
    , m_chartTitle(plainLabel({}, TextSize::Section))
    , m_chart(new ReportChartView(context.locale))
    , m_empty(new EmptyState(u"house"_s, tr("This will be the shop’s morning"),
          tr("What waits, what was sold, who must be answered: the figures come with the orders. Import the export file of your shop platform."),
          tr("Import a file …")))
    , m_figuresOrEmpty(new QStackedWidget)
    , m_midnight(new QTimer(this))
    , m_turn(new QTimer(this))
{
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(4);
    column->addWidget(plainLabel(tr("Today"), TextSize::PageTitle));
    column->addWidget(m_day);
    column->addSpacing(12);
    m_grid->setSpacing(16);
    column->addLayout(m_grid);
    column->addSpacing(20);
    column->addWidget(m_chartTitle);
    m_chart->setMinimumHeight(220);
    column->addWidget(m_chart, 1);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(ground);
    m_figuresOrEmpty->addWidget(area);
    m_figuresOrEmpty->addWidget(m_empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_figuresOrEmpty);
    connect(m_empty, &EmptyState::asked, this, &TodayPage::importWanted);
    connect(m_chart, &ReportChartView::rowChosen, this, [this](int row) {
        const ReportRow& chosen = m_sales.rows.at(static_cast<std::size_t>(row));
        if (chosen.orders)
            emit ordersWanted(*chosen.orders, displayFigure(chosen.cells.front(), ReportFigure::Day, m_context.locale));
    });
    m_midnight->setInterval(60'000);
    connect(m_midnight, &QTimer::timeout, this, [this] {
        if (isVisible() && m_shown != today())
            attempt(m_context.messages, [this] { showFigures(); });
    });
    m_midnight->start();
    m_turn->setSingleShot(true);
    m_turn->setInterval(1);
    connect(m_turn, &QTimer::timeout, this, [this] {
        if (attempt(m_context.messages, [this] { lookForTheRest(); }))
            return;
        m_requests.reset();
        m_celebrating.reset();
    });
}

TodayPage::~TodayPage() = default;

FigureCard* TodayPage::card(const QString& key) const
{
    const auto found = std::ranges::find_if(m_cards, [&](const FigureCard* one) { return one->figure().key == key; });
    return found == m_cards.end() ? nullptr : *found;
}

QDate TodayPage::today() const
{
    return dayIn({QDateTime::currentMSecsSinceEpoch()}, m_context.shop.settings().zone());
}

void TodayPage::reload(Changes changes)
{
    if (changes != Changes(Change::Prints))
        showFigures();
}

void TodayPage::showFigures()
{
    m_shown = today();
    m_day->setText(m_context.locale.toString(m_shown, QLocale::LongFormat));
    m_sales = ReportDesk(m_context.shop).report(u"sales-by-day"_s, {{m_shown.addDays(1 - chartDays), m_shown}, {}, {}});
    const bool isEmpty = m_sales.cases == 0 && !m_context.shop.orders().hasAny();
    m_figuresOrEmpty->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        return;
    std::vector<DayFigure> figures = figuresOfToday(m_context.shop, m_context.locale);
    figures.push_back(m_celebrations.value_or(celebrationsToCome()));
    figures.push_back(requestsOfToday(m_toAsk, m_context.locale));
    for (std::size_t i = 0; i < figures.size(); ++i)
        show(i, figures[i]);
    arrange();
    m_celebrationsDue = true;
    m_requests = std::make_unique<ReviewRequestListing>(m_context.shop);
    m_turn->start();
    m_chartTitle->setText(tr("Sales of the last %n days", nullptr, chartDays));
    m_chart->show(m_sales);
}

void TodayPage::show(std::size_t place, const DayFigure& figure)
{
    if (place == m_cards.size()) {
        auto* made = new FigureCard;
        connect(made, &QAbstractButton::clicked, this, [this, made] {
            const DayFigure& chosen = made->figure();
            if (chosen.orders.empty())
                emit placeWanted(chosen.page, chosen.part);
            else
                emit ordersFound(chosen.orders, chosen.title);
        });
        m_cards.push_back(made);
        m_columns = 0;
    }
    m_cards[place]->show(figure);
}

void TodayPage::lookForTheRest()
{
    if (m_celebrationsDue) {
        m_celebrationsDue = false;
        m_celebrations = withOthersCelebrating(m_context.shop, celebrationsOfToday(m_context.shop, m_context.locale), m_allCelebrating);
        show(m_cards.size() - 2, *m_celebrations);
        m_turn->start();
        return;
    }
    if (!m_requests)
        return lookForCelebrations();
    m_turn->start();
    if (m_requests->readOn())
        return;
    m_toAsk = static_cast<int>(std::ranges::count(m_requests->requests(), ReviewRequest::Hold::None, &ReviewRequest::hold));
    m_requests.reset();
    show(m_cards.size() - 1, requestsOfToday(m_toAsk, m_context.locale));
}

void TodayPage::lookForCelebrations()
{
    if (m_allCelebratingOf == m_shown)
        return;
    if (!m_celebrating)
        m_celebrating = std::make_unique<CelebrationListing>(m_context.shop, m_shown);
    m_turn->start();
    if (m_celebrating->readOn())
        return;
    m_allCelebrating = m_celebrating->celebrations();
    m_allCelebratingOf = m_shown;
    m_celebrating.reset();
    m_celebrationsDue = true; // to be shown with them
}

void TodayPage::arrange()
{
    constexpr int cardAndGap = 236 + 16;
    const int columns = std::clamp((width() - 48 + 16) / cardAndGap, 1, 4);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reviews/reviewspage.h"

#include "models/services/reviews/reviewdesk.h"
#include "models/services/reviews/reviewlisting.h"
#include "models/services/shopsettings.h"
#include "models/tables/reviewtable.h"
#include "views/screens/reviews/requestspanel.h"
#include "views/screens/reviews/reviewcard.h"
#include "views/screens/reviews/reviewform.h"
#include "views/screens/reviews/trendchart.h"
#include "views/screens/reviews/trendpanel.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/keys.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/searchfield.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <map>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

enum Side { Hint, Card, Form };

const std::map<QString, ReviewWork>& works()
{
    static const std::map<QString, ReviewWork> works{{u"all"_s, ReviewWork::All}, {u"low"_s, ReviewWork::Low},
        {u"reply"_s, ReviewWork::WithoutReply}, {u"unverified"_s, ReviewWork::Unverified}};
    return works;
}

} // namespace

ReviewsPage::ReviewsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_table(std::make_unique<tables::ReviewTable>(
          [this](ReviewId id) { return ReviewDesk(m_context.shop).summary(id); }, context.shop.settings().zone(), context.locale))
    , m_side(new FilterChips({{u"list"_s, tr("Received")}, {u"ask"_s, tr("Ask for one")}, {u"trend"_s, tr("How ratings went")}}))
    , m_sides(new QStackedWidget)
    , m_requests(new RequestsPanel(context))
    , m_trend(new TrendPanel(context))
    , m_figures(mutedLabel())
    , m_search(new SearchField(tr("Author, words, source …")))
    , m_chips(new FilterChips({{u"all"_s, tr("All")}, {u"low"_s, tr("One or two stars")}, {u"reply"_s, tr("Without a reply")},
          {u"unverified"_s, tr("Not verified")}}))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"star"_s, tr("No reviews yet"),
          tr("Import the review export of your platform, or type in a card that came by post."), tr("Import a file …")))
    , m_detail(new QStackedWidget)
    , m_card(new ReviewCard(context))
    , m_form(new ReviewForm(context))
    , m_showSoon(new QTimer(this))
    , m_turn(new QTimer(this))
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"reviews"_s); }, [this] { return m_listing && m_listing->isComplete(); }))
    , m_rows(std::make_unique<GrowingRows<ReviewId, ReviewSummary>>(*m_table, m_list))
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeDetail());
    splitter->setSizes({640, 480});
    m_sides->addWidget(splitter);
    m_sides->addWidget(m_requests);
    m_sides->addWidget(m_trend);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(12);
    page->addWidget(makeHead());
    page->addWidget(m_sides, 1);
    context.memory.keep(splitter, u"reviews"_s);

    m_showSoon->setSingleShot(true);
    m_showSoon->setInterval(60);
    m_turn->setSingleShot(true);
    m_turn->setInterval(1);
    connect(m_turn, &QTimer::timeout, this, &ReviewsPage::readOn);
    m_table->setFailureHandler([this](const std::exception& error) { m_context.messages.complain(inWords(error)); });
    connect(m_search, &SearchField::searched, this, &ReviewsPage::listReviews);
    connect(m_search, &SearchField::downPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_chips, &FilterChips::chosen, this, &ReviewsPage::listReviews);
    connect(m_empty, &EmptyState::asked, this, &ReviewsPage::importWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, m_showSoon, qOverload<>(&QTimer::start));
    connect(m_showSoon, &QTimer::timeout, this, [this] {
        // While one is typed in, news in the list do not push the form away.
        if (m_detail->currentIndex() != Form)
            attempt(m_context.messages, [this] { showCurrent(); });
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    connect(m_card, &ReviewCard::orderWanted, this, &ReviewsPage::orderWanted);
    connect(m_card, &ReviewCard::caseWanted, this, &ReviewsPage::caseWanted);
    connect(m_card, &ReviewCard::customerWanted, this, &ReviewsPage::customerWanted);
    connect(m_card, &ReviewCard::correctionWanted, this, [this] {
        keepEdits();
        attempt(m_context.messages, [this] { m_form->begin(m_card->shown()); });
        m_detail->setCurrentIndex(Form);
    });
    connect(m_form, &ReviewForm::left, this, [this] { showCurrent(); });
    connect(m_form, &ReviewForm::stored, this, [this](ReviewId id) {
        showReview(id);
    });
}

ReviewsPage::~ReviewsPage()
{
    m_list->setModel(nullptr);
}

QWidget* ReviewsPage::makeHead()
{
    auto* part = new QWidget;
    auto* head = new QHBoxLayout(part);
    head->setContentsMargins(24, 20, 24, 0);
    head->setSpacing(16);
    head->addWidget(plainLabel(tr("Reviews"), TextSize::PageTitle));
    m_side->setAccessibleName(tr("Sides of the page"));
    head->addWidget(m_side, 1);
    QPushButton* enterOne = plainButton(tr("Type in a review"));
    enterOne->setObjectName(u"typeReview"_s);
    enterOne->setShortcut(newKey());
    enterOne->setToolTip(keyText(newKey()));
    connect(enterOne, &QPushButton::clicked, this, &ReviewsPage::enter);
    head->addWidget(enterOne);
    connect(m_side, &FilterChips::chosen, this, [this](const QString& key) {
        showSide(key);
        // Whoever walks the chips by keyboard stays on them; a click leads to the side's work.
        if (!m_side->isAncestorOf(QApplication::focusWidget()))
            (sideFocus()->isVisible() ? sideFocus() : m_side->button(key))->setFocus();
    });
    connect(m_requests, &RequestsPanel::orderWanted, this, &ReviewsPage::orderWanted);
    return part;
}

void ReviewsPage::showPart(const QString& key)
{
    const bool isWork = works().contains(key);
    showSide(isWork ? u"list"_s : key);
    if (!isWork)
        return;
    m_chips->choose(key);
    listReviews();
}

void ReviewsPage::showSide(const QString& key)
{
    keepEdits();
    m_side->choose(key);
    m_sides->setCurrentIndex(key == "ask"_L1 ? 1 : key == "trend"_L1 ? 2 : 0);
    loadSide();
}

QWidget* ReviewsPage::sideFocus() const
{
    if (m_sides->currentWidget() == m_requests)
        return m_requests->firstFocus();
    if (m_sides->currentWidget() == m_trend)
        return m_trend->chart();
    return m_table->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_search;
}

void ReviewsPage::loadSide()
{
    if (m_sides->currentIndex() == 1)
        m_requests->look();
    else if (m_sides->currentIndex() == 2)
        m_trend->look();
}

QWidget* ReviewsPage::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 0, 16, 16);
    column->setSpacing(12);
    m_figures->setWordWrap(true);
    column->addWidget(m_figures);
    auto* searchRow = new QHBoxLayout;
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_export->button());
    column->addLayout(searchRow);
    column->addWidget(m_chips);
    m_list->setAccessibleName(tr("Reviews"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::ReviewTable::Marks, tables::ReviewTable::Author});
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    column->addWidget(m_export);
    auto* remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ReviewsPage::removeCurrent);
    return side;
}

QWidget* ReviewsPage::makeDetail()
{
    m_detail->addWidget(new EmptyState(u"star"_s, {}, tr("Choose a review to read and answer it.")));
    m_detail->addWidget(m_card);
    m_detail->addWidget(m_form);
    return m_detail;
}

void ReviewsPage::showReview(ReviewId review)
{
    showSide(u"list"_s);
    m_rows->want(review);
    m_detail->setCurrentIndex(Hint);
    m_chips->choose(u"all"_s);
    m_search->searchNow({});
    listReviews();
}

ListExport* ReviewsPage::listExport() const
{
    if (m_sides->currentWidget() == m_trend)
        return m_trend->listExport();
    return m_sides->currentWidget() == m_requests ? m_requests->listExport() : m_export;
}

QString ReviewsPage::halfTyped() const
{
    return m_detail->currentWidget() == m_form && m_form->isBegun() ? tr("A review is typed in and not kept yet.") : QString();
}

QWidget* ReviewsPage::firstFocus() const
{
    return m_search;
}

void ReviewsPage::focusSearch()
{
    showSide(u"list"_s);
    m_search->setFocus();
    m_search->selectAll();
}

void ReviewsPage::keepEdits()
{
    m_card->keepNow();
}

void ReviewsPage::enter()
{
    showSide(u"list"_s);
    m_form->begin();
    m_detail->setCurrentIndex(Form);
}

void ReviewsPage::reload(Changes changes)
{
    if (changes.testAnyFlags(Change::Reviews | Change::Imports | Change::Cases))
        listReviews();
    if (changes.testAnyFlags(Change::Reviews | Change::Imports | Change::Cases | Change::Customers | Change::Orders | Change::Products | Change::Settings))
        loadSide();
}

ReviewQuery ReviewsPage::query() const
{
    return {works().at(m_chips->chosenKey()), m_search->text().trimmed()};
}

void ReviewsPage::showFigures()
{
    const ReviewDesk desk(m_context.shop);
    for (const auto& [key, work] : works())
        m_chips->setCount(key, m_listing->count(work));
    const ReviewFigures figures = desk.figures({});
    const auto margin = [&](const Estimate& estimate, int digits) {
        if (!estimate.margin)
            return tr("too few for a margin");
        return tr("%1 to %2").arg(m_context.locale.toString(estimate.margin->low, 'f', digits), m_context.locale.toString(estimate.margin->high, 'f', digits));
    };
    QStringList said;
    if (figures.stars.count > 0)
        said << tr("%1 stars on average (%2), %n review(s)", nullptr, static_cast<int>(figures.stars.count))
                    .arg(m_context.locale.toString(figures.stars.value, 'f', 1), margin(figures.stars, 1));
    if (figures.score.count > 0)
        said << tr("recommendation %1 (%2), %n answer(s)", nullptr, static_cast<int>(figures.score.count))
                    .arg(m_context.locale.toString(figures.score.value, 'f', 0), margin(figures.score, 0));
    m_figures->setText(said.join(u"  ·  "_s));
    m_figures->setVisible(!said.isEmpty());
}

void ReviewsPage::listReviews()
{
    attempt(m_context.messages, [this] {
        const ReviewQuery wanted = query();
        m_rows->begin(wanted == m_listed);
        m_listed = wanted;
        m_listing = std::make_unique<ReviewListing>(m_context.shop, wanted);
        m_turn->start();
    });
}

void ReviewsPage::readOn()
{
    attempt(m_context.messages, [this] {
        if (m_listing->isComplete())
            return;
        m_listing->readOn();
        if (m_rows->hasNews(m_listing->ids(), m_listing->isComplete()))
            showRead();
        if (m_listing->isComplete())
            showFigures();
        else
            m_turn->start();
    });
}

void ReviewsPage::showRead()
{
    const std::vector<ReviewId>& ids = m_listing->ids();
    m_rows->show(ids, m_listing->isComplete(), [this] {
        m_list->fitColumns(tables::ReviewTable::Text, {{tables::ReviewTable::Marks, 140}});
        m_context.memory.keep(m_list->horizontalHeader(), u"reviews"_s);
    });
    const bool nothing = m_listing->isComplete() && ids.empty();
    const bool plain = m_listed == ReviewQuery{};
    m_empty->button()->setVisible(plain);
    if (nothing && plain)
        m_empty->setWords(tr("No reviews yet"), tr("Import the review export of your platform, or type in a card that came by post."));
    else if (nothing)
        m_empty->setWords(tr("Nothing found"), tr("No review fits. Take a word away, or choose “All”."));
    m_listOrEmpty->setCurrentIndex(nothing ? 1 : 0);
    m_showSoon->start();
}

bool ReviewsPage::isSettled() const
{
    return m_listing && m_listing->isComplete() && !m_turn->isActive() && !m_showSoon->isActive() && !m_requests->isLooking() && !m_trend->isLooking();
}

void ReviewsPage::showCurrent()
{
    const ReviewId id = m_table->idAt(m_list->currentIndex().row());
    if (m_card->shown().id != id)
        m_card->keepNow();
    const std::optional<Review> review = id ? ReviewDesk(m_context.shop).review(id) : std::nullopt;
    m_detail->setCurrentIndex(review ? Card : Hint);
    if (review)
        m_card->show(*review);
}

void ReviewsPage::removeCurrent()
{
    const ReviewId id = m_table->idAt(m_list->currentIndex().row());
    if (!id)
        return;
    attempt(m_context.messages, [&] {
        ReviewDesk(m_context.shop).remove(id);
        tellDone(m_context, tr("The review is deleted."));
    });
}

} // namespace kokarda::screens

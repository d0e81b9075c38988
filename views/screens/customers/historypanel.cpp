// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/historypanel.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/reviewtable.h"
#include "views/paper/parcelpaper.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/paperview.h"
#include "views/screens/shared/statusink.h"
#include "views/screens/shared/style.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr std::size_t mostOrders = 50;
constexpr std::size_t mostOthers = 12;
/// What follows the name of a thing in its line; the tooltip has all of it.
constexpr qsizetype mostLetters = 48;

/// A button shows its text as it is: an ampersand is no shortcut.
QString asItIs(const QString& text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

HistoryPanel::HistoryPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
    , m_note(new PaperView)
    , m_drawSoon(new QTimer(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_orders = section(tr("Orders"));
    m_notes = section(tr("Notes that went out"));
    m_note->setWhole();
    m_note->setAccessibleName(tr("The note as it looked"));
    m_note->setFrameShape(QFrame::NoFrame);
    m_column->addWidget(m_note);
    m_gifts = section(tr("Gifts"));
    m_reviews = section(tr("Reviews"));
    m_cases = section(tr("Cases"));
    m_drawSoon->setSingleShot(true);
    m_drawSoon->setInterval(150);
    connect(m_drawSoon, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { drawNote(); }); });
}

QVBoxLayout* HistoryPanel::section(const QString& title)
{
    QLabel* label = plainLabel(title, TextSize::Section);
    label->setContentsMargins(0, 12, 0, 0);
    m_column->addWidget(label);
    auto* list = new QVBoxLayout;
    list->setSpacing(2);
    m_column->addLayout(list);
    return list;
}

QString HistoryPanel::day(Instant at) const
{
    return m_context.locale.toString(dayIn(at, m_context.shop.settings().zone()), QLocale::ShortFormat);
}

QPushButton* HistoryPanel::line(QVBoxLayout* list, const QString& sign, const QString& title, const QStringList& about, const QString& right)
{
    auto* row = new QWidget;
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    auto* icon = new QLabel;
    icon->setPixmap(iconPixmap(sign, Ink::Muted, 16, this));
    across->addWidget(icon);
    QPushButton* button = quietButton(asItIs(title));
    across->addWidget(button);
    QStringList words = about;
    words.removeAll(QString());
    const QString all = words.join(u"  ·  "_s).simplified();
    QLabel* rest = mutedLabel(all.size() > mostLetters ? all.left(mostLetters - 1).trimmed() + u'…' : all);
    rest->setMinimumWidth(40);
    rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rest->setToolTip(all.toHtmlEscaped());
    across->addWidget(rest, 1);
    if (!right.isEmpty())
        across->addWidget(plainLabel(right));
    list->addWidget(row);
    return button;
}

void HistoryPanel::sayEmpty(QVBoxLayout* list, const QString& text)
{
    QLabel* label = wrappedLabel(text);
    setInk(label, Ink::Muted);
    list->addWidget(label);
}

void HistoryPanel::show(CustomerId customer)
{
    m_customer = customer;
    for (QVBoxLayout* list : {m_orders, m_notes, m_gifts, m_reviews, m_cases})
        empty(list);
    showOrders();
    showNotes();
    showGifts();
    showReviews();
    showCases();
}

void HistoryPanel::showOrders()
{
    OrderFilter filter;
    filter.customer = m_customer;
    const std::vector<OrderId> orders = m_context.shop.orders().find(filter);
    if (orders.empty())
        sayEmpty(m_orders, tr("No order yet. Orders come with the export files of your shop platforms, or are written down by hand."));
    for (std::size_t i = 0; i < orders.size() && i < mostOrders; ++i) {
        const OrderSummary order = m_context.shop.orders().summary(orders[i]);
        QPushButton* open = line(m_orders, lookOf(order.status).icon, order.number, {day(order.placedAt), statusTitle(order.status), order.channelName},
            displayAmount(order.total, m_context.locale));
        connect(open, &QPushButton::clicked, this, [this, id = order.id] { emit orderWanted(id); });
    }
    if (orders.size() > mostOrders)
        sayEmpty(m_orders, tr("and %n older", nullptr, static_cast<int>(orders.size() - mostOrders)));
}

void HistoryPanel::showNotes()
{
    std::vector<Note> notes = m_context.shop.customers().notesTo(m_customer);
    if (notes.empty())
        sayEmpty(m_notes, tr("No note has gone out. Print or save an order’s papers with its note, and it stands here as it looked."));
    m_note->setVisible(!notes.empty());
    m_note->setPages({});
    // The notes' words begin under one another.
    const int dates = fontMetrics().horizontalAdvance(m_context.locale.toString(QDate(2000, 12, 28), QLocale::ShortFormat)) + 8;
    for (std::size_t i = 0; i < notes.size() && i < mostOthers; ++i) {
        const Note note = notes[i];
        QPushButton* look = line(m_notes, u"pen-line"_s, day(note.writtenAt), {note.text});
        look->setToolTip(tr("Show this note"));
        look->setMinimumWidth(dates);
        connect(look, &QPushButton::clicked, this, [this, note] {
            m_drawn = note;
            attempt(m_context.messages, [this] { drawNote(); });
        });
    }
    m_drawn = notes.empty() ? Note() : notes.front();
    m_drawSoon->start();
}

void HistoryPanel::drawNote()
{
    if (!isVisible() || m_drawn.text.isEmpty())
        return;
    const PaperOptions options;
    std::vector<paper::Page> pages;
    if (const std::optional<paper::NoteCard> card = paper::noteCard(m_drawn, options))
        pages.push_back(paper::notePage(*card, options));
    m_note->setPages(std::move(pages));
}

void HistoryPanel::showGifts()
{
    const std::vector<GivenGift> gifts = m_context.shop.customers().giftsTo(m_customer);
    if (gifts.empty())
        sayEmpty(m_gifts, tr("Nothing was given yet. Gifts are chosen at the packing bench, by the rules of the Gifts page."));
    for (std::size_t i = 0; i < gifts.size() && i < mostOthers; ++i) {
        const GivenGift& gift = gifts[i];
        const QString one = m_context.shop.gifts().shownName(gift.gift, gift.giftName);
        const QString name = gift.count > 1 ? u"%1 × %2"_s.arg(QString::number(gift.count), one) : one;
        QPushButton* open = line(m_gifts, u"gift"_s, name, {day(gift.at), gift.reason});
        connect(open, &QPushButton::clicked, this, [this, id = gift.order] { emit orderWanted(id); });
    }
}

void HistoryPanel::showReviews()
{
    const std::vector<Review> reviews = m_context.shop.customers().reviewsOf(m_customer);
    if (reviews.empty())
        sayEmpty(m_reviews, tr("No review. Import the review export of your platform, or type in a card that came by post."));
    for (std::size_t i = 0; i < reviews.size() && i < mostOthers; ++i) {
        const Review& review = reviews[i];
        const QString stars = review.stars > 0 ? tables::ReviewTable::starsText(review.stars) : tr("no stars");
        QPushButton* open = line(m_reviews, u"star"_s, stars, {day(review.at), review.source, QString(review.title + u' ' + review.text).trimmed()});
        open->setAccessibleName(tr("%n star(s)", nullptr, review.stars));
        connect(open, &QPushButton::clicked, this, [this, id = review.id] { emit reviewWanted(id); });
    }
}

void HistoryPanel::showCases()
{
    const CaseDesk desk(m_context.shop);
    const std::vector<CaseId> cases = desk.ofCustomer(m_customer);
    if (cases.empty())
        sayEmpty(m_cases, tr("No complaint, return or question."));
    for (std::size_t i = 0; i < cases.size() && i < mostOthers; ++i) {
        const std::optional<CaseFile> file = desk.caseFile(cases[i]);
        if (!file)
            continue;
        QPushButton* open = line(m_cases, u"message-square-quote"_s, file->number,
            {day(file->openedAt), CaseDesk::kindTitle(file->kind), CaseDesk::reasonTitle(file->reason), file->closedAt ? CaseDesk::resolutionTitle(file->resolution) : tr("open")});
        connect(open, &QPushButton::clicked, this, [this, id = file->id] { emit caseWanted(id); });
    }
}

} // namespace kokarda::screens

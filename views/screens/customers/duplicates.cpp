// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/duplicates.h"

#include "models/services/exports/decisionlists.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"
#include "views/screens/shared/uprightarea.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// The most likely ones; when these are decided, the next ones come.
constexpr std::size_t mostPairs = 24;

} // namespace

Duplicates::Duplicates(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_area(new UprightArea)
    , m_turn(new QTimer(this))
    , m_export(new ListExport(context, [this] { return exports::duplicateList(m_context.shop, m_found); }, [this] { return !isLooking(); }))
{
    m_turn->setSingleShot(true);
    m_turn->setInterval(1);
    connect(m_turn, &QTimer::timeout, this, &Duplicates::readOn);
    // A merge that was taken back makes two people of one again.
    connect(&context.shop, &Shop::changed, this, [this](Changes changes) {
        if (isVisible() && changes.testFlag(Change::Customers))
            look();
    });
    auto* close = plainButton(tr("Close"));
    close->setObjectName(u"leaveDuplicates"_s);
    close->setShortcut(Qt::Key_Escape);
    connect(close, &QPushButton::clicked, this, &Duplicates::left);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 0, 12);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 24, 0);
    head->addWidget(plainLabel(tr("Likely duplicates"), TextSize::PageTitle), 1);
    head->addWidget(m_export->button());
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    column->addWidget(m_export);
}

void Duplicates::look()
{
    attempt(m_context.messages, [this] {
        m_search = std::make_shared<DuplicateSearch>(m_context.shop);
        m_area->setWidget(new EmptyState(u"users"_s, tr("Looking for duplicates …"), tr("Every card is compared with the others.")));
        m_turn->start();
    });
}

void Duplicates::readOn()
{
    attempt(m_context.messages, [this] {
        if (m_search->readOn()) {
            m_turn->start();
            return;
        }
        background(this, m_context.messages, [search = m_search](Progress&) { return search->compare(mostPairs); }, [this, search = m_search](const std::vector<LikelyDuplicate>& found) {
            if (search != m_search)
                return; // somebody asked again meanwhile
            m_search.reset();
            showPairs(found);
        });
    });
}

void Duplicates::showPairs(const std::vector<LikelyDuplicate>& found)
{
    attempt(m_context.messages, [&] {
        m_found = found;
        m_export->button()->setHidden(found.empty());
        if (found.empty()) {
            m_area->setWidget(new EmptyState(u"users"_s, tr("No likely duplicates"), tr("No two cards have an e-mail address, a telephone number, or a name together with an address in common.")));
            return;
        }
        auto* ground = new QWidget;
        auto* column = new QVBoxLayout(ground);
        column->setContentsMargins(0, 4, 12, 12);
        column->setSpacing(12);
        column->addWidget(wrappedLabel(tr("Nothing is merged by itself. A merged card can be taken out again at any time, on the card of the other one.")));
        for (const LikelyDuplicate& pair : found)
            addPair(column, pair);
        column->addStretch(1);
        m_area->setWidget(ground);
    });
}

QWidget* Duplicates::card(CustomerId id)
{
    const CustomerDesk& desk = m_context.shop.customers();
    const CustomerSummary summary = desk.summary(id);
    const std::vector<Address> addresses = desk.addresses(id);
    auto* card = new QWidget;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(wrappedLabel(summary.name));
    QStringList lines;
    if (const std::optional<Customer> customer = desk.customer(id))
        lines << customer->email << customer->phone;
    if (!addresses.empty())
        lines << addresses.front().labelLines(m_context.shop.settings().info().sender.country).mid(1).join(u", "_s);
    lines << tr("%n order(s)", nullptr, summary.orders);
    if (summary.lastOrder)
        lines.last() += u", "_s + tr("last %1").arg(m_context.locale.toString(dayIn(*summary.lastOrder, m_context.shop.settings().zone()), QLocale::ShortFormat));
    lines.removeAll(QString());
    QLabel* facts = wrappedLabel(lines.join(u'\n'));
    setInk(facts, Ink::Muted);
    column->addWidget(facts);
    column->addStretch(1);
    return card;
}

void Duplicates::addPair(QVBoxLayout* column, const LikelyDuplicate& pair)
{
    QStringList evidence;
    for (const LikelyDuplicate::Evidence one : pair.evidence)
        evidence += CustomerDesk::evidenceTitle(one);
    auto* line = new QFrame;
    line->setProperty("kind", u"hairline"_s);
    column->addWidget(line);
    QLabel* why = wrappedLabel(evidence.join(u"  ·  "_s));
    setInk(why, Ink::Warn);
    column->addWidget(why);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addWidget(card(pair.kept), 1);
    cards->addWidget(card(pair.other), 1);
    column->addLayout(cards);
    auto* choice = new QWidget;
    auto* actions = new FlowLayout(choice, 8);
    const auto button = [&](QPushButton* made, const QString& name, const QString& done, auto work) {
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, [this, done, work] {
            attempt(m_context.messages, [&] {
                work();
                tellDone(m_context, done);
            });
            look();
        }, Qt::QueuedConnection);
        actions->addWidget(made);
    };
    const CustomerDesk& desk = m_context.shop.customers();
    const QString merged = tr("“%1” and “%2” are one card now.").arg(desk.summary(pair.kept).name, desk.summary(pair.other).name);
    button(plainButton(tr("Merge, keep the left card")), u"mergeLeft"_s, merged, [this, pair] { m_context.shop.customers().merge(pair.kept, pair.other); });
    button(plainButton(tr("Merge, keep the right card")), u"mergeRight"_s, merged, [this, pair] { m_context.shop.customers().merge(pair.other, pair.kept); });
    button(quietButton(tr("Two people")), u"twoPeople"_s, tr("They stay two people and are not proposed again."), [this, pair] { m_context.shop.customers().keepApart(pair.kept, pair.other); });
    column->addWidget(choice);
}

} // namespace kokarda::screens

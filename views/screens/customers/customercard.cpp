// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/customercard.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/customers/preferences.h"
#include "models/services/customers/segments.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/customertable.h"
#include "views/screens/customers/consentpanel.h"
#include "views/screens/customers/customeredit.h"
#include "views/screens/customers/historypanel.h"
#include "views/screens/customers/journeystrip.h"
#include "views/screens/customers/personpanel.h"
#include "views/screens/customers/stamppanel.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/filterchips.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/taxnumberedit.h"
#include "views/screens/shared/telldone.h"
#include "views/screens/shared/uprightarea.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

const QStringList sideKeys{u"glance"_s, u"details"_s, u"history"_s, u"consents"_s};

} // namespace

CustomerCard::CustomerCard(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(plainLabel({}, TextSize::PageTitle))
    , m_about(mutedLabel())
    , m_group(plainLabel())
    , m_groupRule(wrappedLabel())
    , m_strip(new QScrollArea)
    , m_journey(new JourneyStrip(context.locale))
    , m_stop(wrappedLabel())
    , m_openStop(quietButton(tr("Open")))
    , m_side(new FilterChips({{u"glance"_s, tr("At a glance")}, {u"details"_s, tr("Details")}, {u"history"_s, tr("History")},
          {u"consents"_s, tr("Consents and data")}}))
    , m_sides(new QStackedWidget)
    , m_stamps(new StampPanel(context))
    , m_edit(new CustomerEdit(context))
    , m_history(new HistoryPanel(context))
    , m_consents(new ConsentPanel(context))
    , m_person(new PersonPanel(context))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    m_side->setAccessibleName(tr("Sides of the card"));
    column->addWidget(m_side);
    m_sides->addWidget(scrolling(makeGlance()));
    m_sides->addWidget(scrolling(m_edit));
    m_sides->addWidget(scrolling(m_history));
    auto* last = new QWidget;
    auto* both = new QVBoxLayout(last);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(m_consents);
    both->addWidget(m_person);
    m_sides->addWidget(scrolling(last));
    column->addWidget(m_sides, 1);
    connect(m_side, &FilterChips::chosen, this, &CustomerCard::showSide);
    connect(m_journey, &JourneyStrip::opened, this, &CustomerCard::open);
    connect(m_journey, &JourneyStrip::currentChanged, this, [this](int stop) {
        m_stop->setText(m_journey->words(stop));
        const JourneyStop* one = stop < 0 ? nullptr : &m_journey->stops()[static_cast<std::size_t>(stop)];
        m_openStop->setVisible(one && (one->order || one->review || one->caseFile));
        const QRect place = m_journey->placeOf(stop);
        m_strip->ensureVisible(place.center().x(), place.center().y(), 80, 0);
    });
    connect(m_openStop, &QPushButton::clicked, this, [this] { open(m_journey->current()); });
    connect(m_history, &HistoryPanel::orderWanted, this, &CustomerCard::orderWanted);
    connect(m_history, &HistoryPanel::reviewWanted, this, &CustomerCard::reviewWanted);
    connect(m_history, &HistoryPanel::caseWanted, this, &CustomerCard::caseWanted);
}

QWidget* CustomerCard::makeHead()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 24, 0);
    column->setSpacing(4);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_name->setWordWrap(true);
    m_about->setWordWrap(true);
    setInk(m_group, Ink::Ribbon);
    setInk(m_groupRule, Ink::Muted);
    auto* group = new QHBoxLayout;
    group->setSpacing(12);
    group->addWidget(m_group, 0, Qt::AlignTop);
    group->addWidget(m_groupRule, 1);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addLayout(group);
    m_strip->setWidget(m_journey);
    m_strip->setWidgetResizable(true);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setObjectName(u"journeyStrip"_s);
    m_strip->setFixedHeight(76);
    m_strip->setFocusPolicy(Qt::NoFocus);
    column->addSpacing(4);
    column->addWidget(m_strip);
    auto* said = new QHBoxLayout;
    said->setSpacing(8);
    said->addWidget(m_stop, 1);
    said->addWidget(m_openStop);
    column->addLayout(said);
    return part;
}

QWidget* CustomerCard::scrolling(QWidget* inner)
{
    auto* area = new UprightArea;
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 4, 24, 24);
    column->addWidget(inner);
    column->addStretch(1);
    area->setWidget(ground);
    return area;
}

QWidget* CustomerCard::makeGlance()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(8);
    m_facts = new QGridLayout;
    m_preferences = new QGridLayout;
    for (QGridLayout* grid : {m_facts, m_preferences}) {
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(1, 1);
    }
    m_merged = new QVBoxLayout;
    m_noPreferences = wrappedLabel(tr("Habits show from the second order on."));
    setInk(m_noPreferences, Ink::Muted);
    column->addLayout(m_facts);
    column->addLayout(m_merged);
    const auto section = [column](const QString& title) {
        QLabel* label = plainLabel(title, TextSize::Section);
        label->setContentsMargins(0, 12, 0, 0);
        column->addWidget(label);
    };
    section(tr("Habits"));
    column->addLayout(m_preferences);
    column->addWidget(m_noPreferences);
    column->addWidget(m_stamps);
    return part;
}

void CustomerCard::showSide(const QString& key)
{
    m_side->choose(key);
    m_sides->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, sideKeys.indexOf(key))));
    attempt(m_context.messages, [this] { fillSide(); });
}

void CustomerCard::show(const Customer& customer)
{
    const bool isOther = m_customer != customer.id;
    if (isOther)
        keepNow();
    m_customer = customer.id;
    showHead(customer);
    showJourney();
    fillSide();
}

void CustomerCard::keepNow()
{
    m_edit->keepNow();
}

// Only the side that is seen is read: walking down the list stays quick.
void CustomerCard::fillSide()
{
    const std::optional<Customer> customer = m_customer ? m_context.shop.customers().customer(m_customer) : std::nullopt;
    if (!customer)
        return;
    switch (m_sides->currentIndex()) {
    case 0:
        showFacts(*customer);
        showMerged();
        showPreferences();
        m_stamps->show(m_customer);
        break;
    case 1:
        m_edit->show(*customer);
        break;
    case 2:
        m_history->show(m_customer);
        break;
    default:
        m_consents->show(m_customer);
        m_person->show(m_customer);
    }
}

void CustomerCard::showHead(const Customer& customer)
{
    const CustomerSummary summary = m_context.shop.customers().summary(customer.id);
    const QTimeZone zone = m_context.shop.settings().zone();
    m_name->setText(customer.name);
    QStringList about{tr("%n order(s)", nullptr, summary.orders), tables::amountsInWords(summary.spent, m_context.locale)};
    if (summary.firstOrder)
        about << tr("since %1").arg(m_context.locale.toString(dayIn(*summary.firstOrder, zone), QLocale::ShortFormat));
    if (customer.anonymisedAt)
        about << tr("erased on %1").arg(m_context.locale.toString(dayIn(*customer.anonymisedAt, zone), QLocale::ShortFormat));
    about.removeAll(QString());
    m_about->setText(about.join(u"  ·  "_s));
    const std::optional<Segment> segment = segmentOf(summary, {QDateTime::currentMSecsSinceEpoch()}, zone);
    m_group->setVisible(segment.has_value());
    m_groupRule->setVisible(segment.has_value());
    if (segment) {
        m_group->setText(Segments::title(groupOf(*segment)));
        m_groupRule->setText(Segments::rule(groupOf(*segment)));
    }
}

void CustomerCard::showJourney()
{
    int more = 0;
    std::vector<JourneyStop> stops = journeyOf(m_context.shop, m_customer, &more);
    m_strip->setVisible(!stops.empty());
    m_stop->setVisible(!stops.empty());
    m_openStop->setVisible(false);
    m_journey->show(std::move(stops), more);
}

void CustomerCard::open(int stop)
{
    if (stop < 0)
        return;
    const JourneyStop& one = m_journey->stops()[static_cast<std::size_t>(stop)];
    if (one.review)
        emit reviewWanted(one.review);
    else if (one.caseFile)
        emit caseWanted(one.caseFile);
    else if (one.order)
        emit orderWanted(one.order);
}

void CustomerCard::showFacts(const Customer& customer)
{
    empty(m_facts);
    int row = 0;
    const auto fact = [&](const QString& title, const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        QLabel* value = wrappedLabel(text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_facts->addWidget(mutedLabel(title), row, 0, Qt::AlignTop);
        m_facts->addWidget(value, row++, 1);
    };
    fact(tr("Company"), customer.company);
    fact(TaxNumberEdit::title(), customer.taxId);
    fact(tr("E-mail"), customer.emailMasked ? tr("%1 (alias of the marketplace)").arg(customer.email) : customer.email);
    fact(tr("Phone"), customer.phone);
    const std::vector<Address> addresses = m_context.shop.customers().addresses(customer.id);
    if (!addresses.empty())
        fact(tr("Address"), addresses.front().labelLines(m_context.shop.settings().info().sender.country).join(u'\n'));
    fact(tr("Greeted as"), m_context.shop.customers().greeting(customer).text);
    fact(tr("Tags"), customer.tags.join(u", "_s));
    fact(tr("Own note"), customer.privateNote);
}

void CustomerCard::showPreferences()
{
    empty(m_preferences);
    const std::vector<Preference> preferences = preferencesOf(m_context.shop, m_customer, m_context.locale);
    int row = 0;
    for (const Preference& one : preferences) {
        m_preferences->addWidget(mutedLabel(preferenceTitle(one.about)), row, 0, Qt::AlignTop);
        QLabel* value = wrappedLabel(one.value);
        m_preferences->addWidget(value, row, 1);
        m_preferences->addWidget(mutedLabel(preferenceEvidence(one)), row++, 2, Qt::AlignTop | Qt::AlignRight);
    }
    m_noPreferences->setVisible(preferences.empty());
}

QStringList CustomerCard::glance() const
{
    QStringList lines;
    for (const QGridLayout* grid : {m_facts, m_preferences}) {
        for (int i = 0; i < grid->count(); ++i) {
            if (const auto* label = qobject_cast<const QLabel*>(grid->itemAt(i)->widget()))
                lines << label->text();
        }
    }
    return lines;
}

void CustomerCard::showMerged()
{
    empty(m_merged);
    for (const Customer& merged : m_context.shop.customers().mergedInto(m_customer)) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(wrappedLabel(tr("Merged: %1").arg(QStringList{merged.name, merged.email}.join(u"  "_s).trimmed())), 1);
        QPushButton* part = quietButton(tr("Take out again"));
        part->setObjectName(u"unmerge"_s);
        connect(part, &QPushButton::clicked, this, [this, id = merged.id, name = merged.name] {
            m_side->button(m_side->chosenKey())->setFocus(); // the row goes with the card that is taken out
            attempt(m_context.messages, [&] {
                m_context.shop.customers().unmerge(id);
                tellDone(m_context, tr("“%1” has a card of their own again, with what belonged to it.").arg(name));
            });
        }, Qt::QueuedConnection);
        line->addWidget(part);
        m_merged->addWidget(row);
    }
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/giftpanel.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// A parcel that has been closed: nobody puts anything into it any more.
bool isGone(OrderStatus status)
{
    return status != OrderStatus::AwaitingPayment && status != OrderStatus::ToPack;
}

} // namespace

GiftPanel::GiftPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sign(new QLabel)
    , m_name(wrappedLabel())
    , m_state(plainLabel())
    , m_reason(wrappedLabel())
    , m_accept(plainButton(tr("Give it")))
    , m_other(quietButton(tr("Another gift")))
    , m_none(quietButton(tr("None, because …")))
    , m_because(new QLineEdit)
    , m_why(new QLineEdit)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_sign, 0, 0, Qt::AlignTop);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    grid->addWidget(m_name, 0, 1);
    setInk(m_reason, Ink::Muted);
    grid->addWidget(m_reason, 1, 1);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, 8);
    setInk(m_state, Ink::Good);
    m_state->setObjectName(u"giftState"_s);
    row->addWidget(m_state);
    row->addWidget(m_accept);
    row->addWidget(m_other);
    row->addWidget(m_none);
    buttons->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(buttons, 2, 1);
    m_because->setObjectName(u"noGiftReason"_s);
    m_because->setPlaceholderText(tr("Why is there no gift? Then Enter"));
    m_because->setAccessibleName(tr("Why there is no gift"));
    m_because->hide();
    grid->addWidget(m_because, 3, 1);
    m_why->setObjectName(u"giftByHandReason"_s);
    m_why->setAccessibleName(tr("Why this gift"));
    m_why->hide();
    grid->addWidget(m_why, 4, 1);
    m_other->setObjectName(u"otherGift"_s);
    m_accept->setObjectName(u"giveGift"_s);
    m_accept->setShortcut(QKeySequence(u"Ctrl+G"_s));
    m_accept->setToolTip(tr("Ctrl+G"));
    m_other->setMenu(new QMenu(m_other));
    m_other->setProperty("menu", true);
    connect(m_accept, &QPushButton::clicked, this, &GiftPanel::accept);
    connect(m_because, &QLineEdit::returnPressed, this, [this] { giveNone(m_because->text()); });
    connect(m_why, &QLineEdit::returnPressed, this, &GiftPanel::giveByHand);
    makeReasons();
}

void GiftPanel::makeReasons()
{
    auto* menu = new QMenu(m_none);
    m_none->setObjectName(u"noGift"_s);
    m_none->setMenu(menu);
    m_none->setProperty("menu", true);
    for (const QString& reason : {tr("The customer does not want one"), tr("It does not fit into the parcel"),
             tr("It is not on the shelf"), tr("There is one in the parcel already")})
        menu->addAction(reason, this, [this, reason] { giveNone(reason); });
    menu->addSeparator();
    menu->addAction(tr("Another reason …"), this, [this] {
        m_why->hide();
        m_because->show();
        m_because->setFocus();
    });
}

bool GiftPanel::isSettled() const
{
    return m_decided || m_declined || !m_suggestion.choice;
}

GiftId GiftPanel::giftCalled(const QString& code) const
{
    for (const Gift& gift : m_context.shop.gifts().gifts()) {
        if (!gift.code.isEmpty() && gift.code.compare(code, Qt::CaseInsensitive) == 0)
            return gift.id;
    }
    return {};
}

bool GiftPanel::hasCode(const QString& code) const
{
    return bool(giftCalled(code));
}

bool GiftPanel::scan(const QString& code)
{
    const GiftId scanned = giftCalled(code);
    if (!scanned || m_frozen)
        return false;
    for (const GivenGift& given : m_context.shop.gifts().given(m_order)) {
        if (given.gift == scanned)
            return true;
    }
    std::vector<GiftChoice> choices = m_suggestion.alternatives;
    if (m_suggestion.choice)
        choices.push_back(*m_suggestion.choice);
    for (const GiftChoice& choice : choices) {
        if (choice.gift == scanned) {
            give(choice);
            return true;
        }
    }
    return false;
}

void GiftPanel::show(OrderId order)
{
    if (order != m_order)
        m_why->hide(); // it was about the parcel before
    m_order = order;
    m_gone = isGone(m_context.shop.orders().summary(order).status);
    m_suggestion = m_context.shop.gifts().suggest(order);
    fill();
}

QString GiftPanel::name() const
{
    return m_name->text();
}

QString GiftPanel::counted(int count, const QString& name)
{
    return count > 1 ? tr("%1 × %2").arg(QString::number(count), name) : name;
}

void GiftPanel::fill()
{
    const std::vector<GivenGift> given = m_context.shop.gifts().given(m_order);
    m_decided = !given.empty();
    m_frozen = m_decided && given.front().packed;
    const std::optional<QString> because = m_context.shop.gifts().declined(m_order);
    m_declined = because.has_value();
    QString name = tr("No gift for this parcel");
    QString reason = m_suggestion.reason;
    if (m_decided) {
        name = counted(given.front().count, m_context.shop.gifts().shownName(given.front().gift, given.front().giftName));
        reason = given.front().overrideReason.isEmpty() ? given.front().reason : given.front().overrideReason;
    } else if (m_declined) {
        reason = tr("Because: %1").arg(because.value_or(QString()));
    } else if (m_suggestion.choice) {
        name = counted(m_suggestion.choice->count, m_context.shop.gifts().shownName(m_suggestion.choice->gift, m_suggestion.choice->giftName));
        reason = m_suggestion.choice->reason;
    }
    m_name->setText(name);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const bool something = m_decided || m_suggestion.choice;
    m_sign->setPixmap(iconPixmap(m_decided ? u"circle-check"_s : u"gift"_s,
        m_decided ? Ink::Good : something ? Ink::Ribbon : Ink::Muted, 20, this));
    m_state->setText(m_frozen ? tr("Went out with the parcel") : tr("Confirmed"));
    m_state->setVisible(m_decided);
    m_accept->setVisible(!m_gone && !m_decided && m_suggestion.choice.has_value());
    m_accept->setText(m_declined ? tr("Give it after all") : tr("Give it"));
    m_accept->setShortcut(QKeySequence(u"Ctrl+G"_s));
    m_none->setVisible(!m_gone && !m_frozen && !m_declined && something);
    m_because->setVisible(m_because->isVisibleTo(this) && m_none->isVisibleTo(this));
    fillMenu();
}

void GiftPanel::fillMenu()
{
    QMenu* menu = m_other->menu();
    menu->clear();
    std::vector<GiftChoice> choices = m_suggestion.alternatives;
    if (m_decided && m_suggestion.choice)
        choices.insert(choices.begin(), *m_suggestion.choice);
    const std::vector<GivenGift> given = m_context.shop.gifts().given(m_order);
    std::erase_if(choices, [&](const GiftChoice& choice) { return !given.empty() && given.front().gift == choice.gift; });
    for (const GiftChoice& choice : choices)
        addToMenu(choice, [this, choice] { give(choice); });
    bool any = !choices.empty();
    if (!m_gone && !m_frozen) {
        // Whatever the rules say, who stands at the shelf may know better.
        menu->addSection(tr("From the pantry"));
        for (const GiftChoice& choice : m_context.shop.gifts().byHand(m_order)) {
            const bool isListed = std::ranges::find(choices, choice.gift, &GiftChoice::gift) != choices.end();
            const bool isIn = !given.empty() && given.front().gift == choice.gift;
            const bool isOffered = m_suggestion.choice && m_suggestion.choice->gift == choice.gift;
            if (!isListed && !isIn && !isOffered) {
                addToMenu(choice, [this, choice] { takeByHand(choice); });
                any = true;
            }
        }
    }
    m_other->setText(m_decided || m_suggestion.choice ? tr("Another gift") : tr("Choose a gift"));
    m_other->setVisible(!m_gone && !m_frozen && any);
    m_why->setVisible(m_why->isVisibleTo(this) && m_other->isVisibleTo(this));
}

void GiftPanel::addToMenu(const GiftChoice& choice, const std::function<void()>& take)
{
    // An ampersand in a gift's name is a letter, not a shortcut.
    QAction* action = m_other->menu()->addAction(m_context.shop.gifts().shownName(choice.gift, choice.giftName).replace(u'&', u"&&"_s));
    action->setToolTip(choice.reason.toHtmlEscaped());
    connect(action, &QAction::triggered, this, take);
}

void GiftPanel::accept()
{
    if (m_suggestion.choice)
        give(*m_suggestion.choice);
}

void GiftPanel::give(const GiftChoice& choice)
{
    const bool asSuggested = m_suggestion.choice && m_suggestion.choice->gift == choice.gift;
    give(choice, asSuggested ? QString() : tr("Chosen by hand"));
}

void GiftPanel::give(const GiftChoice& choice, const QString& why)
{
    attempt(m_context.messages, [&] {
        m_context.shop.gifts().give(m_order, choice, why);
        m_why->clear();
        m_why->hide();
        fill();
        emit decided();
    });
}

void GiftPanel::takeByHand(const GiftChoice& choice)
{
    m_byHand = choice;
    m_because->hide();
    const QString name = m_context.shop.gifts().shownName(choice.gift, choice.giftName);
    m_why->clear();
    m_why->setPlaceholderText(tr("Why “%1”? Then Enter").arg(name));
    m_why->setToolTip(choice.reason.toHtmlEscaped());
    m_why->show();
    m_why->setFocus();
}

void GiftPanel::giveByHand()
{
    // Where marketplaces or laws speak against it, a word of one's own is wanted.
    const QString why = m_why->text().trimmed();
    give(m_byHand, why.isEmpty() && m_byHand.reason.isEmpty() ? tr("Chosen by hand") : why);
}

void GiftPanel::giveNone(const QString& because)
{
    attempt(m_context.messages, [&] {
        m_context.shop.gifts().decline(m_order, because);
        m_because->clear();
        m_because->hide();
        fill();
        emit decided();
    });
}

} // namespace kokarda::screens

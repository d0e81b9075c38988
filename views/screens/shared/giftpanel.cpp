// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/giftpanel.h"

#include "models/services/giftdesk.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

GiftPanel::GiftPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sign(new QLabel)
    , m_name(wrappedLabel())
    , m_reason(wrappedLabel())
    , m_accept(plainButton(tr("Give it")))
    , m_other(quietButton(tr("Another gift")))
    , m_none(quietButton(tr("No gift")))
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
    row->addWidget(m_accept);
    row->addWidget(m_other);
    row->addWidget(m_none);
    grid->addWidget(buttons, 2, 1);
    m_other->setMenu(new QMenu(m_other));
    m_other->setProperty("menu", true);
    connect(m_accept, &QPushButton::clicked, this, &GiftPanel::accept);
    connect(m_none, &QPushButton::clicked, this, &GiftPanel::giveNone);
}

void GiftPanel::show(OrderId order)
{
    m_order = order;
    m_suggestion = m_context.shop.gifts().suggest(order);
    fill();
}

void GiftPanel::fill()
{
    const std::vector<GivenGift> given = m_context.shop.gifts().given(m_order);
    m_decided = !given.empty();
    m_frozen = m_decided && given.front().packed;
    QString name = tr("No gift for this parcel");
    QString reason = m_suggestion.reason;
    if (m_decided) {
        name = given.front().count > 1 ? tr("%1 × %2").arg(QString::number(given.front().count), given.front().giftName)
                                       : given.front().giftName;
        reason = given.front().overrideReason.isEmpty() ? given.front().reason : given.front().overrideReason;
    } else if (m_suggestion.choice) {
        name = m_suggestion.choice->count > 1
            ? tr("%1 × %2").arg(QString::number(m_suggestion.choice->count), m_suggestion.choice->giftName)
            : m_suggestion.choice->giftName;
        reason = m_suggestion.choice->reason;
    }
    m_name->setText(name);
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const bool something = m_decided || m_suggestion.choice;
    m_sign->setPixmap(iconPixmap(m_frozen ? u"circle-check"_s : u"gift"_s,
        m_frozen ? Ink::Good : something ? Ink::Ribbon : Ink::Muted, 20, this));
    m_accept->setVisible(!m_decided && m_suggestion.choice.has_value());
    m_none->setVisible(m_decided && !m_frozen);
    fillMenu();
}

void GiftPanel::fillMenu()
{
    QMenu* menu = m_other->menu();
    menu->clear();
    std::vector<GiftChoice> choices = m_suggestion.alternatives;
    if (m_decided && m_suggestion.choice)
        choices.insert(choices.begin(), *m_suggestion.choice);
    for (const GiftChoice& choice : choices) {
        // An ampersand in a gift's name is a letter, not a shortcut.
        QAction* action = menu->addAction(QString(choice.giftName).replace(u'&', u"&&"_s));
        action->setToolTip(choice.reason.toHtmlEscaped());
        connect(action, &QAction::triggered, this, [this, choice] { give(choice); });
    }
    m_other->setVisible(!m_frozen && !choices.empty());
}

void GiftPanel::accept()
{
    if (m_suggestion.choice)
        give(*m_suggestion.choice);
}

void GiftPanel::give(const GiftChoice& choice)
{
    const bool asSuggested = m_suggestion.choice && m_suggestion.choice->gift == choice.gift;
    attempt(m_context.messages, [&] {
        m_context.shop.gifts().give(m_order, choice, asSuggested ? QString() : tr("Chosen by hand"));
        fill();
        emit decided();
    });
}

void GiftPanel::giveNone()
{
    attempt(m_context.messages, [&] {
        m_context.shop.gifts().takeBack(m_order);
        fill();
        emit decided();
    });
}

} // namespace kokarda::screens

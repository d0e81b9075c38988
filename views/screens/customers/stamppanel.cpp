// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/stamppanel.h"

#include "models/services/customers/customerdesk.h"
#include "models/services/customers/loyalty.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/documentlanguage.h"
#include "views/paper/pdf.h"
#include "views/screens/printing/cardprint.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

StampPanel::StampPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
    m_said = wrappedLabel();
    m_count = new QSpinBox;
    m_count->setObjectName(u"stampCount"_s);
    m_count->setRange(1, 99);
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setAccessibleName(tr("Stamps to spend"));
    m_what = new QLineEdit;
    m_what->setObjectName(u"stampsFor"_s);
    m_what->setPlaceholderText(tr("what was given for them"));
    m_what->setAccessibleName(tr("What was given for the stamps"));
    m_spend = plainButton(tr("Spend"));
    m_spend->setObjectName(u"spendStamps"_s);
    QPushButton* print = plainButton(tr("Print card …"));
    print->setObjectName(u"printStampCard"_s);
    QPushButton* save = quietButton(tr("Card as PDF …"));
    save->setObjectName(u"stampCard"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QLabel* title = plainLabel(tr("Loyalty stamps"), TextSize::Section);
    title->setContentsMargins(0, 12, 0, 0);
    column->addWidget(title);
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(mutedLabel(tr("Stamps:")));
    row->addWidget(m_count);
    row->addWidget(mutedLabel(tr("for")));
    row->addWidget(m_what, 1);
    row->addWidget(m_spend);
    column->addLayout(row);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(8);
    cards->addWidget(print);
    cards->addWidget(save);
    cards->addStretch(1);
    column->addLayout(cards);
    connect(m_spend, &QPushButton::clicked, this, &StampPanel::spend);
    connect(m_what, &QLineEdit::returnPressed, this, &StampPanel::spend);
    connect(print, &QPushButton::clicked, this,
        [this] { printCard(this, m_context, [this](const QString& paper) { return paper::stampCardPage(card(), paper); }); });
    connect(save, &QPushButton::clicked, this, [this] {
        if (const QString path = askPdfPath(this, m_context, tr("Save the loyalty card as PDF"), tr("loyalty-card-%1").arg(card().name)); !path.isEmpty())
            saveCardTo(path);
    });
}

void StampPanel::show(CustomerId customer)
{
    m_customer = customer;
    const LoyaltyDesk desk(m_context.shop);
    const LoyaltyRule now = desk.rule();
    setVisible(now.on);
    if (!now.on)
        return;
    const StampAccount account = desk.account(customer);
    QString said = tr("%n stamp(s)", nullptr, account.balance());
    const int left = now.perCard - account.balance();
    said += u"  ·  "_s + (left > 0 ? tr("%n to a full card", nullptr, left) : tr("a full card"));
    if (account.spent > 0)
        said += u"  ·  "_s + tr("%n spent so far", nullptr, account.spent);
    m_said->setText(said);
    m_spend->setEnabled(account.balance() > 0);
    m_count->setMaximum(std::max(1, account.balance()));
    m_count->setValue(std::clamp(now.perCard, 1, std::max(1, account.balance())));
    // What a full card is worth, and not before it is full.
    m_what->setText(left > 0 ? QString() : now.reward);
}

QString StampPanel::said() const
{
    return m_said->text();
}

void StampPanel::spend()
{
    attempt(m_context.messages, [this] {
        const int stamps = m_count->value();
        LoyaltyDesk(m_context.shop).spend(m_customer, stamps, m_what->text());
        m_what->clear();
        show(m_customer);
        tellDone(m_context, tr("%n stamp(s) spent.", nullptr, stamps));
    });
}

paper::StampCard StampPanel::card() const
{
    const ShopInfo shop = m_context.shop.settings().info();
    const Customer customer = m_context.shop.customers().customer(m_customer).value_or(Customer{});
    const LoyaltyDesk desk(m_context.shop);
    const LoyaltyRule rule = desk.rule();
    return {documentLanguage(customer, {}, {}, shop), defaultLook(shop, {}), customer.name, std::max(0, desk.account(m_customer).balance()), rule.perCard, rule.reward};
}

void StampPanel::saveCardTo(const QString& path)
{
    attempt(m_context.messages, [&] {
        const paper::StampCard one = card();
        paper::writePdf({paper::stampCardPage(one, u"a7"_s)}, path, {tr("Loyalty card"), one.language, false});
        m_context.messages.say(tr("Saved: %1").arg(path));
    });
}

} // namespace kokarda::screens

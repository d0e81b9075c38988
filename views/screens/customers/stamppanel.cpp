// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/stamppanel.h"

#include "models/services/customerdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/documentlanguage.h"
#include "models/values/personalday.h"
#include "views/paper/pdf.h"
#include "views/screens/printing/cardprint.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QCheckBox>
#include <QFormLayout>
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
    , m_account(makeAccount())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_on = new QCheckBox(tr("This shop gives loyalty stamps"));
    m_on->setObjectName(u"stampsOn"_s);
    column->addWidget(m_account);
    column->addWidget(m_on);
    m_terms = makeRule();
    column->addWidget(m_terms);
    connect(m_on, &QCheckBox::clicked, this, &StampPanel::keepNow);
}

QWidget* StampPanel::makeAccount()
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
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_said);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_count);
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
        if (const QString path = askPdfPath(this, m_context); !path.isEmpty())
            saveCardTo(path);
    });
    return part;
}

QWidget* StampPanel::makeRule()
{
    m_least = new MoneyEdit(m_context.locale);
    m_least->setObjectName(u"stampLeast"_s);
    m_perCard = new QSpinBox;
    m_perCard->setRange(2, 20);
    m_perCard->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_perCard->setObjectName(u"stampsPerCard"_s);
    m_reward = new QLineEdit;
    m_reward->setObjectName(u"stampReward"_s);
    m_reward->setPlaceholderText(tr("a mug of your choice"));
    m_since = new QLineEdit;
    m_since->setObjectName(u"stampsSince"_s);
    m_since->setPlaceholderText(tr("empty: all orders ever"));
    m_problems = wrappedLabel();
    setInk(m_problems, Ink::Bad);
    m_problems->hide();
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto row = [form](const QString& title, QWidget* field) {
        field->setAccessibleName(title);
        form->addRow(mutedLabel(title), field);
    };
    row(tr("One stamp for an order from"), m_least);
    row(tr("Stamps on a card"), m_perCard);
    row(tr("A full card is worth"), m_reward);
    row(tr("Orders count from"), m_since);
    form->addRow(QString(), m_problems);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_least), m_reward, m_since})
        connect(field, &QLineEdit::editingFinished, this, &StampPanel::keepNow);
    connect(m_perCard, &QSpinBox::editingFinished, this, &StampPanel::keepNow);
    return part;
}

void StampPanel::show(CustomerId customer)
{
    m_customer = customer;
    const LoyaltyDesk desk(m_context.shop);
    const LoyaltyRule now = desk.rule();
    if (now != m_rule || !m_isFilled) {
        m_isFilled = true;
        m_rule = now;
        m_on->setChecked(now.on);
        m_least->setMoney(now.least);
        m_perCard->setValue(now.perCard);
        m_reward->setText(now.reward);
        m_since->setText(personalDayText(now.since));
    }
    m_terms->setVisible(now.on);
    m_account->setVisible(now.on);
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
    if (m_what->text().isEmpty())
        m_what->setText(now.reward);
}

QString StampPanel::said() const
{
    return m_said->text();
}

LoyaltyRule StampPanel::typed() const
{
    LoyaltyRule rule = m_rule;
    rule.on = m_on->isChecked();
    rule.least = m_least->money().value_or(m_rule.least);
    rule.perCard = m_perCard->value();
    rule.reward = m_reward->text().trimmed();
    rule.since = personalDayFrom(m_since->text()).value_or(m_rule.since);
    return rule;
}

void StampPanel::keepNow()
{
    if (!m_isFilled)
        return;
    const std::optional<QDate> since = personalDayFrom(m_since->text());
    const bool noDay = !since || (since->isValid() && hasUnknownYear(*since));
    m_problems->setVisible(noDay || !m_least->money());
    m_problems->setText(noDay ? tr("Write the day with its year: 01.03.2026.") : tr("This is no amount: write it as 80,00."));
    if (m_problems->isVisibleTo(this) || typed() == m_rule)
        return;
    attempt(m_context.messages, [this] {
        const LoyaltyRule now = typed();
        LoyaltyDesk(m_context.shop).store(now);
        m_rule = now;
        tellDone(m_context, tr("The rule for stamps is kept."));
        show(m_customer);
    });
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

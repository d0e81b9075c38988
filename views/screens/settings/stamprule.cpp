// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/settings/stamprule.h"

#include "models/values/names/personalday.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

StampRule::StampRule(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_on(new QCheckBox(tr("This shop gives loyalty stamps")))
    , m_terms(new QWidget)
    , m_least(new MoneyEdit(context.locale))
    , m_perCard(new QSpinBox)
    , m_reward(new QLineEdit)
    , m_since(new QLineEdit)
    , m_problems(wrappedLabel())
{
    m_on->setObjectName(u"stampsOn"_s);
    m_least->setObjectName(u"stampLeast"_s);
    m_perCard->setRange(2, 20);
    m_perCard->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_perCard->setFixedWidth(96);
    m_perCard->setObjectName(u"stampsPerCard"_s);
    m_reward->setObjectName(u"stampReward"_s);
    m_reward->setPlaceholderText(tr("a mug of your choice"));
    m_since->setObjectName(u"stampsSince"_s);
    m_since->setPlaceholderText(tr("empty: all orders ever"));
    setInk(m_problems, Ink::Bad);
    m_problems->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_on);
    column->addWidget(m_terms);
    auto* form = new QFormLayout(m_terms);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [form](const QString& title, QWidget* field) {
        field->setAccessibleName(title);
        form->addRow(mutedLabel(title), field);
    };
    row(tr("One stamp for an order from"), m_least);
    row(tr("Stamps on a card"), m_perCard);
    row(tr("A full card is worth"), m_reward);
    row(tr("Orders count from"), m_since);
    form->addRow(QString(), m_problems);
    connect(m_on, &QCheckBox::clicked, this, &StampRule::keepNow);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_least), m_reward, m_since})
        connect(field, &QLineEdit::editingFinished, this, &StampRule::keepNow);
    connect(m_perCard, &QSpinBox::editingFinished, this, &StampRule::keepNow);
}

void StampRule::fill()
{
    const LoyaltyRule now = LoyaltyDesk(m_context.shop).rule();
    m_terms->setVisible(now.on);
    if (now == m_rule && m_isFilled)
        return;
    m_isFilled = true;
    m_rule = now;
    m_on->setChecked(now.on);
    m_least->setMoney(now.least);
    m_perCard->setValue(now.perCard);
    m_reward->setText(now.reward);
    m_since->setText(personalDayText(now.since));
}

LoyaltyRule StampRule::typed() const
{
    LoyaltyRule rule = m_rule;
    rule.on = m_on->isChecked();
    rule.least = m_least->money().value_or(m_rule.least);
    rule.perCard = m_perCard->value();
    rule.reward = m_reward->text().trimmed();
    rule.since = personalDayFrom(m_since->text()).value_or(m_rule.since);
    return rule;
}

void StampRule::keepNow()
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
        LoyaltyDesk(m_context.shop).store(typed());
        tellDone(m_context, tr("The rule for stamps is kept."));
        fill();
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/ruleeditor.h"

#include "models/services/giftdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace kokarda::screens {

RuleEditor::RuleEditor(const PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_category(new QComboBox)
    , m_least(new MoneyEdit(context.locale))
    , m_which(new QComboBox)
    , m_gift(new QComboBox)
    , m_second(new QComboBox)
    , m_neverTwice(new QCheckBox(tr("never the same gift twice to a customer")))
    , m_sentence(wrappedLabel())
    , m_keep(plainButton(tr("Keep this rule")))
{
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    auto* gaps = new QWidget;
    auto* flow = new FlowLayout(gaps, 8);
    const auto word = [flow](const QString& text) {
        QLabel* label = plainLabel(text);
        label->setMinimumHeight(32);
        flow->addWidget(label);
    };
    word(tr("When an order has something from"));
    flow->addWidget(m_category);
    word(tr("and is worth at least"));
    flow->addWidget(m_least);
    word(tr("and it is"));
    flow->addWidget(m_which);
    word(tr("give"));
    flow->addWidget(m_gift);
    word(tr("or, when that cannot go,"));
    flow->addWidget(m_second);
    column->addWidget(gaps);
    column->addWidget(m_neverTwice);
    setInk(m_sentence, Ink::Muted);
    column->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    QPushButton* cancel = quietButton(tr("Leave it"));
    row->addWidget(m_keep);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    m_category->setAccessibleName(tr("Category"));
    m_least->setAccessibleName(tr("Least worth"));
    m_which->setAccessibleName(tr("Which order of the customer"));
    m_gift->setAccessibleName(tr("Gift"));
    m_second->setAccessibleName(tr("Second choice"));
    for (QComboBox* box : {m_category, m_which, m_gift, m_second})
        connect(box, &QComboBox::activated, this, &RuleEditor::readBack);
    connect(m_least, &QLineEdit::textEdited, this, &RuleEditor::readBack);
    connect(m_neverTwice, &QCheckBox::toggled, this, &RuleEditor::readBack);
    connect(m_keep, &QPushButton::clicked, this, &RuleEditor::keep);
    connect(cancel, &QPushButton::clicked, this, &RuleEditor::done);
}

void RuleEditor::begin(const GiftRule& rule)
{
    m_rule = rule;
    const CategoryTree tree = m_context.shop.settings().categories();
    m_category->clear();
    m_category->addItem(tr("any category"), qlonglong(0));
    for (const Category& category : tree)
        m_category->addItem(categoryPath(tree, category.id), qlonglong(category.id.value));
    m_which->clear();
    m_which->addItem(tr("any order of the customer"));
    m_which->addItem(tr("the customer’s first order"));
    m_which->addItem(tr("not the customer’s first order"));
    m_gift->clear();
    m_second->clear();
    m_second->addItem(tr("nothing"), qlonglong(0));
    for (const Gift& gift : m_context.shop.gifts().gifts()) {
        m_gift->addItem(gift.name, qlonglong(gift.id.value));
        m_second->addItem(gift.name, qlonglong(gift.id.value));
    }
    m_category->setCurrentIndex(std::max(0, m_category->findData(qlonglong(rule.category.value))));
    const Currency currency = m_context.shop.settings().info().currency;
    m_least->setMoney(rule.minTotal.value_or(Money{0, currency}));
    m_which->setCurrentIndex(rule.maxOrderNumber == 1 ? 1 : rule.minOrderNumber >= 2 ? 2 : 0);
    if (!rule.gifts.empty())
        m_gift->setCurrentIndex(std::max(0, m_gift->findData(qlonglong(rule.gifts[0].value))));
    if (rule.gifts.size() > 1)
        m_second->setCurrentIndex(std::max(0, m_second->findData(qlonglong(rule.gifts[1].value))));
    m_neverTwice->setChecked(rule.neverTwice);
    readBack();
}

GiftRule RuleEditor::rule() const
{
    GiftRule rule = m_rule;
    rule.category = CategoryId(m_category->currentData().toLongLong());
    const std::optional<Money> least = m_least->money();
    rule.minTotal = least && least->minor > 0 ? least : std::nullopt;
    rule.minOrderNumber = m_which->currentIndex() == 2 ? 2 : 0;
    rule.maxOrderNumber = m_which->currentIndex() == 1 ? 1 : 0;
    rule.neverTwice = m_neverTwice->isChecked();
    rule.gifts = {GiftId(m_gift->currentData().toLongLong())};
    const GiftId second(m_second->currentData().toLongLong());
    if (second && second != rule.gifts.front())
        rule.gifts.push_back(second);
    return rule;
}

void RuleEditor::readBack()
{
    attempt(m_context.messages, [this] {
        const bool canGive = m_gift->count() > 0;
        m_keep->setEnabled(canGive);
        m_sentence->setText(canGive ? m_context.shop.gifts().sentence(rule()) : tr("Add a gift first."));
    });
}

void RuleEditor::keep()
{
    attempt(m_context.messages, [this] {
        m_context.shop.gifts().store(rule());
        emit done();
    });
}

} // namespace kokarda::screens

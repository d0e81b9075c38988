// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/ruleeditor.h"

#include "models/services/gifts/giftdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/gifts/giftchoices.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/keys.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/twolines.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// Words and fields of a sentence that wraps like one.
class Words
{
public:
    explicit Words(QWidget* ground)
        : m_flow(new FlowLayout(ground, 8))
    {
    }
    Words& say(const QString& text)
    {
        QLabel* label = plainLabel(text);
        label->setMinimumHeight(32);
        m_flow->addWidget(label);
        return *this;
    }
    Words& gap(QWidget* field, const QString& name)
    {
        field->setAccessibleName(name);
        m_flow->addWidget(field);
        return *this;
    }
    /// Words and the gap they lead to, never parted by the end of a row.
    Words& gap(const QString& words, QWidget* field, const QString& name)
    {
        auto* both = new QWidget;
        auto* row = new QHBoxLayout(both);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(plainLabel(words));
        row->addWidget(field);
        field->setAccessibleName(name);
        if (qobject_cast<QComboBox*>(field))
            field->setMinimumWidth(112); // what is chosen is cut before the sentence is
        m_flow->addWidget(both);
        return *this;
    }

private:
    FlowLayout* m_flow;
};

QSpinBox* spin(int least, int most, const QString& none = {})
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSpecialValueText(none);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(112);
    return box;
}

} // namespace

RuleEditor::RuleEditor(const PageContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_category(new QComboBox)
    , m_least(new MoneyEdit(context.locale))
    , m_which(new QComboBox)
    , m_nth(spin(2, 1000))
    , m_choices(new GiftChoices)
    , m_noteAlone(new QCheckBox(onTwoLines(tr("no gift by intention: the note goes alone"), fontMetrics())))
    , m_per(new QComboBox)
    , m_most(spin(0, 1000, tr("any number")))
    , m_pick(new QComboBox)
    , m_channel(new QComboBox)
    , m_monthFrom(new QComboBox)
    , m_monthTo(new QComboBox)
    , m_budgetOf(new QComboBox)
    , m_budget(spin(0, 100, tr("no limit")))
    , m_days(spin(0, 3650, tr("any time")))
    , m_priority(spin(1, 1000))
    , m_comment(new QLineEdit)
    , m_neverTwice(new QCheckBox(onTwoLines(tr("never the same gift twice to a customer"), fontMetrics())))
    , m_more(quietButton(tr("More conditions")))
    , m_sentence(wrappedLabel())
    , m_keep(plainButton(tr("Keep this rule")))
{
    setProperty("kind", u"card"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(makeSentence());
    column->addWidget(m_choices);
    column->addWidget(m_noteAlone);
    column->addWidget(m_neverTwice);
    m_more->setObjectName(u"moreConditions"_s);
    m_more->setCheckable(true);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    QWidget* more = makeMore();
    more->hide();
    connect(m_more, &QPushButton::toggled, more, &QWidget::setVisible);
    column->addWidget(more);
    m_comment->setObjectName(u"ruleComment"_s);
    m_comment->setPlaceholderText(tr("Words for colleagues"));
    m_comment->setAccessibleName(tr("Comment"));
    column->addWidget(m_comment);
    setInk(m_sentence, Ink::Muted);
    column->addWidget(m_sentence);
    auto* row = new QHBoxLayout;
    m_keep->setShortcut(doneKey());
    m_keep->setToolTip(keyText(doneKey()));
    QPushButton* cancel = quietButton(tr("Leave it"));
    row->addWidget(m_keep);
    row->addWidget(cancel);
    row->addStretch(1);
    column->addLayout(row);
    for (QComboBox* box : {m_category, m_which, m_per, m_pick, m_channel, m_monthFrom, m_monthTo, m_budgetOf})
        connect(box, &QComboBox::activated, this, &RuleEditor::readBack);
    for (QSpinBox* box : {m_nth, m_most, m_budget, m_days, m_priority})
        connect(box, &QSpinBox::valueChanged, this, &RuleEditor::readBack);
    for (QCheckBox* box : {m_neverTwice, m_noteAlone})
        connect(box, &QCheckBox::toggled, this, &RuleEditor::readBack);
    connect(m_least, &QLineEdit::textEdited, this, &RuleEditor::readBack);
    connect(m_choices, &GiftChoices::edited, this, &RuleEditor::readBack);
    connect(m_keep, &QPushButton::clicked, this, &RuleEditor::keep);
    connect(cancel, &QPushButton::clicked, this, &RuleEditor::done);
}

QWidget* RuleEditor::makeSentence()
{
    auto* gaps = new QWidget;
    Words(gaps)
        .gap(tr("When an order has something from"), m_category, tr("Category"))
        .gap(tr("and is worth at least"), m_least, tr("Least worth"))
        .gap(tr("and it is"), m_which, tr("Which order of the customer"))
        .gap(m_nth, tr("Number of the order"))
        .say(tr("give the first of these that can go:"));
    return gaps;
}

QWidget* RuleEditor::makeMore()
{
    auto* gaps = new QWidget;
    Words(gaps)
        .gap(tr("one piece"), m_per, tr("One piece per"))
        .gap(tr("at most"), m_most, tr("Pieces at most"))
        .gap(tr("choosing"), m_pick, tr("Which gift first"))
        .gap(tr("on"), m_channel, tr("Channel"))
        .gap(tr("from"), m_monthFrom, tr("From month"))
        .gap(tr("to"), m_monthTo, tr("To month"))
        .gap(tr("for at most"), m_budget, tr("Budget"))
        .gap(tr("of"), m_budgetOf, tr("Budget of what"))
        .gap(tr("the same again after"), m_days, tr("Days before the same again"))
        .gap(tr("asked in turn number"), m_priority, tr("Priority"));
    m_days->setSuffix(tr(" days"));
    m_budget->setSuffix(u" %"_s);
    return gaps;
}

void RuleEditor::fillBoxes()
{
    const CategoryTree tree = m_context.shop.settings().categories();
    m_category->clear();
    m_category->addItem(tr("any category"), qlonglong(0));
    for (const Category& category : tree)
        m_category->addItem(categoryPath(tree, category.id), qlonglong(category.id.value));
    const auto fill = [](QComboBox* box, const QStringList& texts) {
        box->clear();
        box->addItems(texts);
    };
    fill(m_which, {tr("any order of the customer"), tr("the customer’s first order"), tr("not the customer’s first order"),
                      tr("from this order of the customer on:")});
    fill(m_per, {tr("per order"), tr("per item"), tr("per full step of that worth")});
    fill(m_pick, {tr("as listed"), tr("in turns"), tr("what expires soonest")});
    fill(m_budgetOf, {tr("the order’s worth"), tr("what the order earns")});
    m_channel->clear();
    m_channel->addItem(tr("any channel"), qlonglong(0));
    for (const Channel& channel : m_context.shop.settings().channels())
        m_channel->addItem(channel.name, qlonglong(channel.id.value));
    for (QComboBox* box : {m_monthFrom, m_monthTo}) {
        box->clear();
        box->addItem(tr("any month"));
        for (int month = 1; month <= 12; ++month)
            box->addItem(m_context.locale.standaloneMonthName(month));
    }
}

void RuleEditor::begin(const GiftRule& rule)
{
    m_filling = true;
    m_rule = rule;
    fillBoxes();
    m_category->setCurrentIndex(std::max(0, m_category->findData(qlonglong(rule.category.value))));
    const Currency currency = m_context.shop.settings().info().currency;
    m_least->setMoney(rule.minTotal.value_or(Money{0, currency}));
    m_which->setCurrentIndex(rule.maxOrderNumber == 1 ? 1 : rule.minOrderNumber == 2 ? 2 : rule.minOrderNumber > 2 ? 3 : 0);
    m_whichBegun = m_which->currentIndex();
    m_nth->setValue(std::max(2, rule.minOrderNumber));
    m_choices->show(m_context.shop.gifts().gifts(), rule.gifts);
    m_noteAlone->setChecked(rule.noteAlone);
    m_neverTwice->setChecked(rule.neverTwice);
    m_per->setCurrentIndex(static_cast<int>(rule.per));
    m_most->setValue(rule.maxCount);
    m_pick->setCurrentIndex(static_cast<int>(rule.pick));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(qlonglong(rule.channel.value))));
    m_monthFrom->setCurrentIndex(rule.monthFrom);
    m_monthTo->setCurrentIndex(rule.monthTo);
    m_budget->setValue(rule.budgetPermille / 10);
    m_budgetOf->setCurrentIndex(static_cast<int>(rule.budgetOf));
    m_days->setValue(rule.notWithinDays);
    m_priority->setValue(rule.priority);
    m_comment->setText(rule.comment);
    const GiftRule plain;
    m_more->setChecked(rule.per != plain.per || rule.maxCount || rule.pick != plain.pick || rule.channel || rule.monthFrom
        || rule.budgetPermille || rule.notWithinDays);
    m_filling = false;
    readBack();
}

GiftRule RuleEditor::rule() const
{
    GiftRule rule = m_rule;
    rule.category = CategoryId(m_category->currentData().toLongLong());
    const std::optional<Money> least = m_least->money();
    rule.minTotal = least && least->minor > 0 ? least : std::nullopt;
    const int which = m_which->currentIndex();
    // A span of numbers that these words cannot say stays as long as nobody chooses others.
    if (which != m_whichBegun || (which == 3 && m_nth->value() != m_rule.minOrderNumber)) {
        rule.minOrderNumber = which == 2 ? 2 : which == 3 ? m_nth->value() : 0;
        rule.maxOrderNumber = which == 1 ? 1 : 0;
    }
    rule.neverTwice = m_neverTwice->isChecked();
    rule.noteAlone = m_noteAlone->isChecked();
    rule.gifts = rule.noteAlone ? std::vector<GiftId>{} : m_choices->chosen();
    rule.per = static_cast<GiftRule::Per>(m_per->currentIndex());
    rule.maxCount = m_most->value();
    rule.pick = static_cast<GiftRule::Pick>(m_pick->currentIndex());
    rule.channel = ChannelId(m_channel->currentData().toLongLong());
    rule.monthFrom = m_monthFrom->currentIndex();
    rule.monthTo = m_monthTo->currentIndex();
    // A finer share that was set elsewhere stays as long as nobody changes it here.
    if (m_budget->value() != m_rule.budgetPermille / 10)
        rule.budgetPermille = m_budget->value() * 10;
    rule.budgetOf = static_cast<GiftRule::BudgetOf>(m_budgetOf->currentIndex());
    rule.notWithinDays = m_days->value();
    rule.priority = m_priority->value();
    rule.comment = m_comment->text();
    return rule;
}

void RuleEditor::readBack()
{
    if (m_filling)
        return;
    attempt(m_context.messages, [this] {
        m_nth->setVisible(m_which->currentIndex() == 3);
        m_choices->setVisible(!m_noteAlone->isChecked());
        const GiftRule now = rule();
        const bool canKeep = now.noteAlone || !now.gifts.empty();
        m_keep->setEnabled(canKeep);
        const bool isBare = m_choices->giftBox()->count() <= 1;
        m_sentence->setText(canKeep ? m_context.shop.gifts().sentence(now)
                                    : isBare ? tr("Put a gift into the pantry first.") : tr("Choose what is given."));
    });
}

QString RuleEditor::sentence() const
{
    return m_sentence->text();
}

void RuleEditor::keep()
{
    attempt(m_context.messages, [this] {
        const GiftRule stored = m_context.shop.gifts().store(rule());
        emit done();
        emit kept(stored.id);
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
// The rules beside the pantry: sentences in the sequence in which they are asked, and trying them out.
#include "models/services/gifts/giftdesk.h"
#include "models/services/gifts/giftwords.h"
#include "models/services/shop.h"
#include "models/tables/gifttable.h"
#include "views/screens/gifts/giftspage.h"
#include "views/screens/gifts/productspanel.h"
#include "views/screens/gifts/ruleeditor.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"
#include "views/screens/shared/uprightarea.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QWidget* GiftsPage::makeRules()
{
    m_rulesArea = new UprightArea;
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 8, 16, 24);
    column->setSpacing(8);
    QPushButton* add = plainButton(tr("Add a rule"));
    add->setObjectName(u"addRule"_s);
    add->setIcon(icon(u"plus"_s));
    connect(add, &QPushButton::clicked, this, [this] { editRule({}); });
    auto* head = new QHBoxLayout;
    head->addWidget(add);
    head->addStretch(1);
    head->addWidget(m_ruleExport->button());
    column->addLayout(head);
    column->addWidget(m_ruleExport);
    QLabel* hint = wrappedLabel(tr("The first sentence that fits an order decides. A gift that has run out makes room for the next."));
    setInk(hint, Ink::Muted);
    column->addWidget(hint);
    column->addSpacing(8);
    m_ruleEditor->hide();
    connect(m_ruleEditor, &RuleEditor::done, m_ruleEditor, &QWidget::hide);
    connect(m_ruleEditor, &RuleEditor::kept, this, &GiftsPage::showRule);
    column->addWidget(m_ruleEditor);
    m_rules->setSpacing(0);
    column->addLayout(m_rules);
    column->addSpacing(16);
    auto* trialRow = new QHBoxLayout(m_trialRow);
    trialRow->setContentsMargins(0, 0, 0, 0);
    QPushButton* trial = plainButton(tr("Try them on the last orders:"));
    trial->setObjectName(u"tryRules"_s);
    connect(trial, &QPushButton::clicked, this, &GiftsPage::tryOut);
    trialRow->addWidget(trial);
    m_trialOrders->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_trialOrders->setRange(1, 1000);
    m_trialOrders->setValue(50);
    m_trialOrders->setAccessibleName(tr("On how many orders"));
    trialRow->addWidget(m_trialOrders);
    trialRow->addStretch(1);
    column->addWidget(m_trialRow);
    m_trial->setObjectName(u"trialResult"_s);
    m_trial->hide();
    column->addWidget(m_trial);
    column->addStretch(1);
    m_rulesArea->setWidget(ground);
    return m_rulesArea;
}

void GiftsPage::showRules()
{
    empty(m_rules);
    const std::vector<GiftRule> rules = m_context.shop.gifts().rules();
    for (const GiftRule& rule : rules) {
        const bool isFirst = rule.id == rules.front().id;
        const bool isLast = rule.id == rules.back().id;
        addSentence(rule, m_context.shop.gifts().sentence(rule),
            isFirst && isLast ? Place::Only : isFirst ? Place::First : isLast ? Place::Last : Place::Between);
    }
    m_ruleExport->button()->setHidden(rules.empty());
    m_trial->hide(); // it was said of the rules as they were
    if (rules.empty() && m_table->rowCount() > 0)
        showPresets();
    // Without a gift there is nothing to rule yet, but products have their categories.
    const bool isBare = rules.empty() && m_table->rowCount() == 0;
    m_sidePane->setHidden(isBare && !m_products->hasProducts());
    if (isBare != m_isBare)
        showSide(isBare ? u"products"_s : u"rules"_s);
    m_isBare = isBare;
}

void GiftsPage::addSentence(const GiftRule& rule, const QString& sentence, Place place)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 12, 0, 12);
    line->setSpacing(12);
    auto* active = new QCheckBox;
    active->setChecked(rule.active);
    active->setAccessibleName(sentence);
    active->setToolTip(tr("Use this rule"));
    connect(active, &QCheckBox::toggled, this, [this, rule](bool on) {
        GiftRule changed = rule;
        changed.active = on;
        attempt(m_context.messages, [&] { m_context.shop.gifts().store(changed); });
    });
    line->addWidget(active, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    QLabel* text = wrappedLabel(sentence);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!rule.active)
        setInk(text, Ink::Muted);
    words->addWidget(text);
    if (!rule.comment.isEmpty()) {
        QLabel* comment = wrappedLabel(rule.comment);
        setInk(comment, Ink::Muted);
        words->addWidget(comment);
    }
    line->addLayout(words, 1);
    auto* signs = new QGridLayout;
    signs->setSpacing(4);
    const auto sign = [signs](int at, int column, const QString& name, const QString& says) {
        auto* button = new QToolButton;
        button->setProperty("kind", u"icon"_s);
        button->setIcon(icon(name, Ink::Muted));
        button->setIconSize({20, 20});
        button->setFixedSize(32, 32);
        button->setToolTip(says);
        button->setAccessibleName(says);
        signs->addWidget(button, at, column);
        return button;
    };
    QToolButton* up = sign(0, 0, u"arrow-up"_s, tr("Ask this rule earlier"));
    QToolButton* down = sign(1, 0, u"arrow-down"_s, tr("Ask this rule later"));
    up->setDisabled(place == Place::First || place == Place::Only);
    down->setDisabled(place == Place::Last || place == Place::Only);
    connect(up, &QToolButton::clicked, this, [this, id = rule.id] { moveRule(id, -1); });
    connect(down, &QToolButton::clicked, this, [this, id = rule.id] { moveRule(id, 1); });
    connect(sign(0, 1, u"pen-line"_s, tr("Change this rule")), &QToolButton::clicked, this, [this, rule] { editRule(rule); });
    connect(sign(1, 1, u"trash-2"_s, tr("Remove this rule")), &QToolButton::clicked, this, [this, id = rule.id] {
        attempt(m_context.messages, [&] {
            m_context.shop.gifts().remove(id);
            tellDone(m_context, tr("Rule removed."));
        });
    });
    line->addLayout(signs);
    line->setAlignment(signs, Qt::AlignTop);
    row->setProperty("rule", QVariant::fromValue<qlonglong>(rule.id.value));
    m_rules->addWidget(row);
    auto* hairline = new QFrame;
    hairline->setProperty("kind", u"hairline"_s);
    m_rules->addWidget(hairline);
}

void GiftsPage::showPresets()
{
    m_rules->addWidget(wrappedLabel(tr("There is no rule yet. Begin with one of these and change it later:")));
    for (const GiftPreset& preset : m_context.shop.gifts().presets()) {
        auto* card = new QFrame;
        card->setProperty("kind", u"card"_s);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(16, 16, 16, 16);
        column->addWidget(wrappedLabel(preset.title));
        QLabel* why = wrappedLabel(preset.why);
        setInk(why, Ink::Muted);
        column->addWidget(why);
        QPushButton* use = plainButton(tr("Begin with this"));
        connect(use, &QPushButton::clicked, this, [this, preset] {
            attempt(m_context.messages, [&] {
                for (const GiftRule& rule : preset.rules)
                    m_context.shop.gifts().store(rule);
            });
        });
        column->addWidget(use, 0, Qt::AlignLeft);
        m_rules->addSpacing(12);
        m_rules->addWidget(card);
    }
}

void GiftsPage::editRule(const GiftRule& rule)
{
    attempt(m_context.messages, [&] {
        m_ruleEditor->begin(rule);
        m_ruleEditor->show();
        m_ruleEditor->categoryBox()->setFocus();
    });
    // It opens above the rules: whoever pressed the pencil of one further down is taken there.
    QMetaObject::invokeMethod(this, [this] { m_rulesArea->verticalScrollBar()->setValue(m_ruleEditor->y()); }, Qt::QueuedConnection);
}

void GiftsPage::tryOut()
{
    attempt(m_context.messages, [this] {
        const GiftTrial trial = m_context.shop.gifts().tryRules(m_context.shop.gifts().rules(), m_trialOrders->value());
        QStringList lines{summaryOf(trial, m_context.locale)};
        for (const TrialGift& gift : trial.gifts) {
            if (gift.pieces > 0)
                lines += tr("%1: %2 given, %3 left").arg(m_context.shop.gifts().shownName(gift.gift, gift.name), m_context.locale.toString(gift.pieces), m_context.locale.toString(gift.stockLeft));
        }
        int told = 0;
        for (auto row = trial.rows.rbegin(); row != trial.rows.rend() && told < 20; ++row, ++told)
            lines += u"%1: %2"_s.arg(row->number, row->reason);
        if (const int more = static_cast<int>(trial.rows.size()) - told; more > 0)
            lines += tr("… and %n earlier order(s), counted above", nullptr, more);
        m_trial->setText(lines.join(u'\n'));
        m_trial->show();
    });
    // The result stands under the rules, mostly below what is seen.
    QMetaObject::invokeMethod(this, [this] { m_rulesArea->verticalScrollBar()->setValue(m_trial->y() - 56); }, Qt::QueuedConnection);
}

void GiftsPage::moveRule(GiftRuleId rule, int places)
{
    attempt(m_context.messages, [&] {
        m_context.shop.gifts().move(rule, places);
        showRule(rule);
    });
}

void GiftsPage::showRule(GiftRuleId rule)
{
    // The rows have just been made anew: where they stand is known with the next turn.
    QMetaObject::invokeMethod(this, [this, rule] {
        for (int i = 0; i < m_rules->count(); ++i) {
            QWidget* row = m_rules->itemAt(i)->widget();
            if (!row || row->property("rule").toLongLong() != rule.value)
                continue;
            m_rulesArea->ensureWidgetVisible(row);
            if (auto* box = row->findChild<QCheckBox*>())
                box->setFocus();
        }
    }, Qt::QueuedConnection);
}

QString GiftsPage::trialText() const
{
    return m_trial->isVisibleTo(this) ? m_trial->text() : QString();
}

} // namespace kokarda::screens

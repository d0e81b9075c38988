// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reviews/reviewform.h"

#include "models/services/reviewdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/reviewtable.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ReviewForm::ReviewForm(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_source(new QComboBox)
    , m_date(new QDateEdit)
    , m_stars(new QComboBox)
    , m_recommend(new QComboBox)
    , m_order(new QLineEdit)
    , m_author(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_incentivised(new QCheckBox(tr("Something was promised for it")))
    , m_problems(wrappedLabel())
{
    m_source->setEditable(true);
    m_source->addItems({tr("Paper card"), tr("Telephone"), tr("At the counter"), u"Google"_s, u"Ceneo"_s, u"Opineo"_s, u"Allegro"_s});
    m_date->setCalendarPopup(true);
    m_stars->addItem(tr("No stars given"), 0);
    for (int stars = 5; stars >= 1; --stars)
        m_stars->addItem(tables::ReviewTable::starsText(stars), stars);
    m_recommend->addItem(tr("Not asked"), -1);
    for (int answer = 10; answer >= 0; --answer)
        m_recommend->addItem(QString::number(answer), answer);
    m_order->setPlaceholderText(tr("as on the slip"));
    m_order->setToolTip(tr("as on the slip; ties the review to its customer"));
    m_text->setTabChangesFocus(true);
    setInk(m_problems, Ink::Bad);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(plainLabel(tr("A review by hand"), TextSize::PageTitle));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(mutedLabel(tr("Comes from")), m_source);
    form->addRow(mutedLabel(tr("Day")), m_date);
    form->addRow(mutedLabel(tr("Stars")), m_stars);
    form->addRow(mutedLabel(tr("Would recommend (0–10)")), m_recommend);
    form->addRow(mutedLabel(tr("Order number")), m_order);
    form->addRow(mutedLabel(tr("Name")), m_author);
    form->addRow(mutedLabel(tr("Words")), m_text);
    form->addRow(QString(), m_incentivised);
    column->addLayout(form);
    column->addWidget(m_problems);
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    QPushButton* leave = plainButton(tr("Discard"));
    QPushButton* keep = primaryButton(tr("Keep the review"));
    keep->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    keep->setToolTip(tr("Ctrl+Enter"));
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(keep);
    column->addLayout(row);
    connect(leave, &QPushButton::clicked, this, &ReviewForm::left);
    connect(keep, &QPushButton::clicked, this, &ReviewForm::store);
}

void ReviewForm::begin()
{
    m_date->setDate(dayIn({QDateTime::currentMSecsSinceEpoch()}, m_context.shop.settings().zone()));
    m_stars->setCurrentIndex(0);
    m_recommend->setCurrentIndex(0);
    m_order->clear();
    m_author->clear();
    m_text->clear();
    m_incentivised->setChecked(false);
    m_problems->clear();
    m_stars->setFocus();
}

Review ReviewForm::typed() const
{
    Review review;
    review.source = m_source->currentText().trimmed();
    // Noon: the day stays the same day in every zone that staff may look from.
    review.at = instantOf(QDateTime(m_date->date(), QTime(12, 0), m_context.shop.settings().zone()));
    review.stars = m_stars->currentData().toInt();
    if (const int answer = m_recommend->currentData().toInt(); answer >= 0)
        review.recommend = answer;
    review.author = m_author->text().trimmed();
    review.text = m_text->toPlainText().trimmed();
    review.language = m_context.shop.settings().info().language;
    review.incentivised = m_incentivised->isChecked();
    return review;
}

void ReviewForm::store()
{
    attempt(m_context.messages, [this] {
        ReviewDesk desk(m_context.shop);
        QStringList said;
        for (const Problem& problem : desk.problemsOf(typed(), m_order->text()))
            said << problem.message;
        m_problems->setText(said.join(u'\n'));
        if (!said.isEmpty())
            return;
        const Review review = desk.enter(typed(), m_order->text());
        tellDone(m_context, tr("The review is kept."));
        emit stored(review.id);
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reviews/reviewform.h"

#include "models/services/cases/casedesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/reviewtable.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/keeprow.h"
#include "views/screens/shared/orderhint.h"
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
    , m_title(plainLabel({}, TextSize::PageTitle))
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
    column->addWidget(m_title);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(mutedLabel(tr("Comes from")), m_source);
    form->addRow(mutedLabel(tr("Day")), m_date);
    form->addRow(mutedLabel(tr("Stars")), m_stars);
    form->addRow(mutedLabel(tr("Would recommend (0–10)")), m_recommend);
    form->addRow(mutedLabel(tr("Order number")), m_order);
    form->addRow(QString(), orderHint(context, m_order, u"reviewWhose"_s));
    form->addRow(mutedLabel(tr("Name")), m_author);
    form->addRow(mutedLabel(tr("Words")), m_text);
    form->addRow(QString(), m_incentivised);
    column->addLayout(form);
    column->addWidget(m_problems);
    column->addStretch(1);
    QPushButton* leave = plainButton(tr("Discard"));
    QPushButton* keep = primaryButton(tr("Save the review"));
    column->addLayout(keepRow(leave, keep));
    connect(leave, &QPushButton::clicked, this, &ReviewForm::left);
    connect(keep, &QPushButton::clicked, this, &ReviewForm::store);
}

void ReviewForm::begin()
{
    Review fresh;
    fresh.at = {QDateTime::currentMSecsSinceEpoch()};
    fresh.source = m_source->currentText(); // a pile of cards is typed in one after the other
    fresh.language = m_context.shop.settings().info().language;
    begin(fresh);
}

void ReviewForm::begin(const Review& review)
{
    m_review = review;
    m_title->setText(review.id ? tr("Correct a review") : tr("A review by hand"));
    m_source->setCurrentText(review.source);
    m_date->setDate(dayIn(review.at, m_context.shop.settings().zone()));
    m_stars->setCurrentIndex(m_stars->findData(review.stars));
    m_recommend->setCurrentIndex(m_recommend->findData(review.recommend.value_or(-1)));
    m_order->setText(review.order ? m_context.shop.orders().summary(review.order).number : QString());
    m_author->setText(review.author);
    m_text->setPlainText(review.text);
    m_incentivised->setChecked(review.incentivised);
    m_problems->clear();
    m_stars->setFocus();
    m_empty = typed();
}

Review ReviewForm::typed() const
{
    Review review = m_review;
    review.source = m_source->currentText().trimmed();
    // Noon: the day stays the same day in every zone that staff may look from.
    const QTimeZone zone = m_context.shop.settings().zone();
    if (!review.id || dayIn(review.at, zone) != m_date->date())
        review.at = instantOf(QDateTime(m_date->date(), QTime(12, 0), zone));
    review.stars = m_stars->currentData().toInt();
    const int answer = m_recommend->currentData().toInt();
    review.recommend = answer >= 0 ? std::optional(answer) : std::nullopt;
    review.author = m_author->text().trimmed();
    review.text = m_text->toPlainText().trimmed();
    review.incentivised = m_incentivised->isChecked();
    return review;
}

bool ReviewForm::isBegun() const
{
    return typed() != m_empty || (!m_order->text().isEmpty() && !isSameOrder());
}

bool ReviewForm::isSameOrder() const
{
    return m_review.order && m_context.shop.orders().summary(m_review.order).number == m_order->text().trimmed();
}

void ReviewForm::store()
{
    attempt(m_context.messages, [this] {
        ReviewDesk desk(m_context.shop);
        QStringList said;
        for (const Problem& problem : desk.problemsOf(typed(), isSameOrder() ? QString() : m_order->text()))
            said << problem.message;
        m_problems->setText(said.join(u'\n'));
        if (!said.isEmpty())
            return;
        const std::optional<CaseId> before = m_review.id ? desk.caseOf(m_review.id) : std::nullopt;
        const Review review = m_review.id ? desk.correct(typed(), m_order->text()) : desk.enter(typed(), m_order->text());
        const std::optional<CaseId> opened = desk.caseOf(review.id);
        tellDone(m_context, opened && !before ? tr("The review is kept, and case %1 is open: few stars want an answer.").arg(CaseDesk(m_context.shop).summary(*opened).number)
                                              : tr("The review is kept."));
        emit stored(review.id);
    });
}

} // namespace kokarda::screens

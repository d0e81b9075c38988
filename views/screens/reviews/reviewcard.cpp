// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reviews/reviewcard.h"

#include "models/services/cases/casedesk.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/reviewtable.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ReviewCard::ReviewCard(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stars(plainLabel({}, TextSize::PageTitle))
    , m_about(mutedLabel())
    , m_title(plainLabel({}, TextSize::Section))
    , m_text(wrappedLabel())
    , m_order(quietButton({}))
    , m_customer(quietButton({}))
    , m_correct(quietButton(tr("Correct …")))
    , m_case(plainButton({}))
    , m_verified(new QComboBox)
    , m_incentivised(new QCheckBox(tr("Something was promised for it (must be shown with it)")))
    , m_reply(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    m_about->setWordWrap(true);
    m_title->setWordWrap(true);
    for (QLabel* label : {m_title, m_text})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_stars);
    column->addWidget(m_about);
    auto* people = new QWidget;
    auto* across = new FlowLayout(people, 8);
    across->addWidget(m_order);
    across->addWidget(m_customer);
    m_correct->setObjectName(u"correctReview"_s);
    across->addWidget(m_correct);
    column->addWidget(people);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    for (const Review::Verified way :
        {Review::Verified::No, Review::Verified::ByHand, Review::Verified::ByOrderNumber, Review::Verified::ByToken})
        m_verified->addItem(ReviewDesk::verifiedTitle(way), static_cast<int>(way));
    m_verified->setAccessibleName(tr("How it was verified"));
    column->addWidget(m_verified, 0, Qt::AlignLeft);
    column->addWidget(m_incentivised);
    column->addWidget(m_case, 0, Qt::AlignLeft);
    column->addWidget(makeReply(), 1);
    connect(m_correct, &QPushButton::clicked, this, &ReviewCard::correctionWanted);
    connect(m_order, &QPushButton::clicked, this, [this] { emit orderWanted(m_review.order); });
    m_case->setObjectName(u"reviewCase"_s);
    m_case->setToolTip(tr("A bad rating is a complaint in other words: a case keeps its clock."));
    connect(m_case, &QPushButton::clicked, this, &ReviewCard::openCase);
    connect(m_customer, &QPushButton::clicked, this, [this] { emit customerWanted(m_review.customer); });
    for (QWidget* field : {static_cast<QWidget*>(m_verified), static_cast<QWidget*>(m_incentivised)})
        field->setToolTip(tr("The law asks shops to say whether and how reviews are checked (Directive (EU) 2019/2161)."));
    connect(m_verified, &QComboBox::activated, this, &ReviewCard::keepNow);
    connect(m_incentivised, &QCheckBox::clicked, this, &ReviewCard::keepNow);
}

QWidget* ReviewCard::makeReply()
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(plainLabel(tr("Reply"), TextSize::Section));
    m_reply->setAccessibleName(tr("Reply"));
    m_reply->setPlaceholderText(tr("Write a reply, or begin with a draft. It is kept here; copy it to where the review stands."));
    m_reply->setTabChangesFocus(true);
    column->addWidget(m_reply, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton* warm = plainButton(tr("Warm draft"));
    QPushButton* formal = plainButton(tr("Formal draft"));
    QPushButton* copy = primaryButton(tr("Copy the reply"));
    row->addWidget(warm);
    row->addWidget(formal);
    row->addStretch(1);
    row->addWidget(copy);
    column->addLayout(row);
    connect(warm, &QPushButton::clicked, this, [this] { draft(false); });
    connect(formal, &QPushButton::clicked, this, [this] { draft(true); });
    connect(copy, &QPushButton::clicked, this, [this] {
        m_draft.clear(); // taken as it is
        keepNow();
        QGuiApplication::clipboard()->setText(m_reply->toPlainText());
        m_context.messages.say(tr("The reply is on the clipboard."));
    });
    return part;
}

void ReviewCard::show(const Review& review)
{
    if (review.id == m_review.id && typed() != m_review)
        return; // what is being typed is worth more than what came from the file
    const bool sameReply = review.id == m_review.id;
    if (!sameReply)
        m_draft.clear();
    m_filling = true;
    m_review = review;
    const QTimeZone zone = m_context.shop.settings().zone();
    m_stars->setText(review.stars > 0 ? tables::ReviewTable::starsText(review.stars) : tr("No stars given"));
    m_stars->setAccessibleName(tr("%n star(s)", nullptr, review.stars));
    QStringList about{review.author, m_context.locale.toString(dayIn(review.at, zone), QLocale::LongFormat), review.source};
    if (review.recommend)
        about << tr("would recommend: %1 of 10").arg(QString::number(*review.recommend));
    about.removeAll(QString());
    m_about->setText(about.join(u"  ·  "_s));
    showCase();
    const std::optional<Customer> customer = review.customer ? m_context.shop.customers().customer(review.customer) : std::nullopt;
    m_customer->setVisible(customer.has_value());
    if (customer)
        m_customer->setText(QString(customer->name).replace(u'&', u"&&"_s));
    m_title->setText(review.title);
    m_title->setVisible(!review.title.isEmpty());
    m_text->setText(review.text.isEmpty() ? tr("No words, only stars.") : review.text);
    m_order->setVisible(bool(review.order));
    m_correct->setVisible(ReviewDesk::isByHand(review));
    if (review.order)
        m_order->setText(tr("Order %1").arg(m_context.shop.orders().summary(review.order).number.replace(u'&', u"&&"_s)));
    m_verified->setCurrentIndex(m_verified->findData(static_cast<int>(review.verified)));
    m_incentivised->setChecked(review.incentivised);
    const QString stands = m_reply->toPlainText();
    if (!sameReply || (stands != review.reply && (m_draft.isEmpty() || stands != m_draft)))
        m_reply->setPlainText(review.reply);
    m_filling = false;
}

void ReviewCard::showCase()
{
    const std::optional<CaseId> known = ReviewDesk(m_context.shop).caseOf(m_review.id);
    m_case->setVisible(known || m_review.stars == 1 || m_review.stars == 2);
    const std::optional<CaseFile> file = known ? CaseDesk(m_context.shop).caseFile(*known) : std::nullopt;
    m_case->setText(!file ? tr("Open a case") : file->closedAt ? tr("Case %1, closed").arg(file->number) : tr("Case %1").arg(file->number));
}

void ReviewCard::openCase()
{
    attempt(m_context.messages, [this] {
        keepNow();
        ReviewDesk desk(m_context.shop);
        const bool isNew = !desk.caseOf(m_review.id);
        const CaseId file = desk.openCase(m_review.id);
        showCase();
        if (isNew)
            tellDone(m_context, tr("Case %1 is open.").arg(CaseDesk(m_context.shop).caseFile(file)->number));
        emit caseWanted(file);
    });
}

Review ReviewCard::typed() const
{
    Review review = m_review;
    review.verified = static_cast<Review::Verified>(m_verified->currentData().toInt());
    review.incentivised = m_incentivised->isChecked();
    // A draft that nobody has touched or copied is no reply yet.
    if (const QString reply = m_reply->toPlainText(); m_draft.isEmpty() || reply != m_draft)
        review.reply = reply;
    return review;
}

void ReviewCard::keepNow()
{
    if (!m_review.id || m_filling || typed() == m_review)
        return;
    attempt(m_context.messages, [this] {
        ReviewDesk(m_context.shop).store(typed());
        m_review = typed();
        tellDone(m_context, tr("Kept: the review of %1").arg(m_review.author.isEmpty() ? m_review.source : m_review.author));
    });
}

// As an edit, so that Undo in the field brings back what stood there.
void ReviewCard::putReply(const QString& text)
{
    QTextCursor cursor(m_reply->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

void ReviewCard::draft(bool formal)
{
    attempt(m_context.messages, [&] {
        const QString before = m_reply->toPlainText();
        m_draft = ReviewDesk(m_context.shop).draft(m_review, formal ? NoteTone::Formal : NoteTone::Warm);
        putReply(m_draft);
        m_reply->setFocus();
        if (!before.isEmpty())
            m_context.messages.say(tr("A draft stands in place of what was there."), tr("Put it back"), [this, before] { putReply(before); });
    });
}

} // namespace kokarda::screens

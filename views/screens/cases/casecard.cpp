// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/cases/casecard.h"

#include "models/services/cases/casedesk.h"
#include "models/services/cases/caseletter.h"
#include "models/services/customers/customerdesk.h"
#include "models/services/orders/orderbook.h"
#include "models/services/reviews/reviewdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/casetable.h"
#include "models/tables/customertable.h"
#include "models/tables/reviewtable.h"
#include "views/paper/letterpage.h"
#include "views/paper/pdf.h"
#include "views/screens/cases/amendspick.h"
#include "views/screens/cases/caselines.h"
#include "views/screens/printing/cardprint.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/moneyedit.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"
#include "views/screens/shared/uprightarea.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// From here on the clock is said in a warning colour, and from here in a louder one: there is still time to answer.
constexpr int soonDays = 5;
constexpr int nowDays = 2;

/// Some lines high: the usual field would push the next one out of sight.
class WordsEdit : public QPlainTextEdit
{
public:
    QSize sizeHint() const override { return {256, 124}; }
};

} // namespace

CaseCard::CaseCard(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(plainLabel({}, TextSize::PageTitle))
    , m_clock(plainLabel({}, TextSize::Section))
    , m_silence(wrappedLabel())
    , m_about(mutedLabel())
    , m_order(quietButton({}))
    , m_orderNumber(new QLineEdit)
    , m_customer(quietButton({}))
    , m_review(quietButton({}))
    , m_worth(mutedLabel())
    , m_reason(new QComboBox)
    , m_resolution(new QComboBox)
    , m_refund(new MoneyEdit(context.locale))
    , m_refundHint(mutedLabel())
    , m_amends(new AmendsPick(context))
    , m_form(new QFormLayout)
    , m_linesTitle(plainLabel(tr("Which items"), TextSize::Section))
    , m_lines(new CaseLinesEdit)
    , m_text(new WordsEdit)
    , m_answer(new WordsEdit)
    , m_close(primaryButton({}))
{
    auto* area = new UprightArea;
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 8);
    column->setSpacing(8);
    area->setWidget(ground);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area, 1);
    QWidget* actions = makeActions();
    whole->addWidget(actions);
    m_about->setWordWrap(true);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_clock);
    m_silence->setObjectName(u"caseSilence"_s);
    column->addWidget(m_silence);
    column->addWidget(m_about);
    m_customer->setObjectName(u"caseCustomer"_s);
    auto* people = new QWidget;
    auto* across = new FlowLayout(people, 8);
    m_orderNumber->setObjectName(u"caseOrder"_s);
    m_orderNumber->setPlaceholderText(tr("Order number, then Enter"));
    m_orderNumber->setAccessibleName(tr("Order number"));
    m_orderNumber->setFixedWidth(200);
    across->addWidget(m_order);
    across->addWidget(m_orderNumber);
    across->addWidget(m_customer);
    m_review->setObjectName(u"caseReview"_s);
    across->addWidget(m_review);
    across->addWidget(m_worth);
    m_worth->setFixedHeight(28);
    column->addWidget(people);
    m_reason->setEditable(true);
    m_reason->setObjectName(u"caseReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_resolution->setAccessibleName(tr("Decision"));
    m_reason->addItems(CaseDesk::reasons());
    using Resolution = CaseFile::Resolution;
    for (const Resolution one : {Resolution::None, Resolution::Refund, Resolution::Replacement, Resolution::Repair, Resolution::Gift,
             Resolution::Answered, Resolution::Refused})
        m_resolution->addItem(CaseDesk::resolutionTitle(one), static_cast<int>(one));
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->addRow(mutedLabel(tr("Reason")), m_reason);
    m_form->addRow(mutedLabel(tr("Decision")), m_resolution);
    m_refund->setObjectName(u"caseRefund"_s);
    m_refund->setAccessibleName(tr("Money back"));
    m_refundHint->setWordWrap(true);
    auto* money = new QHBoxLayout;
    money->setSpacing(8);
    money->addWidget(m_refund);
    money->addWidget(m_refundHint, 1);
    m_form->addRow(mutedLabel(tr("Amount")), money);
    m_form->addRow(mutedLabel(tr("Gift")), m_amends);
    column->addLayout(m_form);
    column->addWidget(m_linesTitle);
    column->addWidget(m_lines);
    const auto words = [&](const QString& title, QPlainTextEdit* edit, const QString& hint) {
        column->addSpacing(8);
        column->addWidget(plainLabel(title, TextSize::Section));
        edit->setAccessibleName(title);
        edit->setPlaceholderText(hint);
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(80);
        column->addWidget(edit, 1);
    };
    words(tr("What was said"), m_text, tr("For the shop’s eyes: the customer’s words, and what was found out."));
    words(tr("The answer"), m_answer, tr("Goes into the letter, under the decision."));
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (const std::optional<ReviewId> review = ReviewDesk(m_context.shop).behind(m_file.id))
            emit reviewWanted(*review);
    });
    connect(m_customer, &QPushButton::clicked, this, [this] { emit customerWanted(m_file.customer); });
    connect(m_orderNumber, &QLineEdit::returnPressed, this, &CaseCard::tieToOrder);
    connect(m_lines, &CaseLinesEdit::edited, this, [this] {
        // The amount goes along with the items as long as nobody has typed another.
        if (m_file.refund && m_file.refund == usual(m_file.lines))
            m_refund->setMoney(usual(m_lines->lines()));
        keepNow();
    });
    connect(m_refund, &QLineEdit::editingFinished, this, &CaseCard::keepNow);
    connect(m_refund, &QLineEdit::textChanged, this, &CaseCard::hintAtRefund);
    connect(m_amends, &AmendsPick::choosing, this, &CaseCard::keepNow);
    connect(m_reason->lineEdit(), &QLineEdit::editingFinished, this, &CaseCard::keepNow);
    connect(m_order, &QPushButton::clicked, this, [this] { emit orderWanted(m_file.order); });
    connect(m_reason, &QComboBox::activated, this, &CaseCard::keepNow);
    connect(m_resolution, &QComboBox::activated, this, [this] {
        if (decided() == Resolution::Refund && !m_file.refund && m_file.order)
            m_refund->setMoney(usual(m_lines->lines()));
        showDecision();
        keepNow();
    });
    showDecision();
}

CaseFile::Resolution CaseCard::decided() const
{
    return static_cast<CaseFile::Resolution>(m_resolution->currentData().toInt());
}

Money CaseCard::usual(const std::vector<CaseLine>& lines) const
{
    const std::optional<Order> order = m_file.order ? m_context.shop.orders().order(m_file.order) : std::nullopt;
    return order ? usualRefund(*order, lines) : Money{0, m_context.shop.settings().info().currency};
}

void CaseCard::showDecision()
{
    m_form->setRowVisible(2, decided() == CaseFile::Resolution::Refund);
    m_form->setRowVisible(3, decided() == CaseFile::Resolution::Gift);
    hintAtRefund();
}

void CaseCard::hintAtRefund()
{
    if (decided() != CaseFile::Resolution::Refund)
        return;
    const std::vector<CaseLine> lines = m_lines->lines();
    const Money left = usual({});
    const std::optional<Money> typedAmount = m_refund->money();
    const bool isTooMuch = m_file.order && typedAmount && typedAmount->minor > left.minor;
    m_refundHint->setText(!m_file.order ? QString()
            : isTooMuch                 ? tr("more than was paid: %1").arg(displayAmount(left, m_context.locale))
            : usual(lines) == left      ? tr("paid for the order: %1").arg(displayAmount(left, m_context.locale))
                                        : tr("paid for these items: %1").arg(displayAmount(usual(lines), m_context.locale)));
    setInk(m_refundHint, isTooMuch ? Ink::Warn : Ink::Muted);
}

void CaseCard::tieToOrder()
{
    attempt(m_context.messages, [this] {
        const QString number = m_orderNumber->text().trimmed();
        if (number.isEmpty())
            return;
        m_file = CaseDesk(m_context.shop).tie(typed(), number);
        m_orderNumber->clear();
        show(m_file);
        tellDone(m_context, tr("Case %1 belongs to order %2 now.").arg(m_file.number, number));
    });
}

QWidget* CaseCard::makeActions()
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 0, 24, 16);
    row->setSpacing(8);
    QPushButton* letter = plainButton(tr("Letter as PDF …"));
    QPushButton* print = plainButton(tr("Print the letter …"));
    row->addStretch(1);
    row->addWidget(print);
    row->addWidget(letter);
    row->addWidget(m_close);
    connect(letter, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] {
            keepNow();
            answerLetter(m_context.shop, m_file); // says what is missing before a file name is asked for
            if (const QString path = askPdfPath(this, m_context, tr("Save the letter as PDF"), tr("letter-%1").arg(m_file.number)); !path.isEmpty())
                saveLetterTo(path);
        });
    });
    connect(print, &QPushButton::clicked, this, [this] {
        attempt(m_context.messages, [this] {
            keepNow();
            const Letter one = answerLetter(m_context.shop, m_file);
            printLetter(this, m_context, [&](const QString& paper) { return pagesOf(one, paper); });
        });
    });
    connect(m_close, &QPushButton::clicked, this, &CaseCard::closeOrReopen);
    return bar;
}

void CaseCard::show(const CaseFile& file)
{
    if (file.id == m_file.id && typed() != m_file)
        return; // what is being typed is worth more than what came from the file
    m_file = file;
    const CaseSummary summary = CaseDesk(m_context.shop).summary(file.id);
    m_title->setText(u"%1 %2"_s.arg(CaseDesk::kindTitle(file.kind), file.number));
    const QTimeZone zone = m_context.shop.settings().zone();
    QStringList about{file.customer ? QString() : summary.customerName, tr("came in on %1").arg(m_context.locale.toString(dayIn(file.openedAt, zone), QLocale::LongFormat))};
    about.removeAll(QString());
    m_about->setText(about.join(u"  ·  "_s));
    m_order->setVisible(bool(file.order));
    m_orderNumber->setVisible(!file.order);
    const ReviewDesk reviews(m_context.shop);
    const std::optional<ReviewId> review = reviews.behind(file.id);
    m_review->setVisible(review.has_value());
    if (review)
        m_review->setText(tr("Review %1").arg(tables::ReviewTable::starsText(reviews.summary(*review).stars)));
    m_order->setText(tr("Order %1").arg(QString(summary.orderNumber).replace(u'&', u"&&"_s)));
    showPeople(summary);
    const std::optional<Order> order = file.order ? m_context.shop.orders().order(file.order) : std::nullopt;
    m_lines->show(order ? order->lines : std::vector<OrderLine>{}, file.lines);
    m_linesTitle->setVisible(m_lines->isVisibleTo(this));
    m_reason->setCurrentText(CaseDesk::reasonTitle(file.reason));
    m_resolution->setCurrentIndex(m_resolution->findData(static_cast<int>(file.resolution)));
    m_refund->setMoney(file.refund.value_or(usual({})));
    if (!file.refund)
        m_refund->clear();
    m_amends->show(file);
    showDecision();
    for (const auto& [edit, words] : {std::pair(m_text, file.text), std::pair(m_answer, file.answer)}) {
        if (edit->toPlainText() != words)
            edit->setPlainText(words);
    }
    m_close->setText(file.closedAt ? tr("Open again") : tr("Close the case"));
    showClock();
}

// Who is worth a quick and generous answer is seen beside the clock.
void CaseCard::showPeople(const CaseSummary& summary)
{
    m_customer->setVisible(bool(m_file.customer));
    m_worth->setVisible(bool(m_file.customer));
    if (!m_file.customer)
        return;
    const CustomerSummary who = m_context.shop.customers().summary(m_file.customer);
    m_customer->setText(QString(summary.customerName).replace(u'&', u"&&"_s));
    QStringList worth{tr("%n order(s)", nullptr, who.orders), tables::amountsInWords(who.spent, m_context.locale)};
    worth.removeAll(QString());
    m_worth->setText(worth.join(u"  ·  "_s));
}

void CaseCard::showClock()
{
    const CaseDesk desk(m_context.shop);
    const CaseSummary summary = desk.summary(m_file.id);
    const tables::CaseTable words(desk, m_context.shop.settings().zone(), m_context.locale);
    QString said = words.clockText(summary);
    const int left = desk.daysLeft(m_file.dueAt);
    if (!m_file.closedAt && m_file.dueAt)
        said += u", "_s + tr("until %1").arg(m_context.locale.toString(dayIn(*m_file.dueAt, m_context.shop.settings().zone()), u"d MMMM"_s));
    m_clock->setText(said);
    m_silence->setVisible(!m_file.closedAt && m_file.kind == CaseFile::Kind::Complaint);
    m_silence->setText(left < 0 ? tr("Nobody answered in time: the complaint counts as accepted.") : tr("Without an answer by then the complaint counts as accepted."));
    setInk(m_silence, left <= soonDays ? Ink::Bad : Ink::Muted);
    m_clock->setWordWrap(true);
    setInk(m_clock, m_file.closedAt ? Ink::Good : left <= nowDays ? Ink::Bad : left <= soonDays ? Ink::Warn : Ink::Text);
}

CaseFile CaseCard::typed() const
{
    CaseFile file = m_file;
    file.reason = CaseDesk::reasonOf(m_reason->currentText());
    file.resolution = decided();
    if (file.resolution != CaseFile::Resolution::Refund)
        file.refund.reset();
    else if (m_refund->text().trimmed().isEmpty() || m_refund->money())
        file.refund = m_refund->money();
    file.text = m_text->toPlainText();
    file.answer = m_answer->toPlainText();
    if (file.order)
        file.lines = m_lines->lines();
    return file;
}

void CaseCard::keepNow()
{
    if (!m_file.id || typed() == m_file)
        return;
    attempt(m_context.messages, [this] {
        const CaseFile now = typed();
        m_file = now;
        CaseDesk(m_context.shop).store(now);
        tellDone(m_context, tr("Kept: case %1").arg(now.number));
    });
}

void CaseCard::closeOrReopen()
{
    attempt(m_context.messages, [this] {
        CaseDesk desk(m_context.shop);
        const CaseFile now = typed();
        if (m_file.closedAt)
            desk.reopen(now);
        else
            desk.close(now);
        m_file = *desk.caseFile(now.id);
        show(m_file);
        emit turned();
        tellDone(m_context, m_file.closedAt ? tr("Case %1 is closed.").arg(now.number) : tr("Case %1 is open again.").arg(now.number));
    });
}

std::vector<paper::Page> CaseCard::pagesOf(const Letter& letter, const QString& paper) const
{
    PaperOptions options;
    options.paper = paper;
    return paper::letterPages(letter, defaultLook(m_context.shop.settings().info(), {}), options);
}

void CaseCard::saveLetterTo(const QString& path)
{
    const Letter letter = answerLetter(m_context.shop, typed());
    paper::writePdf(pagesOf(letter, u"a4"_s), path, {letter.subject, letter.language, false});
    m_context.messages.say(tr("Saved: %1").arg(path));
}

} // namespace kokarda::screens

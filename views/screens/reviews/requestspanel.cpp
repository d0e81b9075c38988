// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/reviews/requestspanel.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/tables/requesttable.h"
#include "views/paper/letterpage.h"
#include "views/paper/pdf.h"
#include "views/screens/printing/cardprint.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/choosing.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/flowlayout.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"
#include "views/screens/shared/uprightarea.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// "As usual", below the smallest delay.
constexpr int asUsual = -1;

} // namespace

RequestsPanel::RequestsPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(std::make_unique<tables::RequestTable>(context.locale))
    , m_turn(new QTimer(this))
    , m_export(new ListExport(context, [this] { return m_table->forFile(u"review-requests"_s); }, [this] { return !isLooking(); }))
    , m_list(new ListView)
    , m_listOrEmpty(new QStackedWidget)
    , m_empty(new EmptyState(u"mail"_s, tr("Nobody is to be asked today"), {}))
    , m_without(wrappedLabel())
    , m_subject(wrappedLabel())
    , m_text(new QPlainTextEdit)
    , m_order(quietButton({}))
    , m_copy(plainButton(tr("Copy")))
    , m_mail(primaryButton(tr("Write an e-mail")))
    , m_print(plainButton(tr("Print …")))
    , m_paper(plainButton(tr("Letter as PDF …")))
    , m_delays(new QVBoxLayout)
    , m_mailer([](const QUrl& url) { return QDesktopServices::openUrl(url); })
{
    m_turn->setSingleShot(true);
    m_turn->setInterval(1);
    connect(m_turn, &QTimer::timeout, this, [this] { attempt(m_context.messages, [this] { readOn(); }); });
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeLetter());
    splitter->setSizes({600, 520});
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(splitter);
    context.memory.keep(splitter, u"requests"_s);
}

RequestsPanel::~RequestsPanel()
{
    m_list->setModel(nullptr);
}

QWidget* RequestsPanel::makeList()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(24, 4, 16, 16);
    column->setSpacing(12);
    QLabel* law = wrappedLabel(tr("Everybody who agreed is asked, not only the happy ones: once for an order, at most one message in %1 days, and not while a case is open.")
                                   .arg(ReviewRequestDesk::capDays));
    setInk(law, Ink::Muted);
    auto* head = new QHBoxLayout;
    head->addWidget(law, 1);
    head->addWidget(m_export->button(), 0, Qt::AlignTop);
    column->addLayout(head);
    m_list->setAccessibleName(tr("Customers to ask for a review"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setModel(m_table.get());
    m_list->setSpareColumns({tables::RequestTable::Arrived, tables::RequestTable::By});
    m_listOrEmpty->addWidget(m_list);
    m_listOrEmpty->addWidget(m_empty);
    column->addWidget(m_listOrEmpty, 1);
    setInk(m_without, Ink::Muted);
    column->addWidget(m_without);
    column->addWidget(m_export);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { attempt(m_context.messages, [this] { showCurrent(); }); });
    return side;
}

QWidget* RequestsPanel::makeLetter()
{
    auto* area = new UprightArea;
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 4, 24, 16);
    column->setSpacing(8);
    QFont strong = m_subject->font();
    strong.setWeight(QFont::DemiBold);
    m_subject->setFont(strong);
    column->addWidget(m_subject);
    m_text->setAccessibleName(tr("The message"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(240);
    column->addWidget(m_text, 1);
    auto* tones = new QWidget;
    auto* tone = new FlowLayout(tones, 8);
    QPushButton* warm = quietButton(tr("Warm words"));
    QPushButton* formal = quietButton(tr("Formal words"));
    tone->addWidget(warm);
    tone->addWidget(formal);
    tone->addWidget(m_order);
    column->addWidget(tones);
    auto* actions = new QWidget;
    auto* row = new FlowLayout(actions, 8);
    m_copy->setObjectName(u"copyRequest"_s);
    m_mail->setObjectName(u"mailRequest"_s);
    m_paper->setObjectName(u"paperRequest"_s);
    m_copy->setIcon(icon(u"copy"_s));
    m_mail->setIcon(icon(u"mail"_s, Ink::OnRibbon));
    m_print->setObjectName(u"printRequest"_s);
    m_print->setIcon(icon(u"printer"_s));
    for (QPushButton* button : {m_mail, m_copy, m_print, m_paper})
        row->addWidget(button);
    column->addWidget(actions);
    QLabel* title = plainLabel(tr("Days from the parcel to the question"), TextSize::Section);
    title->setContentsMargins(0, 16, 0, 0);
    column->addWidget(title);
    column->addLayout(m_delays);
    area->setWidget(ground);
    const auto speak = [this](NoteTone words) {
        m_tone = words;
        attempt(m_context.messages, [this] { showCurrent(); });
    };
    connect(warm, &QPushButton::clicked, this, [speak] { speak(NoteTone::Warm); });
    connect(formal, &QPushButton::clicked, this, [speak] { speak(NoteTone::Formal); });
    connect(m_copy, &QPushButton::clicked, this, &RequestsPanel::copy);
    connect(m_mail, &QPushButton::clicked, this, &RequestsPanel::mail);
    connect(m_order, &QPushButton::clicked, this, [this] { emit orderWanted(m_request.order); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        const auto marked = [this, request = m_request] {
            ReviewRequestDesk(m_context.shop).markSent(request, Consent::Medium::Post);
            tellDone(m_context, tr("The letter is on its way to the printer, and %1 is noted as asked.").arg(request.name));
        };
        printLetter(
            this, m_context, [this](const QString& paper) { return pages(paper); }, [this, marked] { attempt(m_context.messages, marked); });
    });
    connect(m_paper, &QPushButton::clicked, this, [this] {
        if (const QString path = askPdfPath(this, m_context, tr("Save the letter as PDF"), tr("review-request-%1").arg(m_request.number)); !path.isEmpty())
            saveLetterTo(path);
    });
    return area;
}

QWidget* RequestsPanel::firstFocus() const
{
    return m_listOrEmpty->currentIndex() == 0 ? static_cast<QWidget*>(m_list) : delay({});
}

void RequestsPanel::look()
{
    attempt(m_context.messages, [this] {
        m_listing = std::make_shared<ReviewRequestListing>(m_context.shop);
        m_turn->start();
        showDelays();
    });
}

void RequestsPanel::readOn()
{
    if (!m_listing)
        return;
    if (m_listing->readOn()) {
        m_turn->start();
        return;
    }
    const int place = m_list->currentIndex().row();
    const OrderId current = m_table->idAt(place);
    const bool first = m_table->rowCount() == 0;
    m_table->setRequests(m_listing->requests());
    const int without = m_listing->withoutConsent();
    m_listing.reset();
    m_without->setVisible(without > 0);
    m_without->setText(tr("%n more order(s) arrived lately whose customers never agreed to be asked. A consent is written down on the customer’s card.", nullptr, without));
    const bool nothing = m_table->rowCount() == 0;
    m_empty->setWords(tr("Nobody is to be asked today"), without > 0
            ? tr("Some days after a parcel has arrived its customer stands here, if they agreed to be asked.")
            : tr("Some days after a parcel has arrived its customer stands here, if they agreed to be asked. No parcel of the last 90 days is waiting for a word."));
    if (nothing && m_list->hasFocus())
        delay({})->setFocus(); // the list goes; how long to wait is what may be changed here
    m_listOrEmpty->setCurrentIndex(nothing ? 1 : 0);
    if (first && !nothing) {
        m_list->fitColumns(tables::RequestTable::Name, {{tables::RequestTable::Order, 132}, {tables::RequestTable::By, 120}, {tables::RequestTable::Due, 124}, {tables::RequestTable::Arrived, 108}});
        m_context.memory.keep(m_list->horizontalHeader(), u"review_requests"_s);
    }
    if (!nothing)
        m_list->selectRow(m_table->rowOf(current) >= 0 ? m_table->rowOf(current) : std::clamp(place, 0, m_table->rowCount() - 1));
    showCurrent();
}

void RequestsPanel::showCurrent()
{
    m_request = m_table->requestAt(m_list->currentIndex().row());
    const bool known = bool(m_request.order);
    m_text->setEnabled(known);
    m_order->setVisible(known);
    const bool mayAsk = known && m_request.hold == ReviewRequest::Hold::None;
    m_copy->setEnabled(mayAsk && m_request.byEmail);
    m_mail->setEnabled(mayAsk && m_request.byEmail);
    m_print->setEnabled(mayAsk && m_request.byPost);
    m_paper->setEnabled(mayAsk && m_request.byPost);
    for (QPushButton* button : {m_copy, m_mail})
        button->setToolTip(known && !m_request.byEmail ? tr("No consent for e-mail.") : mayAsk ? QString() : ReviewRequestDesk::holdTitle(m_request.hold));
    for (QPushButton* button : {m_print, m_paper})
        button->setToolTip(known && !m_request.byPost ? tr("No consent for post.") : mayAsk ? QString() : ReviewRequestDesk::holdTitle(m_request.hold));
    m_letter = known ? ReviewRequestDesk(m_context.shop).letter(m_request.order, m_tone) : Letter{};
    m_subject->setText(m_letter.subject);
    m_text->setPlainText(ReviewRequestDesk::messageText(m_letter));
    m_order->setText(tr("Order %1").arg(QString(m_request.number).replace(u'&', u"&&"_s)));
}

void RequestsPanel::markSent(Consent::Medium medium, const QString& done)
{
    ReviewRequestDesk(m_context.shop).markSent(m_request, medium);
    m_list->setFocus(); // the next one takes the place: a second press must not ask them too
    tellDone(m_context, done);
}

void RequestsPanel::copy()
{
    attempt(m_context.messages, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        markSent(Consent::Medium::Email, tr("The message is on the clipboard, and %1 is noted as asked.").arg(m_request.name));
    });
}

void RequestsPanel::mail()
{
    attempt(m_context.messages, [this] {
        QUrl url;
        url.setScheme(u"mailto"_s);
        url.setPath(m_request.email.value_or(QString()));
        // RFC 6068: line breaks are CR LF, and everything that could be syntax is percent-encoded.
        const auto encoded = [](QString text) {
            return QString::fromLatin1(QUrl::toPercentEncoding(text.replace(u'\n', u"\r\n"_s)));
        };
        url.setQuery(u"subject="_s + encoded(m_letter.subject) + u"&body="_s + encoded(m_text->toPlainText()), QUrl::StrictMode);
        if (!m_mailer(url)) {
            m_context.messages.complain(tr("No mail program answered. Nothing was noted: copy the message instead."));
            return;
        }
        markSent(Consent::Medium::Email, tr("Handed to the mail program, and %1 is noted as asked. If no window came up: undo, then copy the message.").arg(m_request.name));
    });
}

Letter RequestsPanel::letter() const
{
    Letter letter = m_letter;
    letter.paragraphs = m_text->toPlainText().split(u"\n\n"_s);
    return letter;
}

std::vector<paper::Page> RequestsPanel::pages(const QString& paper) const
{
    PaperOptions options;
    options.paper = paper;
    return paper::letterPages(letter(), defaultLook(m_context.shop.settings().info(), {}), options);
}

void RequestsPanel::saveLetterTo(const QString& path)
{
    attempt(m_context.messages, [&] {
        paper::writePdf(pages(u"a4"_s), path, {m_letter.subject, m_letter.language, false});
        markSent(Consent::Medium::Post, tr("Saved: %1. %2 is noted as asked.").arg(path, m_request.name));
    });
}

QSpinBox* RequestsPanel::delay(CategoryId category) const
{
    const auto found = m_days.find(category);
    return found == m_days.end() ? nullptr : found->second;
}

void RequestsPanel::showDelays()
{
    const ReviewDelays delays = ReviewRequestDesk(m_context.shop).delays();
    const CategoryTree tree = m_context.shop.settings().categories();
    if (!m_days.empty() && delays == m_shownDelays && tree == m_shownTree)
        return; // somebody may stand in one of the fields
    m_shownDelays = delays;
    m_shownTree = tree;
    empty(m_delays);
    m_days.clear();
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    const auto row = [&](CategoryId category, const QString& title, int least, int value) {
        auto* days = new QSpinBox;
        days->setRange(least, 90);
        days->setButtonSymbols(QAbstractSpinBox::NoButtons);
        days->setSpecialValueText(least == asUsual ? tr("as usual") : QString());
        days->setValue(value);
        days->setAccessibleName(title);
        form->addRow(mutedLabel(title), days);
        m_days[category] = days;
        connect(days, &QSpinBox::editingFinished, this, &RequestsPanel::keepDelays, Qt::QueuedConnection);
    };
    row({}, tr("Usually"), 0, delays.usual);
    for (const Category& category : tree) {
        const auto own = delays.byCategory.find(category.id);
        row(category.id, categoryPath(tree, category.id), asUsual, own == delays.byCategory.end() ? asUsual : own->second);
    }
    m_delays->addWidget(part);
}

void RequestsPanel::keepDelays()
{
    ReviewDelays delays;
    for (const auto& [category, days] : m_days) {
        if (!category)
            delays.usual = days->value();
        else if (days->value() != asUsual)
            delays.byCategory[category] = days->value();
    }
    attempt(m_context.messages, [&] {
        ReviewRequestDesk desk(m_context.shop);
        if (desk.delays() == delays)
            return;
        desk.store(delays);
        tellDone(m_context, tr("The days are kept."));
    });
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/customers/consentpanel.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/emptied.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

struct Look
{
    QString icon;
    Ink ink;
    QString words;
};

Look lookOf(ConsentState::Says says)
{
    switch (says) {
    case ConsentState::Says::Yes:
        return {u"circle-check"_s, Ink::Good, ConsentPanel::tr("agreed")};
    case ConsentState::Says::Unproven:
        return {u"circle-alert"_s, Ink::Warn, ConsentPanel::tr("said yes, but nobody can show how: cannot be used")};
    case ConsentState::Says::No:
        return {u"ban"_s, Ink::Bad, ConsentPanel::tr("said no")};
    case ConsentState::Says::Nothing:
        break;
    }
    return {};
}

} // namespace

ConsentPanel::ConsentPanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_states(new QGridLayout)
    , m_history(new QVBoxLayout)
    , m_medium(new QComboBox)
    , m_purpose(new QComboBox)
    , m_source(new QComboBox)
    , m_wording(new QPlainTextEdit)
    , m_problems(wrappedLabel())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    QLabel* law = wrappedLabel(tr("Messages need a consent for their channel and purpose, with how it was given and in which words. Parcels and the notes in them need none."));
    setInk(law, Ink::Muted);
    column->addWidget(law);
    m_states->setHorizontalSpacing(12);
    m_states->setVerticalSpacing(4);
    m_states->setColumnStretch(2, 1);
    column->addLayout(m_states);
    column->addSpacing(8);
    column->addWidget(plainLabel(tr("Write down a consent"), TextSize::Section));
    column->addWidget(makeForm());
    column->addSpacing(8);
    column->addWidget(plainLabel(tr("Log"), TextSize::Section));
    m_history->setSpacing(4);
    column->addLayout(m_history);
}

QWidget* ConsentPanel::makeForm()
{
    for (const Consent::Purpose purpose : ConsentBook::purposes())
        m_purpose->addItem(ConsentBook::title(purpose), static_cast<int>(purpose));
    for (const Consent::Medium medium : ConsentBook::media())
        m_medium->addItem(ConsentBook::title(medium), static_cast<int>(medium));
    m_source->setEditable(true);
    m_source->addItems(ConsentBook::sources());
    m_source->setCurrentText({});
    m_source->lineEdit()->setPlaceholderText(tr("how it was given"));
    m_wording->setTabChangesFocus(true);
    m_wording->setFixedHeight(72);
    setInk(m_problems, Ink::Bad);
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    const auto row = [form](const QString& title, QWidget* field) {
        field->setAccessibleName(title);
        form->addRow(mutedLabel(title), field);
    };
    row(tr("What for"), m_purpose);
    row(tr("By"), m_medium);
    row(tr("How"), m_source);
    row(tr("In these words"), m_wording);
    form->addRow(QString(), m_problems);
    QPushButton* give = plainButton(tr("Save the consent"));
    give->setObjectName(u"giveConsent"_s);
    give->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(QString(), give);
    connect(give, &QPushButton::clicked, this, &ConsentPanel::give);
    for (QComboBox* choice : {m_purpose, m_medium})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] { attempt(m_context.messages, [this] { suggestWording(); }); });
    return part;
}

void ConsentPanel::show(CustomerId customer)
{
    const bool isOther = customer != m_customer;
    m_customer = customer;
    if (isOther) {
        m_problems->clear();
        m_problems->hide();
        m_purpose->setCurrentIndex(0);
        m_medium->setCurrentIndex(0);
        m_source->setCurrentText({});
        m_wording->clear();
        m_suggested.clear();
        suggestWording();
    }
    showStates();
    showHistory();
}

void ConsentPanel::suggestWording()
{
    // Own words are not taken away; a proposal makes room for the next one.
    if (!m_customer || m_wording->toPlainText() != m_suggested)
        return;
    m_suggested = ConsentBook(m_context.shop).wording(m_customer, typed().medium, typed().purpose);
    m_wording->setPlainText(m_suggested);
}

Consent ConsentPanel::typed() const
{
    Consent consent;
    consent.customer = m_customer;
    consent.medium = static_cast<Consent::Medium>(m_medium->currentData().toInt());
    consent.purpose = static_cast<Consent::Purpose>(m_purpose->currentData().toInt());
    consent.given = true;
    consent.source = m_source->currentText().trimmed();
    consent.wording = m_wording->toPlainText().trimmed();
    return consent;
}

void ConsentPanel::give()
{
    attempt(m_context.messages, [this] {
        ConsentBook book(m_context.shop);
        QStringList said;
        for (const Problem& problem : book.problemsOf(typed()))
            said << problem.message;
        m_problems->setText(said.join(u'\n'));
        m_problems->setVisible(!said.isEmpty());
        if (!said.isEmpty())
            return;
        book.give(typed());
        tellDone(m_context, tr("The consent is written down."));
    });
}

void ConsentPanel::showStates()
{
    empty(m_states);
    const std::vector<ConsentState> states = ConsentBook(m_context.shop).states(m_customer);
    int row = 0;
    for (const Consent::Purpose purpose : ConsentBook::purposes()) {
        m_states->addWidget(plainLabel(ConsentBook::title(purpose)), row++, 0, 1, 4);
        QStringList notAsked;
        for (const ConsentState& state : states) {
            if (state.purpose != purpose)
                continue;
            if (state.says == ConsentState::Says::Nothing)
                notAsked << ConsentBook::title(state.medium);
            else
                showState(state, row++);
        }
        if (!notAsked.isEmpty()) {
            QLabel* rest = wrappedLabel(tr("not asked: %1").arg(notAsked.join(u", "_s)));
            setInk(rest, Ink::Muted);
            m_states->addWidget(rest, row++, 1, 1, 3);
        }
    }
}

void ConsentPanel::showState(const ConsentState& state, int row)
{
    const Look look = lookOf(state.says);
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(look.icon, look.ink, 16, this));
    m_states->addWidget(sign, row, 0);
    m_states->addWidget(mutedLabel(ConsentBook::title(state.medium)), row, 1);
    const QDate day = dayIn(state.newest->at, m_context.shop.settings().zone());
    m_states->addWidget(wrappedLabel(u"%1, %2"_s.arg(look.words, m_context.locale.toString(day, QLocale::ShortFormat))), row, 2);
    if (state.says == ConsentState::Says::No)
        return;
    QPushButton* no = quietButton(tr("Withdraw"));
    no->setObjectName(u"withdrawConsent"_s);
    no->setAccessibleName(tr("Withdraw: %1, %2").arg(ConsentBook::title(state.purpose), ConsentBook::title(state.medium)));
    connect(no, &QPushButton::clicked, this, [this, state] {
        attempt(m_context.messages, [&] {
            ConsentBook(m_context.shop).withdraw(m_customer, state.medium, state.purpose, tr("told the shop"));
            tellDone(m_context, tr("The consent is withdrawn, from now on."));
        });
    }, Qt::QueuedConnection);
    m_states->addWidget(no, row, 3);
}

void ConsentPanel::showHistory()
{
    empty(m_history);
    const QTimeZone zone = m_context.shop.settings().zone();
    const std::vector<Consent> log = ConsentBook(m_context.shop).history(m_customer);
    if (log.empty())
        m_history->addWidget(mutedLabel(tr("Nothing is written down yet.")));
    for (const Consent& entry : log) {
        const QString day = m_context.locale.toString(inZone(entry.at, zone), QLocale::ShortFormat);
        const QString what = (entry.given ? tr("%1: yes to “%2”, %3") : tr("%1: no to “%2”, %3"))
                                 .arg(day, ConsentBook::title(entry.purpose), ConsentBook::title(entry.medium));
        QStringList lines{what};
        if (!entry.source.isEmpty())
            lines.last() += u" – "_s + entry.source;
        if (!entry.wording.isEmpty())
            lines << u"„"_s + entry.wording + u"”"_s;
        QLabel* label = wrappedLabel(lines.join(u'\n'));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_history->addWidget(label);
    }
}

} // namespace kokarda::screens

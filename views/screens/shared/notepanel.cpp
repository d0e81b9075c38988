// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/notepanel.h"

#include "models/services/notes/notecheck.h"
#include "models/services/notes/notedesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

NotePanel::NotePanel(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_edit(new QPlainTextEdit)
    , m_words(wrappedLabel())
    , m_personal(wrappedLabel())
    , m_again(quietButton(tr("Write it again")))
    , m_pause(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_edit->setObjectName(u"noteText"_s);
    m_edit->setAccessibleName(tr("Text of the note"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(144);
    m_edit->installEventFilter(this);
    column->addWidget(m_edit);
    auto* row = new QHBoxLayout;
    row->addWidget(m_words, 1);
    m_again->setIcon(icon(u"refresh-cw"_s, Ink::Link));
    row->addWidget(m_again);
    column->addLayout(row);
    m_personal->setObjectName(u"notePersonal"_s);
    column->addWidget(m_personal);
    m_pause->setSingleShot(true);
    m_pause->setInterval(1500);
    connect(m_pause, &QTimer::timeout, this, &NotePanel::keepNow);
    connect(m_again, &QPushButton::clicked, this, &NotePanel::writeAgain);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        count();
        if (m_filling)
            return;
        m_pause->start();
        emit textEdited(m_edit->toPlainText());
    });
}

void NotePanel::show(OrderId order)
{
    const bool typing = order == m_order && m_pause->isActive();
    if (order != m_order)
        keepNow();
    m_order = order;
    const ShopInfo shop = m_context.shop.settings().info();
    m_limit = shop.noteWordLimit;
    m_signature = shop.signature;
    m_note = m_context.shop.notes().noteFor(order);
    if (typing || m_edit->toPlainText() == m_note.text) {
        count();
        check();
        return;
    }
    m_filling = true;
    m_edit->setPlainText(m_note.text);
    m_filling = false;
    count();
    check();
}

void NotePanel::keepNow()
{
    m_pause->stop();
    if (!m_order || m_edit->toPlainText() == m_note.text)
        return;
    attempt(m_context.messages, [&] {
        m_note = m_context.shop.notes().keep(m_order, m_edit->toPlainText());
        check();
        emit kept();
    });
}

void NotePanel::writeAgain()
{
    attempt(m_context.messages, [&] {
        keepNow();
        const bool wasByHand = m_note.editedByHand;
        m_note = m_context.shop.notes().writeAgain(m_order);
        m_filling = true;
        m_edit->setPlainText(m_note.text);
        m_filling = false;
        check();
        emit kept();
        if (wasByHand)
            tellDone(m_context, tr("The note that was written by hand has given way to another one."));
    });
}

QString NotePanel::text() const
{
    return m_edit->toPlainText();
}

void NotePanel::count()
{
    const int words = static_cast<int>(m_edit->toPlainText().simplified().split(u' ', Qt::SkipEmptyParts).size());
    const bool tooMany = m_limit > 0 && words > m_limit;
    m_words->setText(tooMany ? tr("%1 words; more than %2 look crowded").arg(QString::number(words), QString::number(m_limit))
                             : tr("%n word(s)", nullptr, words));
    setInk(m_words, tooMany ? Ink::Warn : Ink::Muted);
}

void NotePanel::check()
{
    const NoteFacts facts = m_context.shop.notes().facts(m_order);
    const QString reason = personalReason(m_edit->toPlainText(), facts, m_note.language, m_signature);
    const bool personal = !reason.isEmpty();
    m_personal->setVisible(!m_edit->toPlainText().trimmed().isEmpty());
    m_personal->setText(personal ? reason : tr("This note would fit every customer. Add one thing that is true of this order only."));
    setInk(m_personal, personal ? Ink::Good : Ink::Warn);
}

bool NotePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        keepNow();
    return QWidget::eventFilter(watched, event);
}

} // namespace kokarda::screens

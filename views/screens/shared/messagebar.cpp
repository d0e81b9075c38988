// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/messagebar.h"

#include "views/screens/shared/freeplace.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_text(wrappedLabel())
    , m_action(quietButton({}))
    , m_close(new QToolButton)
    , m_timer(new QTimer(this))
{
    setObjectName(u"messageBar"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumHeight(26);
    m_sign->setContentsMargins(0, 4, 0, 0);
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_onAction)
            m_onAction();
    });
    if (parent)
        parent->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (isVisible())
            makeWay();
    });
    hide();
}

void MessageBar::say(const QString& text)
{
    show(Kind::Info, text, {}, {});
}

void MessageBar::say(const QString& text, const QString& actionTitle, std::function<void()> action)
{
    show(Kind::Info, text, actionTitle, std::move(action));
}

void MessageBar::complain(const QString& text)
{
    show(Kind::Bad, text, {}, {});
}

void MessageBar::complain(const QString& text, const QString& actionTitle, std::function<void()> action)
{
    show(Kind::Bad, text, actionTitle, std::move(action));
}

QString MessageBar::text() const
{
    return isVisibleTo(parentWidget()) ? m_text->text() : QString();
}

void MessageBar::show(Kind kind, const QString& text, const QString& actionTitle, std::function<void()> action)
{
    m_kind = kind;
    m_close->setToolTip(tr("Close the message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_onAction = std::move(action);
    m_text->setText(text);
    m_action->setText(actionTitle);
    m_action->setVisible(!actionTitle.isEmpty());
    setProperty("kind", kind == Kind::Bad ? u"bad"_s : u"info"_s);
    style()->unpolish(this);
    style()->polish(this);
    // The bar is ink on any paper, so its signs take the paper's colour.
    const Ink onBar = Ink::OnRibbon;
    m_sign->setPixmap(iconPixmap(kind == Kind::Bad ? u"circle-alert"_s : u"check"_s, onBar, 20, this));
    m_close->setIcon(icon(u"x"_s, onBar));
    QWidget::show();
    raise();
    place();
    // What was said may just be changing the page: its new parts have their places a turn later.
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && !isAncestorOf(QApplication::focusWidget()))
            place();
    });
    if (kind == Kind::Bad)
        m_timer->stop();
    else
        m_timer->start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit shown();
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::place()
{
    const QWidget* ground = parentWidget();
    if (!ground)
        return;
    setGeometry(freePlace(*ground, *this, 720, [this](int width) { return std::max(minimumSizeHint().height(), heightForWidth(width)); }));
}

void MessageBar::makeWay()
{
    const QWidget* ground = parentWidget();
    const QWidget* field = QApplication::focusWidget();
    if (!ground || !field || isAncestorOf(field) || !ground->isAncestorOf(field))
        return; // never away from under the mouse that is about to press Undo
    if (geometry().intersects(QRect(field->mapTo(ground, QPoint()), field->size())))
        place();
}

} // namespace kokarda::screens

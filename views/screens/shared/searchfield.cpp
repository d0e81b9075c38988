// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/searchfield.h"

#include "views/screens/shared/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

SearchField::SearchField(const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_wait(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(tr("Search"));
    setClearButtonEnabled(true);
    setMinimumWidth(240);
    addAction(icon(u"search"_s, Ink::Muted), QLineEdit::LeadingPosition);
    m_wait->setSingleShot(true);
    m_wait->setInterval(50);
    connect(this, &QLineEdit::textChanged, m_wait, qOverload<>(&QTimer::start));
    connect(m_wait, &QTimer::timeout, this, [this] {
        const QString words = text().trimmed();
        if (words == m_last)
            return;
        m_last = words;
        emit searched(words);
    });
}

void SearchField::searchNow(const QString& text)
{
    setText(text);
    m_wait->stop();
    m_last = text.trimmed();
    emit searched(m_last);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        emit downPressed();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/emptystate.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace kokarda::screens {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, const QString& buttonTitle,
    QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(title, TextSize::Section))
    , m_text(wrappedLabel(text))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    column->addStretch(2);
    auto* sign = new QToolButton;
    sign->setIcon(icon(iconName, Ink::Muted));
    sign->setIconSize({48, 48});
    sign->setAutoRaise(true);
    sign->setFocusPolicy(Qt::NoFocus);
    sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    sign->setStyleSheet(QStringLiteral("border: none; background: transparent;"));
    column->addWidget(sign, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    setInk(m_text, Ink::Muted);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(480);
    m_text->setMinimumWidth(200);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 6);
    centred->addStretch(1);
    column->addLayout(centred);
    if (!buttonTitle.isEmpty()) {
        column->addSpacing(16);
        m_button = primaryButton(buttonTitle);
        column->addWidget(m_button, 0, Qt::AlignHCenter);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::asked);
    }
    column->addStretch(3);
}

void EmptyState::setWords(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

} // namespace kokarda::screens

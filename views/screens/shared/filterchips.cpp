// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/filterchips.h"

#include <QLocale>
#include <QToolButton>

#include "views/screens/shared/flowlayout.h"

using namespace Qt::StringLiterals;

namespace kokarda::screens {

FilterChips::FilterChips(const std::vector<Chip>& chips, QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(this, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setChips(chips);
}

void FilterChips::setChips(const std::vector<Chip>& chips)
{
    for (const auto& [key, button] : m_buttons) {
        layout()->removeWidget(button);
        button->deleteLater();
        button->hide();
    }
    m_buttons.clear();
    m_chips = chips;
    for (const Chip& chip : chips)
        makeButton(chip);
    choose(m_chosen);
    updateGeometry();
}

void FilterChips::makeButton(const Chip& chip)
{
    auto* button = new QToolButton(this);
    // An ampersand in a view's name is a letter, not a shortcut.
    button->setText(QString(chip.title).replace(u'&', u"&&"_s));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    button->setProperty("kind", u"chip"_s);
    button->setCursor(Qt::PointingHandCursor);
    button->setObjectName(u"chip_"_s + chip.key);
    connect(button, &QToolButton::clicked, this, [this, key = chip.key] {
        m_chosen = key;
        emit chosen(key);
    });
    layout()->addWidget(button);
    button->show();
    m_buttons[chip.key] = button;
}

void FilterChips::setCount(const QString& key, int count)
{
    for (const Chip& chip : m_chips) {
        if (chip.key == key)
            m_buttons[key]->setText(QString(chip.title).replace(u'&', u"&&"_s)
                + (count < 0 ? QString() : u"  "_s + QLocale().toString(count)));
    }
}

void FilterChips::choose(const QString& key)
{
    if (m_chips.empty())
        return;
    m_chosen = m_buttons.contains(key) ? key : m_chips.front().key;
    m_buttons[m_chosen]->setChecked(true);
}

QToolButton* FilterChips::button(const QString& key) const
{
    const auto found = m_buttons.find(key);
    return found == m_buttons.end() ? nullptr : found->second;
}

} // namespace kokarda::screens

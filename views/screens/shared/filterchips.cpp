// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/filterchips.h"

#include <QLocale>
#include <QToolButton>

#include "views/screens/shared/flowlayout.h"

using namespace Qt::StringLiterals;

namespace kokarda::screens {

FilterChips::FilterChips(const std::vector<Chip>& chips, QWidget* parent)
    : QWidget(parent)
    , m_chips(chips)
{
    auto* row = new FlowLayout(this, 8);
    for (const Chip& chip : chips) {
        auto* button = new QToolButton;
        button->setText(chip.title);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setProperty("kind", u"chip"_s);
        button->setCursor(Qt::PointingHandCursor);
        button->setObjectName(u"chip_"_s + chip.key);
        connect(button, &QToolButton::clicked, this, [this, key = chip.key] {
            m_chosen = key;
            emit chosen(key);
        });
        row->addWidget(button);
        m_buttons[chip.key] = button;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    choose(chips.empty() ? QString() : chips.front().key);
}

void FilterChips::setCount(const QString& key, int count)
{
    for (const Chip& chip : m_chips) {
        if (chip.key == key)
            m_buttons[key]->setText(count < 0 ? chip.title : chip.title + u"  "_s + QLocale().toString(count));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/filterchips.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "views/screens/shared/flowlayout.h"

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int gap = 8;

} // namespace

FilterChips::FilterChips(const std::vector<Chip>& chips, QWidget* parent)
    : QWidget(parent)
{
    new FlowLayout(this, gap);
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
    m_chips.clear();
    for (const Chip& chip : chips)
        makeButton(chip);
    m_chips = chips;
    if (m_more) {
        layout()->removeWidget(m_more);
        layout()->addWidget(m_more); // the last
    }
    choose(m_chosen);
    updateGeometry();
}

void FilterChips::setMostRows(int rows)
{
    m_mostRows = static_cast<std::size_t>(rows);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"moreChips"_s);
    m_more->setProperty("kind", u"chip"_s);
    m_more->setProperty("menu", true);
    m_more->setCursor(Qt::PointingHandCursor);
    m_more->setCheckable(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    layout()->addWidget(m_more);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &FilterChips::fillMenu);
    connect(m_more->menu(), &QMenu::aboutToHide, this, &FilterChips::fit);
    fit();
}

std::size_t FilterChips::rowsFor(const std::vector<int>& widths) const
{
    std::size_t rows = 1;
    int x = 0;
    for (const int one : widths) {
        if (x > 0 && x + one > width()) {
            ++rows;
            x = 0;
        }
        x += one + gap;
    }
    return rows;
}

void FilterChips::fit()
{
    if (!m_more)
        return;
    const auto chosenAt = static_cast<std::size_t>(
        std::ranges::find(m_chips, m_chosen, &Chip::key) - m_chips.begin());
    const std::size_t shownBefore = m_shown;
    std::vector<int> widths;
    for (const Chip& chip : m_chips)
        widths.push_back(m_buttons[chip.key]->sizeHint().width());
    m_shown = m_chips.size();
    while (m_shown > 1) {
        const bool isHidden = m_shown <= chosenAt && chosenAt < m_chips.size();
        m_more->setText(isHidden ? m_buttons[m_chosen]->text() : tr("More"));
        m_more->setChecked(isHidden);
        if (m_shown < m_chips.size())
            widths[m_shown] = m_more->sizeHint().width();
        if (rowsFor(widths) <= m_mostRows)
            break;
        widths.resize(m_shown--);
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_buttons[m_chips[i].key]->setVisible(i < m_shown);
    m_more->setVisible(m_shown < m_chips.size());
    m_rowsChanged |= m_shown != shownBefore;
    askForHeight();
}

/// Chips that have found a place in a further row, or words that have grown: asked for when the layout of the moment is done.
void FilterChips::askForHeight()
{
    if (m_asksForHeight)
        return;
    m_asksForHeight = true;
    QMetaObject::invokeMethod(this, [this] {
        m_asksForHeight = false;
        // The layout above reckoned with the rows there were before, whatever height these chips have got by now.
        if (std::exchange(m_rowsChanged, false) || layout()->heightForWidth(width()) != height())
            updateGeometry();
    }, Qt::QueuedConnection);
}

void FilterChips::fillMenu()
{
    m_more->menu()->clear();
    for (std::size_t i = m_shown; i < m_chips.size(); ++i) {
        QAction* action = m_more->menu()->addAction(m_buttons[m_chips[i].key]->text());
        action->setCheckable(true);
        action->setChecked(m_chips[i].key == m_chosen);
        connect(action, &QAction::triggered, this, [this, key = m_chips[i].key] {
            m_buttons[key]->setChecked(true);
            turnTo(key);
        });
    }
}

void FilterChips::turnTo(const QString& key)
{
    m_chosen = key;
    fit();
    emit chosen(key);
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
    askForHeight();
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
    connect(button, &QToolButton::clicked, this, [this, key = chip.key] { turnTo(key); });
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
    fit();
}

void FilterChips::choose(const QString& key)
{
    if (m_chips.empty())
        return;
    m_chosen = m_buttons.contains(key) ? key : m_chips.front().key;
    m_buttons[m_chosen]->setChecked(true);
    fit();
}

QToolButton* FilterChips::button(const QString& key) const
{
    const auto found = m_buttons.find(key);
    return found == m_buttons.end() ? nullptr : found->second;
}

} // namespace kokarda::screens

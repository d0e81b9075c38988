// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/gifts/giftchoices.h"

#include "views/screens/shared/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

GiftChoices::GiftChoices(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget)
    , m_gifts(new QComboBox)
    , m_up(quietButton(tr("Sooner")))
    , m_down(quietButton(tr("Later")))
    , m_remove(quietButton(tr("Take out")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_gifts->setObjectName(u"addGiftToRule"_s);
    m_gifts->setAccessibleName(tr("Gift to add"));
    m_gifts->setMinimumWidth(160); // a long name is cut in the box, not the form beside it
    column->addWidget(m_gifts);
    m_list->setObjectName(u"ruleGifts"_s);
    m_list->setAccessibleName(tr("Gifts of the rule, first choice first"));
    m_list->setFixedHeight(112);
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_remove})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_gifts, &QComboBox::activated, this, [this] {
        add(GiftId(m_gifts->currentData().toLongLong()));
        m_gifts->setCurrentIndex(0);
    });
    connect(this, &GiftChoices::edited, this, &GiftChoices::showButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        delete m_list->takeItem(m_list->currentRow());
        emit edited();
    });
}

void GiftChoices::show(const std::vector<Gift>& pantry, const std::vector<GiftId>& chosen)
{
    m_gifts->clear();
    m_gifts->addItem(tr("Add a gift to give …"), qlonglong(0));
    for (const Gift& gift : pantry)
        m_gifts->addItem(giftName(gift, QLocale()), qlonglong(gift.id.value));
    m_list->clear();
    for (const GiftId id : chosen)
        add(id);
    showButtons();
}

void GiftChoices::showButtons()
{
    m_list->setVisible(m_list->count() > 0);
    m_remove->setVisible(m_list->count() > 0);
    m_up->setVisible(m_list->count() > 1);
    m_down->setVisible(m_list->count() > 1);
}

void GiftChoices::add(GiftId gift)
{
    const int known = m_gifts->findData(qlonglong(gift.value));
    if (!gift || known < 0)
        return;
    for (const GiftId there : chosen()) {
        if (there == gift)
            return;
    }
    auto* item = new QListWidgetItem(m_gifts->itemText(known), m_list);
    item->setData(Qt::UserRole, qlonglong(gift.value));
    m_list->setCurrentItem(item);
    emit edited();
}

void GiftChoices::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(to, item);
    m_list->setCurrentItem(item);
    emit edited();
}

std::vector<GiftId> GiftChoices::chosen() const
{
    std::vector<GiftId> gifts;
    for (int row = 0; row < m_list->count(); ++row)
        gifts.push_back(GiftId(m_list->item(row)->data(Qt::UserRole).toLongLong()));
    return gifts;
}

} // namespace kokarda::screens

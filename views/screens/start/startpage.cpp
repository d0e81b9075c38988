// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/start/startpage.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/style.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QFrame* choice(const QString& iconName, const QString& title, const QString& text, QPushButton* button)
{
    auto* card = new QFrame;
    card->setProperty("kind", u"card"_s);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(iconName, Ink::Ribbon, 32, card));
    column->addWidget(sign);
    column->addSpacing(8);
    column->addWidget(plainLabel(title, TextSize::Section));
    QLabel* words = wrappedLabel(text);
    setInk(words, Ink::Muted);
    words->setAlignment(Qt::AlignTop);
    column->addWidget(words, 1);
    column->addSpacing(8);
    column->addWidget(button, 0, Qt::AlignLeft);
    card->setFixedWidth(264);
    card->setMinimumHeight(232);
    return card;
}

} // namespace

StartPage::StartPage(const QStringList& recentShops, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(8);
    column->addStretch(2);
    QLabel* title = plainLabel(tr("Welcome to Kokarda"), TextSize::PageTitle);
    title->setAlignment(Qt::AlignHCenter);
    column->addWidget(title);
    QLabel* words = wrappedLabel(tr("Packing slips, handwritten notes and small gifts for the parcels of your shop."));
    words->setAlignment(Qt::AlignHCenter);
    setInk(words, Ink::Muted);
    column->addWidget(words);
    column->addSpacing(24);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addStretch(1);
    QPushButton* sample = primaryButton(tr("Look around"));
    QPushButton* fresh = plainButton(tr("New shop …"));
    QPushButton* open = plainButton(tr("Open …"));
    sample->setObjectName(u"startSample"_s);
    fresh->setObjectName(u"startNew"_s);
    open->setObjectName(u"startOpen"_s);
    row->addWidget(choice(u"sparkles"_s, tr("Sample shop"),
        tr("A small shop with mugs, books and 900 orders. Try everything; nothing can go wrong."), sample));
    row->addWidget(choice(u"store"_s, tr("Your shop"),
        tr("An empty shop file on this computer. Then drop the order export of your shop platform on the window."), fresh));
    row->addWidget(choice(u"folder-open"_s, tr("Open a shop"),
        tr("A .kokarda file that you have already: your shop or a copy of it."), open));
    row->addStretch(1);
    column->addLayout(row);
    if (!recentShops.isEmpty()) {
        column->addSpacing(16);
        QLabel* recent = mutedLabel(tr("Last opened"));
        recent->setAlignment(Qt::AlignHCenter);
        column->addWidget(recent);
        for (const QString& path : recentShops.mid(0, 3)) {
            QPushButton* button = quietButton(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
            button->setToolTip(path.toHtmlEscaped());
            connect(button, &QPushButton::clicked, this, [this, path] { emit shopWanted(path); });
            column->addWidget(button, 0, Qt::AlignHCenter);
        }
    }
    column->addStretch(3);
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(fresh, &QPushButton::clicked, this, &StartPage::newWanted);
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    sample->setFocus();
}

} // namespace kokarda::screens

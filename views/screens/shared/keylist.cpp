// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/keylist.h"

#include "views/screens/shared/keys.h"
#include "views/screens/shared/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

/// A menu's words without the sign for its letter and without the dots that promise a question.
QString wordsOf(QString text)
{
    text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    return text.remove(u'…').trimmed();
}

} // namespace

KeyList::KeyList(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(880, 720);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    auto* ground = new QWidget;
    auto* halves = new QHBoxLayout(ground);
    halves->setContentsMargins(24, 12, 24, 12);
    halves->setSpacing(48);
    beginHalf(halves);
    for (const QAction* menu : menus.actions()) {
        if (!menu->menu())
            continue;
        addSection(wordsOf(menu->text()));
        for (const QAction* action : menu->menu()->actions())
            addKey(wordsOf(action->text()), action->shortcut());
    }
    m_grid->setRowStretch(m_row, 1);
    beginHalf(halves);
    addPages();
    m_grid->setRowStretch(m_row, 1);
    area->setWidget(ground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 16);
    column->addWidget(area, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 0, 24, 0);
    foot->addStretch(1);
    QPushButton* close = plainButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    foot->addWidget(close);
    column->addLayout(foot);
}

void KeyList::beginHalf(QHBoxLayout* halves)
{
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    halves->addLayout(m_grid, 1);
    m_row = 0;
}

void KeyList::addSection(const QString& title)
{
    QLabel* label = plainLabel(title, TextSize::Section);
    label->setContentsMargins(0, m_row > 0 ? 12 : 0, 0, 0);
    m_grid->addWidget(label, m_row++, 0, 1, 2);
}

void KeyList::addKey(const QString& what, const QKeySequence& keys)
{
    if (keys.isEmpty())
        return;
    m_grid->addWidget(wrappedLabel(what), m_row, 0, Qt::AlignTop);
    m_grid->addWidget(mutedLabel(keyText(keys)), m_row++, 1, Qt::AlignTop);
}

void KeyList::addPages()
{
    addSection(tr("On every page with a list"));
    addKey(tr("Something new: an order, a review, a case, a gift, a sentence"), newKey());
    addKey(tr("Keep what was typed into a form"), doneKey());
    addKey(tr("From the search into the list"), QKeySequence(Qt::Key_Down));
    addKey(tr("Empty the search"), QKeySequence(Qt::Key_Escape));
    addKey(tr("To the next part of the page"), QKeySequence(Qt::Key_Tab));
    addSection(tr("Packing bench"));
    addKey(tr("Take what was scanned or typed"), QKeySequence(Qt::Key_Return));
    addKey(tr("The customer’s remark is read and done"), QKeySequence(u"Ctrl+R"_s));
    addKey(tr("Put the gift into the parcel"), QKeySequence(u"Ctrl+G"_s));
    addKey(tr("Packed, next"), doneKey());
    addKey(tr("Leave full screen"), QKeySequence(Qt::Key_Escape));
    addSection(tr("Orders"));
    addKey(tr("Papers beside the order"), QKeySequence(u"Ctrl+Shift+P"_s));
    addKey(tr("Select all"), QKeySequence::SelectAll);
    addSection(tr("Reviews"));
    addKey(tr("Remove the review"), QKeySequence::Delete);
    addSection(tr("Strips and charts"));
    addKey(tr("From one to the next"), QKeySequence(Qt::Key_Right));
    addKey(tr("Open what stands there"), QKeySequence(Qt::Key_Return));
}

} // namespace kokarda::screens

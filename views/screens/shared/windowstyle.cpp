// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/windowstyle.h"

#include <QComboBox>
#include <QListView>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

WindowStyle::WindowStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void WindowStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // The list is made when it is first opened, within a frame that belongs to the box.
    auto* list = qobject_cast<QListView*>(widget);
    const QWidget* frame = list ? list->parentWidget() : nullptr;
    if (frame && qobject_cast<QComboBox*>(frame->parentWidget()) && !qobject_cast<QStyledItemDelegate*>(list->itemDelegate()))
        list->setItemDelegate(new QStyledItemDelegate(list));
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    return hint == SH_ComboBox_Popup ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
}

} // namespace kokarda::screens

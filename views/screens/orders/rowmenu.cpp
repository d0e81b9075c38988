// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/orders/rowmenu.h"

#include "views/screens/shared/icons.h"
#include "views/screens/shared/listview.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

void popupRowMenu(ListView* list, const QModelIndex& cell, const QPoint& at)
{
    auto* menu = new QMenu(list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
    const QString text = cell.data().toString();
    const QString shown = list->fontMetrics().elidedText(text, Qt::ElideRight, 200).replace(u'&', u"&&"_s);
    menu->addAction(icon(u"copy"_s), QCoreApplication::translate("RowMenu", "Copy “%1”").arg(shown), list, [copy, text] { copy(text); });
    menu->addAction(QCoreApplication::translate("RowMenu", "Copy the selected rows"), list, [copy, list] { copy(list->selectedText()); });
    menu->popup(at);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/columnchooser.h"

#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QMenu* offerColumns(ListView* list, ScreenMemory& memory, const QString& key, int always)
{
    const QString name = u"columns_hidden/"_s + key;
    QSet<int> unwanted;
    for (const QString& column : memory.value(name).split(u',', Qt::SkipEmptyParts))
        unwanted.insert(column.toInt());
    auto* menu = new QMenu(list);
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        QAction* action = menu->addAction(list->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!unwanted.contains(column));
        action->setEnabled(column != always);
        QObject::connect(action, &QAction::toggled, list, [list, &memory, name, column](bool wanted) {
            QSet<int> now = list->unwantedColumns();
            if (wanted)
                now.remove(column);
            else
                now.insert(column);
            QStringList kept;
            for (const int gone : now)
                kept += QString::number(gone);
            memory.setValue(name, kept.join(u','));
            list->setUnwantedColumns(now);
        });
    }
    QObject::connect(menu, &QMenu::aboutToShow, list, [list, menu] {
        const QList<QAction*> actions = menu->actions();
        for (int column = 0; column < actions.size(); ++column) {
            const QString title = list->model()->headerData(column, Qt::Horizontal).toString();
            actions[column]->setText(list->hasNoRoomFor(column) ? QCoreApplication::translate("ColumnChooser", "%1 (no room in this window)").arg(title) : title);
        }
    });
    list->setUnwantedColumns(unwanted);
    list->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(list->horizontalHeader(), &QWidget::customContextMenuRequested, menu,
        [list, menu](QPoint at) { menu->popup(list->horizontalHeader()->mapToGlobal(at)); });
    return menu;
}

} // namespace kokarda::screens

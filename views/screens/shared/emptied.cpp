// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/emptied.h"

#include <QLayout>
#include <QWidget>

namespace kokarda::screens {

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QLayout* inner = item->layout())
            empty(inner);
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/keeprow.h"

#include "views/screens/shared/keys.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace kokarda::screens {

QHBoxLayout* keepRow(QPushButton* leave, QPushButton* keep)
{
    keep->setShortcut(doneKey());
    keep->setToolTip(keyText(doneKey()));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(keep);
    return row;
}

} // namespace kokarda::screens

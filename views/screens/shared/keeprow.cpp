// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/keeprow.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

QHBoxLayout* keepRow(QPushButton* leave, QPushButton* keep)
{
    keep->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    keep->setToolTip(QCoreApplication::translate("KeepRow", "Ctrl+Enter"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(leave);
    row->addWidget(keep);
    return row;
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QGridLayout;
class QHBoxLayout;
class QMenuBar;

namespace kokarda::screens {

/// Every key of the window on one sheet: those of the menus as they stand there, and those of single pages. The window
/// stays usable beside it.
class KeyList : public QDialog
{
    Q_OBJECT

public:
    KeyList(const QMenuBar& menus, QWidget* parent);

private:
    void beginHalf(QHBoxLayout* halves);
    void addSection(const QString& title);
    void addKey(const QString& what, const QKeySequence& keys);
    void addPages();

    QGridLayout* m_grid = nullptr; ///< the half that is being filled
    int m_row = 0;
};

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"
#include "views/screens/packing/packingpage.h"
#include "views/screens/shared/navigationrail.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

// The bench alone on the whole screen: queue, parcel and note, nothing that leads away by a slip of the hand.

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace screens;

void MainWindow::turnBenchAlone()
{
    showPage(u"packing"_s);
    if (m_page == "packing"_L1)
        setBenchAlone(!m_isBenchAlone);
}

void MainWindow::setBenchAlone(bool alone)
{
    if (alone == m_isBenchAlone || !m_rail)
        return;
    // Before the window changes: what it says about that change is no wish to go back.
    m_isBenchAlone = alone;
    keepMenuKeys(alone);
    m_rail->setHidden(alone);
    menuBar()->setHidden(alone);
    statusBar()->setHidden(alone);
    if (auto* bench = static_cast<PackingPage*>(madePage(u"packing"_s)))
        bench->setAlone(alone);
    if (alone) {
        m_wasFullScreen = isFullScreen();
        setWindowState(windowState() | Qt::WindowFullScreen);
    } else if (!m_wasFullScreen) {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
    }
}

void MainWindow::keepMenuKeys(bool keep)
{
    // The keys of a menu sleep while its bar is hidden, unless the window has the entries as well.
    for (const QAction* menu : menuBar()->actions()) {
        for (QAction* entry : menu->menu() ? menu->menu()->actions() : QList<QAction*>()) {
            if (keep)
                addAction(entry);
            else
                removeAction(entry);
        }
    }
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Nothing on the bench had a use for it.
    if (event->key() == Qt::Key_Escape && m_isBenchAlone)
        setBenchAlone(false);
    else
        QMainWindow::keyPressEvent(event);
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/mainwindow.h"
#include "models/services/history/history.h"
#include "views/screens/health/filecare.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/keylist.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/page.h"
#include "views/screens/shared/screenmemory.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QStandardPaths>

// The menus of the main window: every action has an entry and a key.

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace screens;

void MainWindow::makeMenus()
{
    menuBar()->clear();
    makeFileMenu();
    makeEditMenu();
    makeGoMenu();
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New shop …"), QKeySequence(u"Ctrl+N"_s), this, &MainWindow::askNew);
    file->addAction(icon(u"folder-open"_s), tr("&Open …"), QKeySequence(u"Ctrl+O"_s), this, &MainWindow::askOpen);
    QMenu* recent = file->addMenu(tr("Open &recent"));
    for (const QString& path : m_memory.recentShops())
        recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s), this, [this, path] { openShop(path); }, Qt::QueuedConnection);
    recent->setEnabled(!recent->isEmpty());
    file->addSeparator();
    QAction* import = file->addAction(icon(u"file-input"_s), tr("&Import orders …"), QKeySequence(u"Ctrl+I"_s), this, &MainWindow::askImport);
    QAction* imports = file->addAction(tr("I&mports and watched folder"), QKeySequence(u"Ctrl+Shift+I"_s), this, &MainWindow::showImports);
    imports->setEnabled(shop() != nullptr);
    file->addAction(tr("Export &everything as CSV …"), QKeySequence(u"Ctrl+Shift+E"_s), this, &MainWindow::askExport)->setEnabled(shop() != nullptr);
    file->addSeparator();
    QAction* save = file->addAction(icon(u"file-down"_s), tr("&Save papers as PDF …"), QKeySequence(u"Ctrl+S"_s), this, [this] {
        if (Page* page = currentScreen())
            page->savePdf();
    });
    QAction* print = file->addAction(icon(u"printer"_s), tr("&Print …"), QKeySequence(u"Ctrl+P"_s), this, [this] {
        if (Page* page = currentScreen())
            page->print();
    });
    QAction* table = file->addAction(tr("Save this &list as CSV …"), QKeySequence(u"Ctrl+Shift+S"_s), this, [this] {
        if (const Page* page = currentScreen(); page && page->listExport())
            page->listExport()->ask();
    });
    import->setEnabled(shop() != nullptr);
    connect(file, &QMenu::aboutToShow, save, [this, save, print, table] {
        const Page* page = currentScreen();
        save->setEnabled(page && page->hasPapers());
        print->setEnabled(page && page->hasPapers());
        table->setEnabled(page && page->listExport());
    });
    connect(file, &QMenu::aboutToHide, save, [save, print, table] {
        // A greyed entry would also mute its key on the next page.
        save->setEnabled(true);
        print->setEnabled(true);
        table->setEnabled(true);
    });
    file->addSeparator();
    file->addAction(icon(u"circle-check"_s), tr("&Health of the shop file"), QKeySequence(u"Ctrl+Shift+H"_s), this, [this] { showPage(u"health"_s); })->setEnabled(shop() != nullptr);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
}

void MainWindow::makeEditMenu()
{
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undoStep = edit->addAction(icon(u"undo-2"_s), tr("&Undo"), QKeySequence(u"Ctrl+Z"_s), this, &MainWindow::undo);
    QAction* redoStep = edit->addAction(icon(u"redo-2"_s), tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), this, &MainWindow::redo);
    edit->addAction(icon(u"trash-2"_s), tr("&Bin"), QKeySequence(u"Ctrl+Shift+B"_s), this, [this] { showPage(u"health"_s); })->setEnabled(shop() != nullptr);
    edit->addSeparator();
    QAction* find = edit->addAction(icon(u"search"_s), tr("&Search"), QKeySequence(u"Ctrl+F"_s), this, [this] {
        if (Page* page = currentScreen())
            page->focusSearch();
    });
    for (QAction* action : {undoStep, redoStep, find})
        action->setEnabled(shop() != nullptr);
    connect(edit, &QMenu::aboutToShow, undoStep, [this, undoStep, redoStep] {
        if (!shop())
            return;
        attempt(*m_messages, [&] {
            const std::optional<QString> back = History(*shop()).undoTitle();
            const std::optional<QString> again = History(*shop()).redoTitle();
            undoStep->setText(back ? tr("&Undo: %1").arg(QString(*back).replace(u'&', u"&&"_s)) : tr("Nothing to undo"));
            redoStep->setText(again ? tr("&Redo: %1").arg(QString(*again).replace(u'&', u"&&"_s)) : tr("Nothing to do again"));
        });
    });
}

void MainWindow::makeGoMenu()
{
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    const std::pair<QString, QString> places[] = {{u"packing"_s, tr("&Packing")}, {u"orders"_s, tr("&Orders")},
        {u"customers"_s, tr("&Customers")}, {u"reviews"_s, tr("&Reviews")}, {u"cases"_s, tr("C&ases")}, {u"gifts"_s, tr("&Gifts")},
        {u"notes"_s, tr("&Notes")}, {u"reports"_s, tr("Re&ports")}};
    go->addAction(tr("&Today"), QKeySequence(u"Ctrl+0"_s), this, [this] { showPage(u"today"_s); })->setEnabled(shop() != nullptr);
    int number = 1;
    for (const auto& [key, title] : places) {
        go->addAction(title, QKeySequence(u"Ctrl+%1"_s.arg(number++)), this, [this, key = key] { showPage(key); })
            ->setEnabled(shop() != nullptr);
    }
    go->addSeparator();
    go->addAction(icon(u"maximize"_s), tr("Only the packing &bench"), QKeySequence(u"F11"_s), this, &MainWindow::turnBenchAlone)
        ->setEnabled(shop() != nullptr);
    go->addSeparator();
    go->addAction(icon(u"settings"_s), tr("&Settings"), QKeySequence(u"Ctrl+,"_s), this, [this] { showPage(u"settings"_s); })
        ->setEnabled(shop() != nullptr);
}

void MainWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence(u"F1"_s), this, [this] {
        auto* open = findChild<KeyList*>();
        KeyList* keys = open ? open : new KeyList(*menuBar(), this);
        keys->show();
        keys->raise();
        keys->activateWindow();
    });
    help->addSeparator();
    help->addAction(tr("&About Kokarda"), this, [this] {
        QMessageBox about(this);
        about.setWindowTitle(tr("About Kokarda"));
        about.setIconPixmap(windowIcon().pixmap(64));
        about.setTextFormat(Qt::PlainText);
        about.setText(u"Kokarda "_s + QApplication::applicationVersion());
        about.setInformativeText(tr("Back office for small web shops: packing slips, handwritten notes and small gifts. "
                                    "Free software under the GNU General Public License 3 or later. Everything stays on this computer."));
        about.addButton(tr("Close"), QMessageBox::AcceptRole);
        about.exec();
    });
}

void MainWindow::askImport()
{
    const QString folder = m_memory.value(u"import_folder"_s, QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    const QString path = QFileDialog::getOpenFileName(this, tr("Import orders"), folder, tr("Exports of shops (*.csv *.tsv *.txt *.json);;All files (*)"));
    if (path.isEmpty())
        return;
    m_memory.setValue(u"import_folder"_s, QFileInfo(path).absolutePath());
    previewImport(path);
}

void MainWindow::askExport()
{
    const QString place = QFileDialog::getExistingDirectory(this, tr("Where the folder with the files goes"),
        m_memory.folder(u"export_folder"_s));
    if (place.isEmpty())
        return;
    m_memory.setValue(u"export_folder"_s, place);
    keepEdits();
    m_care->exportTo(u"%1/%2 %3"_s.arg(place, QFileInfo(shop()->path()).completeBaseName(), QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm"_s)));
}

} // namespace kokarda

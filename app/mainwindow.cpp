// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mainwindow.h"

#include "app/application.h"
#include "app/opening.h"
#include "models/services/cases/casedesk.h"
#include "models/services/history/history.h"
#include "models/services/packing/packingdesk.h"
#include "models/services/shopsettings.h"
#include "views/screens/health/backupsign.h"
#include "views/screens/health/filecare.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/navigationrail.h"
#include "views/screens/shared/page.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/start/startpage.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda {
using namespace screens;

namespace {

/// The one local file of a drop; empty for anything else.
QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

/// A field that has typing to take back, or to do again. One with words in it keeps the key in any case: who writes does
/// not mean what was done on some other page.
bool takesBack(const QObject* field, bool undo)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return !text->isReadOnly()
            && (!text->document()->isEmpty() || (undo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable()));
    // The line within a box with arrows or choices has its events handed on by it.
    const auto* line = qobject_cast<const QLineEdit*>(field);
    if (!line && (qobject_cast<const QAbstractSpinBox*>(field) || qobject_cast<const QComboBox*>(field)))
        line = field->findChild<const QLineEdit*>();
    return line && !line->isReadOnly() && (!line->text().isEmpty() || (undo ? line->isUndoAvailable() : line->isRedoAvailable()));
}

} // namespace

MainWindow::MainWindow(Application& application, ScreenMemory& memory)
    : m_application(application)
    , m_memory(memory)
    , m_messages(new MessageBar(this))
    , m_progress(nullptr)
    , m_backupSign(new BackupSign)
    , m_where(new QLabel)
{
    setMinimumSize(720, 520);
    resize(1280, 800);
    setAcceptDrops(true);
    m_where->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_backupSign);
    connect(m_backupSign, &QPushButton::clicked, this, [this] { showPage(u"health"_s); });
    statusBar()->addPermanentWidget(m_where);
    statusBar()->setSizeGripEnabled(false);
    setStyleSheet(application.sheet());
    connect(&application, &Application::sheetChanged, this, &QWidget::setStyleSheet);
    application.installEventFilter(this);
    rebuild();
    memory.restoreWindow(this);
    connect(&m_instance, &SingleInstance::broughtForward, this, [this] {
        setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
        raise();
        activateWindow();
    });
    application.setErrorHandler([this](const std::exception& error) { m_messages->complain(inWords(error)); });
}

MainWindow::~MainWindow()
{
    m_application.setErrorHandler({});
    // Pages and their jobs speak to the shop: they go before it.
    delete takeCentralWidget();
    m_care.reset();
    while (FileCare* left = careOfLeftShop())
        delete left;
}

Shop* MainWindow::shop() const
{
    return m_open ? &m_open->shop() : nullptr;
}

PageContext MainWindow::context()
{
    return {*shop(), *m_messages, m_memory, QLocale()};
}

void MainWindow::rebuild()
{
    setBenchAlone(false);
    if (QWidget* old = takeCentralWidget())
        delete old;
    m_pages.clear();
    m_rail = nullptr;
    m_stack = nullptr;
    auto* ground = new QWidget;
    m_progress = new ProgressStrip;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_body = shop() ? makeFrame() : makeStart();
    if (shop() && shop()->isReadOnly()) {
        QLabel* why = nullptr;
        QWidget* strip = banner(u"warn"_s, u"eye"_s, tr("For reading only"), &why);
        strip->setObjectName(u"readingOnly"_s);
        why->setProperty("textSize", QVariant()); // it stays all day: said, not shouted
        why->setText(m_open->remark());
        column->addWidget(strip);
    }
    column->addWidget(m_body, 1);
    column->addWidget(m_progress);
    setCentralWidget(ground);
    makeMenus();
    if (shop()) {
        connect(shop(), &Shop::changed, ground, [this] { showCounts(); });
        m_backupSign->show(m_care->facts()); // in the language of the moment
        showPage(m_page);
        showCounts();
        // Not before the page in front is painted.
        QTimer::singleShot(200, ground, [this] { attempt(*m_messages, [this] { watchFolder(); }); });
    }
    m_messages->raise();
    const QString file = shop() ? QFileInfo(shop()->path()).fileName() : QString();
    const QString title = shop() && shop()->isReadOnly() ? tr("%1 (for reading)").arg(file) : file;
    setWindowTitle(title.isEmpty() ? u"Kokarda"_s : u"%1 – Kokarda"_s.arg(title));
    m_where->setText(shop() ? shop()->path() : tr("No shop is open"));
}

QWidget* MainWindow::makeStart()
{
    auto* start = new StartPage(m_memory.recentShops());
    connect(start, &StartPage::sampleWanted, this, [this] {
        openSample(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/sample.kokarda"_s);
    });
    connect(start, &StartPage::newWanted, this, &MainWindow::askNew);
    connect(start, &StartPage::openWanted, this, &MainWindow::askOpen);
    // Opening replaces the start page: not while its own signal is on the way.
    connect(start, &StartPage::shopWanted, this, [this](const QString& path) { openShop(path); }, Qt::QueuedConnection);
    return start;
}

QWidget* MainWindow::makeFrame()
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new NavigationRail;
    m_rail->add(u"today"_s, u"house"_s, tr("Today"));
    m_rail->add(u"packing"_s, u"package-open"_s, tr("Packing"));
    m_rail->add(u"orders"_s, u"inbox"_s, tr("Orders"));
    m_rail->add(u"customers"_s, u"users"_s, tr("Customers"));
    m_rail->add(u"reviews"_s, u"star"_s, tr("Reviews"));
    m_rail->add(u"cases"_s, u"message-square-quote"_s, tr("Cases"));
    m_rail->add(u"gifts"_s, u"gift"_s, tr("Gifts"));
    m_rail->add(u"notes"_s, u"pen-line"_s, tr("Notes"));
    m_rail->add(u"reports"_s, u"chart-column"_s, tr("Reports"));
    m_rail->add(u"settings"_s, u"settings"_s, tr("Settings"), true);
    connect(m_rail, &NavigationRail::chosen, this, &MainWindow::showPage);
    m_stack = new QStackedWidget;
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    return both;
}

void MainWindow::showCounts()
{
    attempt(*m_messages, [this] {
        m_rail->setBadge(u"packing"_s, shop()->packing().waitingCount());
        m_rail->setBadge(u"cases"_s, static_cast<int>(CaseDesk(*shop()).find(CaseWork::Open).size()));
    });
}

void MainWindow::keepEdits()
{
    if (Page* page = currentScreen())
        page->keepEdits();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // A field keeps Ctrl+Z for itself even where it has nothing to take back: then it is the shop's. The key comes to the
    // window's handle first, which hands it on to the field: what is no widget is let pass.
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        if ((isUndo || key->matches(QKeySequence::Redo)) && !takesBack(watched, isUndo)) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // The system has its own ways out of the full screen.
    if (event->type() == QEvent::WindowStateChange && m_isBenchAlone && !isFullScreen() && !isMinimized())
        setBenchAlone(false);
    // All pages are made anew in the new language: edits are kept already, and no text can be forgotten. Not at once,
    // because the change comes out of a page that is about to go.
    if (event->type() == QEvent::LanguageChange && centralWidget())
        QTimer::singleShot(0, this, [this] {
            keepEdits();
            rebuild();
        });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(u".kokarda"_s, Qt::CaseInsensitive))
        openShop(path);
    else
        previewImport(path);
}

void MainWindow::undo()
{
    if (isBusy())
        return;
    attempt(*m_messages, [this] {
        const QString title = History(*shop()).undo();
        m_messages->say(tr("Undone: %1").arg(title), tr("Do it again"), [this] { redo(); });
    });
}

void MainWindow::redo()
{
    if (isBusy())
        return;
    attempt(*m_messages, [this] { m_messages->say(tr("Done again: %1").arg(History(*shop()).redo())); });
}

} // namespace kokarda

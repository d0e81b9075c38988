// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "models/services/health/filehealth.h"
#include "views/screens/health/backupsign.h"
#include "views/screens/health/filecare.h"
#include "views/screens/imports/importpage.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/messagebar.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"

#include <QCloseEvent>
#include <QTimer>

// The main window leaves a shop, for another one or for good: not without a backup of the last work, and without standing
// still for it.

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace screens;

void MainWindow::replaceShop(std::unique_ptr<OpenShop> opened, Leaving leaving, const std::function<void()>& anyway,
    const std::function<void()>& then)
{
    const auto next = std::make_shared<std::unique_ptr<OpenShop>>(std::move(opened));
    const auto take = [this, next, then] {
        adopt(std::move(*next));
        if (then)
            then();
    };
    if (!m_care || leaving == Leaving::Anyway)
        return take();
    m_isParting = true;
    setMending(true);
    m_care->copyBeforeLeaving([this, next, anyway, take](FileCare::Copied copied) {
        m_isParting = false;
        setMending(false);
        if (copied != FileCare::Copied::Failed) {
            take();
            if (m_isLeaving)
                goOnClosing();
            return;
        }
        next->reset();
        m_isLeaving = false;
        complainOfNoBackup(tr("Open the other shop anyway"), anyway);
    });
}

void MainWindow::complainOfNoBackup(const QString& goOnTitle, const std::function<void()>& goOn)
{
    // Why has just been said.
    m_messages->complain(m_messages->text() + u'\n' + tr("There is no backup of today’s last work."), goOnTitle, goOn);
}

void MainWindow::adopt(std::unique_ptr<OpenShop> opened)
{
    leaveShop();
    m_open = std::move(opened);
    m_care = std::make_unique<FileCare>(*shop(), *m_messages);
    connect(m_care.get(), &FileCare::begun, this,
        [this](Job* job, const QString& title, const QString& stopTitle) { m_progress->follow(job, title, stopTitle); });
    connect(m_care.get(), &FileCare::factsChanged, this, [this] { m_backupSign->show(m_care->facts()); });
    m_backupSign->show(m_care->facts());
    rebuild();
    if (!m_open->remark().isEmpty() && !shop()->isReadOnly()) // that stays in sight, see rebuild()
        m_messages->say(m_open->remark());
    followChecks();
}

void MainWindow::leaveShop()
{
    // The old pages, their Undo and the care for the file speak to the old shop: they go first.
    m_messages->hide();
    setBenchAlone(false);
    delete takeCentralWidget();
    if (m_care) {
        // It finishes what it has begun and goes by itself.
        m_care->setParent(this);
        m_care.release()->leaveShop();
    }
    m_open.reset();
    m_backupSign->clear();
}

FileCare* MainWindow::careOfLeftShop() const
{
    return findChild<FileCare*>(QString(), Qt::FindDirectChildrenOnly);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepEdits();
    setBenchAlone(false); // the next start shows a window
    m_memory.rememberWindow(this);
    // Once: whoever closes again does not want to wait. The end of a session waits for nobody.
    const bool mayWait = !m_isLeaving && !m_application.isSavingSession();
    const auto* import = static_cast<ImportPage*>(madePage(u"import"_s));
    if (mayWait && !m_isParting && keepsHalfTyped()) {
        event->ignore();
        return;
    }
    const bool wantsBackup = mayWait && !m_isParting && m_care && !(import && import->isBusy()) && m_care->hasUnsavedWork();
    if (!mayWait || !(wantsBackup || m_isParting || careOfLeftShop())) {
        event->accept();
        return;
    }
    event->ignore();
    m_isLeaving = true;
    if (m_opening)
        m_opening->progress().cancel();
    if (wantsBackup)
        backUpAndClose();
    else if (!m_isParting)
        goOnClosing();
}

bool MainWindow::keepsHalfTyped()
{
    if (m_isHalfTypedLeft)
        return false;
    for (const auto& [key, page] : m_pages) {
        const QString what = page->halfTyped();
        if (what.isEmpty())
            continue;
        showPage(key);
        m_messages->complain(what + u' ' + tr("Keep it, or close without it."), tr("Close without it"), [this] {
            m_isHalfTypedLeft = true;
            close();
        });
        return true;
    }
    return false;
}

void MainWindow::backUpAndClose()
{
    const auto goOn = [this] { QTimer::singleShot(0, this, &MainWindow::goOnClosing); };
    m_care->backUp(u"exit"_s, [goOn](const HealthResult&) { goOn(); }, [this, goOn](bool wasStopped) {
        if (wasStopped)
            return goOn();
        m_isLeaving = false; // who stays and works on gets a backup next time
        complainOfNoBackup(tr("Close anyway"), [this] {
            m_isLeaving = true;
            close();
        });
    });
}

void MainWindow::goOnClosing()
{
    FileCare* left = careOfLeftShop();
    if (!left) {
        close();
        return;
    }
    connect(left, &QObject::destroyed, this, &MainWindow::goOnClosing, Qt::QueuedConnection);
    left->showProgress();
}

} // namespace kokarda

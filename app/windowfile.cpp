// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "models/services/filehealth.h"
#include "models/services/sampleshop.h"
#include "models/services/shop.h"
#include "views/screens/health/backupsign.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/healthpage.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/start/troublebox.h"

#include <QCloseEvent>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

// The main window and the shop's file: opening and what to do when it does not open, restoring, closing.

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace screens;

namespace {

QString documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

/// Slow work on a closed shop: the window shows the start page and how far it is.
template<class Work, class Done>
Job* MainWindow::onClosedShop(const QString& title, Work work, Done done, std::function<void()> failed)
{
    m_isMending = true;
    menuBar()->setDisabled(true);
    m_body->setDisabled(true);
    auto isDone = std::make_shared<bool>(false);
    const auto ready = [this] {
        m_isMending = false;
        menuBar()->setEnabled(true);
        m_body->setEnabled(true);
        m_body->show();
    };
    Job* job = background(this, *m_messages, std::move(work), [ready, isDone, done = std::move(done)](auto result) {
        *isDone = true;
        ready();
        done(std::move(result));
    });
    connect(job, &Job::ended, this, [ready, isDone, failed = std::move(failed)] {
        if (*isDone)
            return;
        ready();
        if (failed)
            failed();
    });
    m_progress->follow(job, title);
    return job;
}

void MainWindow::begin(std::shared_ptr<EarlyOpening> early)
{
    const QString path = early->path();
    openBy([early = std::move(early)](const std::function<bool()>& stop) { return early->wait(stop); }, path, {});
    // The first thing to be seen is the shop itself; the window alone only where the shop takes its time.
    constexpr int patienceInMs = 150;
    connect(m_opening, &Job::ended, this, &QWidget::show);
    QTimer::singleShot(patienceInMs, this, &QWidget::show);
}

void MainWindow::openShop(const QString& path, const std::function<void()>& then)
{
    if (isBusy())
        return;
    if (shop() && QFileInfo(path) == QFileInfo(shop()->path())) {
        if (then)
            then();
        return;
    }
    keepEdits();
    openBy([path, home = thread()](const std::function<bool()>& stop) { return openOrExplain(path, home, stop); }, path, then);
}

void MainWindow::openBy(const std::function<Opening(const std::function<bool()>&)>& way, const QString& path,
    const std::function<void()>& then)
{
    m_opening = onClosedShop(
        tr("Checking the shop file …"),
        [way](Progress& progress) { return way([&progress] { return progress.isCancelled(); }); },
        [this, path, then](Opening opening) {
            if (!opening.shop) {
                show(); // at the start of the program it waits for the shop
                explain(opening.trouble);
                return;
            }
            if (m_opening && m_opening->progress().isCancelled()) {
                m_messages->say(tr("Stopped. The shop was not opened."));
                return;
            }
            adopt(std::move(opening.shop));
            m_memory.rememberShop(path);
            m_instance.listenFor(path);
            if (then)
                then();
        });
    // Most shops are there in a moment: no start page that flashes by.
    if (!shop()) {
        QSizePolicy policy = m_body->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_body->setSizePolicy(policy);
        m_body->hide();
    }
}

void MainWindow::adopt(std::unique_ptr<OpenShop> opened)
{
    if (m_care)
        m_care->handOver(*this);
    leaveShop();
    m_open = std::move(opened);
    m_care = std::make_unique<FileCare>(*shop(), *m_messages);
    connect(m_care.get(), &FileCare::begun, this, [this](Job* job, const QString& title) { m_progress->follow(job, title); });
    connect(m_care.get(), &FileCare::factsChanged, this, [this] { m_backupSign->show(m_care->facts()); });
    m_backupSign->show(m_care->facts());
    rebuild();
    if (!m_open->remark().isEmpty())
        m_messages->say(m_open->remark());
    if (m_open->wantsPageCheck())
        m_care->checkPages([this](const HealthResult& result) { explainDamage(result); });
    if (m_open->wantsFullCheck())
        m_care->check([this](const HealthResult& result) {
            if (!result.ok)
                explainDamage(result);
            else if (!result.mended.isEmpty())
                m_messages->say(result.mended.join(u'\n'));
        });
}

void MainWindow::leaveShop()
{
    // The old pages, their Undo and the care for the file speak to the old shop: they go first.
    m_messages->hide();
    delete takeCentralWidget();
    m_care.reset();
    m_open.reset();
    m_backupSign->clear();
}

void MainWindow::explain(const OpeningTrouble& trouble)
{
    QStringList titles;
    for (const NextStep step : trouble.steps)
        titles << titleOf(step);
    auto* box = new TroubleBox(trouble.title, trouble.sentence, titles, this, trouble.path);
    connect(box, &TroubleBox::chosen, this, [this, trouble](int step) { take(trouble.steps[size_t(step)], trouble.path); },
        Qt::QueuedConnection);
    box->open();
}

void MainWindow::explainDamage(const HealthResult& result)
{
    auto* box = new TroubleBox(tr("The check has found damage"), result.findings.join(u'\n'), {tr("Look at the backups")}, this);
    connect(box, &TroubleBox::chosen, this, [this] { showPage(u"health"_s); });
    box->open();
}

void MainWindow::take(NextStep step, const QString& path)
{
    switch (step) {
    case NextStep::ComeForward:
        if (SingleInstance::bringForward(path))
            m_messages->say(tr("The other window has been asked to come forward."));
        else
            m_messages->complain(tr("The other window does not answer: it may be on another computer, or the command line is at work. Try again in a moment, or open a copy for reading."));
        break;
    case NextStep::ReadACopy:
        openForReading(path);
        break;
    case NextStep::CopyElsewhere:
        copyElsewhere(path);
        break;
    case NextStep::RestoreNewest:
        restoreNewest(path);
        break;
    case NextStep::Rescue:
        rescue(path);
        break;
    case NextStep::TryAgain:
        openShop(path);
        break;
    case NextStep::ChooseAnother:
        askOpen();
        break;
    case NextStep::NewShop:
        askNew();
        break;
    }
}

void MainWindow::openForReading(const QString& path)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    onClosedShop(
        tr("Making a copy for reading"),
        [path, folder](Progress&) { return readingCopyOf(path, folder->path()); },
        [this, folder](const QString& copy) {
            attempt(*m_messages, [&] {
                keepEdits();
                adopt(std::make_unique<OpenShop>(folder, copy));
            });
        });
}

void MainWindow::copyElsewhere(const QString& path)
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for the copy"), documentsFolder());
    if (folder.isEmpty())
        return;
    onClosedShop(
        tr("Copying the shop"), [path, folder](Progress&) { return readingCopyOf(path, folder); },
        [this](const QString& copy) { openShop(copy); });
}

void MainWindow::restoreBackup(const QString& backupPath)
{
    const QString path = shop()->path();
    // Whatever becomes of the backup of today: the present file is kept aside as it is.
    const auto go = [this, path, backupPath] {
        QTimer::singleShot(0, this, [this, path, backupPath] {
            keepEdits();
            leaveShop();
            rebuild();
            restoreInto(path, [backupPath](const std::function<bool()>&) { return backupPath; });
        });
    };
    keepEdits();
    m_care->backUp(u"restore"_s, [go](const HealthResult&) { go(); }, [this, go](bool wasStopped) {
        if (wasStopped)
            m_messages->say(tr("Stopped. The shop is as it was."));
        else
            go();
    });
}

void MainWindow::restoreNewest(const QString& path)
{
    restoreInto(path, [path](const std::function<bool()>& stop) {
        const std::optional<BackupEntry> newest = newestWholeBackup(path, stop);
        return newest ? newest->path : QString();
    });
}

void MainWindow::restoreInto(const QString& path, std::function<QString(const std::function<bool()>&)> choose)
{
    struct Restored
    {
        QString backup;
        QString keptAside;
    };
    onClosedShop(
        tr("Restoring the backup"),
        [path, choose = std::move(choose)](Progress& progress) {
            const auto stop = [&progress] { return progress.isCancelled(); };
            const QString backup = choose(stop);
            return Restored{backup, backup.isEmpty() ? QString() : restoreShop(path, backup, now(), stop)};
        },
        [this, path](const Restored& restored) {
            if (restored.backup.isEmpty()) {
                m_messages->complain(tr("No backup of this shop passes its check. Nothing was changed. Let Kokarda rescue what is readable."));
                return;
            }
            openShop(path, [this, aside = QDir::toNativeSeparators(restored.keptAside)] {
                m_messages->say(aside.isEmpty() ? tr("The shop is restored.")
                                                : tr("The shop is restored. The file that was replaced is kept at %1").arg(aside));
            });
        },
        [this, path] { openShop(path); });
}

void MainWindow::rescue(const QString& path)
{
    if (shop() && QFileInfo(path) == QFileInfo(shop()->path())) {
        leaveShop();
        rebuild();
    }
    onClosedShop(
        tr("Rescuing what is readable"), [path](Progress&) { return rescueShop(path, now()); },
        [this, path](const QStringList& report) {
            openShop(path, [this, report] {
                auto* box = new TroubleBox(tr("What was rescued"), report.join(u'\n'), {}, this);
                box->open();
            });
        });
}

void MainWindow::newShop(const QString& path)
{
    if (attempt(*m_messages, [&] { Shop::create(path); }))
        openShop(path);
}

void MainWindow::openSample(const QString& path)
{
    if (QFileInfo::exists(path)) {
        QTimer::singleShot(0, this, [this, path] { openShop(path); });
        return;
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    SampleOptions options;
    options.language = m_application.language();
    Job* job = background(
        this, *m_messages,
        [path, options](Progress& progress) mutable {
            options.progress = [&progress](double share) {
                progress.reached(int(share * 100), 100);
                return !progress.isCancelled();
            };
            return makeSampleShop(path, options);
        },
        [this, path](bool made) {
            if (made)
                openShop(path);
        });
    m_progress->follow(job, tr("Making the sample shop"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepEdits();
    m_memory.rememberWindow(this);
    // Once: whoever closes again does not want to wait. The end of a session waits for nobody.
    const bool wantsBackup = m_care && !m_isLeaving && !isBusy() && !m_application.isSavingSession() && m_care->hasUnsavedWork();
    if (!wantsBackup) {
        event->accept();
        return;
    }
    event->ignore();
    m_isLeaving = true;
    m_care->backUp(u"exit"_s, [this](const HealthResult&) { QTimer::singleShot(0, this, &QWidget::close); }, [this](bool wasStopped) {
        if (wasStopped)
            QTimer::singleShot(0, this, &QWidget::close);
        else
            m_messages->say(m_messages->text() + u'\n' + tr("There is no backup of today's last work."), tr("Close anyway"), [this] { close(); });
    });
}

void MainWindow::askNew()
{
    QString path = QFileDialog::getSaveFileName(this, tr("New shop"), documentsFolder() + u"/shop.kokarda"_s, tr("Kokarda shops (*.kokarda)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".kokarda"_s))
        path += u".kokarda"_s;
    QTimer::singleShot(0, this, [this, path] { newShop(path); });
}

void MainWindow::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a shop"), documentsFolder(), tr("Kokarda shops (*.kokarda)"));
    if (!path.isEmpty())
        QTimer::singleShot(0, this, [this, path] { openShop(path); });
}

} // namespace kokarda

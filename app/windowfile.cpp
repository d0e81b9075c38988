// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/mainwindow.h"
#include "app/opening.h"
#include "models/services/health/filehealth.h"
#include "models/services/health/healthwords.h"
#include "models/services/products/categorybook.h"
#include "models/services/sample/sampleshop.h"
#include "models/services/shop.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/healthpage.h"
#include "views/screens/shared/background.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/start/troublebox.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTimer>

// The main window and the shop's file: opening and what to do when it does not open, restoring. (Leaving it: windowleaving.cpp.)

using namespace Qt::StringLiterals;

namespace kokarda {

using namespace screens;

namespace {

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

/// Slow work on a closed shop: the window shows the start page and how far it is.
template<class Work, class Done>
Job* MainWindow::onClosedShop(const QString& title, Work work, Done done, std::function<void()> failed)
{
    setMending(true);
    auto isDone = std::make_shared<bool>(false);
    Job* job = background(this, *m_messages, std::move(work), [this, isDone, done = std::move(done)](auto result) {
        *isDone = true;
        setMending(false);
        done(std::move(result));
    });
    connect(job, &Job::ended, this, [this, isDone, failed = std::move(failed)] {
        if (*isDone)
            return;
        setMending(false);
        if (failed)
            failed();
    });
    m_progress->follow(job, title);
    return job;
}

void MainWindow::setMending(bool isMending)
{
    m_isMending = isMending;
    menuBar()->setDisabled(isMending);
    m_body->setDisabled(isMending);
    if (!isMending)
        m_body->show();
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
    if (isBusy() || m_isLeaving)
        return;
    if (shop() && QFileInfo(path) == QFileInfo(shop()->path())) {
        if (then)
            then();
        return;
    }
    keepEdits();
    openBy(wayTo(path), path, then);
}

MainWindow::Way MainWindow::wayTo(const QString& path) const
{
    return [path, home = thread()](const std::function<bool()>& stop) { return openOrExplain(path, home, stop); };
}

void MainWindow::openBy(const Way& way, const QString& path, const std::function<void()>& then, Leaving leaving)
{
    m_opening = onClosedShop(
        tr("Checking the shop file …"),
        [way](Progress& progress) { return way([&progress] { return progress.isCancelled(); }); },
        [this, path, then, leaving](Opening opening) {
            if (!opening.shop) {
                show(); // at the start of the program it waits for the shop
                explain(opening.trouble);
                return;
            }
            if (m_opening && m_opening->progress().isCancelled()) {
                m_messages->say(tr("Stopped. The shop was not opened."));
                return;
            }
            const auto anyway = [this, path, then] { openBy(wayTo(path), path, then, Leaving::Anyway); };
            replaceShop(std::move(opening.shop), leaving, anyway, [this, path, then] {
                m_memory.rememberShop(path);
                m_instance.listenFor(path);
                if (then)
                    then();
            });
        });
    // Most shops are there in a moment: no start page that flashes by.
    if (!shop()) {
        QSizePolicy policy = m_body->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_body->setSizePolicy(policy);
        m_body->hide();
    }
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

void MainWindow::openForReading(const QString& path, Leaving leaving)
{
    const auto folder = std::make_shared<QTemporaryDir>();
    onClosedShop(
        tr("Making a copy for reading"),
        [path, folder](Progress&) { return readingCopyOf(path, folder->path()); },
        [this, path, folder, leaving](const QString& copy) {
            attempt(*m_messages, [&] {
                keepEdits();
                replaceShop(std::make_unique<OpenShop>(folder, copy), leaving, [this, path] { openForReading(path, Leaving::Anyway); });
            });
        });
}

void MainWindow::copyElsewhere(const QString& path)
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder for the copy"), m_memory.folder(u"shop_folder"_s));
    if (folder.isEmpty())
        return;
    onClosedShop(
        tr("Copying the shop"), [path, folder](Progress&) { return copyInto(folder, path); },
        [this](const QString& copy) { openShop(copy); });
}

void MainWindow::restoreBackup(const QString& backupPath)
{
    if (shop()->isReadOnly())
        return m_messages->complain(m_open->remark());
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
        QString remark;
    };
    onClosedShop(
        tr("Restoring the backup"),
        [path, choose = std::move(choose)](Progress& progress) {
            const auto stop = [&progress] { return progress.isCancelled(); };
            const QString backup = choose(stop);
            if (backup.isEmpty())
                return Restored{};
            const QString remark = remarkOnChoice(path, backup);
            return Restored{backup, restoreShop(path, backup, now(), stop), remark};
        },
        [this, path](const Restored& restored) {
            if (restored.backup.isEmpty()) {
                m_messages->complain(tr("No backup of this shop passes its check. Nothing was changed. Let Kokarda rescue what is readable."));
                return;
            }
            openShop(path, [this, aside = QDir::toNativeSeparators(restored.keptAside), choice = restored.remark] {
                QStringList words{aside.isEmpty() ? tr("The shop is restored.")
                                                  : tr("The shop is restored. The file that was replaced is kept at %1").arg(aside)};
                words << choice << m_open->remark();
                words.removeAll(QString());
                m_messages->say(words.join(u'\n'));
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
    if (attempt(*m_messages, [&] { beginShop(path); }))
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

void MainWindow::askNew()
{
    QString path = QFileDialog::getSaveFileName(this, tr("New shop"), m_memory.folder(u"shop_folder"_s) + u'/' + tr("shop") + u".kokarda"_s, tr("Kokarda shops (*.kokarda)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u".kokarda"_s))
        path += u".kokarda"_s;
    QTimer::singleShot(0, this, [this, path] { newShop(path); });
}

void MainWindow::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a shop"), m_memory.folder(u"shop_folder"_s), tr("Kokarda shops (*.kokarda)"));
    if (!path.isEmpty())
        QTimer::singleShot(0, this, [this, path] { openShop(path); });
}

} // namespace kokarda

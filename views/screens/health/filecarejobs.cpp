// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/health/filecare.h"

#include "models/services/shop.h"
#include "views/screens/shared/background.h"

#include <QScopeGuard>
#include <QTimer>
#include <utility>

// How the care for the file does its work: copies bit by bit on the window's thread, the rest on others, and what becomes of
// both when the shop is left.

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int copyStep = 12; // milliseconds of the window's time
constexpr int stepsToFlush = 4;

/// Takes the copy bit by bit; the window draws and answers between the bits, and others that are waited for come first.
/// False when it was stopped.
bool takeCopy(FileCopy& copy, Progress& progress, const std::function<bool()>& makesWay)
{
    for (int steps = 1; !copy.isWhole(); ++steps) {
        bool isStopped = false;
        const double share = progress.onWindowThread([&] {
            isStopped = progress.isCancelled();
            if (isStopped)
                copy.stop();
            else if (!makesWay())
                copy.step(copyStep);
            return copy.share();
        });
        if (isStopped) {
            copy.letGo();
            return false;
        }
        progress.reached(static_cast<int>(share * 30), 100);
        if (steps % stepsToFlush == 0)
            copy.flush();
        QThread::msleep(copyStep / 4);
    }
    progress.reached(0, 0);
    return true;
}

} // namespace

void FileCare::copyFirst(const QString& reason, const QString& title, const QString& stop, std::function<void(Copied)> then)
{
    const std::shared_ptr<FileCopy> copy = newCopy();
    if (!copy)
        return then(Copied::Failed);
    auto isWhole = std::make_shared<bool>(false);
    Job* job = background(
        this, m_messages, [copy](Progress& progress) { return takeCopy(*copy, progress, [] { return false; }); },
        [isWhole](bool whole) { *isWhole = whole; });
    m_copies[job] = copy;
    connect(job, &Job::ended, this, [this, job, copy, reason, isWhole, then = std::move(then)] {
        m_copies.erase(job);
        const bool isStopped = job->progress().isCancelled();
        if (*isWhole && !isStopped)
            add(backupOf(copy, reason, false, {}));
        then(isStopped ? Copied::Skipped : *isWhole ? Copied::Whole : Copied::Failed);
        refresh();
    });
    emit begun(job, title, stop);
}

void FileCare::leaveShop()
{
    m_clock->stop();
    m_shop->disconnect(this);
    m_shop = nullptr;
    // A copy that is not whole reads the shop, which is closed next.
    for (const auto& [job, copy] : m_copies) {
        job->progress().cancel();
        copy->stop();
    }
    keepOnly([](const Task& task) { return !task.canWait && task.copy && task.copy->isWhole(); });
    if (!m_job)
        deleteLater();
}

void FileCare::keepOnly(const std::function<bool(const Task&)>& isKept)
{
    std::erase_if(m_tasks, std::not_fn(isKept));
    if (!m_task || isKept(*m_task))
        return;
    m_job->progress().cancel();
    if (m_task->copy)
        m_task->copy->stop();
}

void FileCare::showProgress()
{
    m_isWaitedFor = true;
    if (m_job && m_task->title.isEmpty())
        tellProgress();
}

void FileCare::tellProgress()
{
    if (!m_task->title.isEmpty())
        emit begun(m_job, m_task->title, m_task->stopTitle);
    else if (m_isWaitedFor)
        emit begun(m_job, tr("Finishing the backup of “%1”").arg(m_name), skipTitle());
}

void FileCare::add(Task task)
{
    if (task.isBackup && task.copy->isWhole())
        m_copiedState = task.copy->state();
    m_tasks.push_back(std::move(task));
    next();
}

void FileCare::next()
{
    if (m_job)
        return;
    if (m_tasks.empty()) {
        m_isWaitedFor = false;
        if (!m_shop)
            deleteLater();
        return;
    }
    const auto task = std::make_shared<Task>(std::move(m_tasks.front()));
    m_tasks.pop_front();
    auto isDone = std::make_shared<bool>(false);
    m_task = task;
    m_job = background(
        this, m_messages, [this, task](Progress& progress) { return work(*task, progress); },
        [this, task, isDone](bool isFinished) {
            if (!isFinished || (!m_shop && task->canWait))
                return;
            *isDone = true;
            task->done();
        });
    connect(m_job, &Job::ended, this, [this, task, isDone] { ended(*task, *isDone); });
    tellProgress();
}

bool FileCare::work(Task& task, Progress& progress)
{
    if (task.copy && !takeCopy(*task.copy, progress, [this] { return !m_copies.empty(); }))
        return false;
    const auto letGo = qScopeGuard([&task] {
        if (task.copy)
            task.copy->letGo();
    });
    if (task.isBackup)
        progress.onWindowThread([&] { return m_copiedState = task.copy->state(); });
    try {
        task.work([&progress] { return progress.isCancelled(); }, progress);
    } catch (...) {
        if (task.canWait && progress.isCancelled())
            return false; // a check that was stopped has nothing to say
        throw;
    }
    return true;
}

void FileCare::ended(Task& task, bool isDone)
{
    const bool isStopped = m_job->progress().isCancelled();
    m_job = nullptr;
    m_task.reset();
    task.copy.reset();
    if (!isDone && task.isBackup)
        m_copiedState.clear();
    if (!isDone && !isStopped && !m_shop)
        m_messages.complain(sentence(m_messages.text()) + u'\n' + tr("There is no backup of its last work."));
    refresh();
    if (m_shop && task.ended)
        task.ended();
    if (!isDone && m_shop && task.failed)
        task.failed(isStopped);
    next();
}

QString FileCare::sentence(const QString& text) const
{
    return m_shop ? text : tr("The shop “%1”, which was open before: %2").arg(m_name, text);
}

QString FileCare::skipTitle()
{
    return tr("Skip the backup");
}

} // namespace kokarda::screens

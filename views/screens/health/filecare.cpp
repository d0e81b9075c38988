// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/health/filecare.h"

#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/background.h"

#include <QDateTime>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int oneMinute = 60'000;
constexpr qint64 halfAnHour = 30LL * 60'000;
constexpr int copyStep = 12; // milliseconds of the window's time

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

/// Takes the copy bit by bit; the window draws and answers between the bits. False when it was stopped.
bool takeCopy(FileCopy& copy, Progress& progress)
{
    while (!copy.isWhole()) {
        if (progress.isCancelled())
            return false;
        const double share = progress.onWindowThread([&] {
            copy.step(copyStep);
            return copy.share();
        });
        progress.reached(static_cast<int>(share * 30), 100);
        QThread::msleep(copyStep / 4);
    }
    progress.reached(0, 0);
    return true;
}

} // namespace

FileCare::FileCare(Shop& shop, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_shop(shop)
    , m_messages(messages)
    , m_clock(new QTimer(this))
{
    connect(m_clock, &QTimer::timeout, this, &FileCare::tick);
    m_clock->start(oneMinute);
    connect(&shop, &Shop::aboutToChangeMuch, this, &FileCare::beforeLargeChange);
    refresh();
}

FileCare::~FileCare()
{
    delete m_job;
}

void FileCare::refresh()
{
    attempt(m_messages, [this] { m_facts = FileHealth(m_shop).facts(now()); });
    emit factsChanged();
}

bool FileCare::hasUnsavedWork() const
{
    bool has = false;
    attempt(m_messages, [&] { has = FileHealth(m_shop).hasUnsavedWork(); });
    return has;
}

void FileCare::tick()
{
    m_isCopied = false; // the change it was for never came
    refresh();
    if (isBusy() || m_shop.isReadOnly() || now().msUtc < m_quietUntil)
        return;
    bool due = false;
    attempt(m_messages, [&] { due = FileHealth(m_shop).isBackupDue(now()); });
    if (!due)
        return;
    m_quietUntil = now().msUtc + halfAnHour;
    if (std::shared_ptr<FileCopy> copy = newCopy())
        add(backupOf(std::move(copy), u"clock"_s, false, [this](const HealthResult&) { m_quietUntil = 0; }));
}

void FileCare::beforeLargeChange(const QString& reason)
{
    if (std::exchange(m_isCopied, false) || m_shop.isReadOnly() || !hasUnsavedWork())
        return;
    attempt(m_messages, [&] {
        // The change begins as soon as this returns: the copy is taken at once, the rest is done behind it.
        auto copy = std::make_shared<FileCopy>(m_shop, FileHealth(m_shop));
        copy->take();
        add(backupOf(std::move(copy), reason, false, {}));
    });
}

std::shared_ptr<FileCopy> FileCare::newCopy()
{
    std::shared_ptr<FileCopy> copy;
    attempt(m_messages, [&] { copy = std::make_shared<FileCopy>(m_shop, FileHealth(m_shop)); });
    return copy;
}

FileCare::Task FileCare::backupOf(std::shared_ptr<FileCopy> copy, const QString& reason, bool evenIfSame, Done done)
{
    Task task;
    task.copy = std::move(copy);
    auto result = std::make_shared<HealthResult>();
    const Instant moment = now();
    task.work = [copy = task.copy, result, reason, moment, evenIfSame](const FileCopy::Stop& stop) {
        *result = copy->backUp(reason, moment, evenIfSame, stop);
    };
    task.done = [this, result, done = std::move(done)] {
        if (!result->findings.isEmpty())
            m_messages.complain(result->findings.join(u'\n'));
        if (done)
            done(*result);
    };
    return task;
}

void FileCare::backUp(const QString& reason, Done done, Failed failed)
{
    std::shared_ptr<FileCopy> copy = newCopy();
    if (!copy) {
        if (failed)
            failed(false);
        return;
    }
    Task task = backupOf(std::move(copy), reason, reason == "hand"_L1, std::move(done));
    task.title = reason == "exit"_L1 ? tr("Making a backup before closing") : tr("Making a backup");
    task.failed = std::move(failed);
    add(std::move(task));
}

void FileCare::copyBefore(const QString& reason, const std::function<void(bool goOn)>& then)
{
    constexpr qint64 large = qint64(32) << 20;
    if (QFileInfo(m_shop.path()).size() < large || m_shop.isReadOnly() || !hasUnsavedWork())
        return then(true);
    std::shared_ptr<FileCopy> copy = newCopy();
    if (!copy) // said in words; the change can be undone without it
        return then(true);
    Task task = backupOf(std::move(copy), reason, false, {});
    task.title = tr("Making a backup");
    auto hasBegun = std::make_shared<bool>(false);
    task.copied = [this, hasBegun, then] {
        *hasBegun = true;
        m_isCopied = true;
        then(true);
    };
    task.failed = [this, hasBegun, then](bool wasStopped) {
        if (*hasBegun)
            return;
        if (wasStopped)
            m_messages.say(tr("Stopped. The shop is as it was."));
        then(!wasStopped);
    };
    m_tasks.push_front(std::move(task)); // somebody waits for it
    if (!m_job)
        next();
}

void FileCare::handOver(QObject& owner)
{
    if (m_shop.isReadOnly() || !hasUnsavedWork())
        return;
    attempt(m_messages, [&] {
        // From here on the copy needs neither the shop nor this object.
        auto copy = std::make_shared<FileCopy>(m_shop, FileHealth(m_shop));
        copy->take();
        background(
            &owner, m_messages,
            [copy, moment = now()](Progress& progress) {
                const auto letGo = qScopeGuard([&copy] { copy->letGo(); });
                return copy->backUp(u"exit"_s, moment, false, [&progress] { return progress.isCancelled(); });
            },
            [&messages = m_messages](const HealthResult& result) {
                if (!result.findings.isEmpty())
                    messages.complain(result.findings.join(u'\n'));
            });
    });
}

void FileCare::check(Done done)
{
    Task task;
    task.title = tr("Checking the shop file");
    task.copy = newCopy();
    if (!task.copy)
        return;
    auto result = std::make_shared<HealthResult>();
    task.work = [copy = task.copy, result](const FileCopy::Stop& stop) { *result = copy->check(stop); };
    task.done = [this, result, done = std::move(done)] {
        FileHealth(m_shop).checked(*result, now());
        if (done)
            done(*result);
    };
    add(std::move(task));
}

void FileCare::checkPages(Done damaged)
{
    Task task; // nobody waits for it
    auto result = std::make_shared<HealthResult>();
    const qint64 before = FileHealth(m_shop).changeCount();
    task.work = [path = m_shop.path(), result](const FileCopy::Stop& stop) { *result = checkPagesBeside(path, stop); };
    task.done = [this, result, before, damaged = std::move(damaged)] {
        if (result->ok)
            return;
        if (FileHealth(m_shop).changeCount() == before) {
            damaged(*result);
            return;
        }
        // It may have been half a write: the whole check reads a copy that nobody writes to.
        check([damaged](const HealthResult& whole) {
            if (!whole.ok)
                damaged(whole);
        });
    };
    add(std::move(task));
}

void FileCare::exportTo(const QString& folder)
{
    Task task;
    task.title = tr("Exporting everything");
    task.copy = newCopy();
    if (!task.copy)
        return;
    task.work = [copy = task.copy, folder](const FileCopy::Stop& stop) { copy->exportTo(folder, stop); };
    task.done = [this, folder] { m_messages.say(tr("Everything is in %1.").arg(folder)); };
    add(std::move(task));
}

void FileCare::compare(const QString& backupPath, Compared done)
{
    Task task;
    task.title = tr("Comparing the shop with the backup");
    task.copy = newCopy();
    if (!task.copy)
        return;
    auto found = std::make_shared<std::vector<RestoreDifference>>();
    task.work = [copy = task.copy, found, backupPath](const FileCopy::Stop& stop) { *found = copy->compare(backupPath, stop); };
    task.done = [found, done = std::move(done)] { done(*found); };
    add(std::move(task));
}

void FileCare::verify(const QString& backupPath, Done done)
{
    Task task;
    task.title = tr("Checking the backup");
    auto result = std::make_shared<HealthResult>();
    task.work = [result, backupPath](const FileCopy::Stop& stop) { *result = verifyBackup(backupPath, stop); };
    task.done = [result, done = std::move(done)] { done(*result); };
    add(std::move(task));
}

void FileCare::setSecondPlace(const QString& folder)
{
    const bool set = attempt(m_messages, [&] {
        if (const QString warning = FileHealth(m_shop).setSecondPlace(folder); !warning.isEmpty())
            m_messages.complain(warning);
    });
    refresh();
    if (set && !folder.isEmpty())
        backUp(u"clock"_s);
}

void FileCare::acceptShrinkage()
{
    attempt(m_messages, [this] { FileHealth(m_shop).acceptShrinkage(); });
    refresh();
}

void FileCare::add(Task task)
{
    m_tasks.push_back(std::move(task));
    if (!m_job)
        next();
}

void FileCare::next()
{
    if (m_tasks.empty())
        return;
    auto task = std::make_shared<Task>(std::move(m_tasks.front()));
    m_tasks.pop_front();
    auto isDone = std::make_shared<bool>(false);
    m_job = background(
        this, m_messages,
        [task](Progress& progress) {
            if (task->copy && !takeCopy(*task->copy, progress))
                return false;
            const auto letGo = qScopeGuard([&task] {
                if (task->copy)
                    task->copy->letGo();
            });
            if (task->copied)
                progress.onWindowThread([&] { return task->copied(), true; });
            task->work([&progress] { return progress.isCancelled(); });
            return true;
        },
        [task, isDone](bool finished) {
            if (!finished)
                return;
            *isDone = true;
            task->done();
        });
    connect(m_job, &Job::ended, this, [this, task, isDone] {
        const bool wasStopped = m_job->progress().isCancelled();
        m_job = nullptr;
        task->copy.reset();
        refresh();
        if (!*isDone && task->failed)
            task->failed(wasStopped);
        next();
    });
    if (!task->title.isEmpty())
        emit begun(m_job, task->title);
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/health/filecare.h"

#include "models/services/health/backuperasure.h"
#include "models/services/shop.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/background.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

constexpr int oneMinute = 60'000;
constexpr qint64 halfAnHour = 30LL * 60'000;

Instant now()
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

} // namespace

FileCare::FileCare(Shop& shop, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_shop(&shop)
    , m_name(QFileInfo(shop.path()).completeBaseName())
    , m_messages(messages)
    , m_clock(new QTimer(this))
{
    connect(m_clock, &QTimer::timeout, this, &FileCare::tick);
    m_clock->start(oneMinute);
    connect(&shop, &Shop::aboutToChangeMuch, this, &FileCare::beforeLargeChange);
    connect(&shop, &Shop::changed, this, [this](Changes changes) {
        if (changes == Change::Everything)
            eraseFromBackups(true); // somebody was erased, perhaps
    });
    refresh();
}

FileCare::~FileCare()
{
    // Before anything that they may still ask for goes.
    qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
}

void FileCare::refresh()
{
    if (!m_shop)
        return;
    attempt(m_messages, [this] { m_facts = FileHealth(*m_shop).facts(now()); });
    emit factsChanged();
}

bool FileCare::hasUnsavedWork() const
{
    bool has = false;
    attempt(m_messages, [&] { has = FileHealth(*m_shop).hasUnsavedWork(); });
    return has;
}

bool FileCare::wantsBackupBefore() const
{
    bool wants = false;
    attempt(m_messages, [&] { wants = FileHealth(*m_shop).wantsBackupBefore(); });
    return wants;
}

bool FileCare::isCopied() const
{
    bool is = false;
    attempt(m_messages, [&] { is = m_copiedState == FileHealth(*m_shop).state(); });
    return is;
}

void FileCare::tick()
{
    refresh();
    if (isBusy() || m_shop->isReadOnly())
        return;
    if (m_facts.erasureIsDue)
        eraseFromBackups(false);
    if (isBusy() || now().msUtc < m_quietUntil)
        return;
    bool due = false;
    attempt(m_messages, [&] { due = FileHealth(*m_shop).isBackupDue(now()); });
    if (!due)
        return;
    m_quietUntil = now().msUtc + halfAnHour;
    if (std::shared_ptr<FileCopy> copy = newCopy())
        add(backupOf(std::move(copy), u"clock"_s, false, [this](const HealthResult&) { m_quietUntil = 0; }));
}

bool FileCare::isErasing() const
{
    return (m_task && m_task->isErasing) || std::ranges::any_of(m_tasks, &Task::isErasing);
}

void FileCare::eraseFromBackups(bool isAskedFor)
{
    refresh();
    if (m_shop->isReadOnly() || !m_facts.erasureIsDue || isErasing() || (!isAskedFor && now().msUtc < m_eraseQuietUntil))
        return;
    Task task;
    task.title = tr("Erasing people from the backups");
    task.canWait = true; // it goes on the next time
    task.isErasing = true;
    const BackupErasure erasure(*m_shop, FileHealth(*m_shop));
    auto result = std::make_shared<BackupErasureResult>();
    task.work = [erasure, result](const FileCopy::Stop& stop, Progress& progress) {
        *result = erasure.run(now(), stop, [&progress](int done, int all) { progress.reached(done, all); });
    };
    task.done = [this, result] {
        if (!result->problems.isEmpty())
            m_messages.complain(result->problems.join(u'\n'));
    };
    task.ended = [this] {
        refresh();
        // What is left could not be done now: not the same complaint every minute.
        m_eraseQuietUntil = m_facts.erasureIsDue ? now().msUtc + halfAnHour : 0;
    };
    add(std::move(task));
}

void FileCare::beforeLargeChange(const QString& reason)
{
    if (!wantsBackupBefore() || isCopied())
        return;
    attempt(m_messages, [&] {
        // The change begins as soon as this returns: the copy is taken at once, the rest is done behind it.
        auto copy = std::make_shared<FileCopy>(*m_shop, FileHealth(*m_shop));
        copy->take();
        add(backupOf(std::move(copy), reason, false, {}));
    });
}

std::shared_ptr<FileCopy> FileCare::newCopy()
{
    std::shared_ptr<FileCopy> copy;
    attempt(m_messages, [&] { copy = std::make_shared<FileCopy>(*m_shop, FileHealth(*m_shop)); });
    return copy;
}

FileCare::Task FileCare::backupOf(std::shared_ptr<FileCopy> copy, const QString& reason, bool evenIfSame, Done done)
{
    Task task;
    task.isBackup = true;
    task.copy = std::move(copy);
    auto result = std::make_shared<HealthResult>();
    const Instant moment = now();
    task.work = [copy = task.copy, result, reason, moment, evenIfSame](const FileCopy::Stop& stop, Progress&) {
        *result = copy->backUp(reason, moment, evenIfSame, stop);
    };
    task.done = [this, result, done = std::move(done)] {
        if (!result->findings.isEmpty())
            m_messages.complain(sentence(result->findings.join(u'\n')));
        if (done && m_shop)
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
    const bool isExit = reason == "exit"_L1;
    if (isExit)
        keepOnly([](const Task& other) { return !other.canWait; });
    Task task = backupOf(std::move(copy), reason, reason == "hand"_L1, std::move(done));
    task.title = isExit ? tr("Making a backup before closing") : tr("Making a backup");
    task.stopTitle = isExit ? skipTitle() : QString();
    task.failed = std::move(failed);
    add(std::move(task));
    showProgress();
}

void FileCare::copyBefore(const QString& reason, const std::function<void(bool goOn)>& then)
{
    constexpr qint64 large = qint64(32) << 20;
    if (QFileInfo(m_shop->path()).size() < large || !wantsBackupBefore() || isCopied())
        return then(true);
    copyFirst(reason, tr("Making a backup"), {}, [this, then](Copied copied) {
        if (copied == Copied::Skipped)
            m_messages.say(tr("Stopped. The shop is as it was."));
        then(copied != Copied::Skipped); // a failure is said in words; the change can be undone without a copy
    });
}

void FileCare::copyBeforeLeaving(const std::function<void(Copied)>& then)
{
    if (!hasUnsavedWork() || isCopied())
        return then(Copied::Whole);
    copyFirst(u"exit"_s, tr("Making a backup of “%1” before it is closed").arg(m_name), skipTitle(), then);
}

void FileCare::check(Done done)
{
    Task task;
    task.title = tr("Checking the shop file");
    task.canWait = true;
    task.copy = newCopy();
    if (!task.copy)
        return;
    auto result = std::make_shared<HealthResult>();
    task.work = [copy = task.copy, result](const FileCopy::Stop& stop, Progress&) { *result = copy->check(stop); };
    task.done = [this, result, done = std::move(done)] {
        FileHealth(*m_shop).checked(*result, now());
        if (done)
            done(*result);
    };
    add(std::move(task));
}

void FileCare::checkPages(Done done)
{
    Task task; // nobody waits for it
    task.canWait = true;
    auto result = std::make_shared<HealthResult>();
    const qint64 before = FileHealth(*m_shop).changeCount();
    task.work = [path = m_shop->path(), result](const FileCopy::Stop& stop, Progress&) { *result = checkPagesBeside(path, stop); };
    task.done = [this, result, before, done = std::move(done)] {
        if (result->ok || FileHealth(*m_shop).changeCount() == before)
            done(*result);
        else
            check(done); // it may have been half a write: the whole check reads a copy that nobody writes to
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
    task.work = [copy = task.copy, folder](const FileCopy::Stop& stop, Progress&) { copy->exportTo(folder, stop); };
    task.done = [this, folder] { m_messages.say(tr("Everything is in %1.").arg(folder)); };
    add(std::move(task));
}

void FileCare::compare(const QString& backupPath, Compared done, const std::function<void()>& failed)
{
    Task task;
    task.title = tr("Comparing the shop with the backup");
    task.canWait = true;
    task.failed = [failed](bool) { failed(); };
    task.copy = newCopy();
    if (!task.copy)
        return failed();
    auto found = std::make_shared<std::vector<RestoreDifference>>();
    task.work = [copy = task.copy, found, backupPath](const FileCopy::Stop& stop, Progress&) { *found = copy->compare(backupPath, stop); };
    task.done = [found, done = std::move(done)] { done(*found); };
    add(std::move(task));
}

void FileCare::verify(const QString& backupPath, Done done)
{
    Task task;
    task.title = tr("Checking the backup");
    task.canWait = true;
    auto result = std::make_shared<HealthResult>();
    task.work = [result, backupPath](const FileCopy::Stop& stop, Progress&) { *result = verifyBackup(backupPath, stop); };
    task.done = [result, done = std::move(done)] { done(*result); };
    add(std::move(task));
}

void FileCare::setSecondPlace(const QString& folder)
{
    const bool set = attempt(m_messages, [&] {
        if (const QString warning = FileHealth(*m_shop).setSecondPlace(folder); !warning.isEmpty())
            m_messages.complain(warning);
    });
    refresh();
    if (set && !folder.isEmpty())
        backUp(u"clock"_s);
}

void FileCare::acceptShrinkage()
{
    attempt(m_messages, [this] { FileHealth(*m_shop).acceptShrinkage(); });
    refresh();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/filecopy.h"
#include "views/screens/shared/messagebar.h"

#include <QObject>
#include <deque>
#include <functional>
#include <memory>

class QTimer;

namespace kokarda {
class Shop;
}

namespace kokarda::screens {

class Job;

/// Looks after the file of the open shop while people work in it: backups on the clock and before large changes, and
/// whatever else of its health takes long. One thing at a time, on a copy of the shop and on another thread, so that
/// the window never waits.
class FileCare : public QObject
{
    Q_OBJECT

public:
    FileCare(Shop& shop, MessageBar& messages, QObject* parent = nullptr);
    ~FileCare() override;

    const FileFacts& facts() const { return m_facts; }
    /// Reads the facts anew.
    void refresh();
    bool isBusy() const { return m_job != nullptr; }
    /// Something was written since the newest backup.
    bool hasUnsavedWork() const;

    /// Called with what came of it on the window's thread; not called when it failed (that was said in words) or was
    /// stopped.
    using Done = std::function<void(const HealthResult&)>;
    using Failed = std::function<void(bool wasStopped)>;
    void backUp(const QString& reason, Done done = {}, Failed failed = {});
    /// Before much is changed: the copy of a large file is taken bit by bit, then `then(true)` is called and the backup
    /// is made of the copy behind it; `then(false)` when it was stopped, which is said in words. A small file is copied in
    /// a moment when the change begins, and so `then(true)` is called at once.
    void copyBefore(const QString& reason, const std::function<void(bool goOn)>& then);
    /// The shop is about to be closed for another one: takes a copy at once and lets `owner` finish the backup of it.
    void handOver(QObject& owner);
    void check(Done done = {});
    /// Looks through the pages of a very large shop that was opened without that. Calls `damaged` only where there is damage.
    void checkPages(Done damaged);
    using Compared = std::function<void(const std::vector<RestoreDifference>&)>;
    void compare(const QString& backupPath, Compared done);
    /// Everything as CSV files in an empty folder.
    void exportTo(const QString& folder);
    /// Looks whether one backup is as it was made.
    void verify(const QString& backupPath, Done done);
    /// A folder for finished copies; empty for none. Says in words what is wrong with it.
    void setSecondPlace(const QString& folder);
    void acceptShrinkage();

    /// What the clock does: a backup when one is due. Public for tests.
    void tick();

signals:
    void factsChanged();
    /// Slow work has begun that a person waits for: show how far it is and let it be stopped.
    void begun(kokarda::screens::Job* job, const QString& title);

private:
    struct Task
    {
        QString title; ///< empty: nobody waits for it
        std::shared_ptr<FileCopy> copy; ///< empty: none is needed
        std::function<void(const FileCopy::Stop&)> work; ///< on another thread
        std::function<void()> copied; ///< as soon as the copy is whole
        std::function<void()> done;
        Failed failed;
    };

    void beforeLargeChange(const QString& reason);
    Task backupOf(std::shared_ptr<FileCopy> copy, const QString& reason, bool evenIfSame, Done done);
    /// Makes the copy's object; null when that failed, which is said in words.
    std::shared_ptr<FileCopy> newCopy();
    void add(Task task);
    void next();

    Shop& m_shop;
    MessageBar& m_messages;
    QTimer* m_clock;
    FileFacts m_facts;
    std::deque<Task> m_tasks;
    Job* m_job = nullptr;
    bool m_isCopied = false; ///< for the large change that is about to begin
    qint64 m_quietUntil = 0; ///< after a backup failed: not the same complaint every minute
};

} // namespace kokarda::screens

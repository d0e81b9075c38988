// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/health/filecopy.h"
#include "views/screens/shared/messagebar.h"

#include <QObject>
#include <deque>
#include <functional>
#include <map>
#include <memory>

class QTimer;

namespace kokarda {
class Shop;
}

namespace kokarda::screens {

class Job;
class Progress;

/// Looks after the file of the open shop while people work in it: backups on the clock and before large changes, and
/// whatever else of its health takes long. One thing at a time, on a copy of the shop and on another thread, so that
/// the window never waits. Only a copy that somebody waits for is taken at once, whatever else is under way.
class FileCare : public QObject
{
    Q_OBJECT

public:
    FileCare(Shop& shop, MessageBar& messages, QObject* parent = nullptr);
    ~FileCare() override;

    const FileFacts& facts() const { return m_facts; }
    /// Reads the facts anew.
    void refresh();
    bool isBusy() const { return m_job != nullptr || !m_copies.empty(); }
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
    enum class Copied { Whole, Skipped, Failed };
    /// The shop is about to be closed for another one: its copy is taken bit by bit and the backup of it begun. At once
    /// Copied::Whole where nothing has changed since the last one; a failure has been said in words.
    void copyBeforeLeaving(const std::function<void(Copied)>& then);
    /// The shop is closed by now: from here on only backups whose copy is whole are finished, and with the last of them
    /// this object goes.
    void leaveShop();
    /// Says again what is under way, because now somebody waits for it.
    void showProgress();
    void check(Done done = {});
    /// Looks through the pages of a very large shop that was opened without that.
    void checkPages(Done done);
    using Compared = std::function<void(const std::vector<RestoreDifference>&)>;
    /// `failed` is called where there is nothing to compare (a backup of another shop; said in words) or it was stopped.
    void compare(const QString& backupPath, Compared done, const std::function<void()>& failed);
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
    /// Slow work has begun that a person waits for: show how far it is and let it be stopped, by a button of this name
    /// where Cancel does not say what that means.
    void begun(kokarda::screens::Job* job, const QString& title, const QString& stopTitle);

private:
    struct Task
    {
        QString title; ///< empty: nobody waits for it
        QString stopTitle = {}; ///< empty: Cancel
        bool isBackup = false;
        bool isErasing = false; ///< people from the backups
        bool canWait = false; ///< a check: it can be done again another day
        std::shared_ptr<FileCopy> copy; ///< empty: none is needed
        std::function<void(const FileCopy::Stop&, Progress&)> work; ///< on another thread
        std::function<void()> done;
        std::function<void()> ended = {}; ///< however it ended, while the shop is open
        Failed failed;
    };

    void beforeLargeChange(const QString& reason);
    /// Takes people who were erased out of the backups that still hold them, one after the other; unasked it leaves half an
    /// hour between two attempts.
    void eraseFromBackups(bool isAskedFor);
    bool isErasing() const;
    /// Also where nothing has changed: the newest backup is read through behind the change before it is trusted.
    bool wantsBackupBefore() const;
    /// There is a whole copy of the shop as it is now, and the backup of it is made or under way.
    bool isCopied() const;
    Task backupOf(std::shared_ptr<FileCopy> copy, const QString& reason, bool evenIfSame, Done done);
    /// Makes the copy's object; null when that failed, which is said in words.
    std::shared_ptr<FileCopy> newCopy();
    /// Takes a copy at once, beside what is under way, and lets the backup of it follow in its turn.
    void copyFirst(const QString& reason, const QString& title, const QString& stopTitle, std::function<void(Copied)> then);
    /// What is not kept goes, also when it is under way.
    void keepOnly(const std::function<bool(const Task&)>& isKept);
    void add(Task task);
    void next();
    /// On another thread. False when it was stopped.
    bool work(Task& task, Progress& progress);
    void ended(Task& task, bool isDone);
    void tellProgress();
    static QString skipTitle();
    /// A sentence about this shop, which may be another than the one that is open by now.
    QString sentence(const QString& text) const;

    Shop* m_shop; ///< null once it was left
    QString m_name; ///< of the shop
    MessageBar& m_messages;
    QTimer* m_clock;
    FileFacts m_facts;
    std::deque<Task> m_tasks;
    std::shared_ptr<Task> m_task; ///< under way; null when nothing is
    Job* m_job = nullptr; ///< that does it
    bool m_isWaitedFor = false; ///< all that is to be done, until it is done
    std::map<Job*, std::shared_ptr<FileCopy>> m_copies; ///< under way that somebody waits for
    QString m_copiedState; ///< of the shop when it was last copied for a backup
    qint64 m_eraseQuietUntil = 0;
    qint64 m_quietUntil = 0; ///< after a backup failed: not the same complaint every minute
};

} // namespace kokarda::screens

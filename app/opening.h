// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/instant.h"

#include <QString>
#include <QStringList>
#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <utility>
#include <vector>

class QTemporaryDir;
class QThread;

namespace kokarda {

class Shop;
namespace storage {
class OwnerNote;
}

/// One shop file, open in this window: checked, backed up before a migration, marked clean when it is closed.
class OpenShop
{
public:
    /// Checks, backs up, migrates and tidies as need be: slow on a big shop, so not on the window's thread. One of a newer
    /// Kokarda that this one understands is open for reading only. Throws
    /// storage::DbError in words: in use (and by whom), damaged, too new, no shop at all, stopped.
    OpenShop(const QString& path, std::function<bool()> stop);
    /// A private copy for reading, made by readingCopyOf(); it goes when it is closed.
    OpenShop(std::shared_ptr<QTemporaryDir> folder, const QString& copy);
    ~OpenShop();
    OpenShop(const OpenShop&) = delete;
    OpenShop& operator=(const OpenShop&) = delete;

    /// From now on the shop is used by this thread. (It stays locked all the while.)
    void giveTo(QThread* thread);

    Shop& shop() { return *m_shop; }
    /// What happened while opening, in one sentence, or why nothing can be changed here; empty when there is nothing to say.
    QString remark() const { return m_remark; }
    /// The whole file should be checked now, while people work.
    bool wantsFullCheck() const { return m_wantsFullCheck; }
    /// The file is very large: its pages should be looked through now, while people work. Until then the program itself
    /// writes nothing to it.
    bool wantsPageCheck() const { return m_wantsPageCheck; }
    /// That check has found nothing: notes that the shop is open, and tidies. Done already where no check is wanted.
    void beginWork();
    /// The file is damaged: not even its end is noted in it.
    void leaveUntouched() { m_hasBegun = false; }

private:
    std::shared_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::OwnerNote> m_note;
    std::unique_ptr<Shop> m_shop;
    QString m_remark;
    bool m_wantsFullCheck = false;
    bool m_wantsPageCheck = false;
    bool m_hasBegun = false;
    std::vector<std::pair<QString, QString>> m_marks; ///< that wait for beginWork()
};

/// What a person can do about a shop that does not open.
enum class NextStep {
    ComeForward,  ///< go to the window that has it open
    ReadACopy,    ///< open a copy for reading
    CopyElsewhere, ///< copy it to a folder of one's own and open the copy
    RestoreNewest, ///< put the newest whole backup in its place
    Rescue,       ///< bring over what is readable
    TryAgain,
    ChooseAnother,
    NewShop
};

/// Why a shop did not open, and what can be done: each kind of trouble has its own sentence and its own steps.
struct OpeningTrouble
{
    QString path;
    QString title;
    QString sentence;
    std::vector<NextStep> steps; ///< the likeliest first
};

/// What came of opening a shop: it, or the trouble.
struct Opening
{
    std::unique_ptr<OpenShop> shop;
    OpeningTrouble trouble;
};

/// What to do about a shop whose file turned out to be damaged while it was open: as if it had not opened.
OpeningTrouble damageOf(const QString& path);

/// Opens a shop for the thread `home`, or says what the trouble is; on any thread. `stop` is asked during the slow parts.
/// Throws only what is no trouble with the file, and storage::DbError(Cancelled).
Opening openOrExplain(const QString& path, QThread* home, const std::function<bool()>& stop);

/// openOrExplain(), begun at once on a thread of its own: at the start of the program the file is opened while the window
/// is being made. Goes with its owner: then the opening is stopped and waited for.
class EarlyOpening
{
public:
    EarlyOpening(const QString& path, QThread* home);
    ~EarlyOpening();
    EarlyOpening(const EarlyOpening&) = delete;
    EarlyOpening& operator=(const EarlyOpening&) = delete;

    QString path() const { return m_path; }
    /// Waits for what came of it; once, on any thread. `stop` is asked meanwhile. Throws what openOrExplain() throws.
    Opening wait(const std::function<bool()>& stop);

private:
    QString m_path;
    std::atomic_bool m_stopped = false;
    std::future<Opening> m_opening;
};

/// What the button of a step says.
QString titleOf(NextStep step);

/// Copies a shop as it is into a folder; on any thread. Returns the copy. Throws storage::DbError.
QString copyInto(const QString& folder, const QString& path);

/// Copies a shop into a private folder so that this program can show it, also one of an older schema; on any thread.
/// Returns the copy. Throws storage::DbError.
QString readingCopyOf(const QString& path, const QString& folder);

} // namespace kokarda

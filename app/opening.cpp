// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening.h"

#include "models/services/customers/erasure.h"
#include "models/services/health/filehealth.h"
#include "models/services/history/bin.h"
#include "models/services/shop.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/opening/newerfile.h"
#include "models/storage/opening/opening.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryDir>

namespace kokarda {

namespace {

using Kind = storage::DbError::Kind;

/// A tenth of a second of checking.
constexpr qint64 lookedThroughAtOnce = 16 << 20;

QString say(const char* source)
{
    return QCoreApplication::translate("Opening", source);
}

QString remarkOn(const storage::OpeningNotes& notes)
{
    QStringList remarks;
    if (notes.migratedFrom > 0)
        remarks << say(QT_TRANSLATE_NOOP("Opening", "The shop was brought to this version. A copy of it as it was is among the backups."));
    if (!notes.placeWarning.isEmpty())
        remarks << notes.placeWarning;
    if (!notes.lastExitWasClean)
        remarks << say(QT_TRANSLATE_NOOP("Opening", "Kokarda was not closed properly last time. Everything that was saved is there; the whole file is being checked."));
    return remarks.join(u'\n');
}

QString titleOfTrouble(Kind kind)
{
    switch (kind) {
    case Kind::InUse:
        return say(QT_TRANSLATE_NOOP("Opening", "This shop is open already"));
    case Kind::Damaged:
        return say(QT_TRANSLATE_NOOP("Opening", "This shop file is damaged"));
    case Kind::Empty:
        return say(QT_TRANSLATE_NOOP("Opening", "This shop file is empty"));
    case Kind::Missing:
        return say(QT_TRANSLATE_NOOP("Opening", "The shop file is not there"));
    case Kind::NotAShop:
        return say(QT_TRANSLATE_NOOP("Opening", "This is not a shop file"));
    case Kind::TooNew:
        return say(QT_TRANSLATE_NOOP("Opening", "This shop needs a newer Kokarda"));
    case Kind::ReadOnly:
        return say(QT_TRANSLATE_NOOP("Opening", "Nothing can be written here"));
    case Kind::Unreadable:
        return say(QT_TRANSLATE_NOOP("Opening", "This shop file may not be read"));
    default:
        return say(QT_TRANSLATE_NOOP("Opening", "The shop could not be opened"));
    }
}

std::vector<NextStep> stepsFor(Kind kind, bool hasBackups)
{
    const auto withRestore = [hasBackups](std::vector<NextStep> others) {
        if (hasBackups)
            others.insert(others.begin(), NextStep::RestoreNewest);
        return others;
    };
    switch (kind) {
    case Kind::InUse:
        return {NextStep::ComeForward, NextStep::ReadACopy, NextStep::TryAgain, NextStep::ChooseAnother};
    case Kind::Damaged:
        return withRestore({NextStep::Rescue, NextStep::ChooseAnother});
    case Kind::Empty:
    case Kind::NotAShop:
        return withRestore({NextStep::ChooseAnother});
    case Kind::Missing:
        return withRestore({NextStep::ChooseAnother, NextStep::NewShop});
    case Kind::ReadOnly:
        return {NextStep::ReadACopy, NextStep::CopyElsewhere, NextStep::ChooseAnother};
    case Kind::DiskFull:
    case Kind::InputOutput:
        return {NextStep::TryAgain, NextStep::ChooseAnother};
    default:
        return {NextStep::ChooseAnother};
    }
}

} // namespace

OpenShop::OpenShop(const QString& path, std::function<bool()> stop)
{
    if (std::unique_ptr<storage::Database> newer = storage::openedIfNewer(path)) {
        m_remark = storage::sentenceForReading(storage::newerFileAt(newer->path()).program);
        m_shop = std::make_unique<Shop>(std::move(newer));
        return;
    }
    storage::OpeningOptions options;
    options.now = instantOf(QDateTime::currentDateTimeUtc());
    options.deferFullCheck = true;
    options.quickCheckFirstUpTo = lookedThroughAtOnce;
    options.stop = std::move(stop);
    storage::OpenedShop opened = storage::openShop(path, std::move(options));
    m_remark = remarkOn(opened.notes);
    m_wantsPageCheck = opened.notes.quickCheckIsDue;
    m_wantsFullCheck = opened.notes.fullCheckIsDue;
    if (m_wantsPageCheck)
        m_marks = std::move(opened.notes.marks);
    m_note = std::move(opened.note);
    m_shop = std::make_unique<Shop>(std::move(opened.db));
    if (!m_wantsPageCheck)
        beginWork();
}

void OpenShop::beginWork()
{
    const Instant now = instantOf(QDateTime::currentDateTimeUtc());
    storage::markOpen(m_shop->database(), m_marks);
    m_hasBegun = true;
    Bin(*m_shop).letGoOldThings(now);
    if (const int again = Erasure(*m_shop).catchUp(now); again > 0) {
        const QString words = QCoreApplication::translate(
            "Opening", "Erased again, because this file is older than their erasure: %n person(s).", nullptr, again);
        m_remark = m_remark.isEmpty() ? words : m_remark + u'\n' + words;
    }
}

OpenShop::OpenShop(std::shared_ptr<QTemporaryDir> folder, const QString& copy)
    : m_folder(std::move(folder))
    , m_shop(std::make_unique<Shop>(std::make_unique<storage::Database>(copy, storage::Database::Access::ReadOnly)))
    , m_remark(say(QT_TRANSLATE_NOOP("Opening", "This is a copy for reading, as the shop was a moment ago. Nothing can be changed in it.")))
{
}

OpenShop::~OpenShop()
{
    try {
        if (m_hasBegun)
            storage::markCleanExit(m_shop->database());
    } catch (const std::exception& error) {
        // Nothing is lost by it: the next opening checks the whole file.
        qWarning("The shop could not be marked as closed: %s", error.what());
    }
}

void OpenShop::giveTo(QThread* thread)
{
    m_shop->moveToThread(thread);
    m_shop->database().giveTo(thread);
}

OpeningTrouble damageOf(const QString& path)
{
    return {path, titleOfTrouble(Kind::Damaged), storage::DbError(Kind::Damaged, {}).message(),
        stepsFor(Kind::Damaged, !backupsOfShop(path).empty())};
}

Opening openOrExplain(const QString& path, QThread* home, const std::function<bool()>& stop)
{
    Opening opening;
    try {
        opening.shop = std::make_unique<OpenShop>(path, stop);
        opening.shop->giveTo(home);
    } catch (const storage::DbError& error) {
        if (error.kind() == Kind::Internal || error.kind() == Kind::Constraint || error.kind() == Kind::Cancelled)
            throw;
        opening.trouble = {path, titleOfTrouble(error.kind()), error.message(),
            stepsFor(error.kind(), !backupsOfShop(path).empty())};
    }
    return opening;
}

EarlyOpening::EarlyOpening(const QString& path, QThread* home)
    : m_path(path)
    , m_opening(std::async(std::launch::async, [this, home] { return openOrExplain(m_path, home, [this] { return m_stopped.load(); }); }))
{
}

EarlyOpening::~EarlyOpening()
{
    m_stopped = true;
}

Opening EarlyOpening::wait(const std::function<bool()>& stop)
{
    constexpr std::chrono::milliseconds turn(20);
    while (m_opening.wait_for(turn) != std::future_status::ready)
        m_stopped = m_stopped || stop();
    return m_opening.get();
}

QString titleOf(NextStep step)
{
    switch (step) {
    case NextStep::ComeForward:
        return say(QT_TRANSLATE_NOOP("Opening", "Go to the other window"));
    case NextStep::ReadACopy:
        return say(QT_TRANSLATE_NOOP("Opening", "Open a copy for reading"));
    case NextStep::CopyElsewhere:
        return say(QT_TRANSLATE_NOOP("Opening", "Copy it to another folder …"));
    case NextStep::RestoreNewest:
        return say(QT_TRANSLATE_NOOP("Opening", "Restore the newest checked backup"));
    case NextStep::Rescue:
        return say(QT_TRANSLATE_NOOP("Opening", "Rescue what is readable"));
    case NextStep::TryAgain:
        return say(QT_TRANSLATE_NOOP("Opening", "Try again"));
    case NextStep::ChooseAnother:
        return say(QT_TRANSLATE_NOOP("Opening", "Choose another file …"));
    case NextStep::NewShop:
        return say(QT_TRANSLATE_NOOP("Opening", "Make a new shop …"));
    }
    return {};
}

QString copyInto(const QString& folder, const QString& path)
{
    return storage::readOnlyCopy(path, folder);
}

QString readingCopyOf(const QString& path, const QString& folder)
{
    const QString copy = copyInto(folder, path);
    storage::migrateCopy(copy);
    return copy;
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/screens/shared/attempt.h"

#include <QFrame>
#include <QObject>
#include <QThread>
#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace kokarda::screens {

/// How far slow work is, and whether it should stop. Shared by the worker and the window.
class Progress : public QObject
{
    Q_OBJECT

public:
    /// Told by the worker; `total` 0 means that nobody knows.
    void reached(int done, int total) { emit moved(done, total); }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

    /// Runs a piece on the window's thread and waits for it: the only way for a worker to ask the services.
    /// What the piece throws is thrown here.
    template<class Piece>
    auto onWindowThread(Piece&& piece)
    {
        using Result = std::invoke_result_t<Piece>;
        std::optional<Result> result;
        std::exception_ptr failure;
        QMetaObject::invokeMethod(
            this,
            [&] {
                try {
                    result.emplace(piece());
                } catch (...) {
                    failure = std::current_exception();
                }
            },
            Qt::BlockingQueuedConnection);
        if (failure)
            std::rethrow_exception(failure);
        return std::move(*result);
    }

signals:
    void moved(int done, int total);

private:
    std::atomic_bool m_cancelled = false;
};

/// One piece of slow work under way. Goes with its owner: the work is then asked to stop and waited for.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject* owner);
    ~Job() override;

    Progress& progress() { return m_progress; }
    void start(std::function<void()> work);

signals:
    /// On the window's thread, after the work has ended one way or the other.
    void ended();

private:
    Progress m_progress;
    std::unique_ptr<QThread> m_thread;
};

/// Runs `work(Progress&)` on another thread and hands its result by value to `done` on the window's thread. An error
/// is shown in the message bar; `done` is then not called. Cancelled work returns what it likes: `done` asks
/// Progress::isCancelled(). The job belongs to `owner`.
template<class Work, class Done>
Job* background(QObject* owner, MessageBar& messages, Work work, Done done)
{
    using Result = std::invoke_result_t<Work, Progress&>;
    auto* job = new Job(owner);
    auto result = std::make_shared<std::optional<Result>>();
    auto failure = std::make_shared<std::exception_ptr>();
    QObject::connect(job, &Job::ended, job, [job, result, failure, &messages, done = std::move(done)] {
        job->deleteLater();
        attempt(messages, [&] {
            if (*failure)
                std::rethrow_exception(*failure);
            done(std::move(**result));
        });
    });
    job->start([job, result, failure, work = std::move(work)]() mutable {
        try {
            result->emplace(work(job->progress()));
        } catch (...) {
            *failure = std::current_exception();
        }
    });
    return job;
}

} // namespace kokarda::screens

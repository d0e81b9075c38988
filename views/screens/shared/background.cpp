// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/background.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace kokarda::screens {

Job::Job(QObject* owner)
    : QObject(owner)
{
}

Job::~Job()
{
    if (!m_thread)
        return;
    m_progress.cancel();
    // The worker may just be asking something of this thread: keep answering until it has ended.
    while (!m_thread->wait(5))
        QCoreApplication::sendPostedEvents(&m_progress);
}

void Job::start(std::function<void()> work)
{
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, &Job::ended);
    m_thread->start();
}

} // namespace kokarda::screens

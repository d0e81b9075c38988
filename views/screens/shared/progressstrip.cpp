// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/progressstrip.h"

#include "views/screens/shared/background.h"
#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <algorithm>

namespace kokarda::screens {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel())
    , m_bar(new QProgressBar)
    , m_cancel(plainButton(tr("Cancel")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    m_bar->setTextVisible(false);
    row->addWidget(m_title);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        emit cancelled();
    });
    hide();
}

void ProgressStrip::follow(Job* job, const QString& title, const QString& stopTitle)
{
    leave(job);
    m_followed.push_back({job, title, stopTitle});
    const auto isShown = [this, job] { return !m_followed.empty() && m_followed.back().job == job; };
    connect(&job->progress(), &Progress::moved, this, [this, isShown](int done, int total) {
        if (isShown())
            reached(done, total);
    });
    connect(this, &ProgressStrip::cancelled, &job->progress(), [job, isShown] {
        if (isShown())
            job->progress().cancel();
    });
    connect(job, &Job::ended, this, [this, job] { leave(job); });
    connect(job, &QObject::destroyed, this, [this, job] { leave(job); });
    show(m_followed.back());
}

void ProgressStrip::show(const Followed& followed)
{
    begin(followed.title);
    if (!followed.stopTitle.isEmpty())
        m_cancel->setText(followed.stopTitle);
    m_cancel->setEnabled(!followed.job->progress().isCancelled());
}

void ProgressStrip::leave(const Job* job)
{
    const auto found = std::ranges::find(m_followed, job, &Followed::job);
    if (found == m_followed.end())
        return;
    const bool wasShown = found == m_followed.end() - 1;
    m_followed.erase(found);
    if (wasShown && !m_followed.empty())
        show(m_followed.back());
    else if (wasShown)
        end();
}

void ProgressStrip::begin(const QString& title)
{
    m_busy = true;
    m_title->setText(title);
    m_bar->setRange(0, 0);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setEnabled(true);
    QFrame::show();
}

void ProgressStrip::reached(int done, int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
}

void ProgressStrip::end()
{
    m_busy = false;
    hide();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/shared/progressstrip.h"

#include "views/screens/shared/background.h"
#include "views/screens/shared/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

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

void ProgressStrip::follow(Job* job, const QString& title)
{
    begin(title);
    connect(&job->progress(), &Progress::moved, this, &ProgressStrip::reached);
    connect(this, &ProgressStrip::cancelled, &job->progress(), [job] { job->progress().cancel(); });
    connect(job, &Job::ended, this, &ProgressStrip::end);
}

void ProgressStrip::begin(const QString& title)
{
    m_busy = true;
    m_title->setText(title);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    show();
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

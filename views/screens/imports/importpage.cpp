// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/importpage.h"

#include "models/services/importdesk.h"
#include "views/screens/imports/importsummary.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ImportPage::ImportPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_steps(new QTimer(this))
    , m_stack(new QStackedWidget)
    , m_summary(new ImportSummary(context.locale))
    , m_progress(new ProgressStrip)
    , m_notNow(plainButton(tr("Not now")))
    , m_import(primaryButton({}))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_stack->addWidget(new EmptyState(u"file-input"_s, tr("Reading the file …"), tr("Nothing is written to the shop yet.")));
    m_stack->addWidget(m_summary);
    page->addWidget(m_stack, 1);
    page->addWidget(m_progress);
    page->addWidget(makeFoot());
    m_steps->setInterval(0);
    connect(m_steps, &QTimer::timeout, this, &ImportPage::step);
    connect(m_progress, &ProgressStrip::cancelled, this, &ImportPage::stop);
    connect(m_notNow, &QPushButton::clicked, this, [this] {
        stop();
        emit finished();
    });
    connect(m_import, &QPushButton::clicked, this, &ImportPage::importNow);
    connect(m_summary, &ImportSummary::dateOrderChosen, this, [this](const QString& column, imports::DateOrder order) {
        m_options.reading.dateOrders[column] = order;
        m_answered = true;
        read();
    });
    connect(m_summary, &ImportSummary::decimalMarkChosen, this, [this](const QString& column, imports::DecimalMark mark) {
        m_options.reading.decimalMarks[column] = mark;
        m_answered = true;
        read();
    });
}

ImportPage::~ImportPage() = default;

QWidget* ImportPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 8, 24, 12);
    row->setSpacing(8);
    row->addStretch(1);
    m_import->setObjectName(u"importNow"_s);
    m_import->hide();
    row->addWidget(m_notNow);
    row->addWidget(m_import);
    return foot;
}

void ImportPage::preview(const QString& path)
{
    if (m_job)
        return;
    m_path = path;
    m_answered = false;
    attempt(m_context.messages, [this] { m_options = m_context.shop.imports().options(); });
    read();
}

void ImportPage::read()
{
    m_plan.reset();
    m_import->hide();
    m_stack->setCurrentIndex(0);
    attempt(m_context.messages, [this] {
        m_writing = false;
        start(m_context.shop.imports().preview(m_path, m_options), tr("Reading “%1”").arg(QFileInfo(m_path).fileName()));
    });
}

void ImportPage::importNow()
{
    if (!m_plan || m_job)
        return;
    attempt(m_context.messages, [this] {
        if (m_answered)
            m_context.shop.imports().remember(m_plan->file.signature, m_plan->file.header, m_options.reading);
        m_writing = true;
        start(m_context.shop.imports().import(m_plan), tr("Importing “%1”").arg(QFileInfo(m_path).fileName()));
    });
}

void ImportPage::start(std::unique_ptr<imports::ImportJob> job, const QString& title)
{
    m_job = std::move(job);
    m_import->setEnabled(false);
    m_progress->begin(title);
    m_steps->start();
    emit busyChanged(true);
}

void ImportPage::step()
{
    bool more = false;
    const bool good = attempt(m_context.messages, [&] { more = m_job->step(20); });
    if (!good) {
        stop();
        emit finished();
        return;
    }
    m_progress->reached(static_cast<int>(m_job->progress() * 1000), 1000);
    if (!more)
        jobDone();
}

void ImportPage::stop()
{
    m_steps->stop();
    // An unfinished import leaves nothing behind: that is what its end means.
    m_job.reset();
    m_progress->end();
    m_import->setEnabled(true);
    emit busyChanged(false);
    if (!m_plan)
        m_stack->setCurrentIndex(0);
}

void ImportPage::jobDone()
{
    const std::shared_ptr<const imports::ImportPlan> plan = m_job->plan();
    stop();
    if (!m_writing) {
        m_plan = plan;
        showPlan();
        emit previewed();
        return;
    }
    const auto orders = static_cast<int>(plan->ordersNew + plan->ordersChanged);
    tellDone(m_context, tr("%n order(s) imported.", nullptr, orders));
    emit imported();
    emit finished();
}

void ImportPage::showPlan()
{
    m_summary->show(*m_plan);
    m_stack->setCurrentIndex(1);
    const auto orders = static_cast<int>(m_plan->ordersNew + m_plan->ordersChanged);
    m_import->setVisible(m_plan->isImportable() && orders > 0);
    m_import->setText(tr("Import %n order(s)", nullptr, orders));
    m_import->setFocus();
    m_notNow->setText(m_import->isVisibleTo(this) ? tr("Not now") : tr("Back to the orders"));
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/importpage.h"

#include "models/services/exports/importlist.h"
#include "models/services/imports/importdesk.h"
#include "models/services/shopsettings.h"
#include "views/screens/imports/importhome.h"
#include "views/screens/imports/importsummary.h"
#include "views/screens/imports/mappingview.h"
#include "views/screens/imports/sidesummary.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/progressstrip.h"
#include "views/screens/shared/style.h"
#include "views/screens/shared/telldone.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ImportPage::ImportPage(const PageContext& context, QWidget* parent)
    : Page(context, parent)
    , m_inbox(context.shop)
    , m_steps(new QTimer(this))
    , m_stack(new QStackedWidget)
    , m_home(new ImportHome(context, m_inbox))
    , m_summary(new ImportSummary(context))
    , m_sideSummary(new SideSummary(context))
    , m_mapping(new MappingView(context))
    , m_progress(new ProgressStrip)
    , m_export(new ListExport(context, [this] { return exports::listOf(m_context.shop.imports().batches(), m_context.shop.settings().zone()); }))
    , m_trust(new QCheckBox(tr("Trust files with these columns: take new ones in the folder without asking")))
    , m_columns(quietButton(tr("Columns …")))
    , m_notNow(plainButton(tr("Not now")))
    , m_import(primaryButton({}))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    m_stack->addWidget(m_home);
    m_stack->addWidget(new EmptyState(u"file-input"_s, tr("Reading the file …"), tr("Nothing is written to the shop yet.")));
    m_stack->addWidget(m_summary);
    m_stack->addWidget(m_sideSummary);
    m_stack->addWidget(m_mapping);
    page->addWidget(m_stack, 1);
    page->addWidget(m_progress);
    page->addWidget(m_export);
    m_foot = makeFoot();
    page->addWidget(m_foot);
    turnTo(View::Home);
    m_steps->setInterval(0);
    connect(m_steps, &QTimer::timeout, this, &ImportPage::step);
    connect(m_progress, &ProgressStrip::cancelled, this, &ImportPage::leave);
    connect(m_notNow, &QPushButton::clicked, this, &ImportPage::leave);
    connect(m_import, &QPushButton::clicked, this, [this] {
        if (isMapping())
            takeColumns();
        else
            m_side ? first(u"import"_s, [this] { importSide(); }) : importNow();
    });
    connect(m_columns, &QPushButton::clicked, this, &ImportPage::showColumns);
    connect(m_mapping, &MappingView::readyChanged, this, [this] { m_import->setEnabled(m_mapping->isReady()); });
    connect(m_home, &ImportHome::fileWanted, this, &ImportPage::preview);
    connect(m_home, &ImportHome::choiceWanted, this, &ImportPage::choiceWanted);
    connect(m_home, &ImportHome::listWanted, m_export, &ListExport::ask);
    connect(m_home, &ImportHome::undoWanted, this,
        [this](ImportBatchId batch) { first(u"bulk"_s, [this, batch] { m_home->undo(batch); }); });
    connect(&m_inbox, &ImportInbox::filesChanged, this, [this] {
        if (isVisible() && m_stack->currentIndex() == static_cast<int>(View::Home))
            m_home->reload();
        QTimer::singleShot(0, this, &ImportPage::takeTrusted);
    });
    const auto answered = [this](auto&& keep) {
        return [this, keep](const auto&... answer) {
            keep(answer...);
            m_answered = true;
            read();
        };
    };
    for (PreviewSheet* sheet : std::initializer_list<PreviewSheet*>{m_summary, m_sideSummary})
        connect(sheet, &PreviewSheet::dateOrderChosen, this, answered([this](const QString& column, imports::DateOrder order) { m_options.reading.dateOrders[column] = order; }));
    connect(m_summary, &ImportSummary::decimalMarkChosen, this, answered([this](const QString& column, imports::DecimalMark mark) { m_options.reading.decimalMarks[column] = mark; }));
    connect(m_summary, &ImportSummary::repairChosen, this, [this](bool repairs) {
        m_options.reading.repairsDoubleEncoding = repairs;
        read();
    });
    connect(m_summary, &ImportSummary::fileWinsChosen, this, [this](imports::Part part, bool wins) {
        if (wins)
            m_options.fileWins.insert(part);
        else
            m_options.fileWins.erase(part);
        read();
    });
    connect(m_summary, &ImportSummary::categoryChosen, this, &ImportPage::answerCategory);
    connect(m_summary, &ImportSummary::channelChosen, this, &ImportPage::takeChannel);
    connect(m_sideSummary, &SideSummary::categoryChosen, this, &ImportPage::answerCategory);
    QTimer::singleShot(0, this, &ImportPage::takeTrusted);
}

ImportPage::~ImportPage() = default;

QWidget* ImportPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(24, 8, 24, 12);
    row->setSpacing(8);
    m_trust->setObjectName(u"trust"_s);
    m_trust->hide();
    row->addWidget(m_trust);
    row->addStretch(1);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setToolTip(tr("Say yourself what each column of this file holds."));
    m_columns->hide();
    row->addWidget(m_columns);
    m_notNow->setObjectName(u"notNow"_s);
    m_import->setObjectName(u"importNow"_s);
    m_import->hide();
    row->addWidget(m_notNow);
    row->addWidget(m_import);
    return foot;
}

void ImportPage::turnTo(View view)
{
    m_stack->setCurrentIndex(static_cast<int>(view));
    m_foot->setVisible(view != View::Home);
    if (view != View::Columns)
        m_mapping->clear();
}

void ImportPage::showHome()
{
    if (m_job || m_plan || m_side)
        return;
    turnTo(View::Home);
    m_home->reload();
}

void ImportPage::reload(Changes changes)
{
    const bool isHome = m_stack->currentIndex() == static_cast<int>(View::Home);
    if (isHome && changes.testAnyFlags(Change::Imports | Change::Settings))
        m_home->reload();
}

void ImportPage::preview(const QString& path)
{
    if (isBusy())
        return;
    if (imports::isMappingFile(path))
        return takeMapping(path);
    m_path = path;
    m_answered = false;
    m_isByItself = false;
    m_trust->setChecked(false);
    attempt(m_context.messages, [this] { m_options = m_context.shop.imports().options(); });
    read();
}

void ImportPage::read()
{
    m_plan.reset();
    m_side.reset();
    m_import->hide();
    m_columns->hide();
    m_trust->hide();
    if (!m_isByItself)
        turnTo(View::Reading);
    attempt(m_context.messages, [this] {
        m_writing = false;
        start(m_context.shop.imports().preview(m_path, m_options), tr("Reading “%1”").arg(QFileInfo(m_path).fileName()));
    });
}

void ImportPage::first(const QString& reason, const std::function<void()>& change)
{
    const auto prepare = [](ImportPage& page, bool isPreparing) {
        page.m_isPreparing = isPreparing;
        for (QWidget* part : {static_cast<QWidget*>(page.m_home), static_cast<QWidget*>(page.m_import), static_cast<QWidget*>(page.m_notNow)})
            part->setDisabled(isPreparing);
        emit page.busyChanged(isPreparing);
    };
    prepare(*this, true);
    m_before(reason, [prepare, change, page = QPointer(this)](bool goOn) {
        if (!page)
            return;
        prepare(*page, false);
        if (goOn)
            change();
        else if (page->m_isByItself)
            page->leave();
    });
}

void ImportPage::importNow()
{
    if (!m_plan || isBusy())
        return;
    rememberColumns();
    first(u"import"_s, [this] { write(); });
}

void ImportPage::write()
{
    if (!m_plan)
        return;
    attempt(m_context.messages, [this] {
        m_writing = true;
        start(m_context.shop.imports().import(m_plan), tr("Importing “%1”").arg(QFileInfo(m_path).fileName()));
    });
}

void ImportPage::importSide()
{
    const bool good = attempt(m_context.messages, [this] {
        m_side = m_context.shop.imports().takeSide(m_path, m_options, true);
        m_inbox.settle(m_path);
        tellDone(m_context, tr("%1: %2 new, %3 changed.").arg(kindTitle(m_side->kind), m_context.locale.toString(m_side->made), m_context.locale.toString(m_side->changed)));
    });
    if (good)
        emit imported();
    m_side.reset();
    showHome();
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
        if (leave())
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
}

bool ImportPage::leave()
{
    const bool wasByItself = std::exchange(m_isByItself, false);
    if (m_job)
        stop();
    m_plan.reset();
    m_side.reset();
    showHome();
    if (wasByItself)
        QTimer::singleShot(0, this, &ImportPage::takeTrusted);
    return !wasByItself;
}

void ImportPage::jobDone()
{
    const std::shared_ptr<const imports::ImportPlan> plan = m_job->plan();
    stop();
    if (m_writing)
        writeDone(*plan);
    else
        readDone(plan);
}

void ImportPage::readDone(std::shared_ptr<const imports::ImportPlan> plan)
{
    if (ImportDesk::isSide(*plan)) {
        attempt(m_context.messages, [this] { m_side = m_context.shop.imports().takeSide(m_path, m_options, false); });
        if (m_side)
            showSide();
        else
            leave();
        return;
    }
    m_plan = std::move(plan);
    if (m_isByItself) {
        // Trust goes as far as the columns: whatever is left to decide waits for a person.
        if (m_plan->isImportable() && m_plan->file.rejected == 0 && m_plan->file.doubleEncodedCells == 0)
            importNow();
        else
            leave();
        return;
    }
    // Somebody's own columns: a table with titles that no platform writes.
    const bool isUnknown = m_plan->file.kind == imports::FileKind::Unknown && m_plan->file.refusal.isEmpty();
    if (isUnknown && m_plan->file.header.size() > 1)
        showColumns();
    else
        showPlan();
    emit previewed();
}

void ImportPage::writeDone(const imports::ImportPlan& plan)
{
    const auto orders = static_cast<int>(plan.ordersNew + plan.ordersChanged);
    QString words = tr("%n order(s) imported.", nullptr, orders);
    if (m_isByItself)
        words = tr("“%1”: %2").arg(plan.file.fileName, words);
    if (!plan.rejectedPath.isEmpty())
        words += u' ' + tr("The rows that could not be read are saved in “%1”: mend them there and drop that file.").arg(QFileInfo(plan.rejectedPath).fileName());
    if (!plan.rejectedError.isEmpty())
        words += u' ' + plan.rejectedError;
    attempt(m_context.messages, [this] { m_inbox.settle(m_path); });
    tellDone(m_context, words);
    emit imported();
    if (!leave())
        return;
    if (plan.ordersNew > 0)
        emit brought(static_cast<int>(plan.ordersNew), plan.file.fileName);
    emit finished();
}

void ImportPage::answerCategory(const QString& channelCategory, CategoryId category)
{
    m_options.categories[channelCategory] = category;
    attempt(m_context.messages, [this] { m_context.shop.imports().rememberCategories(m_options.categories); });
    read();
}

/// One file after the other: each import ends with a look for the next one.
void ImportPage::takeTrusted()
{
    if (m_job || m_plan || m_side)
        return;
    attempt(m_context.messages, [this] {
        for (const InboxFile& file : m_inbox.files()) {
            const QString mark = file.path + u'\t' + QString::number(file.changedAt.toMSecsSinceEpoch());
            if (m_looked.contains(mark))
                continue;
            m_looked.insert(mark);
            if (!m_context.shop.imports().isTrusted(file.path))
                continue;
            m_path = file.path;
            m_answered = false;
            m_isByItself = true;
            m_options = m_context.shop.imports().options();
            read();
            return;
        }
    });
}

void ImportPage::showPlan()
{
    m_summary->show(*m_plan, m_context.shop.settings().categories(), m_context.shop.settings().channels(), m_options.reading.repairsDoubleEncoding);
    turnTo(View::Orders);
    const auto orders = static_cast<int>(m_plan->ordersNew + m_plan->ordersChanged);
    const bool canImport = m_plan->isImportable() && orders > 0;
    m_import->setVisible(canImport);
    m_trust->setVisible(canImport && !m_inbox.folder().isEmpty());
    m_columns->setVisible(m_plan->file.kind == imports::FileKind::Orders && m_plan->file.layout.shape != imports::RowShape::TwoRecords);
    m_import->setText(tr("Import %n order(s)", nullptr, orders));
    m_import->setFocus();
    m_notNow->setText(canImport ? tr("Not now") : tr("Back"));
}

void ImportPage::showSide()
{
    m_sideSummary->show(*m_side, m_context.shop.settings().categories(), m_context.shop.settings().zone());
    turnTo(View::Side);
    const auto entries = static_cast<int>(m_side->made + m_side->changed);
    m_columns->hide();
    m_import->setVisible(m_side->refusal.isEmpty() && m_side->dateQuestions.empty() && entries > 0);
    m_import->setText(tr("Import %n entries", nullptr, entries));
    m_import->setFocus();
    m_notNow->setText(m_import->isVisibleTo(this) ? tr("Not now") : tr("Back"));
    emit previewed();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/health/healthpage.h"

#include "models/services/health/setaside.h"
#include "models/services/history/bin.h"
#include "models/services/shopsettings.h"
#include "models/tables/backuptable.h"
#include "views/screens/health/asidepanel.h"
#include "views/screens/health/filecare.h"
#include "views/screens/health/restorepanel.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/emptystate.h"
#include "views/screens/shared/icons.h"
#include "views/screens/shared/listexport.h"
#include "views/screens/shared/listview.h"
#include "views/screens/shared/screenmemory.h"
#include "views/screens/shared/style.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

namespace {

QWidget* stacked(QStackedWidget* stack, QWidget* list, QWidget* empty)
{
    stack->addWidget(list);
    stack->addWidget(empty);
    return stack;
}

} // namespace

HealthPage::HealthPage(const PageContext& context, FileCare& care, QWidget* parent)
    : Page(context, parent)
    , m_care(care)
    , m_backupTable(std::make_unique<tables::BackupTable>(context.shop.settings().zone(), context.locale))
    , m_binTable(std::make_unique<tables::BinTable>(context.shop.settings().zone(), context.locale))
    , m_backUp(primaryButton(tr("Back up now")))
    , m_check(quietButton(tr("Check now")))
    , m_noSecondPlace(quietButton(tr("No longer")))
    , m_acceptShrinkage(plainButton(tr("The smaller shop is right")))
    , m_rescue(plainButton(tr("Rescue what is readable")))
    , m_openOrders(plainButton(tr("Open these orders")))
    , m_restore(plainButton(tr("Restore …")))
    , m_verify(plainButton(tr("Check this backup")))
    , m_aside(quietButton({}))
    , m_putBack(plainButton(tr("Put back")))
    , m_file(wrappedLabel())
    , m_checkedAt(wrappedLabel())
    , m_newest(wrappedLabel())
    , m_second(wrappedLabel())
    , m_erased(wrappedLabel())
    , m_warning(banner(u"warn"_s, u"triangle-alert"_s, tr("Please look at this"), &m_warningText))
    , m_good(banner(u"good"_s, u"circle-check"_s, tr("In order"), &m_goodText))
    , m_bad(banner(u"bad"_s, u"octagon-alert"_s, tr("The check has found this"), &m_badText))
    , m_advice(banner(u"warn"_s, u"triangle-alert"_s, tr("The file is whole, but please look at this"), &m_adviceText))
    , m_backups(new ListView)
    , m_bin(new ListView)
    , m_backupsOrEmpty(new QStackedWidget)
    , m_binOrEmpty(new QStackedWidget)
    , m_listOrOther(new QStackedWidget)
    , m_restorePanel(new RestorePanel(context.locale))
    , m_asidePanel(new AsidePanel(context.locale))
    , m_backupExport(new ListExport(context, [this] { return m_backupTable->forFile(u"backups"_s); }))
    , m_binExport(new ListExport(context, [this] { return m_binTable->forFile(u"bin"_s); }))
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(24, 20, 24, 16);
    page->setSpacing(16);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Health of the shop file"), TextSize::PageTitle), 1);
    m_backUp->setObjectName(u"backUpNow"_s);
    head->addWidget(m_backUp);
    page->addLayout(head);
    page->addWidget(makeFacts());
    page->addWidget(makeReport());
    m_listOrOther->addWidget(makeBackups());
    m_listOrOther->addWidget(m_restorePanel);
    m_listOrOther->addWidget(m_asidePanel);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_listOrOther);
    splitter->addWidget(makeBin());
    splitter->setSizes({680, 420});
    context.memory.keep(splitter, u"health"_s);
    page->addWidget(splitter, 1);
    connect(&care, &FileCare::factsChanged, this, [this] {
        if (isVisible())
            attempt(m_context.messages, [this] { reload(Change::Everything); });
    });
    connect(m_backUp, &QPushButton::clicked, this, [this] {
        m_care.backUp(u"hand"_s, [page = QPointer(this)](const HealthResult&) {
            if (page)
                page->m_context.messages.say(tr("The backup is made and checked."));
        });
    });
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_care.check([page = QPointer(this)](const HealthResult& result) {
            if (page)
                page->showReport(result, tr("Every page of the file, every reference and every number agrees."));
        });
    });
    connect(m_restorePanel, &RestorePanel::finished, this, [this] { m_listOrOther->setCurrentIndex(0); });
    connect(m_asidePanel, &AsidePanel::finished, this, [this] { m_listOrOther->setCurrentIndex(0); });
    connect(m_asidePanel, &AsidePanel::deletionWanted, this, &HealthPage::deleteSetAsideFile);
    connect(m_restorePanel, &RestorePanel::restoreWanted, this, &HealthPage::restoreWanted);
}

HealthPage::~HealthPage()
{
    m_backups->setModel(nullptr);
    m_bin->setModel(nullptr);
}

void HealthPage::addFact(QGridLayout* grid, const QString& title, QLabel* value, const std::vector<QPushButton*>& buttons)
{
    const int row = grid->rowCount();
    grid->addWidget(mutedLabel(title), row, 0, Qt::AlignVCenter);
    grid->setRowMinimumHeight(row, 28);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    grid->addWidget(value, row, 1);
    auto* actions = new QHBoxLayout;
    for (QPushButton* button : buttons)
        actions->addWidget(button);
    actions->addStretch(1);
    grid->addLayout(actions, row, 2);
}

QWidget* HealthPage::makeFacts()
{
    auto* ground = new QWidget;
    ground->setMaximumWidth(960);
    auto* grid = new QGridLayout(ground);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    m_check->setObjectName(u"checkNow"_s);
    QPushButton* choose = quietButton(tr("Choose a folder …"));
    addFact(grid, tr("File"), m_file);
    addFact(grid, tr("Last full check"), m_checkedAt, {m_check});
    addFact(grid, tr("Last checked backup"), m_newest);
    addFact(grid, tr("Second place"), m_second, {choose, m_noSecondPlace});
    connect(choose, &QPushButton::clicked, this, &HealthPage::chooseSecondPlace);
    connect(m_noSecondPlace, &QPushButton::clicked, this, [this] { m_care.setSecondPlace({}); });
    return ground;
}

QWidget* HealthPage::makeReport()
{
    auto* ground = new QWidget;
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (const auto& [strip, button] : {std::pair{m_warning, m_acceptShrinkage}, {m_good, nullptr}, {m_bad, m_rescue}, {m_advice, m_openOrders}}) {
        column->addWidget(strip);
        strip->hide();
        if (auto* grid = button ? qobject_cast<QGridLayout*>(strip->layout()) : nullptr)
            grid->addWidget(button, 0, 2, 2, 1, Qt::AlignVCenter);
    }
    for (QLabel* text : {m_warningText, m_goodText, m_badText, m_adviceText})
        text->setProperty("textSize", QVariant());
    connect(m_acceptShrinkage, &QPushButton::clicked, this, [this] { m_care.acceptShrinkage(); });
    connect(m_rescue, &QPushButton::clicked, this, &HealthPage::rescueWanted);
    m_openOrders->setObjectName(u"openAdvised"_s);
    connect(m_openOrders, &QPushButton::clicked, this, [this] { emit ordersWanted(m_advisedOrders, tr("to be looked at")); });
    return ground;
}

ListExport* HealthPage::listExport() const
{
    return focusWidget() == m_bin ? m_binExport : m_backupExport;
}

QHBoxLayout* HealthPage::listHead(const QString& title, ListExport* save)
{
    auto* row = new QHBoxLayout;
    row->addWidget(plainLabel(title, TextSize::Section));
    row->addStretch(1);
    row->addWidget(save->button());
    return row;
}

QWidget* HealthPage::makeBackups()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(8);
    column->addLayout(listHead(tr("Backups"), m_backupExport));
    m_backups->setAccessibleName(tr("Backups"));
    m_backups->setSelectionMode(QAbstractItemView::SingleSelection);
    m_backups->setModel(m_backupTable.get());
    m_backups->setSpareColumns({tables::BackupTable::Size, tables::BackupTable::Customers, tables::BackupTable::Money});
    column->addWidget(stacked(m_backupsOrEmpty, m_backups,
                          new EmptyState(u"copy"_s, tr("No backup yet"),
                              tr("A checked copy of the shop is made every half hour of work, before every import and at closing."))),
        1);
    column->addWidget(m_backupExport);
    m_erased->hide();
    column->addWidget(m_erased);
    auto* row = new QHBoxLayout;
    m_aside->setObjectName(u"setAside"_s);
    row->addWidget(m_aside);
    row->addStretch(1);
    row->addWidget(m_verify);
    m_restore->setObjectName(u"restore"_s);
    row->addWidget(m_restore);
    column->addLayout(row);
    connect(m_aside, &QPushButton::clicked, this, [this] { m_listOrOther->setCurrentWidget(m_asidePanel); });
    connect(m_backups->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HealthPage::showButtons);
    connect(m_restore, &QPushButton::clicked, this, &HealthPage::askRestore);
    connect(m_verify, &QPushButton::clicked, this, &HealthPage::verifyChosen);
    return side;
}

QWidget* HealthPage::makeBin()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(listHead(tr("Bin"), m_binExport));
    m_bin->setAccessibleName(tr("Bin"));
    m_bin->setSelectionMode(QAbstractItemView::SingleSelection);
    m_bin->setModel(m_binTable.get());
    m_bin->setSpareColumns({tables::BinTable::Goes});
    column->addWidget(stacked(m_binOrEmpty, m_bin,
                          new EmptyState(u"trash-2"_s, tr("The bin is empty"),
                              tr("What you delete lies here for 30 days and can be put back."))),
        1);
    column->addWidget(m_binExport);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    m_putBack->setObjectName(u"putBack"_s);
    m_putBack->setIcon(icon(u"undo-2"_s));
    row->addWidget(m_putBack);
    column->addLayout(row);
    connect(m_bin->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HealthPage::showButtons);
    connect(m_putBack, &QPushButton::clicked, this, &HealthPage::putBack);
    return side;
}

void HealthPage::reload(Changes)
{
    showFacts();
    showLists();
    showSetAside();
    showButtons();
}

void HealthPage::askRestore()
{
    const BackupEntry backup = m_backupTable->backupAt(m_backups->currentIndex().row());
    if (backup.path.isEmpty())
        return;
    m_restorePanel->begin(backup);
    m_listOrOther->setCurrentIndex(1);
    m_care.compare(
        backup.path,
        [page = QPointer(this), backup](const std::vector<RestoreDifference>& found) {
            if (page)
                page->m_restorePanel->show(backup, found);
        },
        [page = QPointer(this)] {
            if (page)
                page->m_listOrOther->setCurrentIndex(0);
        });
}

void HealthPage::verifyChosen()
{
    const BackupEntry backup = m_backupTable->backupAt(m_backups->currentIndex().row());
    m_care.verify(backup.path, [page = QPointer(this)](const HealthResult& result) {
        if (!page)
            return;
        page->showReport(result, tr("This backup is as it was made: every page, every number."));
        page->m_rescue->hide();
    });
}

void HealthPage::deleteSetAsideFile(const QString& path)
{
    attempt(m_context.messages, [&] {
        deleteSetAside(m_context.shop, path);
        m_context.messages.say(tr("The file is deleted for good."));
    });
    attempt(m_context.messages, [this] { reload(Change::Everything); });
}

void HealthPage::chooseSecondPlace()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Second place for backups"), m_care.facts().secondPlace);
    if (!folder.isEmpty())
        m_care.setSecondPlace(folder);
}

void HealthPage::putBack()
{
    const ActionId action = m_binTable->idAt(m_bin->currentIndex().row());
    attempt(m_context.messages, [&] {
        Bin(m_context.shop).putBack(action);
        m_context.messages.say(tr("It is back in its place."));
    });
    attempt(m_context.messages, [this] { reload(Change::Everything); });
}

} // namespace kokarda::screens

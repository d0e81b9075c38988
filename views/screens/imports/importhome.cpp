// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/screens/imports/importhome.h"

#include "models/services/imports/importdesk.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "views/screens/shared/attempt.h"
#include "views/screens/shared/banner.h"
#include "views/screens/shared/style.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kokarda::screens {

ImportHome::ImportHome(const PageContext& context, ImportInbox& inbox, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_inbox(inbox)
{
    setWidgetResizable(true);
}

void ImportHome::reload()
{
    auto* ground = new QWidget;
    auto* outer = new QVBoxLayout(ground);
    outer->setContentsMargins(24, 20, 24, 24);
    auto* narrow = new QWidget;
    narrow->setMaximumWidth(860);
    outer->addWidget(narrow);
    outer->addStretch(1);
    m_column = new QVBoxLayout(narrow);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(plainLabel(tr("Imports"), TextSize::PageTitle));
    head->addStretch(1);
    connect(addAction(head, primaryButton(tr("Choose a file …")), u"chooseFile"_s), &QPushButton::clicked, this, &ImportHome::choiceWanted);
    m_column->addLayout(head);
    QLabel* how = wrappedLabel(tr("Drop the export file of your shop platform on this window, or choose it. You see what will happen before anything is stored, and every import can be taken back."));
    setInk(how, Ink::Muted);
    m_column->addWidget(how);
    attempt(m_context.messages, [this] {
        addFolder();
        addTrusted();
        addBatches();
    });
    setWidget(ground);
}

QHBoxLayout* ImportHome::addSection(const QString& title)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 16, 0, 0);
    row->addWidget(plainLabel(title, TextSize::Section));
    row->addStretch(1);
    m_column->addLayout(row);
    return row;
}

QPushButton* ImportHome::addAction(QHBoxLayout* row, QPushButton* button, const QString& name)
{
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

void ImportHome::addFolder()
{
    addSection(tr("Watched folder"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const QString folder = m_inbox.folder();
    row->addWidget(folder.isEmpty() ? wrappedLabel(tr("Choose the folder where your platform’s exports are saved: new files appear here by themselves."))
                                    : wrappedLabel(folder), 1);
    connect(addAction(row, plainButton(folder.isEmpty() ? tr("Choose a folder …") : tr("Another folder …")), u"chooseFolder"_s),
        &QPushButton::clicked, this, &ImportHome::chooseFolder, Qt::QueuedConnection);
    if (!folder.isEmpty()) {
        connect(addAction(row, quietButton(tr("Watch none")), u"watchNone"_s), &QPushButton::clicked, this,
            [this] {
                attempt(m_context.messages, [this] { m_inbox.setFolder({}); });
                reload();
            }, Qt::QueuedConnection);
    }
    m_column->addLayout(row);
    if (folder.isEmpty())
        return;
    for (const InboxFile& file : m_inbox.files())
        addFile(file);
    if (m_inbox.files().empty())
        m_column->addWidget(mutedLabel(tr("No new file. Nothing is imported without a click.")));
}

void ImportHome::addFile(const InboxFile& file)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(plainLabel(QFileInfo(file.path).fileName()));
    row->addWidget(mutedLabel(m_context.locale.formattedDataSize(file.size)));
    row->addWidget(mutedLabel(m_context.locale.toString(file.changedAt, QLocale::ShortFormat)));
    row->addStretch(1);
    connect(addAction(row, plainButton(tr("Look at it")), u"lookAt"_s), &QPushButton::clicked, this,
        [this, path = file.path] { emit fileWanted(path); }, Qt::QueuedConnection);
    connect(addAction(row, quietButton(tr("Not this one")), u"dismiss"_s), &QPushButton::clicked, this,
        [this, path = file.path] { attempt(m_context.messages, [&] { m_inbox.settle(path); }); }, Qt::QueuedConnection);
    m_column->addLayout(row);
}

void ImportHome::addTrusted()
{
    const std::vector<TrustedColumns> trusted = m_context.shop.imports().trusted();
    if (trusted.empty())
        return;
    addSection(tr("Imported by themselves"));
    m_column->addWidget(mutedLabel(tr("New files in the folder with these columns are taken without a click.")));
    for (const TrustedColumns& columns : trusted) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(plainLabel(columns.title));
        row->addStretch(1);
        connect(addAction(row, quietButton(tr("Ask me again")), u"distrust"_s), &QPushButton::clicked, this,
            [this, signature = columns.signature] {
                attempt(m_context.messages, [&] { m_context.shop.imports().distrust(signature); });
                reload();
            }, Qt::QueuedConnection);
        m_column->addLayout(row);
    }
}

void ImportHome::addBatches()
{
    QHBoxLayout* head = addSection(tr("Imports so far"));
    const std::vector<ImportBatch> batches = m_context.shop.imports().batches();
    if (!batches.empty())
        connect(addAction(head, quietButton(tr("Save as CSV …")), u"saveImports"_s), &QPushButton::clicked, this, &ImportHome::listWanted);
    constexpr std::size_t shown = 100;
    for (std::size_t i = 0; i < batches.size() && i < shown; ++i)
        addBatch(batches[i]);
    if (batches.empty())
        m_column->addWidget(mutedLabel(tr("None yet.")));
    if (batches.size() > shown)
        m_column->addWidget(mutedLabel(tr("and %n older", nullptr, static_cast<int>(batches.size() - shown))));
}

void ImportHome::addBatch(const ImportBatch& batch)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(plainLabel(batch.fileName));
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(batch.at.msUtc, m_context.shop.settings().zone());
    QStringList facts{m_context.locale.toString(at, QLocale::ShortFormat)};
    if (!batch.actor.isEmpty())
        facts += batch.actor;
    if (batch.ordersNew + batch.ordersChanged + batch.ordersSame > 0)
        facts += tr("orders: %1 new, %2 changed, %3 the same")
                     .arg(m_context.locale.toString(batch.ordersNew), m_context.locale.toString(batch.ordersChanged),
                         m_context.locale.toString(batch.ordersSame));
    else if (batch.lines > 0)
        facts += tr("%n entries", nullptr, batch.lines);
    if (batch.rejected > 0)
        facts += tr("%n row(s) not imported", nullptr, batch.rejected);
    words->addWidget(mutedLabel(facts.join(u"  ·  "_s)));
    row->addLayout(words, 1);
    if (batch.undoneAt)
        row->addWidget(mutedLabel(batch.isPartlyUndone ? tr("taken back in part") : tr("taken back")));
    if (!batch.undoneAt || batch.isPartlyUndone) {
        connect(addAction(row, plainButton(tr("Take back …")), u"takeBack"_s), &QPushButton::clicked, this,
            [this, id = batch.id] { askUndo(id); }, Qt::QueuedConnection);
    }
    m_column->addLayout(row);
    if (m_asked == batch.id)
        addQuestion(batch);
}

void ImportHome::addQuestion(const ImportBatch& batch)
{
    QLabel* text = nullptr;
    m_column->addWidget(banner(u"warn"_s, u"undo-2"_s, tr("Take back everything that “%1” brought?").arg(batch.fileName), &text));
    constexpr int shown = 12;
    QStringList names = m_staying.mid(0, shown);
    if (m_staying.size() > shown)
        names += tr("and %n more", nullptr, static_cast<int>(m_staying.size()) - shown);
    text->setText(m_staying.isEmpty() ? tr("Nothing of it was edited or used since.")
                                      : tr("Edited or used since, and therefore left as it is: %1.").arg(names.join(u", "_s)));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    connect(addAction(row, quietButton(tr("Leave everything")), u"leaveAll"_s), &QPushButton::clicked, this, [this] {
        m_asked = {};
        reload();
    }, Qt::QueuedConnection);
    connect(addAction(row, primaryButton(m_staying.isEmpty() ? tr("Take it back") : tr("Take back the rest")), u"takeBackNow"_s),
        &QPushButton::clicked, this, [this, id = batch.id] { emit undoWanted(id); }, Qt::QueuedConnection);
    m_column->addLayout(row);
}

void ImportHome::chooseFolder()
{
    const QString start = m_inbox.folder().isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
        : m_inbox.folder();
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder to watch"), start);
    if (!folder.isEmpty())
        attempt(m_context.messages, [&] { m_inbox.setFolder(folder); });
    reload();
}

void ImportHome::askUndo(ImportBatchId batch)
{
    m_asked = {};
    attempt(m_context.messages, [&] {
        m_staying = m_context.shop.imports().wouldStay(batch);
        m_asked = batch;
    });
    reload();
}

void ImportHome::undo(ImportBatchId batch)
{
    m_asked = {};
    attempt(m_context.messages, [&] {
        const ImportUndone undone = m_context.shop.imports().undo(batch);
        const QString rows = tr("%n row(s) taken back.", nullptr, undone.rows);
        m_context.messages.say(undone.kept.isEmpty()
                ? rows
                : rows + u' ' + tr("%n thing(s) edited since stay.", nullptr, static_cast<int>(undone.kept.size())));
    });
    reload();
}

} // namespace kokarda::screens

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/importinbox.h"

#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/values/problem.h"

#include <QDir>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

const QString folderKey = u"import.folder"_s;
const QString settledKey = u"import.settled"_s;

/// More than a folder holds in years; older marks are forgotten.
constexpr qsizetype mostSettled = 2000;

} // namespace

ImportInbox::ImportInbox(Shop& shop, QObject* parent)
    : QObject(parent)
    , m_shop(shop)
    , m_folder(folderOf(shop))
    , m_settled(shop.settings().value(settledKey).split(u'\n', Qt::SkipEmptyParts))
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ImportInbox::rescan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ImportInbox::rescan);
    // Undo may have put another folder back.
    connect(&shop, &Shop::changed, this, [this](Changes changes) {
        if (!changes.testFlag(Change::Settings) || m_folder == folderOf(m_shop))
            return;
        m_folder = folderOf(m_shop);
        watch();
    });
    watch();
}

QString ImportInbox::folderOf(Shop& shop)
{
    return shop.settings().value(folderKey);
}

void ImportInbox::setFolder(const QString& folder)
{
    if (!folder.isEmpty() && !QDir(folder).exists())
        throw RuleError(tr("There is no folder “%1”. Choose one that exists.").arg(folder));
    m_folder = folder;
    m_shop.settings().decide({u"settings.folder"_s, tr("Watched folder of imports")}, folderKey, folder);
    watch();
}

void ImportInbox::watch()
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    if (!m_folder.isEmpty() && QDir(m_folder).exists())
        m_watcher.addPath(m_folder);
    rescan();
}

QString ImportInbox::markOf(const InboxFile& file)
{
    return QStringList{QFileInfo(file.path).fileName(), QString::number(file.size),
        QString::number(file.changedAt.toMSecsSinceEpoch())}.join(u'\t');
}

void ImportInbox::rescan()
{
    std::vector<InboxFile> found;
    bool isBusy = false;
    const QStringList patterns{u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.json"_s};
    const QFileInfoList entries = m_folder.isEmpty()
        ? QFileInfoList()
        : QDir(m_folder).entryInfoList(patterns, QDir::Files | QDir::Readable, QDir::Time);
    for (const QFileInfo& entry : entries) {
        const InboxFile file{entry.absoluteFilePath(), entry.size(), entry.lastModified()};
        // Our own list of rejected rows is to be mended first; it comes in when a person drops it.
        const bool isOurs = entry.completeBaseName().endsWith(".rejected"_L1);
        if (isOurs || m_settled.contains(markOf(file)))
            continue;
        if (file.changedAt.msecsTo(QDateTime::currentDateTime()) < quietTime)
            isBusy = true;
        else if (file.size > 0)
            found.push_back(file);
    }
    if (isBusy)
        m_later.start(quietTime);
    if (found == m_files)
        return;
    m_files = std::move(found);
    emit filesChanged();
}

void ImportInbox::settle(const QString& path)
{
    const QString wanted = QFileInfo(path).absoluteFilePath();
    const auto file = std::ranges::find(m_files, wanted, &InboxFile::path);
    if (file == m_files.end())
        return;
    m_settled.append(markOf(*file));
    if (m_settled.size() > mostSettled)
        m_settled = m_settled.last(mostSettled);
    m_shop.settings().note({u"fact.inbox"_s, tr("File in the watched folder dealt with")}, settledKey, m_settled.join(u'\n'));
    m_files.erase(file);
    emit filesChanged();
}

} // namespace kokarda

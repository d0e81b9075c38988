// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <vector>

namespace kokarda {

class Shop;

/// A file that lies in the watched folder and has not been dealt with.
struct InboxFile
{
    QString path;
    qint64 size = 0;
    QDateTime changedAt;

    bool operator==(const InboxFile&) const = default;
};

/// The folder that a shop's platforms save their exports to. New files appear here with their names; nothing is read or
/// imported by itself: a person opens one, looks at its preview, imports or dismisses it. A file that has been dealt
/// with comes back only when it changes.
class ImportInbox : public QObject
{
    Q_OBJECT

public:
    explicit ImportInbox(Shop& shop, QObject* parent = nullptr);

    /// The watched folder; empty for none. Kept with the shop.
    QString folder() const { return m_folder; }
    /// The same of a shop whose inbox is not made yet.
    static QString folderOf(Shop& shop);
    /// Throws RuleError for a folder that does not exist; an empty path ends the watching.
    void setFolder(const QString& folder);

    /// Files to look at, newest first. A file that is still being written waits until it has been quiet for a moment.
    const std::vector<InboxFile>& files() const { return m_files; }
    /// The file was imported or is not wanted: it leaves the list.
    void settle(const QString& path);
    /// Looks at the folder now.
    void rescan();

    /// How long a file must not have changed before it is shown, in milliseconds.
    static constexpr int quietTime = 2000;

signals:
    void filesChanged();

private:
    static QString markOf(const InboxFile& file);
    void watch();

    Shop& m_shop;
    QString m_folder;
    QStringList m_settled; ///< name, size and time of files that were dealt with
    std::vector<InboxFile> m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_later; ///< looks again once files are quiet
};

} // namespace kokarda

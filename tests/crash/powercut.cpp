// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/powercut.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <cstring>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace kokarda::test {

namespace {

constexpr qsizetype sector = 512;

/// A file as the disk knows it, and what has been asked for since it was last synced.
struct Disk
{
    QByteArray durable;
    std::vector<Recorded> pending;
};

struct NameChange
{
    QString name;
    int file = -1; ///< -1: the name goes
    QString alsoGone; ///< the old name of a rename, in the same step
};

void writeInto(QByteArray& content, qint64 offset, const QByteArray& bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(QByteArray(offset + bytes.size() - content.size(), '\0'));
    std::memcpy(content.data() + offset, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void apply(QByteArray& content, const Recorded& call)
{
    if (call.kind == 'W')
        writeInto(content, call.second, call.a);
    else if (call.second < content.size())
        content.truncate(call.second);
    else
        content.append(QByteArray(call.second - content.size(), '\0'));
}

void tear(QByteArray& content, const Recorded& call, std::mt19937& random)
{
    for (qsizetype from = 0; from < call.a.size();) {
        const qsizetype step = sector - (call.second + from) % sector;
        const QByteArray piece = call.a.mid(from, step);
        if (random() % 2)
            writeInto(content, call.second + from, piece);
        from += piece.size();
    }
}

/// The files and names of one folder tree while a recording is played.
class Replay
{
public:
    Replay(const Snapshot& before, QString root)
        : m_root(std::move(root))
    {
        for (const auto& [name, bytes] : before) {
            m_names[name] = m_durableNames[name] = static_cast<int>(m_files.size());
            m_files.push_back({bytes, {}});
        }
    }

    void play(const Recorded& call)
    {
        switch (call.kind) {
        case 'O':
            open(call);
            break;
        case 'D':
            m_folders.insert_or_assign(call.first, true);
            break;
        case 'C':
            m_open.erase(call.first);
            m_folders.erase(call.first);
            break;
        case 'W':
        case 'T':
            if (const auto file = m_open.find(call.first); file != m_open.end())
                m_files[static_cast<std::size_t>(file->second)].pending.push_back(call);
            break;
        case 'S':
            sync(call.first);
            break;
        case 'U':
            m_names.erase(nameOf(call.a));
            m_pendingNames.push_back({nameOf(call.a), -1, {}});
            break;
        case 'R':
            rename(nameOf(call.a), nameOf(call.b));
            break;
        default:
            break;
        }
    }

    Snapshot cut(std::mt19937& random)
    {
        const std::size_t kept = random() % (m_pendingNames.size() + 1);
        for (std::size_t i = 0; i < kept; ++i)
            happen(m_pendingNames[i]);
        Snapshot left;
        for (const auto& [name, file] : m_durableNames)
            left[name] = contentAfterCut(m_files[static_cast<std::size_t>(file)], random);
        return left;
    }

private:
    QString nameOf(const QByteArray& path) const { return QString::fromUtf8(path).mid(m_root.size() + 1); }

    void open(const Recorded& call)
    {
        const QString name = nameOf(call.a);
        auto known = m_names.find(name);
        if (known == m_names.end()) {
            known = m_names.emplace(name, static_cast<int>(m_files.size())).first;
            m_files.emplace_back();
            m_pendingNames.push_back({name, known->second, {}});
        }
        m_open[call.first] = known->second;
        if (call.second == 2)
            m_files[static_cast<std::size_t>(known->second)].pending.push_back({'T', 0, 0, {}, {}});
    }

    void sync(qint64 descriptor)
    {
        if (m_folders.count(descriptor)) {
            for (const NameChange& change : m_pendingNames)
                happen(change);
            m_pendingNames.clear();
        } else if (const auto open = m_open.find(descriptor); open != m_open.end()) {
            Disk& file = m_files[static_cast<std::size_t>(open->second)];
            for (const Recorded& call : file.pending)
                apply(file.durable, call);
            file.pending.clear();
        }
    }

    void rename(const QString& from, const QString& to)
    {
        const auto file = m_names.find(from);
        if (file == m_names.end())
            return;
        m_pendingNames.push_back({to, file->second, from});
        m_names[to] = file->second;
        m_names.erase(from);
    }

    void happen(const NameChange& change)
    {
        if (!change.alsoGone.isEmpty())
            m_durableNames.erase(change.alsoGone);
        if (change.file < 0)
            m_durableNames.erase(change.name);
        else
            m_durableNames[change.name] = change.file;
    }

    static QByteArray contentAfterCut(const Disk& file, std::mt19937& random)
    {
        QByteArray content = file.durable;
        for (const Recorded& call : file.pending) {
            const unsigned fate = random() % 5;
            if (fate < 2)
                apply(content, call);
            else if (fate == 2 && call.kind == 'W')
                tear(content, call, random);
        }
        return content;
    }

    QString m_root;
    std::vector<Disk> m_files;
    std::map<QString, int> m_names;
    std::map<QString, int> m_durableNames;
    std::vector<NameChange> m_pendingNames;
    std::map<qint64, int> m_open;
    std::map<qint64, bool> m_folders;
};

} // namespace

std::vector<Recorded> readRecording(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("there is no recording");
    const QByteArray bytes = file.readAll();
    std::vector<Recorded> calls;
    qsizetype at = 0;
    const auto number = [&] {
        qint64 value = 0;
        std::memcpy(&value, bytes.constData() + at, sizeof(value));
        at += qsizetype(sizeof(value));
        return value;
    };
    const auto text = [&] {
        const qint64 size = number();
        at += size;
        return bytes.mid(at - size, size);
    };
    while (at < bytes.size()) {
        Recorded call;
        call.kind = bytes[at++];
        call.first = number();
        call.second = number();
        call.a = text();
        call.b = text();
        calls.push_back(call);
    }
    return calls;
}

Snapshot snapshotOf(const QString& folder)
{
    Snapshot files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            files[QDir(folder).relativeFilePath(file.fileName())] = file.readAll();
    }
    return files;
}

void restoreSnapshot(const Snapshot& files, const QString& folder)
{
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    for (const auto& [name, bytes] : files) {
        const QString path = folder + u'/' + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            throw std::runtime_error("no room for the test");
    }
}

Snapshot cutPower(const Snapshot& before, const std::vector<Recorded>& recording, std::size_t calls, const QString& root,
    std::mt19937& random)
{
    Replay replay(before, root);
    for (std::size_t i = 0; i < calls; ++i)
        replay.play(recording[i]);
    return replay.cut(random);
}

int acknowledged(const std::vector<Recorded>& recording, std::size_t calls)
{
    int last = 0;
    for (std::size_t i = 0; i < calls; ++i) {
        if (recording[i].kind == 'A' && recording[i].a.startsWith("ACK "))
            last = recording[i].a.mid(4).trimmed().toInt();
    }
    return last;
}

} // namespace kokarda::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <memory>

namespace kokarda::test {

/// A folder that goes at the end of the test, with a shop in it where one is asked for.
class TempShop
{
public:
    TempShop() { storage::Database::create(path()); }

    QString path() const { return file(QStringLiteral("shop.kokarda")); }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }

    storage::Database& open()
    {
        m_db.reset();
        m_db = std::make_unique<storage::Database>(path());
        return *m_db;
    }
    storage::Database& db() { return m_db ? *m_db : open(); }
    void close() { m_db.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_db;
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write a test file");
}

/// Makes a shop file as a release has left it, from its script (tests/models/storage/released).
void buildReleased(const QString& path, const QByteArray& script);

/// Every row of every business table as text, in a fixed order.
QByteArray dump(const storage::Database& db);

/// A small shop in raw rows: channel 1, two products, a gift; returns nothing, ids are 1, 2 …
void furnish(storage::Database& db);

/// One order with a line, as an import would write them. Returns its id.
qint64 addOrder(storage::Database& db, const QString& number, qint64 total = 4990);

inline storage::ActionText action(const QString& title)
{
    return {QStringLiteral("test"), title, true};
}

} // namespace kokarda::test

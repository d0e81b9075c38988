// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backups/backup.h"
#include "tests/models/storage/tempshop.h"

#include <map>
#include <random>
#include <set>
#include <string>

namespace kokarda::test {

inline constexpr Instant noon{1'772'000'000'000};
inline constexpr int pageSize = 4096;

/// Rows of all tables that hold the shop's facts.
qint64 rowsIn(const storage::Database& db);

/// Every row of the shop's facts as text, without the two columns in which a recovery says what it has done.
std::set<QByteArray> rowSet(const storage::Database& db);

/// A shop with some history, a backup from a little earlier, and the bytes of both.
class WorkedShop
{
public:
    /// `more` is SQL that is run before the backup.
    explicit WorkedShop(const char* more = nullptr);

    /// Puts these bytes in the place of the closed shop and clears away what an earlier recovery left.
    void damage(const QByteArray& bytesNow);

    TempShop shop;
    QString backups = storage::backupFolderOf(shop.path());
    QByteArray bytes;
    qint64 rows = 0;
    std::set<QByteArray> content;
    std::map<int, std::string> pages; ///< what each holds, by the name of its table or index

private:
    void sell(int from, int to);
};

/// The bytes of a file with one page (the first is 0) replaced.
QByteArray withPage(QByteArray bytes, int page, const QByteArray& content);

QByteArray garbage(std::mt19937& random, qsizetype size);

/// KOKARDA_CRASH=long asks for a release's numbers.
bool isLong();

} // namespace kokarda::test

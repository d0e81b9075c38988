// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/shopmark.h"

#include "models/storage/database.h"
#include "models/storage/opening/openfiles.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

QString shopUuidOf(const Database& db)
{
    Rows rows = db.rows("SELECT value FROM meta WHERE key = 'shop_uuid'");
    return rows.next() ? rows->text(0) : QString();
}

QString shopUuidIn(const QString& path, qint64 upTo)
{
    constexpr qint64 step = qint64(1) << 20;
    constexpr qsizetype longest = 64; // key and value stand side by side in the row's record, within one page
    // In an index of the keys a row's number follows the key, and nothing that looks like this.
    static const QRegularExpression row(u"shop_uuid([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})"_s);
    refuseIfOpenHere(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray seen;
    while (!file.atEnd() && file.pos() < upTo) {
        const QByteArray bytes = file.read(step);
        if (bytes.isEmpty())
            return {};
        seen = seen.last(std::min(seen.size(), longest)) + bytes;
        if (!seen.contains("shop_uuid"))
            continue;
        if (const QRegularExpressionMatch match = row.match(QString::fromLatin1(seen)); match.hasMatch())
            return match.captured(1);
    }
    return {};
}

bool isEmptyShop(const Database& db)
{
    return db.number("SELECT EXISTS (SELECT 1 FROM orders) OR EXISTS (SELECT 1 FROM customer) OR EXISTS (SELECT 1 FROM product) "
                     "OR EXISTS (SELECT 1 FROM gift)")
        == 0;
}

bool isUntouched(const Database& db)
{
    return isEmptyShop(db)
        && db.number("SELECT EXISTS (SELECT 1 FROM action) OR EXISTS (SELECT 1 FROM setting)") == 0;
}

} // namespace kokarda::storage

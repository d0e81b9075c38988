// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/undo/undolog.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>

// The bin: what the recorded images say was deleted.

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

struct Kind
{
    QLatin1String table;
    QLatin1String name; ///< column that the shop calls it by
    const char* sentence;
    bool marks = false; ///< may be marked as deleted instead
};

constexpr std::array kinds{
    Kind{"orders"_L1, "number"_L1, QT_TRANSLATE_NOOP("Bin", "order %1"), true},
    Kind{"customer"_L1, "name"_L1, QT_TRANSLATE_NOOP("Bin", "customer %1"), true},
    Kind{"product"_L1, "title"_L1, QT_TRANSLATE_NOOP("Bin", "product %1"), true},
    Kind{"gift"_L1, "name"_L1, QT_TRANSLATE_NOOP("Bin", "gift %1"), true},
    Kind{"gift_rule"_L1, "comment"_L1, QT_TRANSLATE_NOOP("Bin", "gift rule %1"), false},
    Kind{"given_gift"_L1, "gift_name"_L1, QT_TRANSLATE_NOOP("Bin", "given gift %1"), false},
    Kind{"note"_L1, "text"_L1, QT_TRANSLATE_NOOP("Bin", "note “%1”"), false},
    Kind{"note_template"_L1, "key"_L1, QT_TRANSLATE_NOOP("Bin", "note text %1"), true},
    Kind{"review"_L1, "author"_L1, QT_TRANSLATE_NOOP("Bin", "review by %1"), true},
    Kind{"category"_L1, "name"_L1, QT_TRANSLATE_NOOP("Bin", "category %1"), false},
    Kind{"channel"_L1, "name"_L1, QT_TRANSLATE_NOOP("Bin", "channel %1"), false},
    Kind{"experiment"_L1, "name"_L1, QT_TRANSLATE_NOOP("Bin", "measurement %1"), false},
    Kind{"case_file"_L1, "number"_L1, QT_TRANSLATE_NOOP("Bin", "case %1"), false},
};

const Kind* kindOf(const QString& table)
{
    for (const Kind& kind : kinds) {
        if (table == kind.table)
            return &kind;
    }
    return nullptr;
}

QString labelFrom(const Kind& kind, const QByteArray& image, qint64 row)
{
    constexpr qsizetype longest = 40;
    QString name = QJsonDocument::fromJson(image).object()[kind.name].toString().simplified();
    if (name.size() > longest)
        name = name.left(longest - 1) + u'…';
    if (name.isEmpty())
        name = QString::number(row);
    return QCoreApplication::translate("Bin", kind.sentence).arg(name);
}

/// Still gone: not there, or still marked as deleted. A row that its action wrote anew was only replaced.
bool isGone(const Database& db, const Kind& kind, qint64 row)
{
    const QByteArray sql = "SELECT count(*) FROM " + QByteArray(kind.table.data(), kind.table.size()) + " WHERE id = ?"
        + (kind.marks ? QByteArray(" AND deleted_at IS NULL") : QByteArray());
    return db.number(std::string_view(sql), row) == 0;
}

// An image after the deletion is none, or one that is marked as deleted where the one before was not.
constexpr std::string_view deletionSql = R"(SELECT a.id, a.title, a.at, c.table_name, c.row_id, c.before FROM change c
    JOIN action a ON a.id = c.action_id WHERE a.at >= ? AND a.undoable = 1 AND a.undone_at IS NULL AND c.before IS NOT NULL
    AND (c.after IS NULL OR (json_extract(c.after, '$.deleted_at') IS NOT NULL
    AND json_extract(c.before, '$.deleted_at') IS NULL)) ORDER BY a.id DESC, c.id)";

/// Rows of one kind that were marked as deleted long ago and by nothing newer. `what` is what is asked of them.
QByteArray oldMarked(const Kind& kind, const QByteArray& what)
{
    const QByteArray table(kind.table.data(), kind.table.size());
    return "SELECT " + what + " FROM " + table + " WHERE deleted_at < ?1 AND NOT EXISTS (SELECT 1 FROM change WHERE table_name = '"
        + table + "' AND row_id = " + table + ".id AND action_id > ?2)";
}

/// Rows marked as deleted go one by one: what something else still needs stays.
int dropMarked(Database& db, const Kind& kind, const UndoLog::Old& limit)
{
    const QByteArray table(kind.table.data(), kind.table.size());
    std::vector<qint64> old;
    {
        const QByteArray sql = oldMarked(kind, "id");
        Rows rows = db.rows(std::string_view(sql), limit.before, limit.upTo);
        while (rows.next())
            old.push_back(rows->integer(0));
    }
    const QByteArray remove = "DELETE FROM " + table + " WHERE id = ?";
    int dropped = 0;
    for (const qint64 row : old) {
        try {
            dropped += db.exec(std::string_view(remove), row);
        } catch (const DbError& error) {
            if (error.kind() != DbError::Kind::Constraint)
                throw;
        }
    }
    return dropped;
}

} // namespace

std::vector<DeletedThing> UndoLog::deletions(Instant since) const
{
    std::vector<DeletedThing> found;
    {
        Rows rows = m_db.rows(deletionSql, since);
        while (rows.next()) {
            if (const Kind* kind = kindOf(rows->text(3)))
                found.push_back({rows->id<ActionId>(0), rows->text(1), Instant{rows->integer(2)}, rows->text(3),
                    rows->integer(4), labelFrom(*kind, rows->text(5).toUtf8(), rows->integer(4))});
        }
    }
    std::erase_if(found, [&](const DeletedThing& thing) { return !isGone(m_db, *kindOf(thing.table), thing.row); });
    return found;
}

bool UndoLog::holdsDeletions(const Old& old) const
{
    // To ask is cheap; every start of the program does.
    if (m_db.number("SELECT EXISTS (SELECT 1 FROM change CROSS JOIN action a ON a.id = action_id WHERE before IS NOT NULL "
                    "AND after IS NULL AND a.at < ? AND a.id <= ? AND a.undone_at IS NULL)", old.before, old.upTo) != 0)
        return true;
    return std::ranges::any_of(kinds, [&](const Kind& kind) {
        const QByteArray sql = "SELECT EXISTS (" + oldMarked(kind, "1") + ")";
        return kind.marks && m_db.number(std::string_view(sql), old.before, old.upTo) != 0;
    });
}

int UndoLog::forgetDeletions(const Old& old)
{
    if (!holdsDeletions(old))
        return 0;
    return m_db.inTransaction([&] {
        // An action without its images can no longer be taken back.
        m_db.exec("UPDATE action SET undoable = 0 WHERE at < ?1 AND id <= ?2 AND undone_at IS NULL AND EXISTS (SELECT 1 "
                  "FROM change WHERE action_id = action.id AND before IS NOT NULL AND after IS NULL)", old.before, old.upTo);
        int dropped = m_db.exec("DELETE FROM change WHERE before IS NOT NULL AND after IS NULL AND action_id IN "
                                "(SELECT id FROM action WHERE at < ? AND id <= ? AND undone_at IS NULL)", old.before, old.upTo);
        for (const Kind& kind : kinds) {
            if (kind.marks)
                dropped += dropMarked(m_db, kind, old);
        }
        return dropped;
    });
}

} // namespace kokarda::storage

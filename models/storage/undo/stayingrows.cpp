// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undo/stayingrows.h"

#include "models/storage/database.h"
#include "models/storage/undo/rowimages.h"

#include <QCoreApplication>
#include <array>

namespace kokarda::storage {

namespace {

struct Naming
{
    std::string_view table;
    std::string_view sql; ///< name of one row
    const char* sentence;
};

constexpr std::array namings{
    Naming{"orders", "SELECT number FROM orders WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "order %1")},
    Naming{"customer", "SELECT name FROM customer WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "customer %1")},
    Naming{"product", "SELECT title FROM product WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "product %1")},
    Naming{"gift", "SELECT name FROM gift WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "gift %1")},
    Naming{"category", "SELECT name FROM category WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "category %1")},
    Naming{"channel", "SELECT name FROM channel WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "channel %1")},
    Naming{"review", "SELECT author FROM review WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "review by %1")},
    Naming{"case_file", "SELECT number FROM case_file WHERE id = ?", QT_TRANSLATE_NOOP("UndoLog", "case %1")},
};

const Naming* namingOf(const QByteArray& table)
{
    for (const Naming& naming : namings) {
        if (std::string_view(table) == naming.table)
            return &naming;
    }
    return nullptr;
}

/// Rows of the action (`least`: 1 for those alone that stayed at an undo before, else 0), and which of them stay, as temporary tables: an import may have half a million rows.
void collectRows(Database& db, ActionId action, int least)
{
    db.exec("CREATE TEMP TABLE IF NOT EXISTS undo_mine "
            "(table_name TEXT, row_id INTEGER, inserted INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID");
    db.exec("CREATE TEMP TABLE IF NOT EXISTS undo_stays "
            "(table_name TEXT, row_id INTEGER, PRIMARY KEY (table_name, row_id)) WITHOUT ROWID");
    db.exec("DELETE FROM temp.undo_mine");
    db.exec("DELETE FROM temp.undo_stays");
    db.exec("INSERT INTO temp.undo_mine SELECT table_name, row_id, max(before IS NULL) FROM main.change "
            "WHERE action_id = ? AND kept >= ? GROUP BY table_name, row_id", action, least);
    db.exec("INSERT INTO temp.undo_stays SELECT DISTINCT c.table_name, c.row_id FROM main.change c "
            "WHERE c.action_id = ?1 AND c.kept >= ?2 AND EXISTS (SELECT 1 FROM main.change l JOIN main.action a ON a.id = l.action_id "
            "WHERE l.table_name = c.table_name AND l.row_id = c.row_id AND l.id > c.id AND l.action_id <> ?1 "
            "AND (a.undone_at IS NULL OR l.kept = 1))", action, least);
}

/// Rows that something outside of recorded actions has changed since: the present differs from the last image.
void addAlteredRows(Database& db, ActionId action, int least)
{
    std::vector<std::pair<QByteArray, qint64>> altered;
    const RowImages images(db);
    {
        Rows rows = db.rows("SELECT table_name, row_id, after, max(id) FROM change WHERE action_id = ? AND kept >= ? "
                            "GROUP BY table_name, row_id HAVING before IS NOT NULL AND after IS NOT NULL", action, least);
        while (rows.next()) {
            const QByteArray table = rows->text(0).toUtf8();
            if (!images.matches(table, rows->integer(1), rows->text(2).toUtf8()))
                altered.emplace_back(table, rows->integer(1));
        }
    }
    for (const auto& [table, row] : altered)
        db.exec("INSERT OR IGNORE INTO temp.undo_stays VALUES (?, ?)", std::string_view(table), row);
}

void spread(Database& db, ActionId action, int least, const Reference& reference)
{
    // Names come from the schema, never from data.
    const QByteArray& t = reference.table;
    const QByteArray& c = reference.column;
    const QByteArray& p = reference.parent;
    const QByteArray needed = "INSERT OR IGNORE INTO temp.undo_stays SELECT '" + p + "', t." + c
        + " FROM temp.undo_mine m JOIN main." + t + " t ON t." + c + " = m.row_id WHERE m.table_name = '" + p
        + "' AND m.inserted = 1 AND (NOT EXISTS (SELECT 1 FROM temp.undo_mine o WHERE o.table_name = '" + t
        + "' AND o.row_id = t.id) OR EXISTS (SELECT 1 FROM temp.undo_stays s WHERE s.table_name = '" + t
        + "' AND s.row_id = t.id))";
    db.exec(std::string_view(needed));
    if (!reference.isPart)
        return;
    const QByteArray parts = "INSERT OR IGNORE INTO temp.undo_stays SELECT '" + t + "', t.id FROM temp.undo_stays s JOIN main."
        + t + " t ON t." + c + " = s.row_id JOIN temp.undo_mine m ON m.table_name = '" + t
        + "' AND m.row_id = t.id WHERE s.table_name = '" + p + "'";
    db.exec(std::string_view(parts));
    const QByteArray removedParts = "INSERT OR IGNORE INTO temp.undo_stays SELECT c.table_name, c.row_id "
        "FROM main.change c WHERE c.action_id = ? AND c.kept >= ? AND c.table_name = '" + t + "' AND c.before IS NOT NULL "
        "AND c.after IS NULL AND json_extract(c.before, '$." + c + "') IN "
        "(SELECT row_id FROM temp.undo_stays WHERE table_name = '" + p + "')";
    db.exec(std::string_view(removedParts), action, least);
}

} // namespace

std::optional<Conflict> lastLaterTouch(const Database& db, ActionId action, Rest rest)
{
    Rows rows = db.rows(
        "SELECT c.table_name, c.row_id, a.title FROM change c JOIN change l ON l.table_name = c.table_name "
        "AND l.row_id = c.row_id AND l.id > c.id AND l.action_id <> c.action_id JOIN action a ON a.id = l.action_id "
        "WHERE c.action_id = ? AND c.kept >= ? AND (a.undone_at IS NULL OR l.kept = 1) ORDER BY l.id DESC LIMIT 1", action,
        rest == Rest::Staying ? 1 : 0);
    if (!rows.next())
        return std::nullopt;
    return Conflict{rows->text(0).toUtf8(), rows->integer(1), rows->text(2)};
}

bool hasStayingRows(const Database& db, ActionId action)
{
    return db.number("SELECT EXISTS (SELECT 1 FROM change WHERE action_id = ? AND kept = 1)", action) != 0;
}

std::vector<KeptRow> markStayingRows(Database& db, ActionId action, Rest rest)
{
    const int least = rest == Rest::Staying ? 1 : 0;
    collectRows(db, action, least);
    addAlteredRows(db, action, least);
    const std::vector<Reference> references = referencesIn(db);
    for (qint64 before = -1, now = 0; before != now;) {
        before = now;
        for (const Reference& reference : references)
            spread(db, action, least, reference);
        now = db.number("SELECT count(*) FROM temp.undo_stays");
    }
    db.exec("UPDATE change SET kept = EXISTS (SELECT 1 FROM temp.undo_stays s WHERE s.table_name = change.table_name "
            "AND s.row_id = change.row_id) WHERE action_id = ? AND kept >= ?", action, least);

    std::vector<KeptRow> kept;
    {
        Rows rows = db.rows("SELECT table_name, row_id FROM temp.undo_stays ORDER BY table_name, row_id");
        while (rows.next()) {
            if (namingOf(rows->text(0).toUtf8()))
                kept.push_back({rows->text(0), rows->integer(1), {}});
        }
    }
    for (KeptRow& row : kept)
        row.label = labelOf(db, row.table.toUtf8(), row.row);
    db.exec("DELETE FROM temp.undo_mine");
    db.exec("DELETE FROM temp.undo_stays");
    return kept;
}

QString labelOf(const Database& db, const QByteArray& table, qint64 row)
{
    if (const Naming* naming = namingOf(table)) {
        Rows rows = db.rows(naming->sql, row);
        const QString name = rows.next() ? rows->text(0) : QString::number(row);
        return QCoreApplication::translate("UndoLog", naming->sentence).arg(name);
    }
    return QCoreApplication::translate("UndoLog", "an entry that belongs to it");
}

} // namespace kokarda::storage

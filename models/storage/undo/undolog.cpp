// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undo/undolog.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/undo/redolist.h"
#include "models/storage/undo/rowimages.h"
#include "models/storage/undo/stayingrows.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace kokarda::storage {

namespace {

constexpr std::string_view actionColumns = "SELECT id, at, actor, kind, title, undoable, undone_at FROM action ";

QString say(const char* text)
{
    return QCoreApplication::translate("UndoLog", text);
}

LoggedAction read(const Rows& rows)
{
    return {rows->id<ActionId>(0), Instant{rows->integer(1)}, rows->text(2), rows->text(3), rows->text(4), rows->flag(5),
        rows->optionalInstant(6)};
}

Changes changeOf(const QByteArray& table)
{
    static const std::map<QByteArray, Change> kinds{{"setting", Change::Settings}, {"channel", Change::Settings},
        {"category", Change::Products}, {"category_mapping", Change::Products}, {"product", Change::Products},
        {"customer", Change::Customers}, {"customer_address", Change::Customers},
        {"channel_identity", Change::Customers}, {"consent", Change::Customers}, {"orders", Change::Orders},
        {"order_line", Change::Orders}, {"order_event", Change::Orders}, {"tombstone", Change::Orders},
        {"gift", Change::Gifts}, {"gift_rule", Change::Gifts}, {"gift_rule_choice", Change::Gifts},
        {"given_gift", Change::Gifts}, {"gift_batch", Change::Gifts},
        {"experiment", Change::Gifts}, {"note_template", Change::Notes}, {"note", Change::Notes},
        {"review", Change::Reviews}, {"case_file", Change::Cases}, {"case_line", Change::Cases},
        {"contact", Change::Customers}, {"stamp_spending", Change::Customers}};
    const auto known = kinds.find(table);
    return known == kinds.end() ? Changes(Change::Everything) : Changes(known->second);
}

/// One image of an action.
struct Step
{
    qint64 id = 0;
    QByteArray table;
    qint64 row = 0;
    std::optional<QByteArray> before;
    std::optional<QByteArray> after;
    bool isKept = false; ///< stays at this undo
};

/// The work of one undo or redo, inside its transaction.
class Walk
{
public:
    Walk(Database& db, RowImages& images, const std::vector<Reference>& references, const LoggedAction& action)
        : m_db(db)
        , m_images(images)
        , m_references(references)
        , m_action(action)
    {
    }

    /// What can be taken back, newest first: all of the action, or what an undo before has left.
    std::vector<qint64> open(Rest rest) const
    {
        return rest == Rest::All ? ids("SELECT id FROM change WHERE action_id = ? ORDER BY id DESC")
                                 : ids("SELECT id FROM change WHERE action_id = ? AND kept = 1 ORDER BY id DESC");
    }
    UndoResult back(const std::vector<qint64>& changes)
    {
        for (const qint64 id : changes) {
            if (const Step one = step(id); !one.isKept)
                takeBack(one);
        }
        return m_result;
    }
    UndoResult forth()
    {
        for (const qint64 id : ids("SELECT id FROM change WHERE action_id = ? AND kept = 0 ORDER BY id"))
            bringAgain(step(id));
        return m_result;
    }

private:
    std::vector<qint64> ids(std::string_view sql) const
    {
        std::vector<qint64> found;
        Rows rows = m_db.rows(sql, m_action.id);
        while (rows.next())
            found.push_back(rows->integer(0));
        return found;
    }

    Step step(qint64 id) const
    {
        Rows rows = m_db.rows("SELECT id, table_name, row_id, before, after, kept FROM change WHERE id = ?", id);
        rows.next();
        const auto image = [&](int column) {
            return rows->isNull(column) ? std::nullopt : std::optional(rows->text(column).toUtf8());
        };
        return {rows->integer(0), rows->text(1).toUtf8(), rows->integer(2), image(3), image(4), rows->flag(5)};
    }

    [[noreturn]] void refuse(const Step& step) const
    {
        throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "“%1” cannot be undone or redone now: %2 has been changed since. Nothing was changed."))
                            .arg(m_action.title, labelOf(m_db, step.table, step.row)));
    }

    void expect(const Step& step, const QByteArray& image) const
    {
        if (!m_images.matches(step.table, step.row, image))
            refuse(step);
    }

    /// Rows that would vanish along with this one, or would hang in the air, belong to somebody else by now.
    void refuseWhileReferred(const Step& step) const
    {
        for (const Reference& reference : m_references) {
            if (reference.parent != step.table)
                continue;
            const QByteArray sql
                = "SELECT EXISTS (SELECT 1 FROM " + reference.table + " WHERE " + reference.column + " = ?)";
            if (m_db.number(std::string_view(sql), step.row) != 0)
                throw RuleError(
                    say(QT_TRANSLATE_NOOP("UndoLog", "“%1” cannot be undone or redone now: %2 is in use by something newer. Nothing was changed."))
                        .arg(m_action.title, labelOf(m_db, step.table, step.row)));
        }
    }

    void done(const Step& step)
    {
        m_result.touched |= changeOf(step.table);
        ++m_result.rows;
    }

    void takeBack(const Step& step)
    {
        if (!step.before) {
            const QByteArray now = m_images.read(step.table, step.row);
            if (now.isEmpty())
                refuse(step);
            refuseWhileReferred(step);
            // The inserted row is its own image until now: from here on it is needed for Redo.
            m_db.exec("UPDATE change SET after = ? WHERE id = ?", std::string_view(now), step.id);
            m_images.remove(step.table, step.row);
        } else if (step.after) {
            expect(step, *step.after);
            m_images.update(step.table, step.row, *step.before);
        } else {
            if (m_images.exists(step.table, step.row))
                refuse(step);
            m_images.insert(step.table, *step.before);
        }
        done(step);
    }

    void bringAgain(const Step& step)
    {
        if (!step.before) {
            if (!step.after || m_images.exists(step.table, step.row))
                refuse(step);
            m_images.insert(step.table, *step.after);
            m_db.exec("UPDATE change SET after = NULL WHERE id = ?", step.id);
        } else if (step.after) {
            expect(step, *step.before);
            m_images.update(step.table, step.row, *step.after);
        } else {
            expect(step, *step.before);
            refuseWhileReferred(step);
            m_images.remove(step.table, step.row);
        }
        done(step);
    }

    Database& m_db;
    RowImages& m_images;
    const std::vector<Reference>& m_references;
    const LoggedAction& m_action;
    UndoResult m_result;
};

/// What the file's own rules refuse (a name taken again, for one) is a conflict like any other for the user.
template<class Work>
UndoResult inWords(const LoggedAction& action, Work&& work)
{
    try {
        return work();
    } catch (const DbError& error) {
        if (error.kind() != DbError::Kind::Constraint)
            throw;
        throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "“%1” cannot be undone or redone now: something newer has taken its place. Nothing was changed."))
                            .arg(action.title));
    }
}

void refuseLaterTouch(const Database& db, const LoggedAction& action)
{
    if (const std::optional<Conflict> conflict = lastLaterTouch(db, action.id))
        throw RuleError(
            say(QT_TRANSLATE_NOOP("UndoLog", "“%1” cannot be undone or redone now: %2 was changed later by “%3”. Undo that first."))
                .arg(action.title, labelOf(db, conflict->table, conflict->row), conflict->laterTitle));
}

[[noreturn]] void refuseAsNothingGoes(const Database& db, const LoggedAction& action)
{
    if (const std::optional<Conflict> conflict = lastLaterTouch(db, action.id, Rest::Staying))
        throw RuleError(
            say(QT_TRANSLATE_NOOP("UndoLog", "Nothing of “%1” can be taken back now: all of it was edited or used since, %2 last by “%3”. Take that back first."))
                .arg(action.title, labelOf(db, conflict->table, conflict->row), conflict->laterTitle));
    throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "Nothing of “%1” can be taken back now: all of it was edited or used since.")).arg(action.title));
}

std::optional<LoggedAction> first(Rows rows)
{
    return rows.next() ? std::optional(read(rows)) : std::nullopt;
}

} // namespace

UndoLog::UndoLog(Database& db)
    : m_db(db)
    , m_images(db)
    , m_references(referencesIn(db))
{
}

std::vector<LoggedAction> UndoLog::actions(int limit, ActionId before) const
{
    static const std::string sql
        = std::string(actionColumns) + "WHERE (?1 IS NULL OR id < ?1) ORDER BY id DESC LIMIT ?2";
    std::vector<LoggedAction> found;
    Rows rows = m_db.rows(sql, before, limit);
    while (rows.next())
        found.push_back(read(rows));
    return found;
}

LoggedAction UndoLog::action(ActionId id) const
{
    static const std::string sql = std::string(actionColumns) + "WHERE id = ?";
    const std::optional<LoggedAction> found = first(m_db.rows(sql, id));
    if (!found)
        throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "There is no such entry in the history any more.")));
    return *found;
}

std::optional<LoggedAction> UndoLog::nextUndo() const
{
    static const std::string sql = std::string(actionColumns)
        + "WHERE undoable = 1 AND undone_at IS NULL AND EXISTS (SELECT 1 FROM change WHERE action_id = action.id) "
          "ORDER BY id DESC LIMIT 1";
    return first(m_db.rows(sql));
}

std::optional<LoggedAction> UndoLog::nextRedo() const
{
    static const std::string sql = std::string(actionColumns)
        + "WHERE id = ? AND undoable = 1 AND undone_at IS NOT NULL AND EXISTS (SELECT 1 FROM change WHERE action_id = action.id)";
    for (const ActionId id : redoList(m_db)) {
        if (std::optional<LoggedAction> undone = first(m_db.rows(sql, id)))
            return undone;
    }
    return std::nullopt;
}

LoggedAction UndoLog::standing(ActionId id, OnConflict conflict) const
{
    LoggedAction logged = action(id);
    if (logged.undoneAt && (conflict == OnConflict::Refuse || !hasStayingRows(m_db, id)))
        throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "“%1” has been undone already.")).arg(logged.title));
    if (!logged.undoable)
        throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "“%1” cannot be undone: it has left the shop, or its images are too old.")).arg(logged.title));
    return logged;
}

UndoResult UndoLog::undo(ActionId id, OnConflict conflict)
{
    const LoggedAction logged = standing(id, conflict);
    const Rest rest = logged.undoneAt ? Rest::Staying : Rest::All;
    return inWords(logged, [&] {
        return m_db.inTransaction([&] {
            m_db.exec("PRAGMA defer_foreign_keys = ON");
            spellOutBulk(m_db, id.value);
            Walk walk(m_db, m_images, m_references, logged);
            const std::vector<qint64> open = walk.open(rest);
            std::vector<KeptRow> kept;
            if (conflict == OnConflict::LeaveInPlace)
                kept = markStayingRows(m_db, id, rest);
            else
                refuseLaterTouch(m_db, logged);
            UndoResult result = walk.back(open);
            result.kept = std::move(kept);
            result.isWhole = !hasStayingRows(m_db, id);
            if (result.rows == 0 && !result.isWhole)
                refuseAsNothingGoes(m_db, logged);
            const Instant now{QDateTime::currentMSecsSinceEpoch()};
            m_db.exec("UPDATE action SET undone_at = ? WHERE id = ?", now, id);
            addToRedoList(m_db, id);
            // An import of which something is left can be taken back once more: only its action is undone.
            const std::optional<Instant> whole = result.isWhole ? std::optional(now) : std::nullopt;
            if (m_db.exec("UPDATE import_batch SET undone_at = ? WHERE action_id = ?", whole, id) > 0)
                result.touched |= Change::Imports;
            return result;
        });
    });
}

std::vector<KeptRow> UndoLog::wouldKeep(ActionId id)
{
    const Rest rest = action(id).undoneAt ? Rest::Staying : Rest::All;
    // Found out in a transaction that is thrown away.
    struct Found
    {
        std::vector<KeptRow> kept;
    };
    try {
        m_db.inTransaction([&] {
            spellOutBulk(m_db, id.value);
            throw Found{markStayingRows(m_db, id, rest)};
        });
    } catch (Found& found) {
        return std::move(found.kept);
    }
    return {};
}

UndoResult UndoLog::redo(ActionId id)
{
    const LoggedAction logged = action(id);
    if (!logged.undoneAt)
        throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "“%1” has not been undone.")).arg(logged.title));
    const std::vector<ActionId> mayBeRedone = redoList(m_db);
    if (std::ranges::find(mayBeRedone, id) == mayBeRedone.end())
        throw RuleError(say(QT_TRANSLATE_NOOP("UndoLog", "“%1” cannot be done again: something newer has been done since. Nothing was changed.")).arg(logged.title));
    return inWords(logged, [&] {
        return m_db.inTransaction([&] {
            m_db.exec("PRAGMA defer_foreign_keys = ON");
            UndoResult result = Walk(m_db, m_images, m_references, logged).forth();
            m_db.exec("UPDATE change SET kept = 0 WHERE action_id = ?", id);
            m_db.exec("UPDATE action SET undone_at = NULL WHERE id = ?", id);
            takeFromRedoList(m_db, id);
            if (m_db.exec("UPDATE import_batch SET undone_at = NULL WHERE action_id = ?", id) > 0)
                result.touched |= Change::Imports;
            return result;
        });
    });
}

UndoResult UndoLog::putBack(ActionId deletion, const QString& title)
{
    const LoggedAction logged = standing(deletion, OnConflict::Refuse);
    return inWords(logged, [&] {
        return m_db.write({QStringLiteral("bin.back"), title}, [&] {
            m_db.exec("PRAGMA defer_foreign_keys = ON");
            spellOutBulk(m_db, deletion.value);
            refuseLaterTouch(m_db, logged);
            Walk walk(m_db, m_images, m_references, logged);
            return walk.back(walk.open(Rest::All));
        });
    });
}

int UndoLog::forget(const Old& old)
{
    // Asked at every start of the program, and nearly always there is nothing to do.
    if (m_db.number("SELECT EXISTS (SELECT 1 FROM action WHERE at < ? AND id <= ? AND (undoable <> 0 OR (kind = 'fact.ticks' AND id < (SELECT max(id) FROM action)) "
                    "OR EXISTS (SELECT 1 FROM change WHERE action_id = action.id)))", old.before, old.upTo) == 0)
        return 0;
    return m_db.inTransaction([&] {
        m_db.exec("DELETE FROM action WHERE kind = 'fact.ticks' AND at < ? AND id <= ? AND id < (SELECT max(id) FROM action)",
            old.before, old.upTo);
        m_db.exec("UPDATE action SET undoable = 0 WHERE at < ? AND id <= ? AND undoable <> 0", old.before, old.upTo);
        return m_db.exec("DELETE FROM change WHERE action_id IN (SELECT id FROM action WHERE at < ? AND id <= ?)",
            old.before, old.upTo);
    });
}

} // namespace kokarda::storage

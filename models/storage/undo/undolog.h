// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/undo/rowimages.h"
#include "models/values/changes.h"
#include "models/values/id.h"
#include "models/values/instant.h"

#include <QString>
#include <optional>
#include <vector>

namespace kokarda::storage {

class Database;

/// One recorded use case, as the history shows it.
struct LoggedAction
{
    ActionId id;
    Instant at;
    QString actor; ///< the account of whom it was done by
    QString kind;  ///< stable key: "import", "order.status"; "fact.print" for what only happened
    QString title; ///< as it was written when it happened
    bool undoable = true;
    std::optional<Instant> undoneAt;
};

/// Something that an undo left as it is, because later work needs it.
struct KeptRow
{
    QString table;
    qint64 row = 0;
    QString label; ///< what the shop calls it: an order's number, a customer's name

    bool operator==(const KeptRow&) const = default;
};

/// Something in the bin.
struct DeletedThing
{
    ActionId action;
    QString actionTitle;
    Instant at;
    QString table;
    qint64 row = 0;
    QString label; ///< "order #1042", "customer Anna Nowak"

    bool operator==(const DeletedThing&) const = default;
};

struct UndoResult
{
    Changes touched;           ///< what pages must reload
    int rows = 0;              ///< rows that were put back
    std::vector<KeptRow> kept; ///< orders, customers, products … that stay
    bool isWhole = true;       ///< nothing of the action is left
};

/// What an undo does about rows that something later has changed.
enum class OnConflict {
    Refuse,      ///< nothing is undone; the sentence names what is in the way
    LeaveInPlace ///< for imports: those rows, what belongs to them and what they need stay; the rest goes
};

/// Undo and redo of recorded actions, by the before- and after-images in `change`. Survives a restart. Each is one
/// transaction: done wholly or not at all. Facts (prints, imports' own rows, messages) are not among the tracked
/// tables and are never undone.
class UndoLog
{
public:
    explicit UndoLog(Database& db);

    /// The newest actions first, facts among them; `before` pages on.
    std::vector<LoggedAction> actions(int limit = 200, ActionId before = {}) const;
    /// Throws RuleError when there is none of this number.
    LoggedAction action(ActionId id) const;

    /// The newest action that can be undone, and the one that Redo would bring back: what was undone last, as long as
    /// no new work has followed.
    std::optional<LoggedAction> nextUndo() const;
    std::optional<LoggedAction> nextRedo() const;

    /// Throws RuleError with a sentence naming what is in the way; DbError. What LeaveInPlace has left can be undone later:
    /// the next such call takes back of it what nothing is in the way of by then. When there is nothing it can take back,
    /// it throws RuleError and the action is not undone.
    UndoResult undo(ActionId id, OnConflict conflict = OnConflict::Refuse);
    UndoResult redo(ActionId id);
    /// Takes a deletion back as new work under a title of its own, so that Undo and Redo know it for what it is.
    /// Throws RuleError with a sentence naming what is in the way; DbError.
    UndoResult putBack(ActionId deletion, const QString& title);
    /// What undo() with LeaveInPlace would leave now. Changes nothing.
    std::vector<KeptRow> wouldKeep(ActionId id);

    /// Things with a name of their own (orders, customers, products, gifts, notes, reviews …) that an action since a
    /// moment has deleted or marked as deleted, and that are still gone. Newest action first.
    std::vector<DeletedThing> deletions(Instant since) const;
    /// What is old enough to be let go: by the clock, and not newer than an action, because a clock may be wrong.
    struct Old
    {
        Instant before;
        ActionId upTo;
    };
    bool holdsDeletions(const Old& old) const;
    /// Lets go for good what was deleted: its images, and what was only marked as deleted where nothing refers to it any
    /// more. Returns how many things.
    int forgetDeletions(const Old& old);

    /// Drops the images of old actions (they hold personal data; kept 90 days by default). The actions stay in the
    /// history, no longer undoable; only of pieces that were ticked off at the bench, which are many, nothing stays.
    /// Returns the number of images.
    int forget(const Old& old);

private:
    /// The action, which must be one that can be taken back, or of which something is left.
    LoggedAction standing(ActionId id, OnConflict conflict) const;

    Database& m_db;
    RowImages m_images;
    std::vector<Reference> m_references;
};

} // namespace kokarda::storage

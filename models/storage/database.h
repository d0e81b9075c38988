// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/commitmark.h"
#include "models/storage/statement.h"

#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QThread;
struct sqlite3;

namespace kokarda::storage {

class BulkInsert;
class BulkRows;
class OpenFileMark;
class Summaries;

/// Rows of a running SELECT. Ends the read when it goes out of scope, so that no query stays open behind a view
/// (an open one stops VACUUM INTO and with it backups).
class Rows
{
public:
    explicit Rows(std::shared_ptr<Statement> statement)
        : m_statement(std::move(statement))
    {
    }
    ~Rows()
    {
        if (m_statement)
            m_statement->reset();
    }
    Rows(Rows&&) = default;
    Rows& operator=(Rows&&) = delete;
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    bool next() { return m_statement->step(); }
    const Statement* operator->() const { return m_statement.get(); }
    const Statement& operator*() const { return *m_statement; }

private:
    std::shared_ptr<Statement> m_statement;
};

/// Who did what: the record that every write leaves behind, and the name of its undo step.
struct ActionText
{
    QString kind;  ///< stable key: "import", "order.status", "gift.edit"; of facts "fact.print"
    QString title; ///< translated, as the undo menu shows it: "Import of orders.csv"
    bool undoable = true;
};

/// The shop's file, open. One connection, one thread, one owner: the exclusive lock is taken while opening.
/// Opening follows a fixed order (probe, mode=rw, checks, pragmas read back, lock); see opening.h for what to do
/// with a file of an older schema.
class Database
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        PastTheLock ///< for reading a file that this program has open for writing; true only while nothing is written
    };

    /// Opens an existing shop file. Throws DbError: Missing, Empty, NotAShop, TooNew, InUse, ReadOnly, Damaged …
    /// Nothing is created or changed by a failed opening.
    explicit Database(const QString& path, Access access = Access::ReadWrite);
    /// Creates an empty file with the newest schema. Throws DbError(Exists) where there is a file already.
    static void create(const QString& path);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// Gives the open file to another thread: from then on only that one may use it. The lock stays all the while.
    void giveTo(QThread* thread);

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    int schema() const;
    /// Rows written since the file was opened: the same before and after means that nothing was written between.
    qint64 changeCount() const;

    /// Runs a statement to its end and returns the number of rows it changed.
    template<class... Values>
    int exec(std::string_view sql, const Values&... values)
    {
        const std::shared_ptr<Statement> statement = prepared(sql);
        statement->bindAll(values...);
        while (statement->step()) { }
        statement->reset();
        return changedRows();
    }
    /// Runs an INSERT and returns the new row's id.
    template<class... Values>
    qint64 insert(std::string_view sql, const Values&... values)
    {
        exec(sql, values...);
        return lastRow();
    }
    /// Rows of a SELECT (or of a statement with RETURNING).
    template<class... Values>
    Rows rows(std::string_view sql, const Values&... values) const
    {
        std::shared_ptr<Statement> statement = prepared(sql);
        statement->bindAll(values...);
        return Rows(std::move(statement));
    }
    /// First column of the first row as a whole number; 0 when there is no row.
    template<class... Values>
    qint64 number(std::string_view sql, const Values&... values) const
    {
        Rows found = rows(sql, values...);
        return found.next() ? found->integer(0) : 0;
    }

    /// One use case: BEGIN IMMEDIATE, the work, COMMIT, with an action row and before/after images of everything it
    /// touches. Anything thrown rolls all of it back. What the work returns is returned after COMMIT has succeeded:
    /// only then may the screen call it saved. Does not nest.
    /// Where COMMIT itself fails, the file is asked what is true: kept after all is saved, gone throws the failure, and
    /// while the disk does not answer it is DbError(Uncertain). The next write looks again, and throws
    /// DbError(SavedAfterAll) instead of doing the same twice.
    template<class Work>
    auto write(const ActionText& action, Work&& work)
    {
        return inTransaction([&] {
            const Recording recording(*this, action, Recording::Images::Kept);
            return work();
        });
    }
    /// The same for a fact: something that has happened and that nobody takes back (a page was printed, a piece was ticked
    /// off). It has its action row, but no images, is never offered by Undo, and what Redo would bring back stays.
    template<class Work>
    auto record(const ActionText& fact, Work&& work)
    {
        return inTransaction([&] {
            const Recording recording(*this, {fact.kind, fact.title, false}, Recording::Images::None);
            return work();
        });
    }
    /// A transaction without an action of its own: migrations, undo itself, housekeeping (bin, checks, summaries). What
    /// a service writes goes through write() or record().
    template<class Work>
    auto inTransaction(Work&& work)
    {
        Transaction transaction(*this);
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            transaction.commit();
        } else {
            auto result = work();
            transaction.commit();
            return result;
        }
    }

    /// Called when it turned out that an uncertain transaction is in the file: what is shown is out of date.
    void whenSavedAfterAll(std::function<void()> call) { m_savedAfterAll = std::move(call); }

    /// A use case that is done in many steps with the event loop between them: see below.
    class LongWrite;

    /// Builds the file anew without its free pages: after an erasure nothing of it is left in them. Not inside a
    /// transaction. (Plain VACUUM is refused: no file may be attached in daily work, and it attaches one.)
    void vacuum();

    /// Id of the action that is being recorded, unset outside of write().
    ActionId currentAction() const { return m_action; }
    /// The bulk work under way (bulkinsert.h); null outside of one.
    BulkInsert* bulk() const { return m_bulk; }
    /// The figures that are kept beside the facts (summaries.h), and the shop's clock.
    Summaries& summaries() const { return *m_summaries; }
    /// The table bulk_rows of this connection (rowbatch.h).
    BulkRows& bulkRows();
    /// Id of the newest action in the file: as long as it stays, nothing was written.
    ActionId lastAction() const { return ActionId(number("SELECT coalesce(max(id), 0) FROM action")); }
    /// The newest of those that an import could meet: facts and answers about files (the kinds that begin with "fact." and
    /// "answer.") are none.
    ActionId lastWork() const;
    sqlite3* handle() const { return m_handle; }

    /// Text of models/storage/sql/NAME.sql; throws when there is none.
    static std::string_view sql(const char* name);

private:
    friend class BulkInsert;

    class Transaction
    {
    public:
        explicit Transaction(Database& db);
        ~Transaction();
        Transaction(const Transaction&) = delete;
        Transaction& operator=(const Transaction&) = delete;
        void commit();

    private:
        Database& m_db;
        bool m_open = false;
    };
    class Recording
    {
    public:
        enum class Images { Kept, None };
        Recording(Database& db, const ActionText& action, Images images);
        ~Recording();
        Recording(const Recording&) = delete;
        Recording& operator=(const Recording&) = delete;

    private:
        Database& m_db;
    };

    void openConnection(const QString& options);
    void prepareConnection();
    void closeConnection();
    bool isSavedAfterAll();
    void recordChanges();
    std::shared_ptr<Statement> prepared(std::string_view sql) const;
    int changedRows() const;
    qint64 lastRow() const;

    QString m_path;
    QString m_connection; ///< name of Qt's connection
    Access m_access;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<OpenFileMark> m_mark; ///< while the file is locked by this program
    ActionId m_action;
    ActionId m_recorded; ///< by the transaction under way
    std::optional<CommitMark> m_doubt; ///< of a transaction whose COMMIT failed, while nobody knows what became of it
    std::function<void()> m_savedAfterAll;
    bool m_asksClock = false; ///< the summaries' clock may be that of a transaction that was taken back
    BulkInsert* m_bulk = nullptr;
    std::unique_ptr<Summaries> m_summaries;
    bool m_watches = false; ///< search keys and summaries: not while a file of an older schema is open
    bool m_records = false; ///< the change triggers are there
    std::unique_ptr<BulkRows> m_bulkRows; ///< from the first bulk work on
    mutable std::map<std::string, std::shared_ptr<Statement>, std::less<>> m_statements;
};

/// What write() does, in many steps: begun by the constructor, kept by commit(), taken back by the destructor without
/// it. Nobody else can write meanwhile; what was written so far is seen by every reader of this connection.
class Database::LongWrite
{
public:
    LongWrite(Database& db, const ActionText& action)
        : m_transaction(db)
        , m_recording(db, action, Recording::Images::Kept)
    {
    }
    /// Throws DbError; then nothing is kept.
    void commit() { m_transaction.commit(); }

private:
    Transaction m_transaction;
    Recording m_recording;
};

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/bulkinsert.h"
#include "models/storage/dberror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <array>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

struct Pragma
{
    std::string_view set;
    std::string_view ask;
    std::string_view expected;
};

constexpr Pragma lockingMode{"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"};

// Why each: reliability rests on journal and synchronous mode (and on the lock, below); the rest keeps one damaged or
// hostile page from spreading (cell_size_check, no mmap) and erased data from lingering (secure_delete).
constexpr std::array pragmas{
    Pragma{"PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete"},
    Pragma{"PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"},
    Pragma{"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
    Pragma{"PRAGMA recursive_triggers = ON", "PRAGMA recursive_triggers", "1"},
    Pragma{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    Pragma{"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
    Pragma{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    Pragma{"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
    Pragma{"PRAGMA cache_size = -32000", "PRAGMA cache_size", "-32000"},
    Pragma{"PRAGMA case_sensitive_like = OFF", "SELECT 'a' LIKE 'A'", "1"},
};

// A file that is only read.
constexpr std::array readingPragmas{
    Pragma{"PRAGMA query_only = ON", "PRAGMA query_only", "1"},
    Pragma{"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
    Pragma{"PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"},
    Pragma{"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
};

void run(sqlite3* handle, std::string_view sql)
{
    Statement statement(handle, sql);
    while (statement.step()) { }
}

void runPragma(sqlite3* handle, const Pragma& pragma)
{
    run(handle, pragma.set);
    Statement ask(handle, pragma.ask);
    // An unreadable answer is a mistake of ours or a library built otherwise: stop before anything is written.
    if (!ask.step() || ask.utf8(0) != pragma.expected)
        throw DbError(DbError::Kind::Internal, {}, QString::fromUtf8(pragma.set));
}

/// Takes the whole file or throws InUse. The lock comes before the locking mode: in exclusive mode a program that has
/// only read keeps its shared lock, so that several that start together would all refuse each other. This way those
/// that come too late let go, and the first one waits for that.
void own(sqlite3* handle)
{
    constexpr int patienceInMs = 250;
    sqlite3_busy_timeout(handle, patienceInMs);
    run(handle, "BEGIN EXCLUSIVE");
    runPragma(handle, lockingMode);
    run(handle, "COMMIT");
    sqlite3_busy_timeout(handle, 0);
}

/// Sets a switch of the connection and reads it back.
void turn(sqlite3* handle, int option, bool on)
{
    int is = -1;
    if (sqlite3_db_config(handle, option, on ? 1 : 0, &is) != SQLITE_OK || (is != 0) != on)
        throw DbError(DbError::Kind::Internal, {}, u"switch %1"_s.arg(option));
}

void currentAction(sqlite3_context* context, int, sqlite3_value**)
{
    const ActionId action = static_cast<const Database*>(sqlite3_user_data(context))->currentAction();
    if (action)
        sqlite3_result_int64(context, action.value);
    else
        sqlite3_result_null(context);
}

void isOld(sqlite3_context* context, int, sqlite3_value** values)
{
    const BulkInsert* bulk = static_cast<const Database*>(sqlite3_user_data(context))->bulk();
    const auto table = static_cast<std::size_t>(sqlite3_value_int(values[0]));
    sqlite3_result_int(context, bulk == nullptr || !bulk->isNew(table, sqlite3_value_int64(values[1])));
}

/// Number of a table in BulkTable; none for one that no bulk work fills.
std::optional<int> bulkNumberOf(const QByteArray& table)
{
    for (int i = 0; i < static_cast<int>(BulkTable::count); ++i) {
        if (nameOf(static_cast<BulkTable>(i)) == table)
            return i;
    }
    return std::nullopt;
}

QByteArray trackTrigger(const QByteArray& table, const QByteArray& event, const QByteArray& values)
{
    const std::optional<int> number = bulkNumberOf(table);
    const QByteArray condition
        = number && event != "insert" ? " AND is_old(" + QByteArray::number(*number) + ", old.id)" : QByteArray();
    return "CREATE TEMP TRIGGER IF NOT EXISTS track_" + table + "_" + event + " AFTER " + event + " ON main." + table
        + " WHEN current_action() IS NOT NULL" + condition + " BEGIN INSERT INTO change (action_id, table_name, row_id, before, after)"
          " VALUES (current_action(), '" + table + "', " + values + "); END";
}

int refuseSchemaChange(void*, int operation, const char*, const char*, const char* database, const char*)
{
    switch (operation) {
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
        return qstrcmp(database, "main") == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_ALTER_TABLE:
        return SQLITE_DENY;
    default:
        return SQLITE_OK;
    }
}

QByteArray image(const QByteArray& row, const std::vector<QByteArray>& columns)
{
    QByteArray pairs;
    for (const QByteArray& column : columns)
        pairs += (pairs.isEmpty() ? "'" : ", '") + column + "', " + row + "." + column;
    return "json_object(" + pairs + ")";
}

} // namespace

sqlite3* openHandle(const QString& connectionName, const QString& uri, VersionCheck check)
{
    // Nobody asks how much memory SQLite uses, and counting it takes a lock at every allocation. Once, before first use.
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
    connection.setDatabaseName(uri);
    if (!connection.open())
        throw errorOf(connection.lastError().nativeErrorCode().toInt(), u"open"_s, connection.lastError().databaseText());
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw DbError(DbError::Kind::Internal, {}, u"no SQLite handle"_s);
    auto* db = *static_cast<sqlite3* const*>(handle.constData());
    if (check == VersionCheck::Skip)
        return db;
    QSqlQuery version(connection);
    if (!version.exec(u"SELECT sqlite_version(), sqlite_source_id()"_s) || !version.next()
        || version.value(0).toString() != QLatin1String(sqlite3_libversion())
        || version.value(1).toString() != QLatin1String(sqlite3_sourceid()))
        throw DbError(DbError::Kind::Internal, {}, u"driver and program use different SQLite libraries"_s);
    return db;
}

void configure(sqlite3* handle, Database::Access access)
{
    sqlite3_extended_result_codes(handle, 1);
    turn(handle, SQLITE_DBCONFIG_DQS_DML, false);
    turn(handle, SQLITE_DBCONFIG_DQS_DDL, false);
    turn(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, false);
    turn(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, false);
    turn(handle, SQLITE_DBCONFIG_DEFENSIVE, true);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    if (access != Database::Access::ReadWrite) {
        for (const Pragma& pragma : readingPragmas)
            runPragma(handle, pragma);
        run(handle, "SELECT count(*) FROM sqlite_schema");
        return;
    }
    own(handle);
    for (const Pragma& pragma : pragmas)
        runPragma(handle, pragma);
#ifdef Q_OS_MACOS
    runPragma(handle, {"PRAGMA fullfsync = ON", "PRAGMA fullfsync", "1"});
#endif
}

void forbidSchemaChanges(sqlite3* handle)
{
    sqlite3_set_authorizer(handle, refuseSchemaChange, nullptr);
}

AttachAllowed::AttachAllowed(sqlite3* handle)
    : m_handle(handle)
{
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
}

AttachAllowed::~AttachAllowed()
{
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
}

void registerActionFunctions(sqlite3* handle, const Database* db)
{
    // Handing out the address of the database keeps the functions free of any state of their own.
    auto* asker = const_cast<Database*>(db);
    constexpr int flags = SQLITE_UTF8 | SQLITE_INNOCUOUS;
    sqlite3_create_function_v2(handle, "current_action", 0, flags, asker, currentAction, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "is_old", 2, flags, asker, isOld, nullptr, nullptr, nullptr);
}

const std::vector<QByteArray>& trackedTables()
{
    static const std::vector<QByteArray> tables{"setting", "channel", "category", "category_mapping", "product",
        "customer", "customer_address", "channel_identity", "consent", "orders", "order_line", "order_event",
        "tombstone", "gift", "gift_batch", "gift_rule", "gift_rule_choice", "given_gift", "experiment", "note_template",
        "note", "review", "case_file", "case_line", "contact", "stamp_spending"};
    return tables;
}

void refuseForeignCode(sqlite3* handle)
{
    Statement foreign(handle, "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') OR "
                              "(sql LIKE 'CREATE VIRTUAL%' AND name NOT IN ('order_search', 'customer_search'))");
    if (foreign.step())
        throw DbError(DbError::Kind::NotAShop, {}, u"foreign code in the schema: "_s + foreign.text(0));
}

std::vector<QByteArray> columnsOf(const Database& db, const QByteArray& table)
{
    std::vector<QByteArray> columns;
    Rows rows = db.rows("SELECT name FROM pragma_table_info(?) ORDER BY cid", std::string_view(table));
    while (rows.next())
        columns.push_back(rows->text(0).toUtf8());
    return columns;
}

void installInsertionTrigger(Database& db, const QByteArray& table)
{
    // An inserted row is its own after-image: it is read when it is undone, so a big import stays lean.
    const QByteArray sql = trackTrigger(table, "insert", "new.id, NULL, NULL");
    run(db.handle(), std::string_view(sql));
}

void dropInsertionTrigger(Database& db, const QByteArray& table)
{
    const QByteArray sql = "DROP TRIGGER temp.track_" + table + "_insert";
    run(db.handle(), std::string_view(sql));
}

void installChangeTriggers(Database& db)
{
    for (const QByteArray& table : trackedTables()) {
        const std::vector<QByteArray> columns = columnsOf(db, table);
        const auto trigger = [&](const QByteArray& event, const QByteArray& values) {
            const QByteArray sql = trackTrigger(table, event, values);
            run(db.handle(), std::string_view(sql));
        };
        installInsertionTrigger(db, table);
        trigger("update", "old.id, " + image("old", columns) + ", " + image("new", columns));
        trigger("delete", "old.id, " + image("old", columns) + ", NULL");
    }
}

} // namespace kokarda::storage

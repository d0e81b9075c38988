// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening/newerfile.h"

#include "models/storage/check.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/migrations.h"
#include "models/storage/opening/probe.h"
#include "models/storage/opening/shopfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <QVersionNumber>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

QString meta(sqlite3* handle, QLatin1String key)
{
    Statement ask(handle, "SELECT value FROM meta WHERE key = ?");
    ask.bindAll(QString(key));
    return ask.step() ? ask.text(0) : QString();
}

} // namespace

NewerFile newerFileAt(const QString& path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"mode=ro&immutable=1"_s);
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(url.toEncoded().constData(), &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3*)> closing(handle, sqlite3_close);
    NewerFile file;
    if (code != SQLITE_OK)
        return file;
    try {
        file.program = meta(handle, "written_by"_L1);
        if (file.program.isEmpty())
            file.program = meta(handle, "created_by"_L1);
        bool isNumber = false;
        const int least = meta(handle, "min_reader"_L1).toInt(&isNumber);
        file.isReadable = isNumber && least > 0 && least <= schemaVersion;
        file.isMisnumbered = QVersionNumber::fromString(file.program) <= QVersionNumber::fromString(QCoreApplication::applicationVersion())
            && schemaByNames(handle, schemaVersion) == schemaVersion;
    } catch (const DbError&) {
        file = {file.program}; // a schema that this program cannot know
    }
    return file;
}

std::unique_ptr<Database> openedIfNewer(const QString& path)
{
    const Probe found = probe(path);
    if (found.state != Probe::State::Shop || found.isSpoilt || found.version <= schemaVersion)
        return nullptr;
    const NewerFile newer = newerFileAt(fileBehind(path));
    if (newer.isMisnumbered)
        return nullptr;
    QString why;
    try {
        auto db = std::make_unique<Database>(path, Database::Access::ReadOnly);
        const std::vector<Finding> findings = quickCheck(*db);
        if (findings.empty())
            return db;
        why = findings.front().technical;
    } catch (const DbError& error) {
        if (error.kind() == DbError::Kind::InUse || error.kind() == DbError::Kind::TooNew)
            throw;
        why = error.technical(); // a crash of the newer program left a journal, for one: only that program may end it
    }
    throw DbError(DbError::Kind::TooNew, sentenceOfRefusal(newer.program), why);
}

QString sentenceForReading(const QString& program)
{
    return program.isEmpty()
        ? QCoreApplication::translate("DbError", "This shop was last changed by a newer Kokarda. This one can show it, but changes nothing in it. Install the newer version to work in it.")
        : QCoreApplication::translate("DbError", "This shop was last changed by a newer Kokarda (%1). This one can show it, but changes nothing in it. Install Kokarda %1 or newer to work in it.").arg(program);
}

void refuseToWrite(const Database& db)
{
    throw DbError(DbError::Kind::ReadOnly, db.schema() > schemaVersion ? sentenceForReading(newerFileAt(db.path()).program) : QString());
}

QString sentenceOfRefusal(const QString& program)
{
    return program.isEmpty() ? DbError(DbError::Kind::TooNew, {}).message()
        : QCoreApplication::translate("DbError", "The shop file was written by a newer Kokarda (%1). Nothing was changed. Install Kokarda %1 or newer to open it.").arg(program);
}

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/wholeshop.h"

#include "models/services/exports/csvfile.h"
#include "models/services/imports/csvreader.h"
#include "models/services/imports/encoding.h"
#include "models/services/wholefile.h"
#include "models/storage/database.h"
#include "models/storage/dberror.h"
#include "models/storage/durable.h"
#include "models/storage/utf8text.h"
#include "models/storage/wholetables.h"
#include "models/values/problem.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

using storage::TableCell;
using storage::TableColumn;
using Kind = TableColumn::Kind;

const CsvManner manner{u',', u'.', true};
const QString momentForm = QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ");

QString say(const char* text)
{
    return QCoreApplication::translate("WholeShop", text);
}

QString pictureName(const QByteArray& bytes)
{
    return u"pictures/%1.png"_s.arg(QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

void savePicture(const QDir& folder, const QByteArray& bytes)
{
    folder.mkpath(u"pictures"_s);
    writeWhole(folder.filePath(pictureName(bytes)), bytes);
}

void writeCell(CsvFile& file, const TableCell& cell, Kind kind, const QDir& folder)
{
    if (!cell) {
        file.plain({});
        return;
    }
    switch (kind) {
    case Kind::Whole:
        file.plain(QString::fromLatin1(*cell));
        break;
    case Kind::Moment:
        file.plain(QDateTime::fromMSecsSinceEpoch(cell->toLongLong(), Qt::UTC).toString(momentForm));
        break;
    case Kind::Bytes:
        savePicture(folder, *cell);
        file.plain(pictureName(*cell));
        break;
    case Kind::Text:
        file.text(storage::textOfUtf8({cell->constData(), static_cast<std::size_t>(cell->size())}));
        break;
    }
}

QString meaningOf(const TableColumn& column)
{
    if (!column.refersTo.isEmpty())
        return say(QT_TRANSLATE_NOOP("WholeShop", "id of a row in %1.csv")).arg(QString::fromUtf8(column.refersTo));
    switch (column.kind) {
    case Kind::Moment:
        return say(QT_TRANSLATE_NOOP("WholeShop", "moment, UTC"));
    case Kind::Bytes:
        return say(QT_TRANSLATE_NOOP("WholeShop", "picture file"));
    case Kind::Whole:
        return say(QT_TRANSLATE_NOOP("WholeShop", "whole number; money in the smallest unit of its currency"));
    case Kind::Text:
        break;
    }
    return say(QT_TRANSLATE_NOOP("WholeShop", "text"));
}

/// Where in which file a cell stands, for errors.
struct Place
{
    QString file;
    qint64 row;
    QByteArray column;
};

[[noreturn]] void refuse(const Place& place, const QString& cell)
{
    throw RuleError(say(QT_TRANSLATE_NOOP("WholeShop", "%1, row %2, column %3: “%4” is not what stands there in an export. Export the shop again."))
                        .arg(place.file, QString::number(place.row), QString::fromUtf8(place.column), cell));
}

TableCell cellOf(const QString& text, const TableColumn& column, const QDir& folder, const Place& place)
{
    if (text.isEmpty() && column.mayBeEmpty)
        return {};
    switch (column.kind) {
    case Kind::Text:
        return unguardedCell(text).toUtf8();
    case Kind::Moment: {
        QDateTime moment = QDateTime::fromString(text, momentForm);
        moment.setTimeSpec(Qt::UTC);
        if (!moment.isValid())
            refuse(place, text);
        return QByteArray::number(moment.toMSecsSinceEpoch());
    }
    case Kind::Whole: {
        bool ok = false;
        const qint64 number = text.toLongLong(&ok);
        if (!ok)
            refuse(place, text);
        return QByteArray::number(number);
    }
    case Kind::Bytes: {
        // Only the name that the export itself gives: a path may not lead out of the folder.
        QFile file(folder.filePath(text));
        if (!text.startsWith(u"pictures/"_s) || text.contains(u".."_s) || !file.open(QIODevice::ReadOnly))
            refuse(place, text);
        const QByteArray bytes = file.readAll();
        if (pictureName(bytes) != text)
            refuse(place, text);
        return bytes;
    }
    }
    return {};
}

QStringList headOf(const std::vector<TableColumn>& columns)
{
    QStringList names;
    for (const TableColumn& column : columns)
        names << QString::fromUtf8(column.name);
    return names;
}

void readTable(storage::TableFiller& filler, const storage::Database& db, const QByteArray& table, const QDir& folder)
{
    const QString name = QString::fromUtf8(table) + u".csv"_s;
    const std::vector<TableColumn> columns = storage::columnsOfTable(db, table);
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        throw RuleError(say(QT_TRANSLATE_NOOP("WholeShop", "%1 is missing: the export is not whole. Export the shop again.")).arg(name));
    imports::EncodingGuess guess;
    guess.encoding = imports::Encoding::Utf8;
    guess.bomLength = file.peek(3) == "\xEF\xBB\xBF" ? 3 : 0;
    imports::TextSource source(file, guess);
    imports::CsvReader reader(source, {});
    if (!reader.next())
        throw RuleError(say(QT_TRANSLATE_NOOP("WholeShop", "%1 is empty: the export is not whole. Export the shop again.")).arg(name));
    QStringList head;
    for (const std::string_view cell : reader.cells())
        head << storage::textOfUtf8(cell);
    if (head != headOf(columns))
        throw RuleError(say(QT_TRANSLATE_NOOP("WholeShop", "%1 has other columns than this version of Kokarda exports. Open the shop with this version and export it again.")).arg(name));
    std::vector<TableCell> row(columns.size());
    while (reader.next()) {
        for (std::size_t i = 0; i < columns.size(); ++i)
            row[i] = cellOf(storage::textOfUtf8(reader.cell(i)), columns[i], folder, {name, reader.row(), columns[i].name});
        filler.insert(table, columns, row);
    }
}

} // namespace

QStringList exportEverything(const storage::Database& db, const QString& folder)
{
    QDir target(folder);
    if (target.exists() && !target.isEmpty())
        throw RuleError(say(QT_TRANSLATE_NOOP("WholeShop", "The folder “%1” is not empty. Choose a new one: an export never mixes with other files.")).arg(folder));
    if (!target.mkpath(u"."_s))
        throw WorldError(say(QT_TRANSLATE_NOOP("WholeShop", "The folder “%1” could not be made.")).arg(folder));
    QStringList files;
    CsvFile meanings(target.filePath(u"columns.csv"_s), manner);
    meanings.row({u"file"_s, u"column"_s, u"holds"_s});
    for (const QByteArray& table : storage::factTables(db)) {
        const QString name = QString::fromUtf8(table) + u".csv"_s;
        const std::vector<TableColumn> columns = storage::columnsOfTable(db, table);
        CsvFile file(target.filePath(name), manner);
        file.row(headOf(columns));
        storage::forEachRow(db, table, columns, [&](const std::vector<TableCell>& row) {
            for (std::size_t i = 0; i < columns.size(); ++i)
                writeCell(file, row[i], columns[i].kind, target);
            file.endRow();
        });
        file.finish();
        files << name;
        for (const TableColumn& column : columns)
            meanings.row({name, QString::fromUtf8(column.name), meaningOf(column)});
    }
    meanings.finish();
    return files << u"columns.csv"_s;
}

void shopFromExport(const QString& folder, const QString& shopPath)
{
    const QDir source(folder);
    if (!source.exists(u"columns.csv"_s))
        throw RuleError(say(QT_TRANSLATE_NOOP("WholeShop", "“%1” is not a folder that Kokarda has exported: columns.csv is missing.")).arg(folder));
    if (QFileInfo::exists(shopPath))
        throw storage::DbError(storage::DbError::Kind::Exists, {});
    // Filled under another name: whoever is stopped on the way leaves no empty shop where a shop is looked for.
    const QString part = shopPath + u".part"_s;
    const auto sweep = [&part] {
        QFile::remove(part);
        QFile::remove(part + u"-journal"_s);
    };
    sweep();
    try {
        storage::Database::create(part);
        {
            storage::Database db(part);
            storage::TableFiller(db).fill([&](storage::TableFiller& filler) {
                for (const QByteArray& table : storage::factTables(db))
                    readTable(filler, db, table, source);
            });
        }
        storage::publish(part, shopPath);
    } catch (...) {
        sweep();
        throw;
    }
}

} // namespace kokarda::exports

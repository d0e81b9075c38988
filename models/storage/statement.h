// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/id.h"
#include "models/values/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace kokarda::storage {

/// Bytes that are data and not text: pictures.
struct Blob
{
    QByteArray bytes;
};

/// A prepared statement. Every value is bound by position and type; a wrong number of values throws, so that no
/// placeholder is ever left NULL by accident. Statements go through SQLite's own interface on the handle of Qt's
/// connection: it is several times faster than QSqlQuery, and one way serves single edits and bulk imports alike.
class Statement
{
public:
    /// Throws DbError(Internal) when the text does not compile.
    Statement(sqlite3* db, std::string_view sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds all parameters in order. Null QString binds as empty text: columns are NOT NULL unless they say
    /// otherwise, and "unknown" is an empty optional.
    template<class... Values>
    void bindAll(const Values&... values)
    {
        checkCount(static_cast<int>(sizeof...(Values)));
        makeRoom((std::size_t(0) + ... + roomFor(values)));
        int index = 0;
        (bind(++index, values), ...);
    }

    /// Moves to the next row; false at the end. Throws DbError.
    bool step();
    /// Ready to be bound and run again; ends any read that is under way.
    void reset();
    bool isBusy() const;

    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// The bytes of a text as they are stored; valid until the next step.
    std::string_view utf8(int column) const;
    QByteArray blob(int column) const;
    bool isNull(int column) const;
    int columnCount() const;
    QByteArray columnName(int column) const;

    bool flag(int column) const { return integer(column) != 0; }
    std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<qint64>(integer(column));
    }
    std::optional<Instant> optionalInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional<Instant>(Instant{integer(column)});
    }
    QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template<class IdType>
    IdType id(int column) const
    {
        return IdType(integer(column));
    }

private:
    void checkCount(int given) const;
    void check(int code) const;
    /// Texts are turned into UTF-8 in one block that lives as long as the binding: no copy, no allocation for each.
    void makeRoom(std::size_t bytes);
    static std::size_t roomFor(const QString& text) { return 3 * static_cast<std::size_t>(text.size()); }
    template<class Value>
    static std::size_t roomFor(const std::optional<Value>& value)
    {
        return value ? roomFor(*value) : 0;
    }
    template<class Value>
    static std::size_t roomFor(const Value&)
    {
        return 0;
    }
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, bool value) { bind(index, static_cast<qint64>(value)); }
    void bind(int index, double value);
    void bind(int index, const QString& value);
    void bindPairs(int index, const QString& value); ///< a text with characters beyond U+FFFF
    void bind(int index, std::string_view utf8);
    void bind(int index, const char* utf8) { bind(index, std::string_view(utf8)); }
    void bind(int index, const Blob& value);
    void bind(int index, std::nullptr_t);
    void bind(int index, Instant value) { bind(index, value.msUtc); }
    /// An invalid date binds NULL.
    void bind(int index, QDate value);
    /// An unset id binds NULL: it is a reference that points nowhere.
    template<class Tag>
    void bind(int index, Id<Tag> value)
    {
        if (value)
            bind(index, value.value);
        else
            bind(index, nullptr);
    }
    template<class Value>
    void bind(int index, const std::optional<Value>& value)
    {
        if (value)
            bind(index, *value);
        else
            bind(index, nullptr);
    }

    sqlite3* m_db;
    sqlite3_stmt* m_statement = nullptr;
    std::string m_texts; ///< UTF-8 of the bound texts
    std::size_t m_used = 0;
};

} // namespace kokarda::storage

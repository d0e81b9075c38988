// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/dberror.h"
#include "models/storage/utf8text.h"

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace kokarda::storage {

Statement::Statement(sqlite3* db, std::string_view sql)
    : m_db(db)
{
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(
        db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (code != SQLITE_OK)
        throw errorOf(code, QString::fromUtf8(sql), QString::fromUtf8(sqlite3_errmsg(db)));
    const std::string_view tail(rest, static_cast<std::size_t>(sql.data() + sql.size() - rest));
    if (tail.find_first_not_of(" \t\r\n;") != std::string_view::npos) {
        sqlite3_finalize(m_statement);
        throw errorOf(SQLITE_MISUSE, QString::fromUtf8(sql), u"more than one statement"_s);
    }
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::checkCount(int given) const
{
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    if (wanted != given)
        throw errorOf(SQLITE_RANGE, QString::fromUtf8(sqlite3_sql(m_statement)),
            u"%1 values for %2 placeholders"_s.arg(QString::number(given), QString::number(wanted)));
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw errorOf(code, QString::fromUtf8(sqlite3_sql(m_statement)), QString::fromUtf8(sqlite3_errmsg(m_db)));
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const DbError error
        = errorOf(code, QString::fromUtf8(sqlite3_sql(m_statement)), QString::fromUtf8(sqlite3_errmsg(m_db)));
    sqlite3_reset(m_statement);
    throw error;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isBusy() const
{
    return sqlite3_stmt_busy(m_statement) != 0;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::utf8(int column) const
{
    const auto* bytes = static_cast<const char*>(static_cast<const void*>(sqlite3_column_text(m_statement, column)));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

QString Statement::text(int column) const
{
    return textOfUtf8(utf8(column));
}

QByteArray Statement::blob(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QByteArray Statement::columnName(int column) const
{
    return sqlite3_column_name(m_statement, column);
}

void Statement::bind(int index, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement, index, value));
}

void Statement::makeRoom(std::size_t bytes)
{
    constexpr std::size_t usual = 64 << 10;
    m_used = 0;
    // One long text must not keep its room for ever.
    if (m_texts.size() < bytes || (m_texts.size() > usual && bytes < usual))
        m_texts = std::string(std::max<std::size_t>(bytes, 256), '\0');
}

void Statement::bind(int index, const QString& value)
{
    char* const begin = m_texts.data() + m_used;
    char* end = begin;
    for (const QChar sign : value) {
        const char16_t unit = sign.unicode();
        if (sign.isSurrogate())
            return bindPairs(index, value);
        if (unit < 0x80) {
            *end++ = static_cast<char>(unit);
        } else if (unit < 0x800) {
            *end++ = static_cast<char>(0xC0 | (unit >> 6));
            *end++ = static_cast<char>(0x80 | (unit & 0x3F));
        } else {
            *end++ = static_cast<char>(0xE0 | (unit >> 12));
            *end++ = static_cast<char>(0x80 | ((unit >> 6) & 0x3F));
            *end++ = static_cast<char>(0x80 | (unit & 0x3F));
        }
    }
    const auto size = static_cast<std::size_t>(end - begin);
    m_used += size;
    check(sqlite3_bind_text64(m_statement, index, size ? begin : "", size, SQLITE_STATIC, SQLITE_UTF8));
}

void Statement::bindPairs(int index, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    bind(index, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void Statement::bind(int index, std::string_view utf8)
{
    // A null pointer would bind NULL; an empty text is a text.
    check(sqlite3_bind_text64(m_statement, index, utf8.data() ? utf8.data() : "", utf8.size(),
        reinterpret_cast<sqlite3_destructor_type>(-1) /* SQLITE_TRANSIENT without its C cast */, SQLITE_UTF8));
}

void Statement::bind(int index, const Blob& value)
{
    check(sqlite3_bind_blob64(m_statement, index, value.bytes.constData(), static_cast<quint64>(value.bytes.size()),
        reinterpret_cast<sqlite3_destructor_type>(-1)));
}

void Statement::bind(int index, std::nullptr_t)
{
    check(sqlite3_bind_null(m_statement, index));
}

void Statement::bind(int index, QDate value)
{
    if (!value.isValid())
        return bind(index, nullptr);
    const QByteArray text = value.toString(Qt::ISODate).toLatin1();
    bind(index, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

} // namespace kokarda::storage

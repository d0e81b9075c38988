// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/heldrows.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>

namespace kokarda::imports {

namespace {

void put(std::string& out, qint64 number)
{
    char bytes[sizeof number];
    std::memcpy(bytes, &number, sizeof number);
    out.append(bytes, sizeof number);
}

qint64 get(std::string_view& bytes)
{
    qint64 number = 0;
    std::memcpy(&number, bytes.data(), sizeof number);
    bytes.remove_prefix(sizeof number);
    return number;
}

constexpr qint64 wordSize = sizeof(qint64);

} // namespace

// A kept row: length of the rest, place of the previous row, row number, kind, then each cell with its length.
qint64 HeldRows::keep(const RowView& row, bool isItem, qint64 previous)
{
    std::string body;
    put(body, previous);
    put(body, row.row);
    put(body, isItem ? 1 : 0);
    for (const std::string_view cell : row.cells) {
        put(body, static_cast<qint64>(cell.size()));
        body.append(cell);
    }
    std::string bytes;
    put(bytes, static_cast<qint64>(body.size()));
    bytes.append(body);

    const qint64 place = m_size;
    m_size += static_cast<qint64>(bytes.size());
    if (!m_file && m_size <= inMemory) {
        m_memory.append(bytes);
        return place;
    }
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        const auto length = static_cast<qint64>(m_memory.size());
        if (!m_file->open() || m_file->write(m_memory.data(), length) != length)
            throw WorldError(QCoreApplication::translate("imports", "The disk takes no temporary file: %1")
                                 .arg(m_file->errorString()));
        std::string().swap(m_memory);
    }
    if (!m_file->seek(place) || m_file->write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
        throw WorldError(
            QCoreApplication::translate("imports", "The disk takes no temporary file: %1").arg(m_file->errorString()));
    return place;
}

std::string HeldRows::bytesAt(qint64 place, qint64 length)
{
    if (!m_file)
        return m_memory.substr(static_cast<std::size_t>(place), static_cast<std::size_t>(length));
    std::string bytes(static_cast<std::size_t>(length), '\0');
    if (!m_file->seek(place) || m_file->read(bytes.data(), length) != length)
        throw WorldError(QCoreApplication::translate("imports", "The temporary file cannot be read: %1")
                             .arg(m_file->errorString()));
    return bytes;
}

HeldRows::Row HeldRows::rowAt(qint64 place)
{
    const std::string head = bytesAt(place, wordSize);
    std::string_view headView = head;
    const std::string body = bytesAt(place + wordSize, get(headView));
    std::string_view rest = body;
    Row row;
    row.previous = get(rest);
    row.row = get(rest);
    row.isItem = get(rest) != 0;
    while (!rest.empty()) {
        const auto length = static_cast<std::size_t>(get(rest));
        row.cells.emplace_back(rest.substr(0, length));
        rest.remove_prefix(length);
    }
    return row;
}

std::vector<HeldRows::Row> HeldRows::take(qint64 last)
{
    std::vector<Row> rows;
    for (qint64 place = last; place >= 0; place = rows.back().previous)
        rows.push_back(rowAt(place));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace kokarda::imports

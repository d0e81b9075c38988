// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/schemaloan.h"

#include <QFile>
#include <algorithm>
#include <vector>

namespace kokarda::storage {

namespace {

constexpr qint64 pageSize = 4096;

quint32 numberAt(const QByteArray& bytes, qsizetype offset, int size)
{
    quint32 value = 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | static_cast<quint8>(bytes[offset + i]);
    return value;
}

QByteArray pageOf(QFile& file, quint32 page)
{
    file.seek((qint64(page) - 1) * pageSize);
    return file.read(pageSize);
}

/// Numbers of the pages that hold a file's schema: the first, and the leaves that it points at.
/// Layout of a b-tree page: https://www.sqlite.org/fileformat2.html section 1.6.
std::vector<quint32> schemaPages(const QByteArray& first)
{
    constexpr qsizetype header = 100;
    std::vector<quint32> pages{1};
    if (first.size() != pageSize || first[header] != 5)
        return pages;
    const quint32 cells = std::min<quint32>(numberAt(first, header + 3, 2), 400);
    for (quint32 cell = 0; cell < cells; ++cell) {
        const qsizetype offset = numberAt(first, header + 12 + 2 * qsizetype(cell), 2);
        if (offset + 4 <= pageSize)
            pages.push_back(numberAt(first, offset, 4));
    }
    pages.push_back(numberAt(first, header + 8, 4));
    return pages;
}

} // namespace

void borrowSchema(const QString& path, const QString& donorPath)
{
    QFile file(path);
    QFile donor(donorPath);
    if (!file.open(QIODevice::ReadWrite) || !donor.open(QIODevice::ReadOnly))
        return;
    QByteArray first = pageOf(donor, 1);
    for (const quint32 page : schemaPages(first)) {
        if (page > 1 && page <= file.size() / pageSize) {
            const QByteArray leaf = pageOf(donor, page);
            file.seek((qint64(page) - 1) * pageSize);
            file.write(leaf);
        }
    }
    const auto put = [&](qsizetype offset, quint32 value) {
        for (int i = 0; i < 4; ++i)
            first[offset + i] = static_cast<char>(value >> (24 - 8 * i));
    };
    put(28, static_cast<quint32>(file.size() / pageSize)); // valid while the counters at 24 and 92 agree
    put(24, 1);
    put(92, 1);
    put(32, 0); // no free pages: none is handed out again in a file that is only read
    put(36, 0);
    file.seek(0);
    file.write(first);
}

} // namespace kokarda::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/columnplan.h"

#include <QTemporaryFile>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace kokarda::imports {

/// Keeps rows of orders whose rows are scattered over the file until the last one has come: the first 32 MB in memory,
/// the rest in a temporary file.
class HeldRows
{
public:
    struct Row
    {
        std::vector<std::string> cells;
        qint64 row = 0;
        bool isItem = false;
        qint64 previous = -1;
    };

    /// Keeps a row; returns its place. `previous` is the place of the same order's row before, negative for none.
    /// Throws WorldError when the disk does not take it.
    qint64 keep(const RowView& row, bool isItem, qint64 previous);
    /// The rows of one order in the order of the file, from the place of its last one.
    std::vector<Row> take(qint64 last);

private:
    Row rowAt(qint64 place);
    std::string bytesAt(qint64 place, qint64 length);

    static constexpr qint64 inMemory = 32 << 20;
    std::string m_memory;
    qint64 m_size = 0;
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace kokarda::imports

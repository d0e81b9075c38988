// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/headersearch.h"
#include "models/services/imports/textsource.h"

#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace kokarda::imports {

/// A small table with a header, read cell by cell by column title: reviews, products, categories. Finds encoding,
/// delimiter and header as order files do.
class TableFile
{
public:
    /// The device must outlive the table. `encoding`: the user's choice over the guess.
    TableFile(QIODevice& device, std::optional<Encoding> encoding);

    const FoundHeader& header() const { return m_header; }
    const EncodingGuess& encoding() const { return m_encoding; }

    /// Column of the first of the titles (separated by '|') that the header has; −1 for none.
    int columnOf(std::string_view titles) const;

    /// Begins again before the first row after the header.
    void rewind();
    /// Goes to the next row that is not blank; false after the last one.
    bool next();
    qint64 row() const { return m_reader->row(); }
    /// The cell without guards and blanks; empty for column −1.
    QString text(int column) const;
    std::string_view cell(int column) const;

private:
    QIODevice& m_device;
    EncodingGuess m_encoding;
    FoundHeader m_header;
    QStringList m_titles; ///< normalised
    std::unique_ptr<TextSource> m_source;
    std::unique_ptr<CsvReader> m_reader;
};

} // namespace kokarda::imports

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports/readfile.h"

#include <QByteArray>

namespace kokarda::imports {

/// What the columns of a file mean, as a file of its own: JSON with the titles of the columns and the stable names of
/// the fields (fieldKey), to be kept, read by a person and handed on to another shop.

/// True for a file that saveMapping() wrote; false for anything else and for what cannot be read.
bool isMappingFile(const QString& path);
/// Throws WorldError when the file cannot be written.
void saveMapping(const QString& path, const Layout& layout, const QStringList& header);
/// The mapping for a file with this header: columns that it does not name stay as they are not wanted. Throws WorldError
/// when it cannot be read, RuleError when it is no mapping or names none of the columns.
Layout loadMapping(const QString& path, const QStringList& header);

/// What a file would give with a mapping.
struct MappedOrders
{
    std::vector<ImportedOrder> orders; ///< the first ones
    std::vector<RowIssue> issues;
    qint64 rejected = 0; ///< rows
    QString missing; ///< what must be assigned before anything can be imported, in words; empty for nothing
};

/// The beginning of a file, held in memory, so that every change of a mapping shows at once what comes of it.
class MappingSample
{
public:
    /// Throws WorldError when the file cannot be read.
    MappingSample(const QString& path, const ReadOptions& options);

    /// Header, encoding and delimiter; `layout` is the guess to begin with.
    const FileSummary& file() const { return m_file; }
    /// Up to three different values of a column.
    QStringList valuesOf(qsizetype column) const;
    /// How the rows make up orders, by the column that holds the order number: repeated or left blank on further rows, or
    /// another on each. The layout's own shape where no column holds it.
    RowShape shapeBy(const Layout& layout) const;
    /// Reads the sample by a layout. Of a file that goes on behind the sample the last order is left out: it may not be
    /// whole.
    MappedOrders ordersBy(const Layout& layout) const;

    static constexpr std::size_t mostOrders = 20;

private:
    QByteArray m_bytes;
    bool m_isCut = false;
    ReadOptions m_options;
    FileSummary m_file;
    std::vector<QStringList> m_rows; ///< the first ones
};

} // namespace kokarda::imports

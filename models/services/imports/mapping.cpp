// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/mapping.h"

#include "models/services/imports/columnplan.h"
#include "models/services/imports/csvreader.h"
#include "models/services/imports/textsource.h"
#include "models/services/wholefile.h"
#include "models/values/problem.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

constexpr qint64 sampleBytes = 512 << 10;
constexpr qint64 mostMappingBytes = 1 << 20;
constexpr qint64 rowsLookedAt = 60;
constexpr qsizetype valuesShown = 3;

/// The beginning of a file; throws WorldError when it cannot be read.
QByteArray beginningOf(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw WorldError(QCoreApplication::translate("imports", "“%1” cannot be opened: %2").arg(path, file.errorString()));
    return file.read(most);
}

} // namespace

bool isMappingFile(const QString& path)
{
    QFile file(path);
    if (!path.endsWith(".json"_L1, Qt::CaseInsensitive) || file.size() > mostMappingBytes
        || !file.open(QIODevice::ReadOnly))
        return false;
    return layoutFromJson(file.readAll(), {}).has_value();
}

void saveMapping(const QString& path, const Layout& layout, const QStringList& header)
{
    writeWhole(path, toJson(layout, header));
}

Layout loadMapping(const QString& path, const QStringList& header)
{
    const std::optional<Layout> layout = layoutFromJson(beginningOf(path, mostMappingBytes), header);
    const QString name = QFileInfo(path).fileName();
    if (!layout)
        throw RuleError(QCoreApplication::translate("imports", "“%1” is no mapping of columns.").arg(name));
    const bool hasOne = std::ranges::any_of(layout->columns, [](Field field) { return field != Field::Ignored; });
    if (!hasOne)
        throw RuleError(QCoreApplication::translate("imports", "“%1” is made for a file with other columns.").arg(name));
    return *layout;
}

MappingSample::MappingSample(const QString& path, const ReadOptions& options)
    : m_bytes(beginningOf(path, sampleBytes))
    , m_isCut(QFileInfo(path).size() > m_bytes.size())
    , m_options(options)
{
    m_options.layout.reset();
    m_options.progress = nullptr;
    m_options.recognised = nullptr;
    QBuffer buffer(&m_bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadOptions look = m_options;
    look.progress = [](double) { return false; }; // the header is enough
    m_file = readDevice(buffer, QFileInfo(path).fileName(), look, {});
    m_options.encoding = m_file.encoding.encoding;

    TextSource source(buffer, m_file.encoding);
    CsvReader reader(source, {.delimiter = m_file.delimiter,
                                 .hasQuotes = m_file.layout.hasQuotes,
                                 .expectedColumns = static_cast<int>(m_file.header.size()),
                                 .isWrapped = m_file.rowsAreWrapped});
    while (reader.next() && reader.row() < m_file.headerRow + rowsLookedAt) {
        if (reader.row() <= m_file.headerRow)
            continue;
        QStringList& row = m_rows.emplace_back();
        for (const std::string_view cell : reader.cells())
            row += QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())).simplified();
    }
}

QStringList MappingSample::valuesOf(qsizetype column) const
{
    QStringList values;
    for (const QStringList& row : m_rows) {
        const QString value = row.value(column);
        if (!value.isEmpty() && values.size() < valuesShown && !values.contains(value))
            values += value;
    }
    return values;
}

RowShape MappingSample::shapeBy(const Layout& layout) const
{
    const int column = planFor(layout).keyColumn;
    if (column < 0)
        return layout.shape;
    QSet<QString> seen;
    bool isRepeated = false;
    for (const QStringList& row : m_rows) {
        const QString key = row.value(column);
        if (key.isEmpty() && row.join(QString()).size() > 0 && !seen.isEmpty())
            return RowShape::FirstRowFull;
        isRepeated = isRepeated || seen.contains(key);
        seen.insert(key);
    }
    return isRepeated ? RowShape::ItemRows : RowShape::OrderRows;
}

MappedOrders MappingSample::ordersBy(const Layout& layout) const
{
    MappedOrders mapped;
    const bool hasKey = layout.columnOf(Field::OrderKey) >= 0 || layout.columnOf(Field::OrderId) >= 0
        || layout.columnOf(Field::OrderNumber) >= 0;
    if (!hasKey) {
        mapped.missing = QCoreApplication::translate("imports", "Say which column holds the order number.");
        return mapped;
    }
    if (layout.columnOf(Field::PlacedAt) < 0) {
        mapped.missing = QCoreApplication::translate("imports", "Say which column holds the date of the order.");
        return mapped;
    }
    QByteArray bytes = m_bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadOptions options = m_options;
    options.layout = layout;
    const FileSummary summary = readDevice(buffer, m_file.fileName, options, [&](ImportedOrder&& order) {
        mapped.orders.push_back(std::move(order));
        return mapped.orders.size() <= mostOrders;
    });
    if (mapped.orders.size() > mostOrders || (m_isCut && mapped.orders.size() > 1))
        mapped.orders.pop_back();
    mapped.issues = summary.issues;
    mapped.rejected = summary.rejected;
    return mapped;
}

} // namespace kokarda::imports

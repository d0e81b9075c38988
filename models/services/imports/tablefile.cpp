// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/tablefile.h"

#include "models/services/imports/cell.h"

#include <QIODevice>
#include <algorithm>

namespace kokarda::imports {

namespace {

constexpr std::size_t sampleSize = 256U << 10;

} // namespace

TableFile::TableFile(QIODevice& device, std::optional<Encoding> encoding)
    : m_device(device)
    , m_encoding(guessEncoding(device))
{
    if (encoding && *encoding != m_encoding.encoding)
        m_encoding = {.encoding = *encoding};
    TextSource source(device, m_encoding);
    std::string sample;
    while (sample.size() < sampleSize && source.read(sample, sampleSize)) { }
    static const Recogniser recogniser;
    m_header = findHeader(sample, recogniser);
    for (const QString& title : m_header.titles())
        m_titles += normalizedTitle(title);
    rewind();
}

int TableFile::columnOf(std::string_view titles) const
{
    for (const QString& title : QString::fromUtf8(titles.data(), static_cast<qsizetype>(titles.size())).split(u'|')) {
        if (const qsizetype column = m_titles.indexOf(normalizedTitle(title)); column >= 0)
            return static_cast<int>(column);
    }
    return -1;
}

void TableFile::rewind()
{
    m_source = std::make_unique<TextSource>(m_device, m_encoding);
    m_reader = std::make_unique<CsvReader>(*m_source, m_header.dialect);
}

bool TableFile::next()
{
    while (m_reader->next()) {
        const bool isBlank = std::all_of(m_reader->cells().begin(), m_reader->cells().end(),
                                         [](std::string_view cell) { return trimmed(cell).empty(); });
        if (m_reader->row() > m_header.row && !isBlank)
            return true;
    }
    return false;
}

std::string_view TableFile::cell(int column) const
{
    return column < 0 ? std::string_view() : unguarded(m_reader->cell(static_cast<std::size_t>(column)));
}

QString TableFile::text(int column) const
{
    const std::string_view utf8 = cell(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace kokarda::imports

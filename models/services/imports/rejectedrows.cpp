// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/rejectedrows.h"

#include "models/services/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

/// Writes rows as the file has them. Where quotes are characters like any other there is nothing to protect a cell with;
/// the cells come from such a file, and only the reason could hold a delimiter.
class RowWriter
{
public:
    explicit RowWriter(const FileSummary& file)
        : m_delimiter(file.delimiter)
        , m_hasQuotes(file.layout.hasQuotes)
    {
    }

    QByteArray row(const QStringList& cells) const
    {
        QByteArray row;
        for (qsizetype i = 0; i < cells.size(); ++i)
            row += (i ? QByteArray(1, m_delimiter) : QByteArray()) + cell(cells[i]);
        return row + "\r\n";
    }

private:
    QByteArray cell(QString text) const
    {
        const bool isOpen = text.contains(QLatin1Char(m_delimiter)) || text.contains(u'\n') || text.contains(u'\r');
        if (!m_hasQuotes)
            return (isOpen ? text.replace(QLatin1Char(m_delimiter), u' ').simplified() : text).toUtf8();
        if (isOpen || text.contains(u'"') || text.startsWith(u' ') || text.endsWith(u' '))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        return text.toUtf8();
    }

    char m_delimiter;
    bool m_hasQuotes;
};

} // namespace

QString saveRejectedRows(const QString& path, const FileSummary& file)
{
    const QFileInfo info(path);
    const QString out = info.dir().filePath(info.completeBaseName() + u".rejected."_s
        + (info.suffix().isEmpty() ? u"csv"_s : info.suffix()));
    const QString sameOrder = QCoreApplication::translate("imports", "Belongs to an order with a rejected row.");
    QSaveFile target(out);
    openWhole(target);
    QHash<qint64, QString> reasons;
    std::vector<qint64> rows;
    for (const RejectedRow& row : file.rejectedRows) {
        reasons.insert(row.row, row.reason.isEmpty() ? sameOrder : row.reason);
        rows.push_back(row.row);
    }
    std::ranges::sort(rows);
    // The reasons of an earlier try go; the file keeps its own columns.
    QStringList titles = file.header;
    if (!titles.isEmpty() && isReasonTitle(titles.back()))
        titles.removeLast();
    const RowWriter writer(file);
    target.write("\xEF\xBB\xBF");
    if (file.headerRow > 0)
        target.write(writer.row(titles + QStringList{reasonTitle()}));
    const std::vector<QStringList> cells = readRows(path, file, rows);
    for (std::size_t i = 0; i < cells.size() && i < rows.size(); ++i) {
        QStringList row = cells[i];
        if (titles.size() < file.header.size())
            row.resize(titles.size());
        while (row.size() < titles.size())
            row << QString();
        target.write(writer.row(row << reasons.value(rows[i])));
    }
    finishWhole(target);
    return out;
}

} // namespace kokarda::imports

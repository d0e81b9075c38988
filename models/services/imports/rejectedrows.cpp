// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/rejectedrows.h"

#include "models/values/problem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kokarda::imports {

namespace {

QByteArray cellOf(QString text, char delimiter)
{
    const bool needsQuotes = text.contains(QLatin1Char(delimiter)) || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (needsQuotes)
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray rowOf(const QStringList& cells, char delimiter)
{
    QByteArray row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += (i ? QByteArray(1, delimiter) : QByteArray()) + cellOf(cells[i], delimiter);
    return row + "\r\n";
}

/// The reason of each rejected row; rows of an order share the reason of the one that is to blame.
QHash<qint64, QString> reasonsOf(const FileSummary& file)
{
    QHash<qint64, QString> reasons;
    for (const RowIssue& issue : file.issues) {
        if (issue.severity != RowIssue::Severity::Rejected)
            continue;
        QString& reason = reasons[issue.row];
        reason += (reason.isEmpty() ? QString() : u" "_s) + issue.reason;
    }
    return reasons;
}

} // namespace

QString saveRejectedRows(const QString& path, const FileSummary& file)
{
    const QFileInfo info(path);
    const QString out = info.dir().filePath(info.completeBaseName() + u".rejected."_s
        + (info.suffix().isEmpty() ? u"csv"_s : info.suffix()));
    const QHash<qint64, QString> reasons = reasonsOf(file);
    const QString sameOrder = QCoreApplication::translate("imports", "Belongs to an order with a rejected row.");
    QSaveFile target(out);
    const auto fail = [&] {
        return WorldError(QCoreApplication::translate("imports", "The rejected rows could not be saved as “%1”: %2")
                              .arg(out, target.errorString()));
    };
    if (!target.open(QIODevice::WriteOnly))
        throw fail();
    std::vector<qint64> rows = file.rejectedRows;
    std::ranges::sort(rows);
    target.write("\xEF\xBB\xBF" + rowOf(file.header + QStringList{QCoreApplication::translate("imports", "Why rejected")}, file.delimiter));
    const std::vector<QStringList> cells = readRows(path, file, rows);
    for (std::size_t i = 0; i < cells.size() && i < rows.size(); ++i) {
        QStringList row = cells[i];
        while (row.size() < file.header.size())
            row << QString();
        target.write(rowOf(row << reasons.value(rows[i], sameOrder), file.delimiter));
    }
    if (!target.commit())
        throw fail();
    return out;
}

} // namespace kokarda::imports

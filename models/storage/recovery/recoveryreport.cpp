// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recovery/recovery.h"
#include "models/storage/tabletitle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

// The report of a recovery, in words.

using namespace Qt::StringLiterals;

namespace kokarda::storage {

namespace {

constexpr std::size_t mostShown = 20;

/// "#12, #13 and 200 more".
QString firstOf(const QStringList& numbers)
{
    const auto more = numbers.size() - qsizetype(mostShown);
    const QString first = numbers.first(std::min(numbers.size(), qsizetype(mostShown))).join(u", "_s);
    return more > 0 ? QCoreApplication::translate("Recovery", "%1 and %2 more").arg(first, QString::number(more)) : first;
}

/// "12, 20–31": no more than a person reads.
QString numbersOf(const std::vector<RowRange>& ranges)
{
    QStringList text;
    for (std::size_t i = 0; i < std::min(ranges.size(), mostShown); ++i) {
        const auto& [first, last] = ranges[i];
        text << (first == last ? QString::number(first) : u"%1–%2"_s.arg(QString::number(first), QString::number(last)));
    }
    if (ranges.size() > mostShown)
        text << u"…"_s;
    return text.join(u", "_s);
}

/// "Orders: 380 rows rescued, 3 from the history, 8 from the backup": only what there was.
QString sentenceOf(const RecoveredTable& table)
{
    const QLocale locale;
    QStringList parts{QCoreApplication::translate("Recovery", "%1 rows rescued").arg(locale.toString(table.rescued))};
    const auto add = [&](const char* words, qint64 rows) {
        if (rows > 0)
            parts << QCoreApplication::translate("Recovery", words).arg(locale.toString(rows));
    };
    add(QT_TRANSLATE_NOOP("Recovery", "%1 from the history of changes"), table.fromHistory);
    add(QT_TRANSLATE_NOOP("Recovery", "%1 from the backup"), table.fromBackup);
    add(QT_TRANSLATE_NOOP("Recovery", "%1 put together from other parts of the file, perhaps not complete"), table.pieced);
    add(QT_TRANSLATE_NOOP("Recovery", "%1 left out because what they belong to is lost"), table.dropped);
    return QCoreApplication::translate("Recovery", "%1: %2.").arg(tableTitle(table.table), parts.join(u", "_s));
}

} // namespace

qint64 RecoveryReport::rescuedRows() const
{
    qint64 rows = 0;
    for (const RecoveredTable& table : tables)
        rows += table.rescued;
    return rows;
}

QStringList RecoveryReport::sentences() const
{
    const auto say = [](const char* text) { return QCoreApplication::translate("Recovery", text); };
    QStringList text;
    text << say(QT_TRANSLATE_NOOP("Recovery", "The damaged file was set aside untouched: %1.")).arg(QFileInfo(keptAside).fileName());
    if (onlyIndexesWereBad)
        text << say(QT_TRANSLATE_NOOP("Recovery", "Only indexes were damaged; they were built anew. Nothing is missing."));
    const QLocale locale;
    if (isBackupGuessed && !onlyIndexesWereBad)
        text << say(QT_TRANSLATE_NOOP("Recovery", "The damaged file no longer says which shop it was. The newest backup beside it, of %1, was taken for its "
                                                  "own: look whether its orders and customers are yours."))
                    .arg(locale.toString(QDateTime::fromMSecsSinceEpoch(backup->madeAt.msUtc), QLocale::ShortFormat));
    if (hasOnlyForeignBackups)
        text << say(QT_TRANSLATE_NOOP("Recovery", "The backups beside the file are of another shop. Nothing was taken from them."));
    QStringList whole;
    for (const RecoveredTable& table : tables) {
        const bool isMended = table.fromHistory + table.fromBackup + table.pieced + table.dropped > 0;
        if (isMended || (table.rescued > 0 && !table.lost.empty()))
            text << sentenceOf(table);
        else if (table.rescued > 0 && table.table != "meta"_L1)
            whole << u"%1 (%2)"_s.arg(tableTitle(table.table), locale.toString(table.rescued));
    }
    if (!whole.isEmpty())
        text << say(QT_TRANSLATE_NOOP("Recovery", "Rescued whole: %1.")).arg(whole.join(u", "_s));
    for (const RecoveredTable& table : tables) {
        if (!table.lost.empty() && table.table != "meta"_L1)
            text << say(QT_TRANSLATE_NOOP("Recovery", "%1: what stood in these rows could not be read and is nowhere else: %2."))
                        .arg(tableTitle(table.table), numbersOf(table.lost));
    }
    if (!piecedOrders.isEmpty())
        text << say(QT_TRANSLATE_NOOP("Recovery", "These orders were put together from other parts of the file. Check name, address, remark, "
                                                  "items and prices before they go out; the orders say so in their note: %1."))
                    .arg(firstOf(piecedOrders));
    if (!incompleteOrders.isEmpty())
        text << say(QT_TRANSLATE_NOOP("Recovery", "Lines are missing in these orders: %1.")).arg(firstOf(incompleteOrders));
    for (const Finding& finding : findings)
        text << finding.message;
    return text;
}

} // namespace kokarda::storage

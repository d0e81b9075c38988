// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/importlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportList)
};

} // namespace

ListRows listOf(std::vector<ImportBatch> imports, const QTimeZone& zone)
{
    using enum ListCell;
    const std::vector<ListColumn> columns{{u"day"_s, Words::tr("Day"), Plain}, {u"time"_s, Words::tr("Time"), Plain}, {u"file"_s, Words::tr("File"), ListCell::Words},
        {u"format"_s, Words::tr("Kind of file"), Plain}, {u"by"_s, Words::tr("Who"), ListCell::Words},
        {u"orders_new"_s, Words::tr("New orders"), Figure}, {u"orders_changed"_s, Words::tr("Changed orders"), Figure},
        {u"orders_same"_s, Words::tr("Orders as they were"), Figure}, {u"customers_new"_s, Words::tr("New customers"), Figure},
        {u"customers_changed"_s, Words::tr("Changed customers"), Figure}, {u"lines"_s, Words::tr("Entries"), Figure},
        {u"rejected"_s, Words::tr("Rows not imported"), Figure}, {u"taken_back"_s, Words::tr("Taken back"), Plain}};
    return listOfAll(u"imports"_s, columns, std::move(imports), [zone](const ImportBatch& one) {
        const auto local = [&](Instant at) { return QDateTime::fromMSecsSinceEpoch(at.msUtc, zone); };
        QStringList cells{local(one.at).toString(u"yyyy-MM-dd"_s), local(one.at).toString(u"HH:mm"_s), one.fileName, one.format, one.actor};
        for (const int count : {one.ordersNew, one.ordersChanged, one.ordersSame, one.customersNew, one.customersChanged, one.lines, one.rejected})
            cells += QString::number(count);
        cells += one.undoneAt ? local(*one.undoneAt).toString(u"yyyy-MM-dd"_s) : QString();
        return cells;
    });
}

} // namespace kokarda::exports

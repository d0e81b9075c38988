// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exports/giftcostlist.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kokarda::exports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftCostList)
};

} // namespace

ListRows listOf(std::vector<GiftCost> costs)
{
    using enum ListCell;
    const std::vector<ListColumn> columns{{u"month"_s, Words::tr("Month"), Plain}, {u"gift"_s, Words::tr("Gift"), ListCell::Words},
        {u"pieces"_s, Words::tr("Pieces"), Figure}, {u"parcels"_s, Words::tr("Parcels"), Figure},
        {u"cost"_s, Words::tr("Cost"), Figure}, {u"currency"_s, Words::tr("Currency"), Plain}};
    return listOfAll(u"gift-costs"_s, columns, std::move(costs), [](const GiftCost& one) {
        return QStringList{one.month.toString(u"yyyy-MM"_s), one.name, QString::number(one.pieces),
            QString::number(one.parcels), plainAmount(one.cost), one.cost.currency.code()};
    });
}

} // namespace kokarda::exports

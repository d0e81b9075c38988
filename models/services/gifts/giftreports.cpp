// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/gifts/giftreports.h"

#include "models/services/gifts/insertguard.h"
#include "models/services/shop.h"
#include "models/services/shopsettings.h"
#include "models/storage/database.h"
#include "models/storage/repositories/giftrepository.h"
#include "models/storage/repositories/shoprepository.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kokarda {

namespace {

struct GiftReports
{
    Q_DECLARE_TR_FUNCTIONS(GiftReports)
};

void addStock(std::vector<GiftHint>& hints, const Gift& gift, int promised, QDate today)
{
    const int left = usableStock(gift, today) - promised;
    if (left <= 0)
        hints.push_back({GiftHint::Kind::Low, GiftReports::tr("None is left to give.")});
    else if (left <= gift.lowStock)
        hints.push_back({GiftHint::Kind::Low, GiftReports::tr("Only %n left to give. Time to buy more.", nullptr, left)});
    if (promised > 0)
        hints.push_back({GiftHint::Kind::Promised, GiftReports::tr("%n more lie(s) ready for waiting orders.", nullptr, promised)});
}

void addDates(std::vector<GiftHint>& hints, const Gift& gift, QDate today)
{
    std::vector<GiftBatch> batches = gift.batches;
    if (batches.empty())
        batches.push_back({gift.stock, gift.bestBefore});
    for (const GiftBatch& batch : batches) {
        if (!batch.bestBefore.isValid() || batch.stock == 0)
            continue;
        const auto days = today.daysTo(batch.bestBefore);
        const QString day = QLocale().toString(batch.bestBefore, QLocale::ShortFormat);
        if (days < gift.minDaysLeft || days < 0)
            hints.push_back({GiftHint::Kind::Expiring,
                GiftReports::tr("%n piece(s) best before %1 can no longer be given.", nullptr, batch.stock).arg(day)});
        else if (days <= 30)
            hints.push_back({GiftHint::Kind::Expiring,
                GiftReports::tr("%n piece(s) are best before %1: give them first.", nullptr, batch.stock).arg(day)});
    }
}

} // namespace

std::vector<GiftCost> giftCosts(Shop& shop)
{
    std::vector<GiftCost> costs;
    storage::Rows rows = shop.database().rows(storage::Database::sql("gift/cost_by_month"));
    while (rows.next()) {
        GiftCost cost;
        cost.month = QDate::fromString(rows->text(0) + u"-01"_s, Qt::ISODate);
        cost.gift = rows->id<GiftId>(1);
        cost.name = rows->text(2);
        cost.cost = {rows->integer(6), Currency(rows->text(3))};
        cost.pieces = static_cast<int>(rows->integer(4));
        cost.parcels = static_cast<int>(rows->integer(5));
        costs.push_back(cost);
    }
    return costs;
}

std::vector<GiftHint> stockHints(const Gift& gift, int promised, QDate today)
{
    std::vector<GiftHint> hints;
    addStock(hints, gift, promised, today);
    addDates(hints, gift, today);
    return hints;
}

std::vector<GiftHint> giftHints(Shop& shop, const Gift& gift, QDate today)
{
    std::map<GiftId, int> promised = shop.repositories().gifts.promised({});
    std::vector<GiftHint> hints = stockHints(gift, promised[gift.id], today);
    for (const Channel& channel : shop.settings().channels()) {
        for (const InsertFinding& finding : checkInsert(gift.traits, channel, {}, suppliedInsertRules())) {
            const bool isBlock = finding.effect == InsertRule::Effect::Block;
            hints.push_back({isBlock ? GiftHint::Kind::Forbidden : GiftHint::Kind::Careful,
                u"%1: %2"_s.arg(channel.name, finding.reason)});
        }
    }
    return hints;
}

void setGiftPicture(Shop& shop, const Gift& gift, const QByteArray& png)
{
    shop.database().write({u"gift.picture"_s, GiftReports::tr("Picture of %1").arg(gift.name)}, [&] {
        const qint64 picture = png.isEmpty() ? 0 : shop.repositories().shop.keepPicture(png);
        shop.repositories().gifts.setPicture(gift.id, picture);
    });
    shop.tell(Change::Gifts);
}

QByteArray giftPicture(Shop& shop, GiftId gift)
{
    const qint64 picture = shop.repositories().gifts.pictureOf(gift);
    return picture ? shop.repositories().shop.picture(picture) : QByteArray();
}

} // namespace kokarda

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/gifttable.h"

using namespace Qt::StringLiterals;

namespace kokarda::tables {

GiftTable::GiftTable(QLocale locale, QObject* parent)
    : RowTable(parent)
    , m_locale(std::move(locale))
{
}

void GiftTable::setGifts(const std::vector<Gift>& gifts)
{
    m_gifts = gifts;
    std::vector<GiftId> ids;
    for (const Gift& gift : gifts)
        ids.push_back(gift.id);
    setIds(std::move(ids));
}

QStringList GiftTable::titles() const
{
    return {tr("Gift"), tr("On the shelf"), tr("Cost"), tr("Best before")};
}

Gift GiftTable::read(GiftId id) const
{
    const auto found = std::find_if(m_gifts.begin(), m_gifts.end(), [id](const Gift& gift) { return gift.id == id; });
    return found == m_gifts.end() ? Gift() : *found;
}

QString GiftTable::text(const Gift& gift, int column) const
{
    switch (column) {
    case Name:
        return gift.active ? giftName(gift, m_locale) : tr("%1 (not given now)").arg(giftName(gift, m_locale));
    case Stock: {
        const int stock = stockOf(gift);
        if (stock == 0)
            return tr("none left");
        return stock <= gift.lowStock ? tr("only %1").arg(m_locale.toString(stock)) : m_locale.toString(stock);
    }
    case Cost:
        return gift.cost.currency.isKnown() ? displayAmount(gift.cost, m_locale) : QString();
    case BestBefore: {
        const QDate nearest = nearestBestBefore(gift);
        return nearest.isValid() ? m_locale.toString(nearest, QLocale::ShortFormat) : QString();
    }
    default:
        return {};
    }
}

QVariant GiftTable::sortKey(const Gift& gift, int column) const
{
    switch (column) {
    case Stock:
        return stockOf(gift);
    case Cost:
        return gift.cost.minor;
    case BestBefore:
        return nearestBestBefore(gift);
    default:
        return text(gift, column);
    }
}

QVariant GiftTable::mark(const Gift& gift, int column) const
{
    return column == Stock && stockOf(gift) <= gift.lowStock ? QVariant(u"low"_s) : QVariant();
}

Qt::Alignment GiftTable::alignment(int column) const
{
    return column == Name ? Qt::AlignLeft : Qt::AlignRight;
}

std::vector<exports::ListColumn> GiftTable::fileColumns() const
{
    using enum exports::ListCell;
    return {{u"gift"_s, tr("Gift"), Words}, {u"name_pl"_s, tr("Polish name"), Words},
        {u"code"_s, tr("Code"), Words}, {u"bin"_s, tr("Place"), Words},
        {u"stock"_s, tr("On the shelf"), Figure}, {u"low_from"_s, tr("Low from"), Figure},
        {u"cost"_s, tr("Cost"), Figure}, {u"currency"_s, tr("Currency"), Plain},
        {u"best_before"_s, tr("Best before"), Plain}, {u"deliveries"_s, tr("Deliveries"), Plain},
        {u"given"_s, tr("Given now"), Plain}};
}

QStringList GiftTable::fileCells(const Gift& gift) const
{
    if (!gift.id)
        return {};
    QStringList deliveries; // "12 until 2026-05-01; 6"
    for (const GiftBatch& batch : gift.batches)
        deliveries += QString::number(batch.stock) + (batch.bestBefore.isValid() ? u" until "_s + fileDay(batch.bestBefore) : QString());
    const bool hasCost = gift.cost.currency.isKnown();
    return {gift.name, gift.namePl, gift.code, gift.bin, QString::number(stockOf(gift)), QString::number(gift.lowStock),
        hasCost ? plainAmount(gift.cost) : QString(), hasCost ? gift.cost.currency.code() : QString(), fileDay(nearestBestBefore(gift)),
        deliveries.join(u"; "_s), fileAnswer(gift.active)};
}

} // namespace kokarda::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sample/orders.h"

namespace kokarda::sample {

/// What went along with the parcels and what came back: gifts, notes, prints, history, reviews.
class Afterwards
{
public:
    Afterwards(Shop& shop, const Stock& stock, QDateTime now);

    /// Gift, note, prints and history of one stored order; orders come oldest first.
    void pack(const Sale& sale, const Buyer& buyer, Chance& chance);
    /// Up to `count` reviews of delivered orders, no two with the same text.
    void review(const std::vector<Sale>& sales, const std::vector<Buyer>& buyers, int count, Chance& chance);

    /// A handful of complaints, returns and questions about delivered orders, some answered and some with their clock
    /// running.
    void complain(const std::vector<Sale>& sales, Chance& chance);
    /// Customers who agreed to be asked for a review, and how; a few birthdays; stamps for orders.
    void befriend(const std::vector<Buyer>& buyers, Chance& chance);

private:
    struct Memory
    {
        int orders = 0;
        std::vector<GivenGift> gifts;
        QStringList sentences;
    };
    void giveGift(const Order& order, const Memory& memory);
    void writeNote(const Order& order, Memory& memory, Chance& chance);
    void recordHistory(const Order& order);
    QString noteText(const Order& order, const Memory& memory, const QString& sentence) const;

    Shop& m_shop;
    Shop::Repositories m_repositories;
    const Stock& m_stock;
    std::vector<Gift> m_shelf; ///< the gifts as they were: none had run out
    QDateTime m_now;
    QJsonObject m_words;
    QHash<qint64, Memory> m_memory;        ///< by customer
    QHash<qint64, bool> m_gifts, m_notes; ///< orders that had one
};

} // namespace kokarda::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sample/people.h"

#include <QDateTime>
#include <functional>

namespace kokarda::sample {

/// An order with the buyer that it belongs to.
struct Sale
{
    Order order;
    std::size_t buyer = 0;
    bool isWaiting = false;
    int waitingNumber = 0; ///< 0 … 24 among those that wait
};

/// Orders of a year, oldest first. Everybody has bought at least once, some often.
class OrderMaker
{
public:
    OrderMaker(const Stock& stock, const PersonMaker& people, QDateTime now)
        : m_stock(stock)
        , m_people(people)
        , m_now(std::move(now))
    {
    }

    std::vector<Sale> make(const std::vector<Buyer>& buyers, int past, int waiting, Chance& chance);

private:
    Sale sale(const Buyer& buyer, Instant at, Chance& chance);
    void addLines(Order& order, const Buyer& buyer, int count, Chance& chance);
    void addAmounts(Order& order, const Stall& stall, Chance& chance);
    void addNumber(Order& order, const Stall& stall, Chance& chance);
    void addDelivery(Order& order, const Stall& stall, Chance& chance);
    void finishPast(Order& order, int fromTheEnd, Chance& chance);
    void dressWaiting(Sale& sale, const Buyer& buyer, Chance& chance);
    const Ware& chooseWare(const Order& order, const Buyer& buyer, const Stall& stall, Chance& chance) const;
    Currency currencyFor(const Stall& stall, const QString& country) const;
    QJsonObject words(const Order& order) const { return m_words[order.language].toObject(); }

    const Stock& m_stock;
    const PersonMaker& m_people;
    QDateTime m_now;
    QJsonObject m_words = readTexts(QStringLiteral("words"));
    int m_shopNumber = 1000;
};

} // namespace kokarda::sample

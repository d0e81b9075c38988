// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sample/orders.h"
#include "models/values/review.h"

#include <QSet>
#include <optional>

namespace kokarda::sample {

/// Puts reviews together from sentences whose temper fits the stars.
class ReviewMaker
{
public:
    ReviewMaker(const Stock& stock, QDateTime now)
        : m_stock(stock)
        , m_now(std::move(now))
    {
    }

    /// Whether there are sentences in a language.
    bool speaks(const QString& language) const { return m_json.contains(language); }
    /// A review of a delivered order; none where the text has been said before.
    std::optional<Review> make(const Order& order, const Buyer& buyer, bool hadGift, bool hadNote, Chance& chance);
    int made() const { return m_made; }

private:
    QString text(const QJsonObject& words, const QString& key, int stars, const Buyer& buyer,
        bool hadGift, bool hadNote, Chance& chance) const;

    const Stock& m_stock;
    QDateTime m_now;
    QJsonObject m_json = readTexts(QStringLiteral("reviews"));
    QSet<QString> m_said;
    int m_made = 0;
};

} // namespace kokarda::sample

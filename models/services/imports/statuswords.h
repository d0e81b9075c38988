// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/order.h"

#include <QStringView>
#include <optional>

namespace kokarda::imports {

/// What a word of a platform says about an order.
struct StatusMeaning
{
    std::optional<OrderStatus> status;
    std::optional<PaymentState> payment;

    bool operator==(const StatusMeaning&) const = default;
};

/// Meaning of a status, payment status or fulfilment status in the words of the platforms (English, Polish, German,
/// Spanish, French, Italian). None for words that a shop has made up itself.
std::optional<StatusMeaning> statusMeaning(const QString& words);

/// Meaning of a payment or shipping column, where the same word can say something else: "completed" as a payment is
/// paid, as an order it is shipped; "pending" as a shipment says nothing about the money.
std::optional<StatusMeaning> paymentMeaning(const QString& words);
std::optional<StatusMeaning> fulfilmentMeaning(const QString& words);

/// One meaning of all columns together. What is cancelled stays cancelled; what has gone out has gone out; unpaid
/// orders wait, unless they are paid on delivery.
StatusMeaning combined(const std::vector<StatusMeaning>& meanings, bool paysOnDelivery);

/// True for cash on delivery in the usual languages.
bool paysOnDelivery(QStringView paymentMethod);

} // namespace kokarda::imports

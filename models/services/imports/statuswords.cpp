// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/imports/statuswords.h"

#include "models/services/imports/layout.h"

#include <QHash>
#include <algorithm>
#include <span>

namespace kokarda::imports {

namespace {

struct Words
{
    StatusMeaning meaning;
    const char* words; ///< separated by '|'
};

using S = OrderStatus;
using P = PaymentState;

// Order columns. Sources: the platforms' help pages and the samples; Allegro's seller statuses; the default order
// states of PrestaShop in its languages; Magento's default states.
constexpr Words orderWords[] = {
    {{S::AwaitingPayment, P::Pending},
     "pending|pending payment|pending_payment|wc-pending|on-hold|on hold|wc-on-hold|awaiting payment|unpaid|open (unpaid)"
     "|awaiting check payment|awaiting bank wire payment|awaiting paypal payment|oczekuje na płatność"
     "|oczekiwanie na płatność|oczekiwanie na płatność czekiem|oczekiwanie na płatność przelewem|nieopłacone|nieopłacony"
     "|payment review|holded|payment error|błąd płatności|failed|wc-failed|zahlung ausstehend|en attente de paiement"
     "|en attente de virement bancaire|pendiente de pago|in attesa di pagamento|bought"},
    {{S::ToPack, P::Paid},
     "paid|processing|wc-processing|payment accepted|remote payment accepted|płatność zaakceptowana"
     "|płatność przyjęta|opłacone|opłacony|zapłacone|zapłacono|w realizacji|do realizacji|zahlung eingegangen"
     "|paiement accepté|pago aceptado|pagamento accettato|filled_in"},
    {{S::ToPack, std::nullopt},
     "new|open|abierta|nowe|nowy|nowe zamówienie|unshipped|unfulfilled|preparation in progress|processing in progress"
     "|przygotowanie w toku|w trakcie przygotowania|w przygotowaniu|ready for processing|ready_for_processing"
     "|ready for shipment|ready_for_shipment|ready for pickup|gotowe do wysyłki|do wysyłki|przyjęte do realizacji|przyjęte"
     "|in bearbeitung|en cours de préparation|preparación en curso|preparazione in corso|do spakowania"
     "|on backorder (paid)|suspended|partially shipped|partiallyshipped|częściowo wysłane|in production"},
    {{S::Packed, std::nullopt}, "packed|spakowane|spakowany|zapakowane|empaquetado|verpackt"},
    {{S::Shipped, std::nullopt},
     "shipped|sent|completed|complete|wc-completed|fulfilled|wysłane|wysłany|wysłano|zrealizowane|zrealizowany"
     "|zakończone|zakończony|versendet|versandt|expédié|enviado|enviada|spedito|cerrada|dispatched|archived|archivada"},
    {{S::Delivered, std::nullopt},
     "delivered|picked_up|picked up|dostarczone|dostarczony|doręczone|odebrane|zugestellt|geliefert|livré|entregado"
     "|entregada|consegnato"},
    {{S::Cancelled, std::nullopt},
     "canceled|cancelled|wc-cancelled|anulowane|anulowany|anulowano|storniert|annulé|cancelado|cancelada|annullato"
     "|rejected|trash|fraud|suspected fraud|payment_failed|usunięte"},
    {{S::Cancelled, P::Refunded},
     "refunded|wc-refunded|closed|zwrot pieniędzy|zwrot środków|zwrócone|zwrot|erstattet|remboursé|reembolsado"
     "|rimborsato|returned"},
    {{S::Cancelled, P::Voided}, "voided"},
    {{std::nullopt, P::PartiallyRefunded}, "partially refunded|partially_refunded|partial refund"},
    {{S::AwaitingPayment, P::Authorized}, "authorized|autoryzowane"},
};

// Payment columns.
constexpr Words paymentWords[] = {
    {{S::ToPack, P::Paid},
     "paid|completed|complete|success|successful|captured|finished|settled|recibido|pago|pagado|opłacone|opłacony|zapłacone|zapłacono"
     "|tak|yes|bezahlt|payé|pagato|paid_out"},
    {{S::AwaitingPayment, P::Pending},
     "pending|unpaid|not paid|not_paid|awaiting payment|new|open|expired|failed|error|pendiente|nieopłacone|nieopłacony|oczekuje"
     "|nie|no|in progress|ausstehend|en attente|partially voided"},
    {{S::AwaitingPayment, P::Authorized}, "authorized|authorised"},
    {{S::AwaitingPayment, P::PartiallyPaid}, "partially_paid|partially paid|partial|częściowo opłacone"},
    {{std::nullopt, P::PartiallyRefunded}, "partially_refunded|partially refunded|reembolsado parcialmente"},
    {{std::nullopt, P::Refunded}, "refunded|reembolsado|devuelto|zwrócone|erstattet|remboursé"},
    {{S::Cancelled, P::Voided}, "voided|void|anulado|cancelled|canceled|rechazado|anulowane"},
};

// Shipping columns.
constexpr Words fulfilmentWords[] = {
    {{S::ToPack, std::nullopt},
     "unfulfilled|partial|partially fulfilled|partially_fulfilled|pending|scheduled|on hold|in progress|restocked|open"
     "|no está empaquetado|no empaquetado|listo para enviar|por empaquetar|not fulfilled|unshipped|not shipped"},
    {{S::Packed, std::nullopt}, "empaquetado|packed|ready for pickup|listo para retirar"},
    {{S::Shipped, std::nullopt}, "fulfilled|shipped|enviado|sent|wysłane|completed|complete|versendet|dispatched"},
    {{S::Delivered, std::nullopt}, "delivered|entregado|picked up|picked_up|dostarczone"},
    {{S::Cancelled, std::nullopt}, "cancelled|canceled|anulowane|cancelado"},
};

QHash<QString, StatusMeaning> table(std::span<const Words> list)
{
    QHash<QString, StatusMeaning> out;
    for (const Words& entry : list) {
        for (const QString& word : QString::fromUtf8(entry.words).split(u'|'))
            out.insert(normalizedTitle(word), entry.meaning);
    }
    return out;
}

std::optional<StatusMeaning> lookUp(const QHash<QString, StatusMeaning>& words, const QString& text)
{
    const auto hit = words.find(normalizedTitle(text));
    return hit == words.end() ? std::nullopt : std::optional(*hit);
}

} // namespace

std::optional<StatusMeaning> statusMeaning(const QString& words)
{
    static const QHash<QString, StatusMeaning> known = table(orderWords);
    return lookUp(known, words);
}

std::optional<StatusMeaning> paymentMeaning(const QString& words)
{
    static const QHash<QString, StatusMeaning> known = table(paymentWords);
    return lookUp(known, words);
}

std::optional<StatusMeaning> fulfilmentMeaning(const QString& words)
{
    static const QHash<QString, StatusMeaning> known = table(fulfilmentWords);
    return lookUp(known, words);
}

StatusMeaning combined(const std::vector<StatusMeaning>& meanings, bool paysOnDelivery)
{
    StatusMeaning out;
    bool isUnpaid = false;
    for (const StatusMeaning& meaning : meanings) {
        if (meaning.payment)
            out.payment = std::max(out.payment.value_or(P::Unknown), *meaning.payment);
        if (!meaning.status)
            continue;
        if (*meaning.status == S::AwaitingPayment)
            isUnpaid = true;
        else
            out.status = std::max(out.status.value_or(S::AwaitingPayment), *meaning.status);
    }
    const bool isOpen = !out.status || *out.status == S::ToPack;
    if (isOpen && isUnpaid)
        out.status = paysOnDelivery ? S::ToPack : S::AwaitingPayment;
    // Money gone back before anything went out: nothing is to be packed.
    if (isOpen && out.payment == P::Refunded)
        out.status = S::Cancelled;
    return out;
}

bool paysOnDelivery(QStringView paymentMethod)
{
    const QString method = normalizedTitle(paymentMethod);
    for (const char* word : {"cod", "cashondelivery", "pobranie", "zapobraniem", "przyodbiorze", "nachnahme",
                             "contraentrega", "contrareembolso", "contrassegno", "contreremboursement", "cash_on_delivery"}) {
        const QLatin1String needle(word);
        if (needle == QLatin1String("cod") ? method == needle : method.contains(needle))
            return true;
    }
    return false;
}

} // namespace kokarda::imports

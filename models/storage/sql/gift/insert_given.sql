INSERT INTO given_gift (
    order_id, customer_id, gift_id, gift_name, count, cost, currency, at, reason, override_reason, packed
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

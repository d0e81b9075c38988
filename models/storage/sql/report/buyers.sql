SELECT customer_id, placed_at, total - refunded, currency, id
FROM orders
WHERE customer_id > ?1 AND customer_id <= ?2 AND status <> 'cancelled' AND deleted_at IS NULL
ORDER BY customer_id, placed_at

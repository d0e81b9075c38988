SELECT customer_id, placed_at, total - refunded, currency, id
FROM orders
WHERE customer_id IS NOT NULL AND status <> 'cancelled' AND deleted_at IS NULL
ORDER BY customer_id, placed_at

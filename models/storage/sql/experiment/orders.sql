SELECT customer_id, placed_at, total - refunded, currency
FROM orders
WHERE placed_at >= ? AND customer_id IS NOT NULL AND status <> 'cancelled' AND deleted_at IS NULL
ORDER BY placed_at, id

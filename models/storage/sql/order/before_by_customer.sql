SELECT o.id, o.placed_at, o.status
FROM orders this
JOIN orders o ON o.customer_id = this.customer_id
WHERE this.id = ? AND o.deleted_at IS NULL AND o.status <> 'cancelled'
    AND (o.placed_at, o.id) < (this.placed_at, this.id)
ORDER BY o.placed_at DESC, o.id DESC

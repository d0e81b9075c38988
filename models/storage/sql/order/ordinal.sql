SELECT count(*)
FROM orders o
JOIN orders this ON this.id = ?
WHERE o.customer_id = this.customer_id AND o.deleted_at IS NULL AND o.status <> 'cancelled'
    AND (o.placed_at, o.id) <= (this.placed_at, this.id)

-- The next sold orders behind (?2, ?3), newest first, and whether they have a line of a product of that title, or one of
-- no known product that bears it.
SELECT o.id, o.placed_at, EXISTS (
        SELECT 1
        FROM order_line l
        LEFT JOIN product p ON p.id = l.product_id
        WHERE l.order_id = o.id AND l.bundle_position IS NULL
            AND CASE WHEN l.product_id IS NULL THEN l.title ELSE p.title END = ?6)
FROM orders o
WHERE o.placed_at >= ?1 AND (o.placed_at, o.id) < (?2, ?3) AND o.status <> 'cancelled' AND o.deleted_at IS NULL
    AND o.currency = ?5
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?4

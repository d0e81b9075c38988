-- From the lines of the products of that title, and those of no known product that bear it, to their orders.
SELECT o.id
FROM orders o
WHERE o.id IN (
        SELECT l.order_id
        FROM product p
        JOIN order_line l ON l.product_id = p.id
        WHERE p.title = ?5 AND l.bundle_position IS NULL
        UNION
        SELECT l.order_id
        FROM order_line l
        WHERE l.product_id IS NULL AND l.title = ?5 AND l.bundle_position IS NULL
    )
    AND o.placed_at >= ?1 AND o.placed_at < ?2 AND o.status <> 'cancelled' AND o.deleted_at IS NULL AND o.currency = ?4
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3

-- The next sold orders behind (?2, ?3), newest first, and whether they have a line of the category as report/items counts
-- it: the product's category, else the one mapped to the channel's.
SELECT o.id, o.placed_at, EXISTS (
        SELECT 1
        FROM order_line l
        LEFT JOIN product p ON p.id = l.product_id
        LEFT JOIN category_mapping m
            ON m.channel_id = o.channel_id AND m.channel_category = l.channel_category AND l.channel_category <> ''
        WHERE l.order_id = o.id AND l.bundle_position IS NULL AND coalesce(p.category_id, m.category_id) IS ?6)
FROM orders o
WHERE o.placed_at >= ?1 AND (o.placed_at, o.id) < (?2, ?3) AND o.status <> 'cancelled' AND o.deleted_at IS NULL
    AND o.currency = ?5
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?4

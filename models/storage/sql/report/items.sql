-- Parts of a bundle have no price of their own: they are counted with the bundle's line.
SELECT
    coalesce(p.title, l.title), coalesce(p.category_id, m.category_id), sum(l.quantity),
    sum(l.quantity * l.unit_price - l.discount), count(DISTINCT o.id)
FROM orders o
JOIN order_line l ON l.order_id = o.id
LEFT JOIN product p ON p.id = l.product_id
LEFT JOIN category_mapping m
    ON m.channel_id = o.channel_id AND m.channel_category = l.channel_category AND l.channel_category <> ''
WHERE o.placed_at >= ?1 AND o.placed_at < ?2 AND o.status <> 'cancelled' AND o.deleted_at IS NULL AND o.currency = ?3
    AND l.bundle_position IS NULL
GROUP BY l.product_id, 1, 2

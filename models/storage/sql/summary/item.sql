-- Parts of a bundle have no price of their own: they are counted with the bundle's line.
INSERT INTO summary_item (month, currency, channel_id, channel_category, product_id, title, pieces, revenue)
SELECT
    ?1, o.currency, o.channel_id, l.channel_category, l.product_id, iif(l.product_id IS NULL, l.title, '') AS named,
    sum(l.quantity), sum(l.quantity * l.unit_price - l.discount)
FROM orders o
CROSS JOIN order_line l ON l.order_id = o.id
WHERE o.placed_at >= ?2 AND o.placed_at < ?3 AND o.status <> 'cancelled' AND o.deleted_at IS NULL
    AND l.bundle_position IS NULL
GROUP BY o.currency, o.channel_id, l.channel_category, l.product_id, named

-- Whole months from the summary (?1 to ?2), and the days before and after them from the lines (?3 to ?4, ?5 to ?6).
WITH border (begins, ends) AS (
    VALUES (?3, ?4), (?5, ?6)
), item (channel_id, channel_category, product_id, title, pieces, revenue) AS (
    SELECT channel_id, channel_category, product_id, title, pieces, revenue
    FROM summary_item
    WHERE month >= ?1 AND month <= ?2 AND currency = ?7
    UNION ALL
    SELECT o.channel_id, l.channel_category, l.product_id, l.title, l.quantity, l.quantity * l.unit_price - l.discount
    FROM border b
    CROSS JOIN orders o ON o.placed_at >= b.begins AND o.placed_at < b.ends
    CROSS JOIN order_line l ON l.order_id = o.id
    WHERE o.status <> 'cancelled' AND o.deleted_at IS NULL AND o.currency = ?7 AND l.bundle_position IS NULL
)
SELECT coalesce(p.title, i.title), coalesce(p.category_id, m.category_id), sum(i.pieces), sum(i.revenue)
FROM item i
LEFT JOIN product p ON p.id = i.product_id
LEFT JOIN category_mapping m
    ON m.channel_id = i.channel_id AND m.channel_category = i.channel_category AND i.channel_category <> ''
GROUP BY i.product_id, 1, 2

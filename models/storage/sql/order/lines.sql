SELECT
    l.id, l.channel_line_id, l.product_id, l.sku, l.title, l.variant, l.channel_category,
    coalesce(p.category_id, m.category_id), coalesce(p.bin, ''), l.quantity, l.quantity_shipped, l.unit_price,
    l.discount, l.bundle_position
FROM order_line l
JOIN orders o ON o.id = l.order_id
LEFT JOIN product p ON p.id = l.product_id
LEFT JOIN category_mapping m ON m.channel_id = o.channel_id AND m.channel_category = l.channel_category
WHERE l.order_id = ?
ORDER BY l.position

INSERT INTO order_line (
    id, order_id, position, channel_line_id, product_id, sku, title, variant, channel_category, quantity,
    quantity_shipped, unit_price, discount, bundle_position
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

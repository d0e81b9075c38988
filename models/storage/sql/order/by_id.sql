SELECT
    o.id, o.number, o.channel_id, c.name, o.channel_order_id, o.customer_id, o.customer_name, o.email, o.phone,
    o.status, o.payment,
    o.placed_at, o.placed_date_only, o.paid_at, o.ship_by_at, o.packed_at, o.shipped_at, o.delivered_at,
    o.cancelled_at,
    o.ship_to, o.bill_to, o.tax_id, o.remark, o.staff_note, o.is_gift, o.gift_message, o.payment_method, o.delivery_method,
    o.tracking_number, o.packaging, o.language, o.discount_code, o.tags,
    o.currency, o.subtotal, o.shipping, o.discount, o.tax, o.total, o.refunded
FROM orders o
JOIN channel c ON c.id = o.channel_id
WHERE o.id = ?

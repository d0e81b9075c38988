UPDATE orders SET
    number = ?, channel_id = ?, channel_order_id = ?, customer_id = ?, customer_name = ?, email = ?, phone = ?,
    status = ?, payment = ?,
    placed_at = ?, placed_date_only = ?, paid_at = ?, ship_by_at = ?, packed_at = ?, shipped_at = ?,
    delivered_at = ?, cancelled_at = ?,
    ship_to = ?, bill_to = ?, tax_id = ?, remark = ?, staff_note = ?, is_gift = ?, gift_message = ?, payment_method = ?,
    delivery_method = ?, tracking_number = ?, packaging = ?, language = ?, discount_code = ?, tags = ?,
    currency = ?, subtotal = ?, shipping = ?, discount = ?, tax = ?, total = ?, refunded = ?, pieces = ?,
    search_key = ?
WHERE id = ?

UPDATE gift_rule SET
    priority = ?, active = ?, category_id = ?, min_total = ?, currency = ?, min_order_number = ?,
    max_order_number = ?, channel_id = ?, month_from = ?, month_to = ?, per = ?, budget_permille = ?,
    not_within_days = ?, never_twice = ?, comment = ?
WHERE id = ?

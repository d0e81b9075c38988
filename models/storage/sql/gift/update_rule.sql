UPDATE gift_rule SET
    priority = ?, active = ?, category_id = ?, min_total = ?, currency = ?, min_order_number = ?,
    max_order_number = ?, channel_id = ?, month_from = ?, month_to = ?, per = ?, max_count = ?,
    budget_permille = ?, budget_of = ?, not_within_days = ?, never_twice = ?, pick = ?, note_alone = ?, comment = ?
WHERE id = ?

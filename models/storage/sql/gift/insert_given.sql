INSERT INTO given_gift (
    order_id, customer_id, gift_id, gift_name, rule_id, count, cost, currency, best_before, at, reason,
    override_reason, overridden_rule, packed, case_id
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

INSERT INTO case_file (
    number, kind, customer_id, order_id, opened_at, due_at, closed_at, reason, resolution, text, answer, refund,
    refund_currency
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)

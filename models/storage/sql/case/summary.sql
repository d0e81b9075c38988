SELECT
    c.id, c.number, c.kind, coalesce(k.name, o.customer_name, ''), coalesce(o.number, ''), c.reason, c.opened_at,
    c.due_at, c.closed_at
FROM case_file c
LEFT JOIN customer k ON k.id = c.customer_id
LEFT JOIN orders o ON o.id = c.order_id
WHERE c.id = ?

SELECT
    c.id, c.name, c.email, coalesce(a.city, ''), c.country,
    (SELECT count(*) FROM orders o WHERE o.customer_id = c.id AND o.deleted_at IS NULL AND o.status <> 'cancelled'),
    (SELECT min(o.placed_at) FROM orders o WHERE o.customer_id = c.id AND o.deleted_at IS NULL),
    (SELECT max(o.placed_at) FROM orders o WHERE o.customer_id = c.id AND o.deleted_at IS NULL)
FROM customer c
LEFT JOIN customer_address a ON a.id = (
    SELECT x.id FROM customer_address x WHERE x.customer_id = c.id ORDER BY x.used_at DESC, x.id DESC LIMIT 1)
WHERE c.id = ?

SELECT g.gift_id, sum(g.count)
FROM given_gift g
JOIN orders o ON o.id = g.order_id
WHERE g.packed = 0 AND g.order_id <> ? AND o.status <> 'cancelled' AND o.deleted_at IS NULL
GROUP BY g.gift_id

SELECT g.id, g.name, sum(v.count), count(DISTINCT v.order_id), sum(v.cost), v.currency, g.stock
FROM given_gift v
JOIN gift g ON g.id = v.gift_id
WHERE v.at >= ?1 AND v.at < ?2 AND v.packed = 1 AND v.order_id NOT IN (SELECT id FROM orders WHERE deleted_at IS NOT NULL)
GROUP BY g.id, v.currency
ORDER BY 3 DESC, 2

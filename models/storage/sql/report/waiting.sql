SELECT status, shop_day(placed_at), count(*), sum(ship_by_at IS NOT NULL AND ship_by_at < ?1)
FROM orders
WHERE status IN ('awaiting_payment', 'to_pack', 'packed') AND deleted_at IS NULL
GROUP BY 1, 2
ORDER BY 1, 2

SELECT id
FROM orders
WHERE status = 'to_pack' AND deleted_at IS NULL
ORDER BY ship_by_at IS NULL, ship_by_at, placed_at, id

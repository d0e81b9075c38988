SELECT shop_day(packed_at), packed_at - placed_at, pieces
FROM orders
WHERE packed_at >= ?1 AND packed_at < ?2
ORDER BY packed_at

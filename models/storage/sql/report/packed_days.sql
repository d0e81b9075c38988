SELECT shop_day(min(packed_at)), shop_day(max(packed_at))
FROM orders
WHERE packed_at >= ?1 AND packed_at < ?2

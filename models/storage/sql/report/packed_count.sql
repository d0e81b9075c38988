SELECT count(*) - (SELECT count(*) FROM orders WHERE deleted_at IS NOT NULL AND packed_at >= ?1 AND packed_at < ?2)
FROM orders
WHERE packed_at >= ?1 AND packed_at < ?2

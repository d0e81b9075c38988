-- The deleted ones are few and known by an index of their own: so the packing index still holds all that is read.
SELECT shop_day(packed_at), packed_at - placed_at, pieces
FROM orders
WHERE packed_at >= ?1 AND packed_at < ?2 AND id NOT IN (SELECT id FROM orders WHERE deleted_at IS NOT NULL)
ORDER BY packed_at

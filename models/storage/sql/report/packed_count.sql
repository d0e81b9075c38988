-- As report/packing counts them: the deleted ones are few and known by an index of their own.
SELECT count(*)
FROM orders
WHERE packed_at >= ?1 AND packed_at < ?2 AND id NOT IN (SELECT id FROM orders WHERE deleted_at IS NOT NULL)

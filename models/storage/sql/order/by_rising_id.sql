SELECT o.id, o.placed_at, o.status
FROM orders o
WHERE o.id > ?1 AND o.deleted_at IS NULL
ORDER BY o.id
LIMIT ?2

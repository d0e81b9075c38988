SELECT o.id
FROM orders o
WHERE o.status = ?1 AND o.deleted_at IS NULL
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?2

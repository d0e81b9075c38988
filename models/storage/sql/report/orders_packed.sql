SELECT o.id
FROM orders o
WHERE o.packed_at >= ?1 AND o.packed_at < ?2 AND o.deleted_at IS NULL
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3

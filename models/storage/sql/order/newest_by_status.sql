SELECT o.id, o.placed_at, o.status
FROM orders o
WHERE o.status = ?4 AND (o.placed_at, o.id) < (?1, ?2) AND o.deleted_at IS NULL
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3

SELECT o.id
FROM orders o
WHERE o.deleted_at IS NULL AND o.id IN (
    SELECT n.order_id
    FROM note n
    WHERE n.written_at >= ?1 AND n.written_at < ?2 AND n.hand = ?4
)
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3

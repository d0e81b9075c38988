SELECT o.id
FROM orders o
WHERE o.placed_at >= ?1 AND o.placed_at < ?2 AND o.status <> 'cancelled' AND o.deleted_at IS NULL
    AND o.currency = ?4 AND (?5 IS NULL OR o.channel_id = ?5)
ORDER BY o.placed_at DESC, o.id DESC
LIMIT ?3
